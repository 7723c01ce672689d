"""Reads a packshot list that is not valid JSON as far as possible; used when msgspec fails.

For msgspec a whole body is invalid if it contains a single half of an emoji (`\\ud83d`), a byte
that is not UTF-8, NaN, or a huge number. Here only the item with that value is affected.
"""

import json
from typing import Any

from qamera_review.api.item_decoder import Item

# Longer numbers become infinity: converting them is slow, and Python refuses very long ones.
_DIGITS_MAX = 400


def read_list(body: bytes) -> tuple[list[Item | None], object]:
    """Return the items (None for one that is not an object) and the service's `count`.

    Raises ValueError or RecursionError when the body is not JSON, and TypeError when there is no
    list of packshots in it. Holds the GIL during the whole decoding.
    """
    text = body.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    answer = json.loads(text, parse_int=_number)
    packshots = answer.get("packshots") if isinstance(answer, dict) else answer
    if not isinstance(packshots, list):
        raise TypeError("no list of packshots")
    count = answer.get("count") if answer is not packshots else None
    return [_item(value) for value in packshots], count


def _item(value: Any) -> Item | None:
    if not isinstance(value, dict):
        return None
    identity = value.get("id")
    return Item(
        # An id that had to be repaired could not be sent back to the service unchanged.
        id=identity if _repaired(identity) == identity else None,
        name=_repaired(value.get("name")),
        thumbnail=_repaired(value.get("thumbnail")),
        status=_repaired(value.get("status")),
        voting=_repaired(value.get("voting")),
        created_at=_repaired(value.get("createdAt")),
    )


def _repaired(value: object) -> object:
    """Return a text with U+FFFD in place of lone surrogates; other values unchanged."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _number(digits: str) -> int | float:
    return int(digits) if len(digits) <= _DIGITS_MAX else float("inf")
