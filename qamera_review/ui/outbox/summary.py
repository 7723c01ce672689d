"""The outbox in one sentence, and the sheet at the end of a draft: counts before all is sent."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from qamera_review.domain.decision import Decision, DecisionState, Verb
from qamera_review.services.connection import Link
from qamera_review.services.decisions import OutboxCounts
from qamera_review.services.review import Review
from qamera_review.ui.language import mark, tr

_KINDS: tuple[tuple[Verb | None, str], ...] = (
    (Verb.APPROVE, mark("Approve")),
    (Verb.REJECT, mark("Reject (the service archives it)")),
    (Verb.ARCHIVE, mark("Archive")),
    (None, mark("Only a note")),
)


def count_words(counts: OutboxCounts) -> list[str]:
    """How many are held, wait, ask and were refused; nothing of what there is none."""
    waiting = counts.due + counts.sending
    parts = [
        tr("%n held", counts.held) if counts.held else "",
        tr("%n waiting", waiting) if waiting else "",
        tr("%n ask you", counts.asking) if counts.asking else "",
        tr("%n refused", counts.refused) if counts.refused else "",
    ]
    return list(filter(None, parts))


def outbox_words(review: Review) -> str:
    """What waits, what was refused, and when all will be sent."""
    counts = review.decisions.counts()
    words = ", ".join(count_words(counts))
    if not words:
        return tr("Nothing waits.")
    if review.connection.state.paused:
        return tr("{counts}. Sending is paused: a key is needed.").format(counts=words)
    if review.connection.state.link is Link.OFFLINE:
        return tr("{counts}. Offline: sending goes on when the connection is back.").format(
            counts=words
        )
    if not counts.leaving:
        return f"{words}."
    return tr("{counts}. All sent at {time}.").format(counts=words, time=done_at(review))


def done_at(review: Review) -> str:
    """The time when all that waits will have been sent, if all goes well."""
    at_s = review.clock.wall_ms() / 1000 + review.delivery.estimate_ms() / 1000
    return f"{datetime.fromtimestamp(at_s):%H:%M:%S}"


class SummarySheet(QDialog):
    """Counts what is held, and sends it when the person says so; GUI thread only."""

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self.setWindowTitle(tr("Send the draft - Qamera Review"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        held = [one for one in review.journal.durable if one.state is DecisionState.HELD]
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for row, (title, count) in enumerate(_counted(held)):
            number = QLabel(str(count))
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(QLabel(title), row, 0)
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
        heading = QLabel(tr("%n decisions are held. What will be sent:", len(held)))
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addLayout(grid)
        after = QLabel(tr("The service cannot clear a vote: afterwards only the opposite helps."))
        after.setWordWrap(True)
        column.addWidget(after)
        column.addWidget(buttons)
        self.setMinimumWidth(420)

    def _on_send(self) -> None:
        self._review.decisions.commit_held()
        self.accept()


def _counted(held: list[Decision]) -> list[tuple[str, int]]:
    rows = [(tr(title), sum(one.verb is verb for one in held)) for verb, title in _KINDS]
    noted = sum(bool(one.note) and one.verb is not None for one in held)
    return [*((title, count) for title, count in rows if count)] + (
        [(tr("of these with a note"), noted)] if noted else []
    )
