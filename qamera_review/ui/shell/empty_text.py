"""Why the grid is empty, and what to press."""

from collections.abc import Callable

from qamera_review.services.connection.connection import Link
from qamera_review.services.container import Review
from qamera_review.ui.text.error_text import sentence_of
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.widgets.empty_state import Emptiness

KeyOf = Callable[[str], str]


def emptiness_of(review: Review, key_of: KeyOf) -> Emptiness:
    """What the grid says; nothing when it shows something. `key_of` tells an action's key."""
    if review.store.visible:
        return Emptiness()
    if len(review.store.listing):
        advice = tr("Press {key} to show all.").format(key=key_of("show_all"))
        return Emptiness(tr("Nothing matches this filter"), advice, Glyph.SEARCH)
    if review.sync.opening:
        return Emptiness(tr("Opening the last known list…"), "", Glyph.LOADING)
    state = review.connection.state
    match state.link:
        case Link.STARTING:
            return Emptiness(tr("Starting…"), "", Glyph.LOADING)
        case Link.NO_KEY:
            advice = tr(
                "Press {key} to enter one. What was seen before is shown without a key."
            ).format(key=key_of("key"))
            return Emptiness(tr("No API key"), advice, Glyph.KEY)
        case Link.CONNECTING:
            return Emptiness(tr("Asking the service for the list…"), "", Glyph.LOADING)
        case Link.ONLINE:
            advice = tr("Press {generate} to generate some, or {refresh} to ask again.").format(
                generate=key_of("ideas"), refresh=key_of("refresh")
            )
            return Emptiness(tr("No packshots yet"), advice, Glyph.EMPTY)
    why = sentence_of(state.error) if state.error is not None else ""
    again = tr("Press {key} to ask again.").format(key=key_of("refresh"))
    advice = f"{why} {again}".strip()
    glyph = Glyph.OFFLINE if state.link is Link.OFFLINE else Glyph.FAILED
    return Emptiness(tr("The list could not be had"), advice, glyph)
