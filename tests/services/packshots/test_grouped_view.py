"""The view in groups: contiguous, in the order of the view, and not moving by itself."""

from collections.abc import Iterable
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import Sort, ViewFilter
from qamera_review.domain.grouping import ALL_EXPANDED, Folding, GroupBy, GroupKey, SpecialGroup
from qamera_review.domain.packshot import Facet, Packshot, PackshotId
from qamera_review.domain.records import replace
from tests.support.fakes import packshot
from tests.support.shelf import Shelf

STEMS = ViewFilter(group=GroupBy.NAME)


@pytest.fixture
def shelf(qapp: object) -> Shelf:
    return Shelf()


def shots(*names: str) -> list[Packshot]:
    """Return packshots in the order given, the first is the newest; names are ids too."""
    return [
        replace(packshot(name.replace(" ", ""), created_ms=1000 - place), name=name)
        for place, name in enumerate(names)
    ]


def groups_of(shelf: Shelf) -> list[tuple[GroupKey, list[str]]]:
    groups, view = shelf.store.groups, shelf.view
    assert groups is not None
    ends = [*groups.starts, len(view)][1:]
    return [(key, view[a:b]) for key, a, b in zip(groups.keys, groups.starts, ends, strict=True)]


def fold(shelf: Shelf, folding: Folding) -> None:
    shelf.store.set_filter(replace(shelf.store.view_filter, folding=folding))


def test_groups_stand_where_their_first_packshot_would(shelf: Shelf) -> None:
    shelf.arrive(shots("Mug 3", "Tee 1", "Mug 1", "", "tee 2"))
    assert shelf.store.groups is None
    shelf.store.set_filter(STEMS)
    assert groups_of(shelf) == [
        ("mug", ["Mug3", "Mug1"]), ("tee", ["Tee1", "tee2"]), (SpecialGroup.UNKNOWN, [""]),
    ]  # fmt: skip
    shelf.store.set_filter(replace(STEMS, sort=Sort.OLDEST))
    assert [ids for _, ids in groups_of(shelf)] == [["tee2", "Tee1"], [""], ["Mug1", "Mug3"]]
    shelf.store.set_filter(ViewFilter())
    assert shelf.store.groups is None


def test_days_are_those_of_this_machine(shelf: Shelf) -> None:
    times = (datetime(2026, 3, 2), datetime(2026, 3, 1, 23, 59), datetime(2026, 3, 1))
    told = [int(at.timestamp() * 1000) for at in times]
    shelf.arrive([packshot(n, created_ms=at) for n, at in zip("abcd", [*told, 0], strict=True)])
    shelf.store.set_filter(ViewFilter(group=GroupBy.DAY))
    assert groups_of(shelf) == [
        ("2026-03-02", ["a"]), ("2026-03-01", ["b", "c"]), (SpecialGroup.UNKNOWN, ["d"]),
    ]  # fmt: skip


def test_jobs_are_groups_by_what_they_made(shelf: Shelf) -> None:
    shelf.job_of |= {PackshotId("a"): "job-1", PackshotId("c"): "job-1"}
    shelf.arrive(shots("a", "b", "c"))
    shelf.store.set_filter(ViewFilter(group=GroupBy.JOB))
    assert groups_of(shelf) == [("job-1", ["a", "c"]), (SpecialGroup.UNKNOWN, ["b"])]


def test_a_folded_group_shows_its_first_alone(shelf: Shelf) -> None:
    shelf.arrive(shots("Mug 3", "Tee 1", "Mug 1", "Tee 2"))
    shelf.store.set_filter(STEMS)
    fold(shelf, ALL_EXPANDED.toggled("mug"))
    assert shelf.view == ["Mug3", "Tee1", "Tee2"]
    groups = shelf.store.groups
    assert groups is not None
    assert list(groups.sizes) == [2, 2]
    assert [groups.is_collapsed(0), groups.is_collapsed(1)] == [True, False]
    assert shelf.store.hidden_count == 1
    assert [str(one) for one in shelf.store.whole_view()] == ["Mug3", "Mug1", "Tee1", "Tee2"]
    fold(shelf, Folding(is_all_collapsed=True))
    assert shelf.view == ["Mug3", "Tee1"]
    fold(shelf, ALL_EXPANDED)
    assert shelf.view == ["Mug3", "Mug1", "Tee1", "Tee2"]
    assert shelf.store.hidden_count == 0


def test_folding_lets_the_decided_stay(shelf: Shelf) -> None:
    shelf.arrive(shots("Mug 1", "Tee 1", "Tee 2"))
    shelf.store.set_filter(replace(STEMS, facet=Facet.UNDECIDED))
    shelf.decide("Mug1", Verb.APPROVE)
    fold(shelf, ALL_EXPANDED.toggled("tee"))
    assert shelf.view == ["Mug1", "Tee1"]
    assert shelf.store.is_recently_decided(PackshotId("Mug1"))
    shelf.store.reapply_view()
    assert shelf.view == ["Tee1"]


def test_what_arrives_by_itself_is_a_group_at_the_end(shelf: Shelf) -> None:
    shelf.arrive(shots("Mug 1", "Tee 1"))
    shelf.store.set_filter(replace(STEMS, folding=Folding(is_all_collapsed=True)))
    shelf.arrive(shots("Mug 2", "Mug 1", "Tee 1", "Tee 2"))
    shelf.arrive(shots("Mug 3", "Mug 2", "Mug 1", "Tee 1", "Tee 2"))
    assert shelf.view == ["Mug1", "Tee1", "Mug2", "Tee2", "Mug3"]
    assert groups_of(shelf)[-1][0] == SpecialGroup.NEW
    shelf.store.reapply_view()
    assert groups_of(shelf) == [("mug", ["Mug3"]), ("tee", ["Tee1"])]


def test_what_goes_and_comes_back_while_it_is_hidden_is_there_once(shelf: Shelf) -> None:
    shelf.arrive(shots("Mug 1", "Mug 2"))
    shelf.store.set_filter(replace(STEMS, folding=Folding(is_all_collapsed=True)))
    shelf.arrive(shots("Mug 1"))
    fold(shelf, ALL_EXPANDED)
    assert shelf.view == ["Mug1", "Mug2"]
    assert shelf.store.shown(PackshotId("Mug2")).gone
    fold(shelf, Folding(is_all_collapsed=True))
    shelf.arrive(shots("Mug 1", "Mug 2"))
    fold(shelf, ALL_EXPANDED)
    assert shelf.view == ["Mug1", "Mug2"]
    assert not shelf.store.shown(PackshotId("Mug2")).gone


names = st.lists(
    st.builds("{} {}".format, st.sampled_from(["Mug", "Tee", "Jar"]), st.integers(0, 40)),
    unique=True, max_size=25,
)  # fmt: skip


@given(names, st.sets(st.sampled_from(["mug", "tee", "jar"])), st.booleans())
def test_every_packshot_is_in_one_group_in_the_order_of_the_view(
    qapp: object, told: list[str], others: Iterable[str], closed: bool
) -> None:
    shelf = Shelf()
    shelf.arrive(shots(*told))
    shelf.store.set_filter(replace(STEMS, folding=Folding(closed, frozenset(others))))
    plain = [name.replace(" ", "") for name in told]
    whole = [str(one) for one in shelf.store.whole_view()]
    assert sorted(whole) == sorted(plain)
    assert shelf.view == [id_ for _, ids in groups_of(shelf) for id_ in ids]
    for key, ids in groups_of(shelf):
        assert isinstance(key, str)
        members = [one for one in plain if one.casefold().startswith(key)]
        folded = (key in others) is not closed
        assert ids == (members[:1] if folded else members)


def test_a_stack_shows_the_latest_approved_else_the_first_undecided(shelf: Shelf) -> None:
    shelf.arrive(shots("Mug 4", "Mug 3", "Mug 2", "Mug 1", "Tee 2", "Tee 1"))
    for name, verb in (("Mug4", Verb.REJECT), ("Mug3", Verb.APPROVE), ("Mug1", Verb.APPROVE)):
        shelf.decide(name, verb)
    shelf.decide("Tee2", Verb.REJECT)
    shelf.store.set_filter(replace(STEMS, folding=Folding(is_all_collapsed=True)))
    assert shelf.view == ["Mug3", "Tee1"]
    assert shelf.store.hidden_count == 4
    shelf.decide("Tee1", Verb.ARCHIVE)
    shelf.decide("Mug3", Verb.REJECT)
    shelf.arrive([*shots("Mug 4", "Mug 3", "Mug 2", "Mug 1", "Tee 2", "Tee 1"), packshot("New")])
    assert shelf.view[:2] == ["Mug3", "Tee1"], "a stack never changes by itself"
    shelf.store.reapply_view()
    assert shelf.view[:2] == ["Mug1", "Tee2"]
