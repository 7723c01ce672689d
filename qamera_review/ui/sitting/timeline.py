"""The timeline of a sitting: what the user did and what can be undone, the last step first."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from qamera_review.domain.decision import Verb
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.reversal import CAN_BE_UNDONE, FACET_OF, StepStatus
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.undo import DecisionChange, UndoStep
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.actions.result_text import packshots_text
from qamera_review.ui.products.packshot_names import PackshotNames, small_picture
from qamera_review.ui.text.decision_texts import VERB_TEXTS
from qamera_review.ui.text.formats import time_text
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateOverlay
from qamera_review.ui.widgets.line_list import LineList
from qamera_review.ui.widgets.plain_label import PlainLabel

_SIDE_PX = 44
_SHOWN_MAX = 300  # steps
_STEP = Qt.ItemDataRole.UserRole
_STATUS = Qt.ItemDataRole.UserRole + 1
_STATUS_TEXTS = {
    StepStatus.PARTLY_SENT: noop_tr("partly sent"),
    StepStatus.SENT: noop_tr("sent"),
    StepStatus.WITHDRAWN: noop_tr("replaced or withdrawn"),
}


def step_ids(step: UndoStep) -> tuple[PackshotId, ...]:
    """Return the packshots that a step was about, the approved ones first."""
    if step.edit is not None:
        return step.edit.ids
    changes = sorted(step.changes, key=lambda change: change.new.verb is not Verb.APPROVE)
    return tuple(change.packshot_id for change in changes)


def step_text(store: PackshotStore, step: UndoStep) -> str:
    """Return what a step did: "10:31  Approved: Mug 3, rejected 9"."""
    if step.edit is not None:
        text = tr("Moved to another product: {what}")
        return text.format(what=packshots_text(store, step.edit.ids))
    parts = []
    for verb, texts in VERB_TEXTS.items():
        ids = [c.packshot_id for c in step.changes if c.new.verb is verb and not _is_feedback(c)]
        if ids:
            parts.append(tr(texts.report).format(what=packshots_text(store, ids)))
    given = [change for change in step.changes if _is_feedback(change)]
    if given:
        template = tr("Reason: {what}") if _gives_reason(given[0]) else tr("Note: {what}")
        ids = [change.packshot_id for change in given]
        parts.append(template.format(what=packshots_text(store, ids)))
    return f"{time_text(step.changes[0].new.decided_ms)}  {', '.join(parts)}"


def counts_text(counts: Counter[StepStatus]) -> str:
    """Return how many steps can be undone, and how many are sent."""
    undoable = sum(counts[status] for status in CAN_BE_UNDONE)
    parts = [tr("%n steps can be undone", undoable)]
    if counts[StepStatus.SENT]:
        parts.append(tr("%n already sent", counts[StepStatus.SENT]))
    return ", ".join(parts)


def _row_text(store: PackshotStore, step: UndoStep, status: StepStatus, place: str) -> str:
    status_text = _STATUS_TEXTS.get(status)
    parts = (step_text(store, step), place, tr(status_text) if status_text is not None else "")
    return " · ".join(filter(None, parts))


def _is_feedback(change: DecisionChange) -> bool:
    """Return whether a change gave or removed a reason or a note, and decided nothing: a decision
    that waits is replaced by the same one with another feedback."""
    verb = change.new.verb
    return verb is None or any(old.verb is verb for old in change.replaced)


def _gives_reason(change: DecisionChange) -> bool:
    """Return whether other reasons were given than before, and not only another note."""
    notes = [old.note for old in change.replaced if old.note is not None]
    before = parse_feedback(notes[-1] if notes else "")
    return parse_feedback(change.new.note).reasons != before.reasons


class Timeline(QWidget):
    """Shows the steps with a thumbnail; a click goes to the packshot. GUI thread only.

    `undo` undoes one step and leaves the later ones. What is sent cannot be undone; where the
    opposite can be decided, the button does that. Signals: `show_requested(PackshotId)`;
    `review_requested()`: the user wants to go on with what is undecided.
    """

    show_requested = Signal(object)
    review_requested = Signal()

    def __init__(
        self,
        decisions: Decisions,
        outbox: OutboxState,
        store: PackshotStore,
        names: PackshotNames,
        thumbnails: PixmapCache,
        undo: Callable[[UndoStep], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._store = store
        self._names = names
        self._thumbnails = thumbnails
        self._undo = undo
        self.list = LineList()
        self.list.setAccessibleName(tr("What you did"))
        self.list.setAccessibleDescription(tr("The latest first. Press Enter to go there"))
        self.list.setIconSize(QSize(_SIDE_PX, _SIDE_PX))
        self.list.setUniformItemSizes(True)
        self.undo_this = QPushButton()
        self.empty = EmptyStateOverlay(
            self.list,
            EmptyState(
                tr("Nothing decided yet"),
                tr("What you decide appears here. Until it is sent, you can undo it."),
                button=tr("Show undecided"),
            ),
            self.review_requested.emit,
        )
        self.undo_this.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.count = PlainLabel()
        self.count.setProperty("quiet", True)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        column.addWidget(self.undo_this, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.itemActivated.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)
        self.list.currentRowChanged.connect(self._show_button)
        self.undo_this.clicked.connect(self._on_undo)
        self._show_later = Debounced(self.refresh, self)
        decisions.history_changed.connect(self._show_later.trigger)
        outbox.pending_changed.connect(self._show_later.trigger)
        self.refresh()

    def refresh(self) -> None:
        """Show the present steps."""
        row = self.list.currentRow()
        self.list.clear()
        steps = self._decisions.steps()[:_SHOWN_MAX]
        counts: Counter[StepStatus] = Counter()
        for step, status in zip(steps, self._decisions.statuses(steps), strict=True):
            ids = step_ids(step)
            if not ids or (step.edit is not None and step.edit.of_view):
                continue
            counts[status] += 1
            place = self._names.place_of(ids[0]) if len(ids) == 1 else ""
            item = QListWidgetItem(self._icon(ids[0]), _row_text(self._store, step, status, place))
            item.setData(_STEP, step)
            item.setData(_STATUS, status)
            self.list.addItem(item)
        self.count.setText(counts_text(counts))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._show_button()

    def _icon(self, packshot_id: PackshotId) -> QIcon:
        return small_picture(self._thumbnails, packshot_id, _SIDE_PX, self.devicePixelRatioF())

    def _chosen_step(self) -> UndoStep | None:
        item = self.list.currentItem()
        step = None if item is None else item.data(_STEP)
        return step if isinstance(step, UndoStep) else None

    def _chosen_status(self) -> StepStatus | None:
        item = self.list.currentItem()
        status = None if item is None else item.data(_STATUS)
        return status if isinstance(status, StepStatus) else None

    def _show_button(self) -> None:
        step, status = self._chosen_step(), self._chosen_status()
        is_sent = status is StepStatus.SENT
        tip = noop_tr("Later steps stay as they are")
        if is_sent:
            tip = noop_tr("It is sent already. This sends the opposite decision")
        elif status is StepStatus.COVERED:
            tip = noop_tr("Undo the later step about the same packshot first")
        can_reverse = step is not None and is_sent and bool(self._opposites(step))
        if is_sent and not can_reverse:
            tip = noop_tr("It is sent already, and the service can't clear a decision")
        self.undo_this.setText(tr("Reverse this step") if is_sent else tr("Undo this step"))
        self.undo_this.setToolTip(tr(tip))
        can_undo = status in (StepStatus.UNSENT, StepStatus.PARTLY_SENT)
        self.undo_this.setEnabled(can_undo or can_reverse)

    def _opposites(self, step: UndoStep) -> dict[PackshotId, Verb]:
        """Return what reverses a sent step: for each packshot that still is as the step decided."""
        decided = {
            change.packshot_id: change.new.verb for change in step.changes if change.new.verb
        }
        return {
            packshot_id: verb
            for packshot_id, verb in self._decisions.opposites_of(decided).items()
            if self._decisions.facet_of(packshot_id) is FACET_OF.get(decided[packshot_id])
        }

    def _on_chosen(self, item: QListWidgetItem) -> None:
        step = item.data(_STEP)
        assert isinstance(step, UndoStep)
        self.show_requested.emit(step_ids(step)[0])

    def _on_undo(self) -> None:
        step = self._chosen_step()
        if step is None:
            return
        if self._chosen_status() is StepStatus.SENT:
            self._decisions.decide_opposite(self._opposites(step))
        else:
            self._undo(step)
