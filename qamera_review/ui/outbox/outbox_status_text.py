"""The state of the outbox in one sentence: what waits, what was refused, when all will be sent."""

from qamera_review.domain.clock import Clock
from qamera_review.domain.records import Struct
from qamera_review.services.connection.connection import Connection, ConnectionStatus
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.index import OutboxCounts
from qamera_review.ui.text.formats import time_with_seconds_text
from qamera_review.ui.text.language import tr


def count_text(counts: OutboxCounts) -> list[str]:
    """Return how many decisions are held, also those that are sent only when the user says so,
    waiting, in conflict and refused; zeros are left out."""
    waiting = counts.due + counts.sending
    parts = [
        tr("%n pending", counts.held) if counts.held else "",
        tr("%n not sent until you send them", counts.draft) if counts.draft else "",
        tr("%n waiting", waiting) if waiting else "",
        tr("%n need attention", counts.conflicted) if counts.conflicted else "",
        tr("%n refused", counts.refused) if counts.refused else "",
    ]
    return list(filter(None, parts))


def unconfirmed_text(delivery: Delivery) -> list[str]:
    """Return how many decisions the service accepted but its list does not show; [] if none."""
    count = delivery.unconfirmed
    return [tr("%n sent, not confirmed yet", count)] if count else []


class OutboxStatus(Struct, frozen=True):
    """Returns texts about the present state of the outbox; GUI thread only."""

    decisions: Decisions
    connection: Connection
    delivery: Delivery
    clock: Clock

    def text(self) -> str:
        """Return what waits, what was refused, and when all will be sent."""
        counts = self.decisions.counts()
        counts_text = ", ".join([*count_text(counts), *unconfirmed_text(self.delivery)])
        if not counts_text:
            return tr("Everything is sent.")
        if self.connection.state.is_paused:
            return tr("{counts}. Sending is paused. Enter an API key.").format(counts=counts_text)
        if self.connection.state.status is ConnectionStatus.OFFLINE:
            return tr("{counts}. Offline. Sending continues when the connection is back.").format(
                counts=counts_text
            )
        if not counts.sent_without_user:
            return f"{counts_text}."
        at = self.finished_at_text()
        return tr("{counts}, sent by {time}").format(counts=counts_text, time=at)

    def finished_at_text(self) -> str:
        """Return the time when all that waits will have been sent, if all goes well."""
        return time_with_seconds_text(self.clock.wall_ms() + self.delivery.estimate_ms())
