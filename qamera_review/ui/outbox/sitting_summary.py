"""The sheet at the end of a draft: counts before all is sent."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.decision import Decision, DecisionState
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.state import OutboxState
from qamera_review.ui.text.decision_texts import REMARK_OFFER, VERB_TEXTS
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.widgets.plain_label import PlainLabel


class SummarySheet(QDialog):
    """Counts what is held, and sends it when the person says so; GUI thread only."""

    def __init__(
        self, outbox: OutboxState, decisions: Decisions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self.setWindowTitle(tr("Send the draft - Qamera Review"))
        held = [one for one in outbox.persisted if one.state is DecisionState.HELD]
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for row, (title, count) in enumerate(_counted(held)):
            number = PlainLabel(integer_text(count))
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(PlainLabel(title), row, 0)
            grid.addWidget(number, row, 1)
        grid.setColumnStretch(0, 1)
        self.counts = grid
        buttons = QDialogButtonBox()
        self.send = buttons.addButton(
            tr("Send %n decisions", len(held)), QDialogButtonBox.ButtonRole.AcceptRole
        )
        keep = buttons.addButton(tr("Keep holding"), QDialogButtonBox.ButtonRole.RejectRole)
        self.send.setToolTip(tr("They leave one after the other, within the limit of the service"))
        keep.setToolTip(tr("Nothing is sent"))
        keep.setAutoDefault(False)
        self.send.setEnabled(bool(held))
        buttons.accepted.connect(self._on_send)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        heading = PlainLabel(tr("%n decisions are held. What will be sent:", len(held)))
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addLayout(grid)
        after = PlainLabel(
            tr("The service cannot clear a vote: afterwards only the opposite helps.")
        )
        after.setWordWrap(True)
        column.addWidget(after)
        column.addWidget(buttons)
        self.setMinimumWidth(420)

    def _on_send(self) -> None:
        self._decisions.send_held_now()
        self.accept()


def _counted(held: list[Decision]) -> list[tuple[str, int]]:
    offers = [(verb, texts.offer) for verb, texts in VERB_TEXTS.items()]
    rows = [
        (tr(offer), sum(one.verb is verb for one in held))
        for verb, offer in (*offers, (None, REMARK_OFFER))
    ]
    noted = sum(bool(one.note) and one.verb is not None for one in held)
    return [*((title, count) for title, count in rows if count)] + (
        [(tr("of these with a note"), noted)] if noted else []
    )
