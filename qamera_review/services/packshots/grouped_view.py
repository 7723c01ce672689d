"""The view in groups: by product, job, day or name; groups can be folded (collapsed).

Example: sorted by name, the view is cup 1, jar, cup 2. Grouped by name without number, the groups
are "cup" (cup 1, cup 2) and "jar" (jar): a group stands where its first packshot would stand, and
within a group the order of the view is kept. With "cup" folded, the view shows cup 1 and jar.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
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

# Time zones differ from UTC by multiples of a quarter of an hour. So all times within one quarter
# of an hour are on the same local day, and the day is computed once for each quarter.
_QUARTER_MS = 15 * 60 * 1000
JobOf = Mapping[PackshotId, str]


def group_keys(listing: Listing, by: GroupBy, job_of: JobOf) -> Sequence[GroupKey]:
    """Return the group key of each row of `listing`.

    `job_of` gives the id of the job that made a packshot. Keys by day and by name are computed
    once and stored in the listing; the jobs can change without a new list. Any thread.
    """
    if by is GroupBy.JOB:
        return [job_of.get(id_, SpecialGroup.UNKNOWN) for id_ in listing.ids]
    keys = listing.group_keys.get(by)
    if keys is None:
        keys = _days(listing) if by is GroupBy.DAY else _stems(listing)
        listing.group_keys[by] = keys
    return keys


def _days(listing: Listing) -> list[GroupKey]:
    day_by_quarter: dict[int, GroupKey] = {}
    days = []
    for packshot in listing.packshots:
        quarter = packshot.created_ms // _QUARTER_MS
        day = day_by_quarter.get(quarter)
        if day is None:
            day = day_by_quarter[quarter] = _day(quarter * _QUARTER_MS)
        days.append(day)
    return days


def _day(at_ms: int) -> GroupKey:
    """Return the day of a time in ms since 1970, in ISO 8601 and in the computer's time zone."""
    moment = local_datetime(at_ms)
    return SpecialGroup.UNKNOWN if moment is None else moment.date().isoformat()


def _stems(listing: Listing) -> list[GroupKey]:
    stem_by_name: dict[str, GroupKey] = {}
    stems = []
    for packshot in listing.packshots:
        stem = stem_by_name.get(packshot.name)
        if stem is None:
            stem = name_without_number(packshot.name).casefold() or SpecialGroup.UNKNOWN
            stem_by_name[packshot.name] = stem
        stems.append(stem)
    return stems


class GroupedView:
    """The ids of a view by group key; groups and ids are in the order of the view. Immutable."""

    def __init__(self, by: GroupBy, members: Mapping[GroupKey, list[PackshotId]]) -> None:
        self._by = by
        self._members = members

    @classmethod
    def of(
        cls, by: GroupBy, rows: Iterable[int], ids: Sequence[PackshotId], keys: Sequence[GroupKey]
    ) -> "GroupedView":
        """Group `rows` (in the order of the view); `ids` and `keys` are those of each row of the
        listing. A group stands where its first row would stand."""
        members: defaultdict[GroupKey, list[PackshotId]] = defaultdict(list)
        ordered = list(rows)
        for key, id_ in zip(
            map(keys.__getitem__, ordered), map(ids.__getitem__, ordered), strict=True
        ):
            members[key].append(id_)
        return cls(by, members)

    def with_appended(self, ids: Iterable[PackshotId]) -> "GroupedView":
        """Return a view with `ids` added to the last group, "new": packshots that an automatic
        refresh brought, so that nothing that is on the screen moves."""
        new = [*self._members.get(SpecialGroup.NEW, ()), *ids]
        return GroupedView(self._by, {**self._members, SpecialGroup.NEW: new})

    def regrouped(self, key_of: Callable[[PackshotId], GroupKey | None]) -> "GroupedView":
        """Return a view with the same ids in other groups: `key_of` gives the key of a packshot,
        None for one that stays where it is. New packshots stay in their group."""
        members: defaultdict[GroupKey, list[PackshotId]] = defaultdict(list)
        for key, ids in self._members.items():
            for id_ in ids:
                new_key = None if key is SpecialGroup.NEW else key_of(id_)
                members[key if new_key is None else new_key].append(id_)
        return GroupedView(self._by, members)

    def ids_of(self, key: GroupKey) -> Sequence[PackshotId]:
        """Return the ids of a group, also those that are not visible because it is folded."""
        return self._members[key]

    def all_ids(self) -> list[PackshotId]:
        """Return all ids of the view in order, also those in folded groups."""
        return list(chain.from_iterable(self._members.values()))

    @property
    def members(self) -> Mapping[GroupKey, Sequence[PackshotId]]:
        """The ids of each group, in order, also those that are not visible."""
        return self._members

    def shown(
        self, folding: Folding, leaders: Mapping[GroupKey, PackshotId]
    ) -> tuple[list[PackshotId], Groups]:
        """Return the ids that are visible, and the groups with their start positions in them. Of
        a folded group only its leader is visible."""
        sizes = list(map(len, self._members.values()))
        runs: Iterable[list[PackshotId]] = self._members.values()
        if folding != ALL_EXPANDED:
            runs = [
                [leaders[key]] if folding.is_collapsed(key) else ids
                for key, ids in self._members.items()
            ]
        starts = list(accumulate(map(len, runs), initial=0))[:-1]
        visible = list(chain.from_iterable(runs))
        return visible, Groups(self._by, tuple(self._members), starts, sizes, folding)

    def hidden(
        self, folding: Folding, leaders: Mapping[GroupKey, PackshotId]
    ) -> frozenset[PackshotId]:
        """Return the ids that are not visible because their group is folded."""
        if folding == ALL_EXPANDED:
            return frozenset()
        folded = {key: ids for key, ids in self._members.items() if folding.is_collapsed(key)}
        return frozenset(chain.from_iterable(folded.values())).difference(
            leaders[key] for key in folded
        )
