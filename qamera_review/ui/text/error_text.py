"""Formats errors in the language of the screen."""

from qamera_review.domain.errors import QameraError, join_error_texts
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.ui.text.language import tr


def translate_detail(detail: str) -> str:
    """Return the detail of an error in the language of the screen.

    A detail written by this program is translated. A text that came from the service has no
    translation and is returned unchanged. "" stays "".
    """
    if isinstance(detail, TranslatableText):
        return tr(detail.template).format(**detail.arguments)
    return tr(detail) if detail else ""


def format_error(error: QameraError, *, of_job: bool = False) -> str:
    """Return title, detail and advice of an error as one text.

    Example: "Couldn't save: disk full. Free some space." Details that came from the service are not
    translated. `of_job`: the error is that of a generation job, which is not sent again by itself.
    """
    advice = error.advice_for(of_job=of_job)
    return join_error_texts(
        tr(error.title), translate_detail(error.detail), tr(advice) if advice else ""
    )
