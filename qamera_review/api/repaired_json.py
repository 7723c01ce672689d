"""Reads JSON in which a text or a number is not valid; used when msgspec fails."""

import json
from typing import Any

# Longer numbers become infinity: converting them is slow, and Python refuses very long ones.
_DIGITS_MAX = 400


def read_value(body: bytes) -> object:
    """Return the value of a body, with U+FFFD in its texts where they cannot be read.

    Raises ValueError or RecursionError when the body is not JSON.
    """
    return _all_repaired(loaded(body))


def loaded(body: bytes) -> Any:
    """Return the value of a body; bytes that are not UTF-8 are lone surrogates in its texts. Raises
    ValueError or RecursionError."""
    text = body.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    return json.loads(text, parse_int=_number)


def _all_repaired(value: object) -> object:
    if isinstance(value, dict):
        return {repaired(key): _all_repaired(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_all_repaired(part) for part in value]
    return repaired(value)


def repaired(value: object) -> object:
    """Return a text with U+FFFD in place of lone surrogates; other values unchanged."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _number(digits: str) -> int | float:
    return int(digits) if len(digits) <= _DIGITS_MAX else float("inf")
