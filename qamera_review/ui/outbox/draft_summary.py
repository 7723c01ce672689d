"""The summary at the end of a draft: the counts of the decisions before all are sent."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QWidget,
)

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.state import OutboxState
from qamera_review.ui.text.decision_texts import NOTE_OFFER, VERB_TEXTS
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.plain_label import PlainLabel


class DraftSummaryDialog(QDialog):
    """Counts the held decisions, and sends them when the user confirms; GUI thread only."""

    def __init__(
        self, outbox: OutboxState, decisions: Decisions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self.setWindowTitle(tr("Send decisions - Qamera Review"))
        held = [decision for decision in outbox.persisted if decision.state is DecisionState.HELD]
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for row, (title, count) in enumerate(_count_rows(held)):
            number = PlainLabel(integer_text(count))
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(PlainLabel(title), row, 0)
            grid.addWidget(number, row, 1)
        grid.setColumnStretch(0, 1)
        self.counts = grid
        buttons = QDialogButtonBox()
        count, notes = len(held), any(decision.verb is None for decision in held)
        self.send = buttons.addButton(
            tr("Send %n changes", count) if notes else tr("Send %n decisions", count),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        keep = buttons.addButton(tr("Don't send"), QDialogButtonBox.ButtonRole.RejectRole)
        self.send.setToolTip(
            tr("They are sent one after the other, within the service's rate limit")
        )
        keep.setToolTip(tr("Nothing is sent"))
        self.send.setEnabled(bool(held))
        buttons.accepted.connect(self._on_send)
        buttons.rejected.connect(self.reject)
        column = window_column(self)
        column.setSpacing(16)
        heading = PlainLabel(
            tr("%n changes are pending. This will be sent:", count)
            if notes
            else tr("%n decisions are pending. This will be sent:", count)
        )
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addLayout(grid)
        after = PlainLabel(tr("After sending you can only reverse it."))
        after.setWordWrap(True)
        column.addWidget(after)
        column.addWidget(buttons)
        self.setMinimumWidth(420)

    def _on_send(self) -> None:
        self._decisions.send_held_now()
        self.accept()


def _count_rows(held: list[Decision]) -> list[tuple[str, int]]:
    offers = [(verb, texts.offer) for verb, texts in VERB_TEXTS.items()]
    rows = [
        (tr(offer), sum(decision.verb is verb for decision in held))
        for verb, offer in (*offers, (None, NOTE_OFFER))
    ]
    noted = sum(bool(decision.note) and decision.verb is not None for decision in held)
    return [*((title, count) for title, count in rows if count)] + (
        [(tr("with a reason or note"), noted)] if noted else []
    )
