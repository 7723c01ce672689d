"""An order in groups: each group where its first packshot would be, some of them folded."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, chain

from qamera_review.domain.grouping import (
    ALL_EXPANDED,
    Folding,
    GroupBy,
    GroupKey,
    Groups,
    SpecialGroup,
    name_without_number,
)
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.times import local_datetime
from qamera_review.services.packshots.listing import Listing

# Time zones differ by quarters of an hour, so that all of a quarter is of one day.
_QUARTER_MS = 15 * 60 * 1000
JobOf = Mapping[PackshotId, str]


def group_keys(listing: Listing, by: GroupBy, job_of: JobOf) -> Sequence[GroupKey]:
    """The key of each row of a list; days and stems are computed once for a list."""
    if by is GroupBy.JOB:
        return [job_of.get(id_, SpecialGroup.UNKNOWN) for id_ in listing.ids]
    keys = listing.group_keys.get(by)
    if keys is None:
        keys = _days(listing) if by is GroupBy.DAY else _stems(listing)
        listing.group_keys[by] = keys
    return keys


def _days(listing: Listing) -> list[GroupKey]:
    known: dict[int, GroupKey] = {}
    days = []
    for packshot in listing.packshots:
        quarter = packshot.created_ms // _QUARTER_MS
        day = known.get(quarter)
        if day is None:
            day = known[quarter] = _day(quarter * _QUARTER_MS)
        days.append(day)
    return days


def _day(at_ms: int) -> GroupKey:
    """As this machine's clock counts days."""
    moment = local_datetime(at_ms)
    return SpecialGroup.UNKNOWN if moment is None else moment.date().isoformat()


def _stems(listing: Listing) -> list[GroupKey]:
    known: dict[str, GroupKey] = {}
    stems = []
    for packshot in listing.packshots:
        stem = known.get(packshot.name)
        if stem is None:
            stem = name_without_number(packshot.name).casefold() or SpecialGroup.UNKNOWN
            known[packshot.name] = stem
        stems.append(stem)
    return stems


class GroupedView:
    """The packshots of a view by the keys of their groups, in the order of the view."""

    def __init__(self, by: GroupBy, members: Mapping[GroupKey, list[PackshotId]]) -> None:
        self._by = by
        self._members = members

    @classmethod
    def of(
        cls, by: GroupBy, rows: Iterable[int], ids: Sequence[PackshotId], keys: Sequence[GroupKey]
    ) -> "GroupedView":
        """`rows` in groups; a group stands where its first row would."""
        members: defaultdict[GroupKey, list[PackshotId]] = defaultdict(list)
        for row in rows:
            members[keys[row]].append(ids[row])
        return cls(by, members)

    def with_appended(self, ids: Iterable[PackshotId]) -> "GroupedView":
        """With what arrived by itself as the last group: nothing else moves."""
        new = [*self._members.get(SpecialGroup.NEW, ()), *ids]
        return GroupedView(self._by, {**self._members, SpecialGroup.NEW: new})

    def all_ids(self) -> list[PackshotId]:
        """Also what is folded away."""
        return list(chain.from_iterable(self._members.values()))

    def shown(self, folding: Folding) -> tuple[list[PackshotId], Groups]:
        """What shows, a folded group by its first packshot alone, and its groups."""
        sizes = list(map(len, self._members.values()))
        runs: Iterable[list[PackshotId]] = self._members.values()
        if folding != ALL_EXPANDED:
            runs = [
                ids[:1] if folding.is_collapsed(key) else ids for key, ids in self._members.items()
            ]
        starts = list(accumulate(map(len, runs), initial=0))[:-1]
        visible = list(chain.from_iterable(runs))
        return visible, Groups(self._by, tuple(self._members), starts, sizes, folding)

    def hidden(self, folding: Folding) -> frozenset[PackshotId]:
        """What is folded away."""
        folded = (ids[1:] for key, ids in self._members.items() if folding.is_collapsed(key))
        return frozenset(chain.from_iterable(folded))
