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
from qamera_review.services.container import Review
from qamera_review.services.packshots.store import Change
from qamera_review.ui.accounts.badge import AccountBadge
from qamera_review.ui.actions.action_registry import ActionBook
from qamera_review.ui.actions.batch_commands import BatchQuestion, BatchResult
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.group_commands import job_words_of
from qamera_review.ui.actions.key_dispatcher import ActionHost
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.jobs.job_actions import IdeaWishes
from qamera_review.ui.outbox.outbox_notices import OutboxNotices
from qamera_review.ui.query.completion import Known
from qamera_review.ui.shell.empty_text import emptiness_of
from qamera_review.ui.shell.filter_bar import FilterBar
from qamera_review.ui.shell.first_paint import FirstPaint
from qamera_review.ui.shell.notice_bar import NoticeBar, Remedy
from qamera_review.ui.shell.progress_label import JobCall
from qamera_review.ui.shell.service_notices import ServiceNotices
from qamera_review.ui.shell.side_panes import Panes
from qamera_review.ui.shell.status_line import StatusLine
from qamera_review.ui.shell.toolbar import ToolBar
from qamera_review.ui.shell.window_factory import side_windows
from qamera_review.ui.text.error_text import sentence_of
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.view_stack import Mode, Stage
from qamera_review.ui.welcome.lesson import Lesson
from qamera_review.ui.widgets.question_bar import Question

if TYPE_CHECKING:
    from qamera_review.ui.details.details_pane import DetailsPane
    from qamera_review.ui.jobs.job_panel import IdeasPanel

AHEAD_ROWS = 60  # tiles beyond the visible ones whose pictures are fetched next


class MainWindow(QMainWindow):
    """Owns its parts; GUI thread only.

    Signals: `close_requested()`: the person wants to quit; `remembered_changed()`: `remembered`
    says something else now; `demo_requested()`.
    """

    close_requested = Signal()
    remembered_changed = Signal()
    demo_requested = Signal()

    def __init__(self, review: Review, theme: Theme) -> None:
        super().__init__()
        self._review = review
        self._theme = theme
        self.badge = AccountBadge(review.accounts, self, demo=review.demo)
        self.book = ActionBook(review.settings, review.keyboard, self)
        self.grid = GridView(review.store, review.thumbnails, theme)
        self.filter_bar = FilterBar(review.store)
        self.notices = NoticeBar()
        self.question = Question()
        self.status = StatusLine(review, self.grid, self.book.key_of)
        self.job_call = JobCall(review, self)
        self.stage = Stage(review, self.grid, lambda: self._theme)
        self.commands = Commands(review, self.grid, self.stage, self.book.key_of, self)
        self.actions_host = ActionHost(self.book.specs, self.commands, self)
        self.actions_host.fill_menu_bar(self.menuBar())
        self.actions_host.listen()
        self.first_paint = FirstPaint(self)
        self.first_paint.came.connect(self._on_seen, Qt.ConnectionType.QueuedConnection)
        self.toolbar = ToolBar(self.actions_host)
        self.toolbar.hide()
        self.windows = side_windows(
            review,
            self,
            lambda: self._theme,
            self._on_show_requested,
            self.grid.selected_ids,
            self.book,
        )
        self.lesson = Lesson(review, self.book.key_of)
        self.actions_host.ran.connect(self.lesson.on_ran)
        self.wishes = IdeaWishes(
            review, lambda: self.ideas, self.grid, self.commands, lambda: self._theme, self
        )
        self.wishes.offer_windows(self.windows)
        self.grid.job_words = job_words_of(lambda: review.ideas.jobs)
        self._compose()
        self._connect()
        self.grid.setFocus()

    @property
    def details(self) -> "DetailsPane":
        """What is known of the focused packshot."""
        return self.splitter.details()

    @property
    def ideas(self) -> "IdeasPanel":
        """The panel for generating."""
        return self.splitter.ideas()

    def remembered(self) -> dict[str, object]:
        """What the next start should find again."""
        focus = self.grid.focused_id()
        return {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
            "splitter": self.splitter.sizes(),
            "tile_size": self.grid.tile_size,
            "ideas_open": self.splitter.ideas.is_open,
            "details_open": self.splitter.details.is_open,
            "toolbar_open": not self.toolbar.isHidden(),
            "focus": focus or "",
        }

    def remember(self, values: dict[str, object]) -> None:
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
        self.splitter.ideas.open(values.get("ideas_open") is True)
        sizes = values.get("splitter")
        if isinstance(sizes, list) and all(isinstance(one, int) for one in sizes):
            self.splitter.use_widths(sizes)
        self.filter_bar.size_slider.setValue(self.grid.tile_size)

    def catch_up(self) -> None:
        """Shows now what else would follow a moment later: a window opens with the truth."""
        self.status.catch_up()
        self.filter_bar.catch_up()
        self.toolbar.catch_up()

    def set_theme(self, theme: Theme) -> None:
        """Measures of another theme; the parts are told by themselves."""
        self._theme = theme
        self.actions_host.refresh_menus()
        self.toolbar.show_table()

    def ask_for_key(self) -> None:
        """Opens the window for the key."""
        from qamera_review.ui.dialogs.api_key_dialog import ApiKeyDialog

        ApiKeyDialog(self._review, self).open()

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
        self.remembered_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.remembered_changed.emit()

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
        self._review.sync.use_hidden(self.isMinimized() or not self.isVisible())

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
        self.splitter = Panes(self._review, self.stage, self.grid, lambda: self._theme, centre)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.lesson)
        column.addWidget(self.status)

    def _connect(self) -> None:
        self._connect_view()
        self._connect_commands()
        self._connect_faults()

    def _connect_view(self) -> None:
        review, grid = self._review, self.grid
        review.store.order_changed.connect(self._on_order_changed)
        review.store.changed.connect(self._on_changed)
        for changed in (review.connection.state_changed, review.sync.opening_changed):
            changed.connect(self._show_empty)
        review.thumbnails.pictures_changed.connect(grid.tiles_changed)
        review.marks.changed.connect(grid.tiles_changed)
        for pictures in (review.thumbnails, review.full):
            pictures.expired.connect(lambda: review.sync.refresh(by_person=False))
        grid.visible_range_changed.connect(self._on_visible_range_changed)
        grid.tile_size_changed.connect(self.filter_bar.size_slider.setValue)
        grid.painted.connect(review.seen.painted)
        for signal in (grid.focus_changed, grid.tile_size_changed, self.splitter.splitterMoved):
            signal.connect(self.remembered_changed)
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.customContextMenuRequested.connect(self._on_context_menu)
        self.filter_bar.tile_size_requested.connect(self._on_tile_size_requested)
        self.filter_bar.service_filter_requested.connect(review.sync.use_service_filter)
        self.filter_bar.search.returnPressed.connect(self.stage.take_keys)
        self.filter_bar.search.known = Known(
            lambda: self.book.reasons,
            lambda: list(dict.fromkeys(job.request.product_id for job in review.ideas.jobs)),
            review.remarks.recent_notes,
        )
        self.stage.mode_changed.connect(self.status.show_target)

    def _connect_commands(self) -> None:
        commands, host = self.commands, self.actions_host
        self.status.outbox.clicked.connect(lambda: host.trigger("outbox"))
        self.status.outbox.setToolTip(host.tooltip("outbox"))
        self.book.changed.connect(self._on_keys_changed)
        self.filter_bar.show_keys(self.book.key_of)
        commands.views_changed.connect(self.book.refresh)
        commands.said.connect(self.status.say)
        commands.note_requested.connect(self._on_note_requested)
        commands.search_requested.connect(self._on_search_requested)
        commands.ideas_requested.connect(self._on_ideas_requested)
        commands.key_requested.connect(self.ask_for_key)
        commands.shortcuts_requested.connect(self._on_shortcuts_requested)
        commands.window_requested.connect(self.windows.open)
        commands.lesson_requested.connect(self.lesson.begin)
        commands.details_requested.connect(self._on_details_requested)
        commands.palette_requested.connect(self._on_palette_requested)
        commands.toolbar_requested.connect(self._on_toolbar_requested)
        for changed in (
            host.ran, self.grid.focus_changed, self.stage.mode_changed,
            self._review.journal.intended_changed,
        ):  # fmt: skip
            changed.connect(self.toolbar.follow)
        commands.batch.asked.connect(self._on_batch_asked)
        commands.batch.finished.connect(self._on_batch_finished)
        commands.back_requested.connect(self.stage.take_keys)
        commands.quit_requested.connect(self.close)

    def _connect_faults(self) -> None:
        review = self._review
        self.splitter.show_requested.connect(self.wishes.show_ids)
        self.wishes.told.connect(lambda words: self.notices.tell(words, is_news=True))
        review.keyboard.save_failed.connect(self._on_fault)
        review.contests.contested.connect(self._on_contested)
        review.keys.keyring_failed.connect(self._on_fault)
        review.keys.key_needed.connect(self._on_key_needed)
        ServiceNotices(review, self.notices, self.ask_for_key, self)
        OutboxNotices(review, self.commands, self.notices, self)

    def _on_order_changed(self) -> None:
        self.grid.apply_order(self._review.store.visible)
        self._show_empty()

    def _on_keys_changed(self) -> None:
        self.actions_host.use(self.book.specs)
        self.toolbar.show_table()
        self.filter_bar.show_keys(self.book.key_of)
        self.status.outbox.setToolTip(self.actions_host.tooltip("outbox"))
        self._show_empty()

    def _show_empty(self) -> None:
        self.grid.set_emptiness(emptiness_of(self._review, self.book.key_of))

    def _on_changed(self, change: Change) -> None:
        self.grid.tiles_changed(change.ids)
        self.stage.packshots_changed(change.ids)

    def _on_visible_range_changed(self, first: int, last: int, direction: int) -> None:
        ids = self._review.store.visible
        if self.stage.mode is Mode.GRID:
            self._review.seen.on_screen(ids[first : last + 1])
        ahead = ids[last + 1 : last + 1 + AHEAD_ROWS]
        behind = ids[max(0, first - AHEAD_ROWS) : first]
        nearby = [*behind[::-1], *ahead] if direction < 0 else [*ahead, *behind[::-1]]
        box = self.grid.tile_size - 2 * self._theme.tile.mat
        fit_px = int(box * self.grid.devicePixelRatioF())
        self._review.thumbnails.want([*ids[first : last + 1], *nearby], fit_px)

    def _on_context_menu(self, at: QPoint) -> None:
        self.actions_host.context_menu(self).popup(self.grid.viewport().mapToGlobal(at))

    def _on_tile_size_requested(self, size_px: int) -> None:
        self.grid.tile_size = size_px

    def _on_shortcuts_requested(self) -> None:
        from qamera_review.ui.help.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self.actions_host.table, self).open()

    def _on_note_requested(self) -> None:
        from qamera_review.ui.feedback.note_dialog import ask_for_note

        targets, words = self.grid.targets(), self.status.target_words()
        if targets:
            ask_for_note(self._review, targets, words, self.commands.remarking.write, self)

    def _on_details_requested(self) -> None:
        if self.splitter.details.toggle():
            self.details.follow()
        self.remembered_changed.emit()

    def _on_toolbar_requested(self) -> None:
        self.toolbar.setVisible(self.toolbar.isHidden())
        self.remembered_changed.emit()

    def _on_palette_requested(self) -> None:
        from qamera_review.ui.palette.entries import Offer
        from qamera_review.ui.palette.palette_window import Palette

        host = self.actions_host
        offer = Offer(self._review, host.table, host.can, host.trigger, self._on_show_requested)
        Palette(offer, self).open()

    def _on_batch_asked(self, question: BatchQuestion) -> None:
        yes = tr("Approve those that were seen")
        self.question.ask(question.text, yes, question.go)
        self.question.yes.setFocus()

    def _on_batch_finished(self, result: BatchResult) -> None:
        self.status.say(result.text)
        self.grid.setFocus()
        if result.left:
            remedy = Remedy(tr("Select these"), lambda: self.grid.select(result.left))
            self.notices.tell(result.text, remedy)

    def _on_search_requested(self) -> None:
        self.filter_bar.search.setFocus()
        self.filter_bar.search.selectAll()

    def _on_ideas_requested(self) -> None:
        if self.splitter.ideas.toggle():
            self.ideas.fields["product_id"].setFocus()
        else:
            self.stage.take_keys()

    def _on_seen(self) -> None:
        """What may wait until the window is on the screen."""
        self.actions_host.fill_menus()
        if self._review.ideas.queue.waiting:
            self.splitter.ideas()  # it tells what becomes of what the last run has left

    def _on_contested(self, ids: tuple[PackshotId, ...]) -> None:
        self.notices.tell(
            tr("%n decisions ask you: their packshots have changed meanwhile.", len(ids)),
            Remedy(tr("Show them"), lambda: self.windows.open(WindowKind.OUTBOX)),
        )

    def _on_show_requested(self, packshot_id: str) -> None:
        if not self.grid.set_focus_id(PackshotId(packshot_id)):
            self.commands.show_all()
            self.grid.set_focus_id(PackshotId(packshot_id))

    def _on_key_needed(self) -> None:
        if self._review.settings.preferences.welcomed:
            self.ask_for_key()
            return
        from qamera_review.ui.welcome.welcome_window import WelcomeWindow

        welcome = WelcomeWindow(self._review, self)
        welcome.demo_requested.connect(self.demo_requested)
        welcome.open()

    def _on_fault(self, error: QameraError) -> None:
        self.notices.tell(sentence_of(error))
