"""The outbox in one sentence: what waits, what was refused, and when all will be sent."""

from datetime import datetime

from qamera_review.services.connection.connection import Link
from qamera_review.services.container import Review
from qamera_review.services.outbox.decisions import OutboxCounts
from qamera_review.ui.text.language import tr


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
