"""The list's body read with all possible indulgence, for when the strict reader gave up.

One text cut through an emoji (`\\ud83d`), a byte that is no UTF-8, NaN, or a number beyond all
bounds makes a whole body invalid; here it costs no more than the item that holds it.
"""

import json
from typing import Any

from qamera_review.api.item_decoder import Item

# Python refuses to read longer ones, because their cost grows with the square.
_DIGITS_MAX = 400


def read_list(body: bytes) -> tuple[list[Item | None], object]:
    """The items (None for one that is no object) and the service's `count`.

    Raises ValueError or RecursionError when it is no JSON at all, TypeError when there is no
    list of packshots in it. Holds the interpreter for as long as the body is large.
    """
    text = body.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    answer = json.loads(text, parse_int=_number)
    found = answer.get("packshots") if isinstance(answer, dict) else answer
    if not isinstance(found, list):
        raise TypeError("no list of packshots")
    return [_item(part) for part in found], answer.get("count") if answer is not found else None


def _item(part: Any) -> Item | None:
    if not isinstance(part, dict):
        return None
    identity = part.get("id")
    return Item(
        # An id that cannot be said back to the service exactly is no id.
        id=identity if _repaired(identity) == identity else None,
        name=_repaired(part.get("name")),
        thumbnail=_repaired(part.get("thumbnail")),
        status=_repaired(part.get("status")),
        voting=_repaired(part.get("voting")),
        created_at=_repaired(part.get("createdAt")),
    )


def _repaired(value: object) -> object:
    """A text with a replacement character for every half character in it."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _number(digits: str) -> int | float:
    return int(digits) if len(digits) <= _DIGITS_MAX else float("inf")
