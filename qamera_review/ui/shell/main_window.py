"""The main window: puts the parts together and connects them.

What keys and menus do is in `ui.actions`, how parts are made in the factories of this package.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QMainWindow

from qamera_review.services.container import Services
from qamera_review.services.settings.preferences import StartView
from qamera_review.ui.accounts.badge import AccountBadge
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.commands import Pane
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.actions.menus import ActionMenus
from qamera_review.ui.actions.view_trail import ViewTrail
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.grid.target_label import TargetLabel
from qamera_review.ui.jobs.job_actions import JobActions
from qamera_review.ui.shell import notice_parts, parts_factory, view_factory
from qamera_review.ui.shell.batch_notices import BatchNotices
from qamera_review.ui.shell.card_status import CardStatus
from qamera_review.ui.shell.commands_factory import make_commands
from qamera_review.ui.shell.context_menus import ContextMenus
from qamera_review.ui.shell.fault_notices import FaultNotices
from qamera_review.ui.shell.first_paint import FirstPaint
from qamera_review.ui.shell.focus_return import FocusReturn
from qamera_review.ui.shell.grid_updates import Prefetch
from qamera_review.ui.shell.quitting import Quitting
from qamera_review.ui.shell.results import Results
from qamera_review.ui.shell.side_panes import SidePanes
from qamera_review.ui.shell.toolbar import ToolBar
from qamera_review.ui.shell.window_factory import register_windows
from qamera_review.ui.shell.window_layout import WindowRows, lay_out
from qamera_review.ui.shell.window_state import WindowState
from qamera_review.ui.shell.window_visibility import WindowVisibility
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.product_views import ProductViews
from qamera_review.ui.widgets.dialogs import show_dialog
from qamera_review.ui.widgets.message_log import MessageLog
from qamera_review.ui.widgets.notice_bar import NoticeBar
from qamera_review.ui.widgets.question_bar import QuestionBar

if TYPE_CHECKING:
    from qamera_review.ui.details.details_pane import DetailsPane
    from qamera_review.ui.jobs.job_panel import JobPanel


class MainWindow(QMainWindow):
    """Puts its parts together and connects them; GUI thread only.

    Actions call it for its own parts and dialogs (`ui.actions.commands.Panes`). Signals:
    `close_requested()`: the user wants to quit; `window_state_changed()`: `state.values` returns
    something else now; `demo_requested()`: the user wants to see the demo.
    """

    close_requested = Signal()
    window_state_changed = Signal()
    demo_requested = Signal()

    def __init__(self, services: Services, theme: Theme) -> None:
        super().__init__()
        self._services = services
        self._theme = theme
        self.badge = AccountBadge(services.accounts, self, demo=services.demo)
        self.action_registry = ActionRegistry(services.settings, services.keymap, self)
        self.grid = parts_factory.make_grid(services, theme)
        self.trail = ViewTrail(services.store, self.grid)
        self.target_label = TargetLabel(self.grid, self.action_registry.key_of)
        self.prefetch = Prefetch(services.store, services.thumbnails, self.grid, self)
        self.filter_bar = parts_factory.make_filter_bar(services, self.action_registry, self.trail)
        self.messages = MessageLog(services.clock.wall_ms, self)
        self.notices = NoticeBar(self.messages)
        self.question = QuestionBar()
        self.status_line = parts_factory.make_status_line(
            services, self.grid, self.trail, self.action_registry.key_of, self.messages
        )
        self.view_stack = view_factory.make_view_stack(
            services,
            self.grid,
            lambda: self._theme,
            ProductViews(
                lambda: view_factory.make_board(
                    services, self._theme, self.commands.view, self.windows
                ),
                lambda: view_factory.make_line_up(services, self._theme, self.commands.view),
            ),
            lambda: self.key_dispatcher,
            self.action_registry,
            lambda: self.commands.feedback.target,
        )
        self.job_actions = JobActions(
            services.jobs,
            services.store,
            services.products,
            lambda: services.job_workspace,
            lambda: self.jobs_panel,
            self.grid,
            self.view_stack.focused_packshot,
            self.trail,
            self.status_line.show_result,
            self,
        )
        self.job_alert = parts_factory.make_job_alert(services, self.job_actions, self)
        self.windows = register_windows(
            services,
            self,
            lambda: self._theme,
            lambda packshot_id: self.commands.view.go_to(packshot_id),
            self.grid.selected_ids,
            self.grid.focused_id,
            self.action_registry,
            self.job_actions,
            self.trail,
            lambda step: self.commands.undo.undo_step(step),
            self.messages,
            self._open_jobs_panel,
        )
        self.lesson = parts_factory.make_lesson(
            services, self.grid, self.action_registry.key_of, lambda text: self._results.show(text)
        )
        self._make_actions()
        self._compose()
        self.state = WindowState(self, self.grid, self.splitter, self.toolbar)
        WindowVisibility(self, services.list_sync, (services.thumbnails, services.full_pictures))
        self._connect()
        self.grid.setFocus()

    def _make_actions(self) -> None:
        """Create the actions; called after the parts that they act on exist."""
        services = self._services
        batch = parts_factory.make_batch(services, self.grid, self.view_stack, self)
        self._results = results = Results(
            services.outbox,
            self.status_line,
            self.notices,
            self.view_stack,
            lambda: self.commands.undo.undo(),
        )
        BatchNotices(
            batch, self.question, self.notices, self.grid, self.view_stack, results.show_act, self
        )
        self.commands = make_commands(
            services,
            self.grid,
            self.view_stack,
            batch,
            self.trail,
            parts_factory.make_review_end(
                services, self.grid, self.view_stack, batch, self.trail, self.notices, self
            ),
            self.job_actions,
            self.lesson,
            self.action_registry,
            self.windows,
            self,
            results,
            lambda: self._theme,
        )
        self.key_dispatcher = KeyDispatcher(
            self.action_registry.specs,
            self.commands,
            self,
            self.view_stack,
            self.view_stack.bring_target_into_sight,
            self.view_stack.takes_repeats,
        )
        self.menus = ActionMenus(self.key_dispatcher, self.menuBar(), self.view_stack.take_focus)
        self.key_dispatcher.install()
        self.focus_return = FocusReturn(self, self.view_stack)
        self.key_dispatcher.action_run.connect(self.lesson.on_action_run)
        self.key_dispatcher.refused.connect(results.show)
        self.key_dispatcher.key_pressed.connect(self.commands.feedback.target.on_key_pressed)
        self.key_dispatcher.action_chosen.connect(self.commands.feedback.target.end)
        self.first_paint = FirstPaint(self)
        self.first_paint.painted.connect(self._on_first_paint, Qt.ConnectionType.QueuedConnection)
        self.toolbar = ToolBar(self.key_dispatcher, self._theme)

    @property
    def details(self) -> "DetailsPane":
        """Return the details pane; created on first use."""
        return self.splitter.details()

    @property
    def jobs_panel(self) -> "JobPanel":
        """Return the jobs panel; created on first use."""
        return self.splitter.jobs()

    def restore_state(self, values: dict[str, object]) -> None:
        """Restore the state of an earlier run, as `state.values` gave it."""
        self.state.restore(values)
        self.filter_bar.size_slider.setValue(self.grid.tile_size)

    def flush(self) -> None:
        """Show pending changes now, so that the window opens with the present state."""
        self.status_line.flush()
        self.filter_bar.flush()
        self.toolbar.flush()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme; the painting parts get it from the theme applier."""
        self._theme = theme
        self.menus.rebuild()
        self.toolbar.show_table()

    def ask_for_key(self) -> None:
        """Open the dialog for the API key, or that of the first start, which offers the demo too,
        as long as no key was used."""
        show_dialog(parts_factory.make_key_dialog(self._services, self.demo_requested, self))

    def ask_for_note(self) -> None:
        """Open the dialog for a note on what was decided just now, else on the targets."""
        from qamera_review.ui.feedback.note_dialog import ask_for_note

        targets = self.commands.feedback.target.ids()
        text = self.commands.feedback.target.decided_text() or self.status_line.target_text()
        if targets:
            services = self._services
            of = services.feedback, services.history, services.thumbnails
            ask_for_note(*of, targets, text, self.commands.feedback, self)

    def focus_search(self) -> None:
        """Go to the search field, which the loupe and the comparison hide."""
        self.view_stack.back_to_grid()
        self.filter_bar.search.setFocus()
        self.filter_bar.search.selectAll()

    def is_open(self, pane: Pane) -> bool:
        """Return whether a pane is open."""
        if pane is Pane.TOOLBAR:
            return not self.toolbar.isHidden()
        return (self.splitter.details if pane is Pane.DETAILS else self.splitter.jobs).is_open

    def toggle_details(self) -> None:
        """Show or hide the details."""
        if self.splitter.details.toggle():
            self.details.show_focused()
        self.window_state_changed.emit()

    def toggle_toolbar(self) -> None:
        """Show or hide the bar of buttons."""
        self.toolbar.setVisible(self.toolbar.isHidden())
        self.window_state_changed.emit()

    def toggle_jobs_panel(self) -> None:
        """Open or close the panel for generating."""
        if self.splitter.jobs.toggle():
            self._suggest_product()
            self.jobs_panel.take_focus()
        else:
            self.view_stack.take_focus()

    def _suggest_product(self) -> None:
        if self.is_open(Pane.JOBS):
            self.jobs_panel.form.suggest_product(self.job_actions.focused_product())

    def _open_jobs_panel(self) -> None:
        if not self.is_open(Pane.JOBS):
            self.toggle_jobs_panel()

    def leave_panel(self) -> bool:
        """Close the panel that has the keyboard focus; return False if none has it."""
        return self.splitter.close_focused()

    def show_palette(self) -> None:
        """Open the command palette."""
        actions, show, trail = self.key_dispatcher, self.commands.view.go_to, self.trail
        show_dialog(parts_factory.make_palette(self._services, actions, show, trail, self))

    def show_shortcuts(self) -> None:
        """Show all keys."""
        from qamera_review.ui.help.shortcuts_dialog import ShortcutsDialog

        show_dialog(ShortcutsDialog(self.key_dispatcher.table, self._theme, self))

    def leave(self) -> None:
        """Close every window of this run."""
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        # An ignored one cancels the end of the session and the Dock's Quit, so it is ignored only
        # while the user is asked.
        if self.lesson.running:
            self.lesson.finish()
        event.setAccepted(self._quitting.request())

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.window_state_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.window_state_changed.emit()

    def _compose(self) -> None:
        services, stack = self._services, self.view_stack
        self.splitter = lay_out(
            self,
            WindowRows(
                head=(self.badge,),
                filters=(self.filter_bar, self.filter_bar.problem),
                toolbar=self.toolbar,
                foot=(self.lesson, self.status_line),
            ),
            lambda parent: SidePanes(
                stack,
                lambda: parts_factory.make_details(services, stack, self.grid, self.commands),
                lambda: parts_factory.make_job_panel(services, self._theme),
                parent,
            ),
            stack,
            (self.question, self.notices),
            self.lesson,
        )

    def _connect(self) -> None:
        self._connect_view()
        self._connect_commands()
        self._connect_faults()

    def _connect_view(self) -> None:
        services, grid = self._services, self.grid
        self._updates = parts_factory.make_grid_updates(
            services, self.view_stack, grid, self.key_dispatcher, self.action_registry, self
        )
        for pictures in (services.thumbnails, services.full_pictures):
            pictures.expired.connect(lambda: services.list_sync.refresh(by_user=False))
        grid.tile_size_changed.connect(self.filter_bar.size_slider.setValue)
        for focused in (grid.focus_changed, self.view_stack.card_focused):
            focused.connect(self._suggest_product)
        grid.painted.connect(services.view_log.pictures_painted)
        for signal in (grid.focus_changed, grid.tile_size_changed, self.splitter.splitterMoved):
            signal.connect(self.window_state_changed)
        ContextMenus(self.menus, grid, self.view_stack)
        self.filter_bar.tile_size_requested.connect(self.grid.set_tile_size)
        self.filter_bar.search.returnPressed.connect(self.view_stack.take_focus)
        CardStatus(self.view_stack, self.status_line)

    def _connect_commands(self) -> None:
        host, outbox = self.key_dispatcher, self.status_line.outbox
        outbox.clicked.connect(lambda: host.trigger(outbox.action_id))
        self.status_line.messages.clicked.connect(lambda: host.trigger("messages"))
        outbox.setToolTip(host.tooltip("outbox"))
        self.action_registry.changed.connect(self._on_keys_changed)
        self.filter_bar.show_keys(self.action_registry.key_of)
        for changed in (
            host.action_run, self.grid.focus_changed, self.view_stack.mode_changed,
            self._services.outbox.pending_changed,
        ):  # fmt: skip
            changed.connect(self.toolbar.refresh_enabled)

    def _connect_faults(self) -> None:
        services = self._services
        self.splitter.show_requested.connect(self.job_actions.show_ids)
        self.job_actions.finished.connect(self.notices.show_news)
        FaultNotices(
            services.keymap,
            services.api_key,
            services.conflicts,
            services.outbox,
            self.notices,
            lambda: self.windows.open(WindowKind.OUTBOX),
            self,
        )
        services.api_key.key_needed.connect(self.ask_for_key)
        status = parts_factory.outbox_status(services, self.action_registry.key_of)
        self._quitting = Quitting(status, services.settings, self)
        self._quitting.confirmed.connect(self.close_requested)
        notice_parts.make_notices(
            services, self.notices, self.commands, self.ask_for_key, self._results.show
        )
        notice_parts.make_sitting_notices(
            services,
            self.notices,
            self.status_line,
            lambda: self.windows.open(WindowKind.SITTING),
        )

    def _on_keys_changed(self) -> None:
        self.key_dispatcher.set_actions(self.action_registry.specs)
        self.menus.rebuild()
        self.toolbar.show_table()
        self.filter_bar.show_keys(self.action_registry.key_of)
        self.status_line.outbox.setToolTip(self.key_dispatcher.tooltip("outbox"))
        self._updates.show_empty()

    def _on_first_paint(self) -> None:
        """Do what can wait until the window is on the screen."""
        self.menus.fill()
        self.toolbar.fill()
        if self._services.settings.preferences.start_view is StartView.BOARD:
            self.view_stack.toggle_board()
        if self._services.jobs.job_sender.waiting:
            self.splitter.jobs()  # the panel reports on jobs that an earlier run left waiting
