"""Chooses the packshot that a folded group shows on its stack, and on which verbs act there."""

from collections.abc import Callable, Iterator, Sequence

from qamera_review.domain.grouping import Folding, GroupKey
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.packshots.grouped_view import GroupedView, Leaders
from qamera_review.services.packshots.listing import FACET_CODE, Listing

_APPROVED, _UNDECIDED = FACET_CODE[Facet.APPROVED], FACET_CODE[Facet.UNDECIDED]
_SCANNED_MAX = 500  # packshots of a group; more would delay a frame


class StackLeaders:
    """The latest approved packshot of each folded group, else the first undecided one, else the
    first; GUI thread.

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
