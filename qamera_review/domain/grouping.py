"""Groups of the view: packshots with the same product, job, day or name without its number, or with
pictures that are copies of each other."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from enum import Enum

from qamera_review.domain.records import Struct


class GroupBy(Enum):
    """What the packshots of a group have in common."""

    NONE = "none"
    PRODUCT = "product"
    JOB = "job"
    DAY = "day"
    NAME = "stem"
    DUPLICATES = "duplicates"


class SpecialGroup(Enum):
    """Groups whose packshots have nothing in common that is grouped by.

    UNKNOWN: packshots without a product, job, day, name or copy. NEW: packshots that an automatic
    refresh brought, until the view is sorted again; it is never collapsed.
    """

    UNKNOWN = "unknown"
    NEW = "new"

    # Every packshot is looked up by the key of its group; Enum's own hash is written in Python.
    __hash__ = object.__hash__


# The groups of these hold variants of one thing; those of a day have only the day in common.
_OF_VARIANTS = frozenset({GroupBy.PRODUCT, GroupBy.JOB, GroupBy.NAME, GroupBy.DUPLICATES})
# The id of a product or job, a day as ISO 8601, a name without its number, the id of the packshot
# that stands for its copies, or a special group.
GroupKey = str | SpecialGroup
_EXTENSION = re.compile(r"\.(?:jpe?g|png|webp|tiff?)$", re.IGNORECASE)
_DIGITS = "0123456789"
_BETWEEN = " _.-–#"
_YEAR_DIGITS = 4  # a number this long is part of the name ("Riesling 2023"), except "0023"


def name_without_number(name: str) -> str:
    """Return a name without the numbers at its end that number the pictures of one product.

    "Mug 3", "Mug_v2", "Mug-007.jpg" and "Mug (12)" all give "Mug". The rules: a picture's file
    extension is removed first. Then a number at the end is removed, with "v" before it, if a
    space or one of `_.-#` separates it from the name; likewise a number in parentheses. This is
    repeated, so "Mug 3 (2)" gives "Mug" too. A number of four digits or more that does not begin
    with 0 stays, because it is probably a year: "Riesling 2023". A number without a separator
    stays ("Mug3"), and so does a name that is only a number ("12").
    """
    stem = " ".join(name.split())
    if stem[-4:-3] == "." or stem[-5:-4] == ".":
        stem = _EXTENSION.sub("", stem) or stem
    while (cut := _without_number(stem)) and cut != stem:
        stem = cut
    return stem


def _without_number(text: str) -> str:
    if text.endswith(")"):
        inside = text[:-1].rstrip()
        head = inside.rstrip(_DIGITS)
        counted = head != inside and head.rstrip().endswith("(")
        return head.rstrip()[:-1].rstrip(_BETWEEN) if counted else text
    head = text.rstrip(_DIGITS)
    number = text[len(head) :]
    if not number or (len(number) >= _YEAR_DIGITS and number[0] != "0"):
        return text
    head = head[:-1] if head[-1:] in ("v", "V") else head
    return head.rstrip(_BETWEEN) if head[-1:] and head[-1:] in _BETWEEN else text


class Folding(Struct, frozen=True):
    """Which groups are collapsed.

    Without `is_all_collapsed` the groups in `exceptions` are collapsed; with it all but those.
    """

    is_all_collapsed: bool = False
    exceptions: frozenset[GroupKey] = frozenset()

    def is_collapsed(self, key: GroupKey) -> bool:
        """Return whether the group with a key is collapsed."""
        return key is not SpecialGroup.NEW and (key in self.exceptions) is not self.is_all_collapsed

    def are_collapsed(self, keys: Iterable[GroupKey]) -> list[bool]:
        """Return for each key what `is_collapsed` returns; faster for many."""
        exceptions, is_all = self.exceptions, self.is_all_collapsed
        new = SpecialGroup.NEW
        return [key is not new and (key in exceptions) is not is_all for key in keys]

    def toggled(self, *keys: GroupKey) -> "Folding":
        """Return a copy in which the groups with these keys are collapsed or expanded, unlike
        before."""
        return Folding(self.is_all_collapsed, self.exceptions.symmetric_difference(keys))


ALL_EXPANDED = Folding()  # no group is collapsed


class Groups(Struct, frozen=True):
    """The groups of a view, in its order.

    `starts` are the first rows of the groups, `sizes` the numbers of their packshots including
    hidden ones. A collapsed group shows only one packshot.
    """

    by: GroupBy
    keys: Sequence[GroupKey]
    starts: Sequence[int]
    sizes: Sequence[int]
    folding: Folding = ALL_EXPANDED

    def of_row(self, row: int) -> int:
        """Return the index of the group to which a row of the view belongs."""
        return bisect_right(self.starts, row) - 1

    def holds_variants(self, group: int) -> bool:
        """Return whether the packshots of a group are variants, of which the best may be chosen and
        the rest rejected: those of one product, job or name, or copies. A day has packshots of many
        products, and so has the group of what has no job or name."""
        return self.by in _OF_VARIANTS and not isinstance(self.keys[group], SpecialGroup)

    @property
    def can_collapse(self) -> bool:
        """Return whether there is an expanded group that could be collapsed."""
        return any(
            size > 1 and key is not SpecialGroup.NEW and not self.folding.is_collapsed(key)
            for key, size in zip(self.keys, self.sizes, strict=True)
        )

    def is_collapsed(self, group: int) -> bool:
        """Return whether a part of a group is hidden."""
        return self.sizes[group] > 1 and self.folding.is_collapsed(self.keys[group])
