"""Helpers for reading answers: JSON values with the wrong type, texts that will be shown, and
headers that are sent back."""

import re
from typing import Any

import msgspec

from qamera_review.api.repaired_json import read_value
from qamera_review.domain.errors import BadAnswer
from qamera_review.domain.redaction import redact

DETAIL_MAX_CHARS = 300
# The exceptions of msgspec for bytes that are not JSON, or JSON of another form than expected.
WRONG_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
# A validator with other characters, or a longer one, cannot or should not be sent back.
_USABLE_VALIDATOR = re.compile(r"[ -~]{1,1024}")


def json_value(body: bytes) -> object:
    """Return the value of a body, as far as it can be read. Raises BadAnswer if it is no JSON."""
    try:
        return msgspec.json.decode(body)
    except WRONG_JSON:
        try:
            return read_value(body)
        except (ValueError, RecursionError):
            raise wrong_json_detail(body) from None


def error_sentence(body: bytes) -> str:
    """Return the cleaned text from a body `{"error": "..."}`; "" when there is none."""
    try:
        answer = json_value(body)
    except BadAnswer:
        return ""
    return sentence_from(answer) if isinstance(answer, dict) else ""


def plain_text(text: str) -> str:
    """Return a text from outside in a form that can be shown.

    The result is one line without control characters and without keys, at most DETAIL_MAX_CHARS
    long.
    """
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    clean = redact(line)
    return clean if len(clean) <= DETAIL_MAX_CHARS else f"{clean[: DETAIL_MAX_CHARS - 1]}…"


def looks_like_page(body: bytes) -> bool:
    """Return whether a body is HTML, which means that a network portal or a proxy answered."""
    return body[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def wrong_json_detail(body: bytes) -> BadAnswer:
    """Return the error for the body of a 2xx answer that is not the expected JSON."""
    if looks_like_page(body):
        return BadAnswer("It is a web page, not data.", 200)
    return BadAnswer("It is empty." if not body.strip() else "It is damaged or incomplete.", 200)


def text_of(value: object) -> str:
    """Return a value as text: a stripped string, or the digits of a whole number; else ""."""
    if isinstance(value, str):
        return value.strip()
    number = whole_number(value)
    return "" if number is None else str(number)


def id_of(value: object) -> str:
    """Return the id of a packshot exactly as the service writes it, in a list as in a receipt; ""
    for what is no id."""
    return value if isinstance(value, str) and value.strip() else text_of(value)


def whole_number(value: object) -> int | None:
    """Return a JSON number as an int if it is whole (32.0 is), else None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, float) and value.is_integer() else None


def sentence_from(answer: dict[str, Any]) -> str:
    """Return the cleaned text in the `error` field of an answer; "" when there is none."""
    sentence = answer.get("error")
    return plain_text(sentence) if isinstance(sentence, str) else ""


def usable_validator(value: str) -> str:
    """Return an ETag or a Last-Modified header if it can be sent back to its host to ask whether
    something has changed, else ""."""
    return value if _USABLE_VALIDATOR.fullmatch(value) else ""
