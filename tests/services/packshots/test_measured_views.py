"""Views that follow what was measured: the most doubtful first, and groups of duplicates."""

from collections.abc import Mapping

from qamera_review.domain.filters import Sort, ViewFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.listing import Listing, diff
from qamera_review.services.packshots.store import PackshotStore
from tests.support.fakes import NothingMeasured, packshot, packshot_facts


class Measured(NothingMeasured):
    """Numbers that the test sets."""

    def __init__(self) -> None:
        self.doubts: dict[PackshotId, float] = {}
        self.copies: dict[PackshotId, PackshotId] = {}

    def doubt(self) -> Mapping[PackshotId, float]:
        return self.doubts

    def copy_groups(self) -> Mapping[PackshotId, PackshotId]:
        return self.copies


def test_the_order_and_the_groups_follow_the_measurements_when_the_user_asks() -> None:
    measured = Measured()
    store = PackshotStore(KnownPackshots(), lambda _id: [], packshot_facts(measured=measured))
    a, b, c, d, e = (PackshotId(name) for name in "abcde")
    shots = Listing([packshot(name) for name in (a, b, c, d, e)])
    store.set_filter(ViewFilter(sort=Sort.DOUBTFUL))
    store.apply_listing(shots, diff(Listing(), shots), by_user=True)
    assert list(store.visible) == [a, b, c, d, e]
    measured.doubts = {d: 3.0, b: 1.2, e: 1.2, PackshotId("gone"): 9.0}
    assert list(store.visible) == [a, b, c, d, e], "nothing moves by itself"
    store.reapply_view()
    assert list(store.visible) == [d, b, e, a, c]
    assert [store.position(id_) for id_ in (d, a)] == [0, 3]
    store.set_filter(ViewFilter(sort=Sort.DOUBTFUL, text="id:b"))
    assert list(store.visible) == [b]
    measured.copies = {b: b, d: b}
    store.set_filter(ViewFilter(group=GroupBy.DUPLICATES))
    assert list(store.visible) == [a, c, e, b, d]
    assert store.groups is not None
    assert store.groups.sizes == [3, 2]
    assert [store.groups.holds_variants(group) for group in (0, 1)] == [False, True]
