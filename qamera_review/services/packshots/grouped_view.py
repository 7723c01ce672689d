"""The view in groups: by product, job, day or name; groups can be folded (collapsed).

Example: sorted by name, the view is cup 1, jar, cup 2. Grouped by name without number, the groups
are "cup" (cup 1, cup 2) and "jar" (jar): a group stands where its first packshot would stand, and
within a group the order of the view is kept. With "cup" folded, the view shows cup 1 and jar.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, compress

from qamera_review.domain.grouping import (
    ALL_EXPANDED,
    Folding,
    GroupBy,
    GroupKey,
    Groups,
    SpecialGroup,
    name_without_number,
)
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.domain.times import local_datetime
from qamera_review.services.packshots.listing import FACET_CODE, Listing
from qamera_review.services.packshots.view_ids import IdsOfRows, Positions

# Time zones differ from UTC by multiples of a quarter of an hour. So all times within one quarter
# of an hour are on the same local day, and the day is computed once for each quarter.
_QUARTER_MS = 15 * 60 * 1000
_APPROVED, _UNDECIDED = FACET_CODE[Facet.APPROVED], FACET_CODE[Facet.UNDECIDED]
# Packshots of a folded group in which its leader is looked for; more would delay a frame.
_SCANNED_MAX = 500
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


# The packshot that is visible of each folded group.
Leaders = Mapping[GroupKey, PackshotId]


class GroupedSource(Struct, frozen=True, eq=False):
    """What a grouped view is made of.

    `rows` are the rows of a listing in an order, and `mask` has a 1 for those that are in the view
    (None: all); `ids` and `keys` are the ids and group keys by row of the listing, `row_of` gives
    the row of an id.
    """

    by: GroupBy
    rows: Sequence[int]
    mask: bytes | None
    ids: Sequence[PackshotId]
    row_of: Mapping[PackshotId, int]
    keys: Sequence[GroupKey]

    def is_same(self, other: "GroupedSource | None") -> bool:
        """Return whether both lead to the same view. Long sequences are the same only if they are
        the same object: comparing 100,000 elements at each refresh would stop the window."""
        return (
            other is not None
            and self.by is other.by
            and self.rows is other.rows
            and self.ids is other.ids
            and self.keys is other.keys
            and self.mask == other.mask
        )


class ShownGroups(Struct, frozen=True, eq=False):
    """What a grouped view shows with a folding: the visible ids, the groups with their start
    positions in them, and the places of the ids."""

    ids: IdsOfRows
    groups: Groups
    places: "GroupedPlaces"


class GroupedPlaces:
    """The places of packshots in a grouped view.

    `rows` are the visible rows of the source in the order of the view; `new` are the ids after
    them, which have no row there. An array by row takes a fraction of the time of a dict by id.
    """

    def __init__(
        self, source: GroupedSource, rows: Sequence[int], new: Sequence[PackshotId]
    ) -> None:
        self._row_of = source.row_of
        self._count = len(source.ids)
        self._rows = rows
        self._new = {id_: len(rows) + place for place, id_ in enumerate(new)}
        self._place_by_row: array[int] | None = None

    def of(self, packshot_id: PackshotId) -> int | None:
        """Return the place of a packshot, None if it is not visible."""
        if self._place_by_row is None:
            places = self._place_by_row = array("i", [-1]) * self._count
            for place, row in enumerate(self._rows):
                places[row] = place
        own_row = self._row_of.get(packshot_id)
        if own_row is not None and (place := self._place_by_row[own_row]) >= 0:
            return place
        return self._new.get(packshot_id)


# Where each packshot of a view is: without groups, and with them.
Places = Positions | GroupedPlaces


class GroupedView:
    """The packshots of a view by group key; groups and packshots are in the order of the view.
    Immutable.

    `members` are rows of the source, `new` the packshots that an automatic refresh has appended.
    With `is_changed` these are not what the source alone would give.
    """

    def __init__(
        self,
        source: GroupedSource,
        members: Mapping[GroupKey, list[int]],
        new: Sequence[PackshotId] = (),
        *,
        is_changed: bool = False,
    ) -> None:
        self._source = source
        self._members = members
        self._new = new
        self._is_changed = is_changed
        self._shown: tuple[Folding, Leaders, ShownGroups] | None = None

    @classmethod
    def of(cls, source: GroupedSource) -> "GroupedView":
        """Group the rows; a group stands where its first row would stand."""
        members: defaultdict[GroupKey, list[int]] = defaultdict(list)
        rows = source.rows if source.mask is None else list(compress(source.rows, source.mask))
        for key, row in zip(map(source.keys.__getitem__, rows), rows, strict=True):
            members[key].append(row)
        return cls(source, members)

    def is_of(self, source: GroupedSource) -> bool:
        """Return whether `of` would give this view."""
        return not self._is_changed and source.is_same(self._source)

    def with_appended(self, ids: Iterable[PackshotId]) -> "GroupedView":
        """Return a view with `ids` added to the last group, "new": packshots that an automatic
        refresh brought, so that nothing that is on the screen moves."""
        return GroupedView(self._source, self._members, [*self._new, *ids], is_changed=True)

    def regrouped(self, key_of: Callable[[PackshotId], GroupKey | None]) -> "GroupedView":
        """Return a view with the same ids in other groups: `key_of` gives the key of a packshot,
        None for one that stays where it is. New packshots stay in their group."""
        members: defaultdict[GroupKey, list[int]] = defaultdict(list)
        ids = self._source.ids
        for key, rows in self._members.items():
            for row in rows:
                new_key = key_of(ids[row])
                members[key if new_key is None else new_key].append(row)
        return GroupedView(self._source, members, self._new, is_changed=True)

    def ids_of(self, key: GroupKey) -> Sequence[PackshotId]:
        """Return the ids of a group, also those that are not visible because it is folded."""
        if key is SpecialGroup.NEW:
            return self._new
        return list(map(self._source.ids.__getitem__, self._members[key]))

    def all_ids(self) -> list[PackshotId]:
        """Return all ids of the view in order, also those in folded groups."""
        rows = chain.from_iterable(self._members.values())
        return [*map(self._source.ids.__getitem__, rows), *self._new]

    def folded_keys(self, folding: Folding) -> list[GroupKey]:
        """Return the keys of the groups that are folded."""
        if not folding.is_all_collapsed:  # few are folded, if any
            return [key for key in folding.exceptions if key in self._members]
        return [key for key in self._members if folding.is_collapsed(key)]

    def shown(self, folding: Folding, leaders: Leaders) -> ShownGroups:
        """Return what is visible; the same object again for the same folding and leaders. Of a
        folded group only its leader is visible."""
        if self._shown is None or self._shown[:2] != (folding, leaders):
            self._shown = (folding, leaders, self._show(folding, leaders))
        return self._shown[2]

    def _show(self, folding: Folding, leaders: Leaders) -> ShownGroups:
        keys, sizes = tuple(self._members), list(map(len, self._members.values()))
        runs: Iterable[list[int]] = self._members.values()
        if folding != ALL_EXPANDED:
            row_of, folded = self._source.row_of, set(self.folded_keys(folding))
            runs = [
                [row_of[leaders[key]]] if key in folded else rows
                for key, rows in self._members.items()
            ]
        *starts, total = accumulate(map(len, runs), initial=0)
        if self._new:
            keys, sizes = (*keys, SpecialGroup.NEW), [*sizes, len(self._new)]
            starts.append(total)
        rows = list(chain.from_iterable(runs))
        ids = IdsOfRows(self._source.ids, rows, self._new)
        groups = Groups(self._source.by, keys, starts, sizes, folding)
        return ShownGroups(ids, groups, GroupedPlaces(self._source, rows, self._new))

    def hidden(self, folding: Folding, leaders: Leaders) -> frozenset[PackshotId]:
        """Return the ids that are not visible because their group is folded."""
        folded = self.folded_keys(folding)
        rows = chain.from_iterable(self._members[key] for key in folded)
        ids = frozenset(map(self._source.ids.__getitem__, rows))
        return ids.difference(leaders[key] for key in folded)


class StackLeaders:
    """Chooses the packshot that a folded group shows on its stack, and on which verbs act there:
    the latest approved one, else the first undecided one, else the first; GUI thread.

    A choice is kept while the group is folded, or until `forget`, so that no stack changes by
    itself.
    """

    def __init__(self) -> None:
        self._chosen: dict[GroupKey, PackshotId] = {}

    def forget(self) -> None:
        """Choose again at the next call of `of`."""
        self._chosen.clear()

    def of(
        self,
        view: GroupedView,
        folding: Folding,
        listing: Listing,
        codes_now: Callable[[], bytes],
    ) -> Leaders:
        """Return the leaders of the folded groups. `codes_now` returns the facet of each row of the
        listing, which may be newer than the view."""
        before, codes = self._chosen, b""
        self._chosen = {}
        for key in view.folded_keys(folding):
            ids, leader = view.ids_of(key), before.get(key)
            if leader is None or leader not in ids:
                codes = codes or codes_now()
                leader = _best(ids[:_SCANNED_MAX], listing, codes)
            self._chosen[key] = leader
        return self._chosen


def _best(ids: Sequence[PackshotId], listing: Listing, codes: bytes) -> PackshotId:
    def with_code(code: int) -> Iterator[PackshotId]:
        row_of = listing.row_of.get
        return (id_ for id_ in ids if (row := row_of(id_)) is not None and codes[row] == code)

    def made(packshot_id: PackshotId) -> tuple[int, PackshotId]:
        packshot = listing.get(packshot_id)
        return (0 if packshot is None else packshot.created_ms), packshot_id

    latest = max(with_code(_APPROVED), key=made, default=None)
    return latest or next(with_code(_UNDECIDED), ids[0])
