"""Reading what a foreign side sent: JSON values as ours, and its words made fit to be shown."""

from typing import Any

import msgspec

from qamera_review.domain.errors import BadAnswer
from qamera_review.domain.redaction import redact

DETAIL_MAX_CHARS = 300
# What msgspec raises for bytes that are not the JSON that is looked for.
WRONG_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def error_sentence(body: bytes) -> str:
    """The service's sentence in `{"error": "..."}`, fit to be shown; "" when there is none."""
    try:
        answer = msgspec.json.decode(body)
    except WRONG_JSON:
        return ""
    return sentence_from(answer) if isinstance(answer, dict) else ""


def plain_text(text: str) -> str:
    """Foreign text fit to be shown: one line, no control characters, no key, not long."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    clean = redact(line)
    return clean if len(clean) <= DETAIL_MAX_CHARS else f"{clean[: DETAIL_MAX_CHARS - 1]}…"


def looks_like_page(body: bytes) -> bool:
    """Whether a body is HTML rather than JSON: a portal or a proxy answered."""
    return body[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def wrong_json_detail(body: bytes) -> BadAnswer:
    """The error for a 2xx body that is not JSON of the agreed form."""
    if looks_like_page(body):
        return BadAnswer("It is a web page, not data.", 200)
    return BadAnswer("It is empty." if not body.strip() else "It is damaged or cut off.", 200)


def text_of(value: object) -> str:
    """An id as text: a string without the spaces around it, a whole number's digits, or ""."""
    if isinstance(value, str):
        return value.strip()
    number = whole_number(value)
    return "" if number is None else str(number)


def whole_number(value: object) -> int | None:
    """A JSON number that is whole (32.0 is), else None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, float) and value.is_integer() else None


def sentence_from(answer: dict[str, Any]) -> str:
    """The `error` sentence of an answer, fit to be shown; "" when there is none."""
    sentence = answer.get("error")
    return plain_text(sentence) if isinstance(sentence, str) else ""
