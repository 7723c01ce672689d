"""The state of the outbox in one sentence: what waits, what was refused, when all will be sent."""

from collections.abc import Callable

from qamera_review.domain.clock import Clock
from qamera_review.domain.records import Struct, replace
from qamera_review.services.connection.connection import Connection, ConnectionStatus
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.delivery import Delivery
from qamera_review.services.outbox.index import OutboxCounts
from qamera_review.ui.text.formats import recent_text
from qamera_review.ui.text.language import tr


def count_text(counts: OutboxCounts, send_key: str, unconfirmed: int = 0) -> list[str]:
    """Return how many decisions are pending, wait for the user, wait to be sent, need attention
    and were refused; zeros are left out.

    Where notes are among them, they are called changes, because a note alone decides nothing.
    `send_key` is the key that sends the pending ones. `unconfirmed` is how many the service has
    accepted but does not show in its list. Only the first text says what is counted: "2 decisions
    pending", "1 refused".
    """
    timed, drafts = counts.held - counts.draft, counts.draft
    waiting, stopped, refused = counts.due + counts.sending, counts.conflicted, counts.refused
    notes = bool(counts.notes)
    texts = (
        (
            timed,
            tr("%n changes pending", timed) if notes else tr("%n decisions pending", timed),
            tr("%n pending", timed),
        ),
        (
            drafts,
            tr("%n changes waiting for you to send them ({key})", drafts)
            if notes
            else tr("%n decisions waiting for you to send them ({key})", drafts),
            tr("%n waiting for you to send them ({key})", drafts),
        ),
        (
            waiting,
            tr("%n changes waiting to be sent", waiting)
            if notes
            else tr("%n decisions waiting to be sent", waiting),
            tr("%n waiting to be sent", waiting),
        ),
        (
            stopped,
            tr("%n changes need attention", stopped)
            if notes
            else tr("%n decisions need attention", stopped),
            tr("%n need attention", stopped),
        ),
        (
            refused,
            tr("%n changes refused", refused) if notes else tr("%n decisions refused", refused),
            tr("%n refused", refused),
        ),
        (
            unconfirmed,
            tr("%n decisions sent, not confirmed yet", unconfirmed),
            tr("%n sent, not confirmed yet", unconfirmed),
        ),
    )
    shown = [each for each in texts if each[0]]
    return [
        (short if place else full).format(key=send_key)
        for place, (_count, full, short) in enumerate(shown)
    ]


class OutboxStatus(Struct, frozen=True):
    """Returns texts about the present state of the outbox; GUI thread only.

    `key_of` returns an action's key, `in_lesson` whether the lesson holds decisions back.
    """

    decisions: Decisions
    connection: Connection
    delivery: Delivery
    clock: Clock
    key_of: Callable[[str], str]
    in_lesson: Callable[[], bool] = lambda: False

    def parts(self) -> list[str]:
        """Return what is in the outbox, a text for each state that occurs. In the lesson, what is
        held is the lesson's, and the user cannot send it."""
        counts, texts = self.decisions.counts(), []
        if self.in_lesson() and counts.draft:
            texts = [tr("%n decisions in the lesson", counts.draft)]
            counts = replace(counts, held=counts.held - counts.draft, draft=0)
        send_key = self.key_of("send_held")
        return texts + count_text(counts, send_key, self.delivery.unconfirmed)

    def text(self) -> str:
        """Return what waits, what was refused, and when all will be sent."""
        counts, counts_text = self.decisions.counts(), ", ".join(self.parts())
        if not counts_text:
            return tr("Everything is sent.")
        if self.connection.state.needs_key:
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
        """Return the time when all that waits will have been sent, if all goes well; with the date,
        if that is not today."""
        now_ms = self.clock.wall_ms()
        return recent_text(now_ms + self.delivery.estimate_ms(), now_ms)
