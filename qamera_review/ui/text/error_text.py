"""Errors in the language of the screen."""

from qamera_review.domain.errors import QameraError
from qamera_review.domain.i18n_text import Worded
from qamera_review.ui.text.language import tr


def said(detail: str) -> str:
    """A detail in the language of the screen, unless it is the service's own words."""
    if isinstance(detail, Worded):
        return tr(detail.template).format(**detail.words)
    return tr(detail) if detail else ""


def sentence_of(error: QameraError) -> str:
    """Title, detail and advice as one text; a detail of ours is translated, the service's own
    words stay as they came."""
    title, detail, advice = tr(error.title), said(error.detail), error.advice
    head = f"{title}: {detail}" if detail else f"{title}."
    return f"{head} {tr(advice)}".strip() if advice else head
