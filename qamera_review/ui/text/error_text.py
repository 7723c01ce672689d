"""Errors in the language of the screen."""

from qamera_review.domain.errors import QameraError
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.ui.text.language import tr


def translate_detail(detail: str) -> str:
    """A detail in the language of the screen, unless it is the service's own words."""
    if isinstance(detail, TranslatableText):
        return tr(detail.template).format(**detail.arguments)
    return tr(detail) if detail else ""


def format_error(error: QameraError, *, of_job: bool = False) -> str:
    """Title, detail and advice as one text; a detail of ours is translated, the service's own
    words stay as they came. `of_job`: a generation job failed, which is not sent again."""
    title, detail = tr(error.title), translate_detail(error.detail)
    advice = error.advice_for(of_job=of_job)
    head = f"{title}: {detail}" if detail else f"{title}."
    return f"{head} {tr(advice)}".strip() if advice else head
