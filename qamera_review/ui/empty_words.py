"""Why the grid is empty, and what to press."""

from qamera_review.services.connection import Link
from qamera_review.services.review import Review
from qamera_review.ui.emptiness import Emptiness
from qamera_review.ui.glyphs import Glyph
from qamera_review.ui.language import tr
from qamera_review.ui.sentences import sentence_of


def emptiness_of(review: Review) -> Emptiness:
    """What the grid says; nothing when it shows something."""
    if review.store.visible:
        return Emptiness()
    if len(review.store.listing):
        advice = tr("Press Ctrl+0 to show all.")
        return Emptiness(tr("Nothing matches this filter"), advice, Glyph.SEARCH)
    state = review.connection.state
    match state.link:
        case Link.NO_KEY:
            advice = tr(
                "Press Ctrl+Shift+K to enter one. What was seen before is shown without a key."
            )
            return Emptiness(tr("No API key"), advice, Glyph.KEY)
        case Link.CONNECTING:
            return Emptiness(tr("Asking the service for the list…"), "", Glyph.LOADING)
        case Link.ONLINE:
            advice = tr("Press G to generate some, or F5 to ask again.")
            return Emptiness(tr("No packshots yet"), advice, Glyph.EMPTY)
    why = sentence_of(state.error) if state.error is not None else ""
    advice = f"{why} {tr('Press F5 to ask again.')}".strip()
    glyph = Glyph.OFFLINE if state.link is Link.OFFLINE else Glyph.FAILED
    return Emptiness(tr("The list could not be had"), advice, glyph)
