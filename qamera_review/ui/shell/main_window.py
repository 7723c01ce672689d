"""The window: composes the parts and connects them; it decides nothing.

Dialogs and the panes at the side are made, and their modules imported, when they are opened: the
first paint does not wait for them.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QVBoxLayout, QWidget

from qamera_review.domain.errors import QameraError
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.container import Services
from qamera_review.services.packshots.store import PackshotsChange
from qamera_review.ui.accounts.badge import AccountBadge
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.batch_commands import BatchQuestion, BatchResult
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.group_commands import job_title_of
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.jobs.job_actions import JobActions
from qamera_review.ui.outbox.outbox_notices import OutboxNotices
from qamera_review.ui.query.completion import KnownValues
from qamera_review.ui.shell.empty_text import empty_state_of
from qamera_review.ui.shell.filter_bar import FilterBar
from qamera_review.ui.shell.first_paint import FirstPaint
from qamera_review.ui.shell.progress_label import JobAlert
from qamera_review.ui.shell.service_notices import ServiceNotices
from qamera_review.ui.shell.side_panes import SidePanes
from qamera_review.ui.shell.status_line import StatusLine
from qamera_review.ui.shell.toolbar import ToolBar
from qamera_review.ui.shell.window_factory import register_windows
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.view_stack import ViewMode, ViewStack
from qamera_review.ui.welcome.lesson import Lesson
from qamera_review.ui.widgets.dialogs import show_dialog
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar
from qamera_review.ui.widgets.question_bar import QuestionBar

if TYPE_CHECKING:
    from qamera_review.ui.details.details_pane import DetailsPane
    from qamera_review.ui.jobs.job_panel import JobPanel

AHEAD_ROWS = 60  # tiles beyond the visible ones whose pictures are fetched next


class MainWindow(QMainWindow):
    """Owns its parts; GUI thread only.

    Signals: `close_requested()`: the person wants to quit; `remembered_changed()`: `remembered`
    says something else now; `demo_requested()`.
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
        self.grid = GridView(services.store, services.thumbnails, theme)
        self.filter_bar = FilterBar(services.store)
        self.notices = NoticeBar()
        self.question = QuestionBar()
        self.status_line = StatusLine(services, self.grid, self.action_registry.key_of)
        self.job_alert = JobAlert(services, self)
        self.view_stack = ViewStack(services, self.grid, lambda: self._theme)
        self.commands = Commands(
            services, self.grid, self.view_stack, self.action_registry.key_of, self
        )
        self.key_dispatcher = KeyDispatcher(self.action_registry.specs, self.commands, self)
        self.key_dispatcher.fill_menu_bar(self.menuBar())
        self.key_dispatcher.install()
        self.first_paint = FirstPaint(self)
        self.first_paint.painted.connect(self._on_first_paint, Qt.ConnectionType.QueuedConnection)
        self.toolbar = ToolBar(self.key_dispatcher)
        self.toolbar.hide()
        self.windows = register_windows(
            services,
            self,
            lambda: self._theme,
            self._on_show_requested,
            self.grid.selected_ids,
            self.action_registry,
        )
        self.lesson = Lesson(services, self.action_registry.key_of)
        self.key_dispatcher.action_run.connect(self.lesson.on_action_run)
        self.job_actions = JobActions(
            services, lambda: self.jobs_panel, self.grid, self.commands, lambda: self._theme, self
        )
        self.job_actions.register_windows(self.windows)
        self.grid.job_title_of = job_title_of(lambda: services.jobs.jobs)
        self._compose()
        self._connect()
        self.grid.setFocus()

    @property
    def details(self) -> "DetailsPane":
        """What is known of the focused packshot."""
        return self.splitter.details()

    @property
    def jobs_panel(self) -> "JobPanel":
        """The panel for generating."""
        return self.splitter.jobs()

    def window_state(self) -> dict[str, object]:
        """What the next start should find again."""
        focus = self.grid.focused_id()
        return {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
            "splitter": self.splitter.sizes(),
            "tile_size": self.grid.tile_size,
            "ideas_open": self.splitter.jobs.is_open,
            "details_open": self.splitter.details.is_open,
            "toolbar_open": not self.toolbar.isHidden(),
            "focus": focus or "",
        }

    def restore_window_state(self, values: dict[str, object]) -> None:
        """Takes over what an earlier run left; what does not fit is passed over."""
        geometry, size = values.get("geometry"), values.get("tile_size")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        else:
            self.resize(1280, 820)
        if isinstance(size, int):
            self.grid.tile_size = size
        self.splitter.details.open(values.get("details_open") is True)
        self.toolbar.setVisible(values.get("toolbar_open") is True)
        self.splitter.jobs.open(values.get("ideas_open") is True)
        sizes = values.get("splitter")
        if isinstance(sizes, list) and all(isinstance(one, int) for one in sizes):
            self.splitter.set_widths(sizes)
        self.filter_bar.size_slider.setValue(self.grid.tile_size)

    def flush(self) -> None:
        """Shows now what else would follow a moment later: a window opens with the truth."""
        self.status_line.flush()
        self.filter_bar.flush()
        self.toolbar.flush()

    def set_theme(self, theme: Theme) -> None:
        """Measures of another theme; the parts are told by themselves."""
        self._theme = theme
        self.key_dispatcher.refresh_menus()
        self.toolbar.show_table()

    def ask_for_key(self) -> None:
        """Opens the window for the key."""
        from qamera_review.ui.dialogs.api_key_dialog import ApiKeyDialog

        show_dialog(ApiKeyDialog(self._services, self))

    def leave(self) -> None:
        """Closes every window of this run."""
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.close_requested.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.window_state_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.window_state_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._tell_hidden()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_hidden()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_hidden()

    def _tell_hidden(self) -> None:
        """Nobody looks at a minimised window, so nothing is asked for it."""
        self._services.list_sync.set_window_hidden(self.isMinimized() or not self.isVisible())

    def _compose(self) -> None:
        # From the window down: fonts and colours are handed on to each part once, not at each
        # move of it into a larger one. And from top to bottom, as Tab goes.
        centre = QWidget()
        self.setCentralWidget(centre)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.badge)
        column.addWidget(self.toolbar)
        column.addWidget(self.filter_bar)
        column.addWidget(self.filter_bar.problem)
        column.addWidget(self.notices)
        column.addWidget(self.question)
        self.splitter = SidePanes(
            self._services, self.view_stack, self.grid, lambda: self._theme, centre
        )
        column.addWidget(self.splitter, 1)
        column.addWidget(self.lesson)
        column.addWidget(self.status_line)

    def _connect(self) -> None:
        self._connect_view()
        self._connect_commands()
        self._connect_faults()

    def _connect_view(self) -> None:
        services, grid = self._services, self.grid
        services.store.order_changed.connect(self._on_order_changed)
        services.store.changed.connect(self._on_changed)
        sync, state_changed = services.list_sync, services.connection.state_changed
        for changed in (state_changed, sync.opening_changed, sync.busy_changed, sync.refreshed):
            changed.connect(self._show_empty)
        services.thumbnails.pictures_changed.connect(grid.tiles_changed)
        services.flags.changed.connect(grid.tiles_changed)
        for pictures in (services.thumbnails, services.full_pictures):
            pictures.expired.connect(lambda: services.list_sync.refresh(by_user=False))
        grid.visible_range_changed.connect(self._on_visible_range_changed)
        grid.tile_size_changed.connect(self.filter_bar.size_slider.setValue)
        grid.painted.connect(services.view_log.picture_painted)
        for signal in (grid.focus_changed, grid.tile_size_changed, self.splitter.splitterMoved):
            signal.connect(self.window_state_changed)
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.customContextMenuRequested.connect(self._on_context_menu)
        self.filter_bar.tile_size_requested.connect(self._on_tile_size_requested)
        self.filter_bar.service_filter_requested.connect(services.list_sync.set_service_filter)
        self.filter_bar.search.returnPressed.connect(self.view_stack.take_focus)
        self.filter_bar.search.known = KnownValues(
            lambda: self.action_registry.reasons,
            lambda: list(dict.fromkeys(job.request.product_id for job in services.jobs.jobs)),
            services.feedback.recent_notes,
        )
        self.view_stack.mode_changed.connect(self.status_line.show_target)

    def _connect_commands(self) -> None:
        commands, host = self.commands, self.key_dispatcher
        self.status_line.outbox.clicked.connect(lambda: host.trigger("outbox"))
        self.status_line.outbox.setToolTip(host.tooltip("outbox"))
        self.action_registry.changed.connect(self._on_keys_changed)
        self.filter_bar.show_keys(self.action_registry.key_of)
        commands.views_changed.connect(self.action_registry.refresh)
        commands.result_reported.connect(self.status_line.show_result)
        commands.note_requested.connect(self._on_note_requested)
        commands.search_requested.connect(self._on_search_requested)
        commands.jobs_panel_requested.connect(self._on_jobs_requested)
        commands.key_requested.connect(self.ask_for_key)
        commands.shortcuts_requested.connect(self._on_shortcuts_requested)
        commands.window_requested.connect(self.windows.open)
        commands.lesson_requested.connect(self.lesson.begin)
        commands.details_requested.connect(self._on_details_requested)
        commands.palette_requested.connect(self._on_palette_requested)
        commands.toolbar_requested.connect(self._on_toolbar_requested)
        for changed in (
            host.action_run, self.grid.focus_changed, self.view_stack.mode_changed,
            self._services.outbox.pending_changed,
        ):  # fmt: skip
            changed.connect(self.toolbar.refresh_enabled)
        commands.batch_commands.asked.connect(self._on_batch_asked)
        commands.batch_commands.finished.connect(self._on_batch_finished)
        commands.back_requested.connect(self.view_stack.take_focus)
        commands.quit_requested.connect(self.close)

    def _connect_faults(self) -> None:
        services = self._services
        self.splitter.show_requested.connect(self.job_actions.show_ids)
        self.job_actions.message.connect(
            lambda words: self.notices.show_notice(words, is_news=True)
        )
        services.keymap.save_failed.connect(self._on_fault)
        services.conflicts.conflicts_found.connect(self._on_conflicts_found)
        services.api_key.keyring_failed.connect(self._on_fault)
        services.api_key.key_needed.connect(self._on_key_needed)
        ServiceNotices(services, self.notices, self.ask_for_key, self)
        OutboxNotices(services, self.commands, self.notices, self)

    def _on_order_changed(self) -> None:
        self.grid.apply_order(self._services.store.visible)
        self._show_empty()

    def _on_keys_changed(self) -> None:
        self.key_dispatcher.set_actions(self.action_registry.specs)
        self.toolbar.show_table()
        self.filter_bar.show_keys(self.action_registry.key_of)
        self.status_line.outbox.setToolTip(self.key_dispatcher.tooltip("outbox"))
        self._show_empty()

    def _show_empty(self) -> None:
        self.grid.set_empty_state(empty_state_of(self._services, self.action_registry.key_of))

    def _on_changed(self, change: PackshotsChange) -> None:
        self.grid.tiles_changed(change.ids)
        self.view_stack.packshots_changed(change.ids)

    def _on_visible_range_changed(self, first: int, last: int, direction: int) -> None:
        ids = self._services.store.visible
        if self.view_stack.mode is ViewMode.GRID:
            self._services.view_log.set_visible(ids[first : last + 1])
        ahead = ids[last + 1 : last + 1 + AHEAD_ROWS]
        behind = ids[max(0, first - AHEAD_ROWS) : first]
        nearby = [*behind[::-1], *ahead] if direction < 0 else [*ahead, *behind[::-1]]
        box = self.grid.tile_size - 2 * self._theme.tile.mat
        fit_px = int(box * self.grid.devicePixelRatioF())
        self._services.thumbnails.request([*ids[first : last + 1], *nearby], fit_px)

    def _on_context_menu(self, at: QPoint) -> None:
        self.key_dispatcher.context_menu(self).popup(self.grid.viewport().mapToGlobal(at))

    def _on_tile_size_requested(self, size_px: int) -> None:
        self.grid.tile_size = size_px

    def _on_shortcuts_requested(self) -> None:
        from qamera_review.ui.help.shortcuts_dialog import ShortcutsDialog

        show_dialog(ShortcutsDialog(self.key_dispatcher.table, self))

    def _on_note_requested(self) -> None:
        from qamera_review.ui.feedback.note_dialog import ask_for_note

        targets, words = self.grid.targets(), self.status_line.target_text()
        if targets:
            ask_for_note(
                self._services, targets, words, self.commands.feedback_commands.write, self
            )

    def _on_details_requested(self) -> None:
        if self.splitter.details.toggle():
            self.details.show_focused()
        self.window_state_changed.emit()

    def _on_toolbar_requested(self) -> None:
        self.toolbar.setVisible(self.toolbar.isHidden())
        self.window_state_changed.emit()

    def _on_palette_requested(self) -> None:
        from qamera_review.ui.palette.entries import EntrySource
        from qamera_review.ui.palette.palette_window import Palette

        host = self.key_dispatcher
        offer = EntrySource(
            self._services, host.table, host.is_enabled, host.trigger, self._on_show_requested
        )
        show_dialog(Palette(offer, self))

    def _on_batch_asked(self, question: BatchQuestion) -> None:
        yes = tr("Approve those that were seen")
        self.question.ask(question.text, yes, question.go)
        self.question.yes.setFocus()

    def _on_batch_finished(self, result: BatchResult) -> None:
        self.status_line.show_result(result.text)
        self.grid.setFocus()
        if result.left:
            remedy = NoticeAction(tr("Select these"), lambda: self.grid.select(result.left))
            self.notices.show_notice(result.text, remedy)

    def _on_search_requested(self) -> None:
        self.filter_bar.search.setFocus()
        self.filter_bar.search.selectAll()

    def _on_jobs_requested(self) -> None:
        if self.splitter.jobs.toggle():
            self.jobs_panel.fields["product_id"].setFocus()
        else:
            self.view_stack.take_focus()

    def _on_first_paint(self) -> None:
        """What may wait until the window is on the screen."""
        self.key_dispatcher.fill_menus()
        if self._services.jobs.job_sender.waiting:
            self.splitter.jobs()  # it tells what becomes of what the last run has left

    def _on_conflicts_found(self, ids: tuple[PackshotId, ...]) -> None:
        self.notices.show_notice(
            tr("%n decisions ask you: their packshots have changed meanwhile.", len(ids)),
            NoticeAction(tr("Show them"), lambda: self.windows.open(WindowKind.OUTBOX)),
        )

    def _on_show_requested(self, packshot_id: str) -> None:
        if not self.grid.set_focus_id(PackshotId(packshot_id)):
            self.commands.show_all()
            self.grid.set_focus_id(PackshotId(packshot_id))

    def _on_key_needed(self) -> None:
        if self._services.settings.preferences.welcomed:
            self.ask_for_key()
            return
        from qamera_review.ui.welcome.welcome_window import WelcomeWindow

        welcome = WelcomeWindow(self._services, self)
        welcome.demo_requested.connect(self.demo_requested)
        show_dialog(welcome)

    def _on_fault(self, error: QameraError) -> None:
        self.notices.show_notice(format_error(error))
