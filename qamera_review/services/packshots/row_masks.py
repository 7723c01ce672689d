"""Masks over the rows of a list: `bytes` with one byte for each row, 1 or 0.

Example for five rows: the mask 1 0 0 1 0 (as bytes: 01 00 00 01 00) selects the rows 0 and 3. Two
masks are combined as two big integers, one machine operation for many rows; searching, counting
(`mask.count(1)`) and selecting (`itertools.compress`) are loops in C as well. That is why 100,000
rows are filtered within one frame of the screen.
"""

from collections.abc import Iterable
from itertools import repeat
from operator import contains


def mask_of(rows: Iterable[int], count: int) -> bytes:
    """Return a mask for `count` rows: 1 for each of `rows`."""
    mask = bytearray(count)
    for row in rows:
        mask[row] = 1
    return bytes(mask)


def intersect(first: bytes, second: bytes) -> bytes:
    """Return a mask with 1 where both masks have 1; 1 1 0 and 0 1 1 give 0 1 0."""
    bits = int.from_bytes(first, "little") & int.from_bytes(second, "little")
    return bits.to_bytes(len(first), "little")


def union(first: bytes, second: bytes) -> bytes:
    """Return a mask with 1 where at least one mask has 1; 1 0 0 and 0 0 1 give 1 0 1."""
    bits = int.from_bytes(first, "little") | int.from_bytes(second, "little")
    return bits.to_bytes(len(first), "little")


def contains_mask(texts: Iterable[str], word: str) -> bytes:
    """Return a mask by row: 1 where the text contains `word`."""
    return bytes(map(contains, texts, repeat(word)))
