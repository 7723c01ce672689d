"""Groups of the view: packshots that have a job, a day or the stem of their name in common."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum

from qamera_review.domain.records import Struct


class GroupBy(Enum):
    """What the packshots of a group have in common."""

    NONE = "none"
    JOB = "job"
    DAY = "day"
    NAME = "stem"


class SpecialGroup(Enum):
    """Groups whose packshots have no job, day or name in common.

    UNKNOWN: they have none. NEW: they arrived by themselves, until the view is put in order; it is
    never folded.
    """

    UNKNOWN = "unknown"
    NEW = "new"

    # Every packshot is looked up by the key of its group; Enum's own hash is written in Python.
    __hash__ = object.__hash__


# A job's id, a day as ISO 8601, or a name without its number; or a group of its own.
GroupKey = str | SpecialGroup
_EXTENSION = re.compile(r"\.(?:jpe?g|png|webp|tiff?)$", re.IGNORECASE)
_DIGITS = "0123456789"
_BETWEEN = " _.-–#"
_YEAR_DIGITS = 4  # "Riesling 2023" has its year in its name, unless it is a "0023"


def name_without_number(name: str) -> str:
    """A name on one line without the numbers that tell pictures of one thing apart, as in
    "Mug 3", "Mug_v2", "Mug-007.jpg" or "Mug (12)"; the whole name when nothing else is left."""
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
    """Which groups are folded: `exceptions`; or, with `is_all_collapsed`, all but those."""

    is_all_collapsed: bool = False
    exceptions: frozenset[GroupKey] = frozenset()

    def is_collapsed(self, key: GroupKey) -> bool:
        """Whether the group of a key is folded."""
        return key is not SpecialGroup.NEW and (key in self.exceptions) is not self.is_all_collapsed

    def toggled(self, key: GroupKey) -> "Folding":
        """With the group of a key the other way round."""
        return Folding(self.is_all_collapsed, self.exceptions ^ {key})


ALL_EXPANDED = Folding()  # nothing is folded


class Groups(Struct, frozen=True):
    """The groups of a view in its order: where each starts, its key, and how many it has with
    what is folded away. A folded group shows its first packshot."""

    by: GroupBy
    keys: Sequence[GroupKey]
    starts: Sequence[int]
    sizes: Sequence[int]
    folding: Folding = ALL_EXPANDED

    def of_row(self, row: int) -> int:
        """The group of a row of the view."""
        return bisect_right(self.starts, row) - 1

    @property
    def can_collapse(self) -> bool:
        """Whether any group is open that could be folded."""
        return any(
            size > 1 and key is not SpecialGroup.NEW and not self.folding.is_collapsed(key)
            for key, size in zip(self.keys, self.sizes, strict=True)
        )

    def is_collapsed(self, group: int) -> bool:
        """Whether something of a group is hidden."""
        return self.sizes[group] > 1 and self.folding.is_collapsed(self.keys[group])
