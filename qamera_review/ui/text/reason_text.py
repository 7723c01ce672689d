"""The default reasons in the user's language.

A reason is stored and sent as the text in `DEFAULT_REASONS` whatever the language is, so that the
counts of a team with several languages agree. Reasons that the user wrote are shown as they are.
"""

from collections.abc import Iterable

from qamera_review.domain.feedback import DEFAULT_REASONS, parse_feedback
from qamera_review.ui.text.language import noop_tr, tr

DEFAULT_REASON_TEXTS = (
    noop_tr("wrong side"),
    noop_tr("garbled or missing text"),
    noop_tr("wrong color"),
    noop_tr("distorted shape"),
    noop_tr("missing or extra part"),
    noop_tr("bad edges"),
    noop_tr("wrong light or shadow"),
    noop_tr("wrong background"),
    noop_tr("not sharp"),
)
_TEXTS = dict(zip(DEFAULT_REASONS, DEFAULT_REASON_TEXTS, strict=True))


def reason_text(reason: str) -> str:
    """Return a stored reason as it is shown."""
    text = _TEXTS.get(reason)
    return reason if text is None else tr(text)


def reason_texts(reasons: Iterable[str]) -> list[str]:
    """Return stored reasons as they are shown."""
    return [reason_text(reason) for reason in reasons]


def reason_from_text(text: str) -> str:
    """Return the reason to store for what the user typed: a default reason by its shown text."""
    return next((reason for reason in DEFAULT_REASONS if reason_text(reason) == text), text)


def feedback_lines(line: str | None) -> list[str]:
    """Return the feedback that is sent as `line` as it is shown: its reasons, and its note."""
    feedback = parse_feedback(line)
    lines = []
    if feedback.reasons:
        text = tr("Reasons: {reasons}")
        lines.append(text.format(reasons=", ".join(reason_texts(feedback.reasons))))
    if feedback.note:
        lines.append(tr("Note: {note}").format(note=feedback.note))
    return lines
