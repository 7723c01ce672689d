"""The outbox in one sentence: what waits, what was refused, and when all will be sent."""

from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.container import Services
from qamera_review.services.outbox.index import OutboxCounts
from qamera_review.ui.text.formats import time_with_seconds_text
from qamera_review.ui.text.language import tr


def count_text(counts: OutboxCounts) -> list[str]:
    """How many are held, wait, ask and were refused; nothing of what there is none."""
    waiting = counts.due + counts.sending
    parts = [
        tr("%n held", counts.held) if counts.held else "",
        tr("%n waiting", waiting) if waiting else "",
        tr("%n ask you", counts.conflicted) if counts.conflicted else "",
        tr("%n refused", counts.refused) if counts.refused else "",
    ]
    return list(filter(None, parts))


def unconfirmed_text(services: Services) -> list[str]:
    """How many decisions the service has accepted, but does not show in its list; [] for none."""
    unconfirmed = services.delivery.unconfirmed
    return [tr("%n sent, not confirmed yet", unconfirmed)] if unconfirmed else []


def outbox_text(services: Services) -> str:
    """What waits, what was refused, and when all will be sent."""
    counts = services.decisions.counts()
    words = ", ".join([*count_text(counts), *unconfirmed_text(services)])
    if not words:
        return tr("Nothing waits.")
    if services.connection.state.is_paused:
        return tr("{counts}. Sending is paused: a key is needed.").format(counts=words)
    if services.connection.state.status is ConnectionStatus.OFFLINE:
        return tr("{counts}. Offline: sending goes on when the connection is back.").format(
            counts=words
        )
    if not counts.will_be_sent:
        return f"{words}."
    return tr("{counts}. All sent at {time}.").format(counts=words, time=finished_at_text(services))


def finished_at_text(services: Services) -> str:
    """The time when all that waits will have been sent, if all goes well."""
    return time_with_seconds_text(services.clock.wall_ms() + services.delivery.estimate_ms())
