"""Why the view is empty, and what to press."""

from html import escape

from qamera_review.services.connection import Link
from qamera_review.services.review import Review
from qamera_review.ui.language import tr
from qamera_review.ui.sentences import sentence_of


def empty_words(review: Review) -> tuple[str, str]:
    """Title and advice for an empty view; two empty texts for one that shows something."""
    if review.store.visible:
        return "", ""
    if len(review.store.listing):
        return tr("Nothing matches this filter"), tr("Press Ctrl+0 to show all.")
    state = review.connection.state
    match state.link:
        case Link.NO_KEY:
            return (
                tr("No API key"),
                tr("Press Ctrl+Shift+K to enter one. What was seen before is shown without a key."),
            )
        case Link.CONNECTING:
            return tr("Asking the service for the list…"), ""
        case Link.ONLINE:
            return (
                tr("No packshots yet"),
                tr("Press G to generate some, or F5 to ask again."),
            )
    why = sentence_of(state.error) if state.error is not None else ""
    return tr("The list could not be had"), f"{why} {tr('Press F5 to ask again.')}".strip()


def empty_html(review: Review) -> str:
    """The same as HTML, "" for nothing."""
    title, advice = empty_words(review)
    if not title:
        return ""
    below = f"<p>{escape(advice)}</p>" if advice else ""
    return f"<h3>{escape(title)}</h3>{below}"
