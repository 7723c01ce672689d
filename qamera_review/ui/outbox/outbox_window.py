"""The outbox window: what waits, what was refused or is in conflict and why, and what the user can
do about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QPushButton,
    QToolButton,
    QWidget,
)

from qamera_review.domain.decision import Decision, DecisionState, Seq
from qamera_review.domain.errors import StorageError
from qamera_review.services.connection.connection import Connection
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.export.history import History
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.outbox.outbox_model import THUMBNAIL_PX, OutboxModel
from qamera_review.ui.outbox.outbox_status_text import OutboxStatus
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.theme.tokens import Spacing
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateOverlay
from qamera_review.ui.widgets.fitted_table import FittedTable
from qamera_review.ui.widgets.flow_row import FlowRow
from qamera_review.ui.widgets.plain_label import PlainLabel
from qamera_review.ui.widgets.question_bar import Answer, QuestionBar
from qamera_review.ui.widgets.save_dialog import ask_where_to_save

_FOLLOW_MS = 60  # many decisions that settle quickly are shown in steps, not one by one
_WIDTHS = (230, 110, 120, 110, 90, 100)
_FILTERS: tuple[tuple[str, Callable[[Decision], bool]], ...] = (
    (noop_tr("All"), lambda _decision: True),
    (noop_tr("Pending"), lambda decision: decision.state is DecisionState.HELD),
    (
        noop_tr("Waiting"),
        lambda decision: decision.state in (DecisionState.DUE, DecisionState.SENDING),
    ),
    (noop_tr("Needs attention"), lambda decision: decision.state is DecisionState.CONFLICT),
    (noop_tr("Refused"), lambda decision: decision.state is DecisionState.REFUSED),
)


class OutboxWindow(QDialog):
    """Shows the outbox and follows its changes; GUI thread only.

    Signals: `show_requested(PackshotId)`: the grid should show that packshot;
    `review_requested()`: the user wants to go on with what is undecided.
    """

    show_requested = Signal(str)
    review_requested = Signal()

    def __init__(
        self,
        outbox: OutboxState,
        connection: Connection,
        decisions: Decisions,
        history: History,
        model: OutboxModel,
        status: OutboxStatus,
        folders: LastFolders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._decisions = decisions
        self._history = history
        self._status = status
        self.setWindowTitle(tr("Queue - Qamera Review"))
        self.model = model
        model.setParent(self)
        self.table = self._make_table()
        self.summary = PlainLabel()
        self.summary.setWordWrap(True)
        self.empty = EmptyStateOverlay(
            self.table,
            EmptyState(
                tr("Up to date"),
                tr("Your decisions are listed here until the service has accepted them."),
                button=tr("Show undecided"),
            ),
            self.review_requested.emit,
        )
        self.question = QuestionBar()
        self._asked_about: list[Seq] = []
        self._compose()
        self._refresh_later = Debounced(self._refresh, self, _FOLLOW_MS)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._on_second)
        self._clock.start()
        outbox.persisted_changed.connect(self._refresh_later.trigger)
        connection.state_changed.connect(self._refresh_later.trigger)
        history.saved.connect(self._on_saved)
        history.failed.connect(self._on_save_failed)
        self._refresh()
        self.resize(1180, 480)

    def set_theme(self, theme: Theme) -> None:
        """Paint the icons in the colours of another theme."""
        self.model.set_theme(theme)
        self.model.update_times()

    def chosen(self) -> list[Decision]:
        """Return the selected decisions."""
        rows = self.table.selectionModel().selectedRows()
        return [self.model.rows[index.row()] for index in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._on_withdraw()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated()
        else:
            super().keyPressEvent(event)

    def _make_table(self) -> FittedTable:
        description = tr("Enter shows the packshot, Del withdraws the decision")
        table = FittedTable(self.model, _WIDTHS, tr("Unsent decisions"), description)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the place of a name stays readable
        table.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        table.verticalHeader().setDefaultSectionSize(THUMBNAIL_PX + Spacing().sm)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.selectionModel().selectionChanged.connect(self._show_buttons)
        table.doubleClicked.connect(self._on_activated)
        return table

    def _compose(self) -> None:
        column = window_column(self)
        column.setSpacing(12)
        column.addWidget(self.summary)
        column.addLayout(self._make_filters())
        column.addWidget(self.table, 1)
        column.addWidget(self.question)
        column.addLayout(self._make_buttons())

    def _make_filters(self) -> FlowRow:
        row, self.filters = FlowRow(Spacing().sm), QButtonGroup(self)
        for title, is_shown in _FILTERS:
            button = QToolButton()
            button.setText(tr(title))
            button.setToolTip(tr("Show only these decisions"))
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, is_shown=is_shown: self._show_only(is_shown))
            self.filters.addButton(button)
            row.addWidget(button)
        self.filters.buttons()[0].setChecked(True)
        return row

    def _make_buttons(self) -> FlowRow:
        row = FlowRow(Spacing().sm)
        self.send = QPushButton(tr("Send all pending now"))
        self.retry = QPushButton(tr("Send again"))
        self.withdraw = QPushButton(tr("Withdraw"))
        self.discard = QPushButton(tr("Discard…"))
        self.save_history = QPushButton(tr("Save history…"))
        self.close_button = QPushButton(tr("Close"))
        self.send.setToolTip(tr("Send pending decisions without waiting"))
        self.close_button.setToolTip(tr("Close this window"))
        self.retry.setToolTip(tr("Send the selected decisions again"))
        self.withdraw.setToolTip(tr("Withdraw the selected decisions. They won't be sent"))
        self.save_history.setToolTip(
            tr("Save what was decided, when, on which picture, and how the service answered")
        )
        self.discard.setToolTip(tr("Remove the selected decisions from the queue"))
        for button, slot in (
            (self.send, self._decisions.send_held_now),
            (self.retry, self._on_retry),
            (self.withdraw, self._on_withdraw),
            (self.discard, self._on_discard),
            (self.save_history, self._on_save_history),
            (self.close_button, self.close),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, run=slot: run())
            if button is self.save_history:
                row.push_right()
            row.addWidget(button)
        return row

    def _show_only(self, is_shown: Callable[[Decision], bool]) -> None:
        self.model.show_only(is_shown)
        self._refresh()

    def _refresh(self) -> None:
        chosen = [decision.seq for decision in self.chosen()]
        if self.model.update_rows():
            self.choose([row for seq in chosen if (row := self.model.row_of(seq)) is not None])
        self._show_summary()
        self._show_buttons()

    def _show_summary(self) -> None:
        """Show what waits and when it will be sent; the empty table itself says that nothing is."""
        text = self._status.text() if self.model.rows else ""
        self.summary.setText(text)
        self.summary.setVisible(bool(text))

    def choose(self, rows: Sequence[int]) -> None:
        """Select exactly these rows."""
        selection = QItemSelection()
        for row in rows:
            index = self.model.index(row, 0)
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def _on_second(self) -> None:
        self.model.update_times()
        self._show_summary()

    def _show_buttons(self) -> None:
        chosen = self.chosen()
        stopped = any(decision.is_stopped for decision in chosen)
        if self._stopped_seqs() != self._asked_about:
            self.question.end()  # it was asked about other decisions
        self.send.setEnabled(self._decisions.counts().held > 0)
        self.retry.setEnabled(stopped)
        self.discard.setEnabled(stopped)
        self.withdraw.setEnabled(any(decision.is_waiting for decision in chosen))

    def _on_retry(self) -> None:
        self._decisions.retry_decisions(self._stopped_seqs())

    def _on_withdraw(self) -> None:
        waiting = [decision.seq for decision in self.chosen() if decision.is_waiting]
        if waiting:
            self._decisions.withdraw_decisions(waiting)

    def _on_discard(self) -> None:
        stopped = self._stopped_seqs()
        if not stopped:
            return
        count = len(stopped)
        self._asked_about = stopped
        self.question.ask(
            tr("Remove %n decisions? Nothing changes in the service.", count),
            Answer(tr("Discard"), self._discard),
        )

    def _discard(self) -> None:
        self._decisions.discard(self._asked_about)

    def _stopped_seqs(self) -> list[Seq]:
        return [decision.seq for decision in self.chosen() if decision.is_stopped]

    def _on_save_history(self) -> None:
        kinds = {".csv": tr("Table (*.csv)"), ".json": tr("Data (*.json)")}
        ask_where_to_save(
            self,
            tr("Save history"),
            "history.csv",
            kinds,
            self._history.save,
            self._folders,
            FilePurpose.HISTORY,
        )

    def _on_saved(self, name: str, count: int, unreadable: int) -> None:
        text = tr("Saved %n decisions as {name}.", count).format(name=in_sentence(name))
        if unreadable:
            text += " " + tr("%n couldn't be read and are not included.", unreadable)
        self.summary.setText(text)

    def _on_save_failed(self, error: StorageError) -> None:
        why = tr(error.title)
        self.summary.setText(tr("The history wasn't saved: {why}.").format(why=why))

    def _on_activated(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.show_requested.emit(chosen[0].packshot_id)
