"""Errors in the language of the screen."""

from qamera_review.domain.errors import QameraError
from qamera_review.ui.language import tr


def sentence_of(error: QameraError) -> str:
    """Title, detail and advice as one text; a detail of ours is translated, the service's own
    words stay as they came."""
    title, detail, advice = tr(error.title), error.detail, error.advice
    head = f"{title}: {tr(detail)}" if detail else f"{title}."
    return f"{head} {tr(advice)}".strip() if advice else head
