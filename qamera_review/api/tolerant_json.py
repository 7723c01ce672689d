"""Reads a packshot list that is not valid JSON as far as possible; used when msgspec fails.

For msgspec a whole body is invalid if it contains a single half of an emoji (`\\ud83d`), a byte
that is not UTF-8, NaN, or a huge number. Here only the item with that value is affected.
"""

from typing import Any

from qamera_review.api.item_decoder import Item
from qamera_review.api.repaired_json import loaded, repaired


def read_list(body: bytes) -> tuple[list[Item | None], object]:
    """Return the items (None for one that is not an object) and the service's `count`.

    Raises ValueError or RecursionError when the body is not JSON, and TypeError when there is no
    list of packshots in it. Holds the GIL during the whole decoding.
    """
    answer = loaded(body)
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
        id=identity if repaired(identity) == identity else None,
        name=repaired(value.get("name")),
        thumbnail=repaired(value.get("thumbnail")),
        status=repaired(value.get("status")),
        voting=repaired(value.get("voting")),
        created_at=repaired(value.get("createdAt")),
    )
