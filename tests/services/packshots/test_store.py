"""The store: filter, order and counts of a list with unsent decisions."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import Sort, ViewFilter
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, Status, Vote
from qamera_review.domain.records import replace
from qamera_review.services.packshots.listing import Listing, diff, update_from
from qamera_review.services.packshots.store import ChangeCause, PackshotsChange
from tests.support.fakes import packshot
from tests.support.shelf import Shelf, shots


@pytest.fixture
def shelf(qapp: object) -> Shelf:
    return Shelf()


def test_the_first_list_is_shown_in_order(shelf: Shelf) -> None:
    shelf.arrive(shots("a", "b", "c")[::-1])
    assert shelf.view == ["a", "b", "c"]
    shelf.store.set_filter(ViewFilter(sort=Sort.OLDEST))
    assert shelf.view == ["c", "b", "a"]
    assert [shelf.store.position(id_) for id_ in shelf.store.visible] == [0, 1, 2]
    assert shelf.store.position(PackshotId("x")) is None


def test_a_list_that_comes_by_itself_only_appends(shelf: Shelf) -> None:
    shelf.arrive(shots("b", "c"))
    shelf.orders.clear()
    shelf.arrive(shots("a", "b", "c"))
    assert shelf.view == ["b", "c", "a"]
    assert shelf.orders == [False]
    assert shelf.store.unsorted_count == 1
    shelf.store.reapply_view()
    assert shelf.view == ["a", "b", "c"]
    assert shelf.orders == [False, True]
    assert shelf.store.unsorted_count == 0


def test_packshots_that_match_only_now_are_offered_as_new_ones_are(shelf: Shelf) -> None:
    """They finish generating, another reviewer takes a vote back, or a decision is withdrawn."""
    making = packshot("d", status=Status.PROCESSING)
    voted = packshot("e", vote=Vote.APPROVED)
    shelf.arrive([*shots("a", "b", "c"), making, voted])
    shelf.decide("c", Verb.REJECT)
    shelf.store.set_filter(ViewFilter(facet=Facet.UNDECIDED))
    assert shelf.view == ["a", "b"]
    shelf.arrive([*shots("a", "b", "c"), packshot("d"), packshot("e")])
    assert (shelf.view, shelf.store.unsorted_count) == (["a", "b", "d", "e"], 2)
    shelf.decide("c", None)
    assert (shelf.view, shelf.store.unsorted_count) == (["a", "b", "d", "e", "c"], 3)
    assert shelf.store.counts[Facet.UNDECIDED] == len(shelf.view)
    shelf.store.reapply_view()
    assert (set(shelf.view), shelf.store.unsorted_count) == (set("abcde"), 0)


def test_a_packshot_that_leaves_the_filter_and_comes_back_is_not_appended(shelf: Shelf) -> None:
    shelf.store.set_filter(ViewFilter(facet=Facet.UNDECIDED))
    shelf.arrive(shots("a", "b"))
    shelf.decide("a", Verb.APPROVE)
    shelf.decide("a", None)
    shelf.arrive([packshot("a", vote=Vote.APPROVED), packshot("b")])
    shelf.arrive(shots("a", "b"))
    assert (shelf.view, shelf.store.unsorted_count) == (["a", "b"], 0)


def test_a_refresh_by_the_person_puts_in_order(shelf: Shelf) -> None:
    shelf.arrive(shots("b", "c"))
    shelf.orders.clear()
    shelf.arrive(shots("a", "c"), by_user=True)
    assert shelf.view == ["a", "c"]
    assert shelf.orders == [True]
    assert shelf.removed_count == 0


def test_what_has_gone_stays_marked_until_tidied(shelf: Shelf) -> None:
    shelf.arrive(shots("a", "b", "c"))
    shelf.orders.clear()
    shelf.arrive(shots("a", "c"))
    gone = PackshotId("b")
    assert shelf.view == ["a", "b", "c"]
    assert shelf.orders == []
    assert shelf.store.shown(gone).gone
    assert shelf.store.packshot(gone) is not None
    assert shelf.removed_count == 1
    assert gone in shelf.changes[-1].ids
    shelf.store.reapply_view()
    assert shelf.view == ["a", "c"]
    with pytest.raises(KeyError):
        shelf.store.shown(gone)


def test_what_comes_back_takes_its_old_place(shelf: Shelf) -> None:
    shelf.arrive(shots("a", "b", "c"))
    shelf.arrive(shots("a", "c"))
    shelf.arrive(shots("a", "b", "c"))
    assert shelf.view == ["a", "b", "c"]
    assert not shelf.store.shown(PackshotId("b")).gone
    assert (shelf.removed_count, shelf.store.unsorted_count) == (0, 0)


def test_new_packshots_that_do_not_match_are_not_appended(shelf: Shelf) -> None:
    shelf.store.set_filter(ViewFilter(text="tee"))
    shelf.arrive([packshot("1", title="Tee one")])
    shelf.arrive([packshot("1", title="Tee one"), packshot("2", title="Cup")])
    assert shelf.view == ["1"]
    shelf.arrive([packshot("3", title="Tee two"), packshot("1", title="Tee one")])
    assert shelf.view == ["1", "3"]


def test_an_empty_view_is_not_said_to_be_reordered_by_every_poll(shelf: Shelf) -> None:
    shelf.arrive(shots("a"))
    shelf.store.set_filter(ViewFilter(facet=Facet.FAILED))
    assert shelf.view == []
    shelf.orders.clear()
    shelf.arrive(shots("a", "b"))
    shelf.arrive(shots("a", "b"))
    assert shelf.orders == []
    shelf.arrive([*shots("a", "b"), packshot("f", status=Status.FAILED)])
    assert shelf.view == ["f"]
    assert shelf.orders == [False]


def test_text_facet_and_job_limit_the_view_together(shelf: Shelf) -> None:
    shelf.arrive(
        [
            packshot("1", title="White tee", vote=Vote.APPROVED),
            packshot("2", title="White tee"),
            packshot("3", title="Black cup", vote=Vote.APPROVED),
            packshot("4", title="White cup", vote=Vote.APPROVED),
        ]
    )
    job = frozenset({PackshotId("1"), PackshotId("3"), PackshotId("unknown")})
    shelf.store.set_filter(ViewFilter(facet=Facet.APPROVED, text="WHITE"))
    assert shelf.view == ["4", "1"]  # created at the same time, so sorted by name
    shelf.store.set_filter(ViewFilter(facet=Facet.APPROVED, text="WHITE", job_ids=job))
    assert shelf.view == ["1"]
    shelf.store.set_filter(ViewFilter(job_ids=job))
    assert shelf.view == ["3", "1"]


def test_a_decided_tile_stays_dimmed_until_tidied(shelf: Shelf) -> None:
    shelf.arrive(shots("a", "b"))
    shelf.store.set_filter(ViewFilter(facet=Facet.UNDECIDED))
    shelf.orders.clear()
    shelf.decide("a", Verb.APPROVE)
    assert shelf.view == ["a", "b"]
    assert shelf.orders == []
    assert shelf.store.is_recently_decided(PackshotId("a"))
    assert not shelf.store.is_recently_decided(PackshotId("b"))
    assert shelf.changes[-1] == PackshotsChange(frozenset({PackshotId("a")}), ChangeCause.DECISION)
    assert shelf.store.counts == Counter({Facet.UNDECIDED: 1, Facet.APPROVED: 1})
    shelf.store.reapply_view()
    assert shelf.view == ["b"]
    assert not shelf.store.is_recently_decided(PackshotId("a"))


def test_what_is_taken_back_is_no_longer_dimmed(shelf: Shelf) -> None:
    shelf.arrive(shots("a"))
    shelf.decide("a", Verb.REJECT)
    shelf.decide("a", None)
    assert not shelf.store.is_recently_decided(PackshotId("a"))
    assert shelf.store.counts[Facet.UNDECIDED] == 1


def test_a_delivered_decision_stays_dimmed(shelf: Shelf) -> None:
    shelf.arrive(shots("a"))
    shelf.decide("a", Verb.APPROVE)
    shelf.arrive([packshot("a", vote=Vote.APPROVED)])
    shelf.decide("a", None)
    assert shelf.store.is_recently_decided(PackshotId("a"))
    assert shelf.store.shown(PackshotId("a")).facet is Facet.APPROVED


def test_decisions_of_an_earlier_run_count_when_the_list_comes_after_them(shelf: Shelf) -> None:
    shelf.decide("a", Verb.APPROVE)
    shelf.arrive(shots("a", "b"))
    assert shelf.store.counts[Facet.APPROVED] == 1
    shelf.store.set_filter(ViewFilter(facet=Facet.APPROVED))
    assert shelf.view == ["a"]


def test_a_decision_counts_again_when_its_packshot_comes_back(shelf: Shelf) -> None:
    shelf.arrive(shots("a", "b"))
    shelf.decide("a", Verb.APPROVE)
    shelf.arrive(shots("b"), by_user=True)
    assert shelf.store.counts[Facet.APPROVED] == 0
    shelf.arrive(shots("a", "b"), by_user=True)
    assert shelf.store.counts[Facet.APPROVED] == 1


NAMES = st.sampled_from("abcdefgh")
SHOTS = st.builds(
    packshot,
    NAMES,
    st.sampled_from(Status),
    st.sampled_from(Vote),
    st.integers(0, 3),
    title=st.sampled_from(["Tee", "Cup", "tee cup"]),
)
LISTS = st.lists(SHOTS, max_size=8, unique_by=lambda shot: shot.id)
FILTERS = st.builds(
    ViewFilter,
    facet=st.sampled_from([*Facet, None]),
    text=st.sampled_from(["", "tee", "cup t"]),
    sort=st.sampled_from(Sort),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("list"), LISTS, st.booleans()),
        st.tuples(st.just("decide"), NAMES, st.sampled_from([*Verb, None])),
        st.tuples(st.just("filter"), FILTERS, st.none()),
        st.tuples(st.just("tidy"), st.none(), st.none()),
    ),
    max_size=25,
)


@given(STEPS)
def test_whatever_happens_nothing_moves_unasked(qapp: object, steps: list[tuple]) -> None:  # type: ignore[type-arg]
    shelf = Shelf()
    for what, first, second in steps:
        before, looks = list(shelf.view), shelf.looks()
        shelf.orders[:], shelf.changes[:] = [], []
        asked = what in ("filter", "tidy") or (what == "list" and second)
        if what == "list":
            shelf.arrive(first, by_user=second)
        elif what == "decide":
            shelf.decide(first, second)
        elif what == "filter":
            shelf.store.set_filter(first)
        else:
            shelf.store.reapply_view()
        if asked:
            assert shelf.orders == [True] or (not shelf.orders and shelf.view == before)
            assert shelf.view == _expected(shelf)
        else:
            assert shelf.view[: len(before)] == before
            assert shelf.orders == ([] if shelf.view == before else [False])
        told = frozenset(shelf.view) if shelf.orders else shelf.changed()
        assert {one for one, look in shelf.looks().items() if looks.get(one) != look} <= told
        assert len(set(shelf.view)) == len(shelf.view)
        assert shelf.store.counts == _counted(shelf)


def _expected(shelf: Shelf) -> list[str]:
    wanted = shelf.store.view_filter
    kept = [
        shot
        for shot in shelf.store.listing.packshots
        if wanted.facet in (None, shelf.store.shown(shot.id).facet) and _found(shot, wanted)
    ]
    # Nothing is measured, so the most doubtful are the newest.
    sign = {Sort.NEWEST: -1, Sort.DOUBTFUL: -1, Sort.OLDEST: 1, Sort.NAME: 0}[wanted.sort]
    kept.sort(key=lambda shot: (sign * shot.created_ms, shot.name.lower(), shot.id))
    return [shot.id for shot in kept]


def _found(shot: Packshot, wanted: ViewFilter) -> bool:
    return all(word in f"{shot.name} {shot.id}".lower() for word in wanted.text.split())


def _counted(shelf: Shelf) -> Counter[Facet]:
    """Check that facets are counted only among packshots that match the text."""
    shots, wanted = shelf.store.listing.packshots, shelf.store.view_filter
    return Counter(shelf.store.shown(s.id).facet for s in shots if _found(s, wanted))


def test_a_difference_is_by_identity() -> None:
    old = Listing([packshot("a"), packshot("b"), packshot("c")])
    new = Listing([packshot("c"), packshot("b", vote=Vote.APPROVED), packshot("d")])
    found = diff(old, new)
    assert (found.added, found.removed, found.changed) == (("d",), ("a",), ("b",))
    assert diff(new, new).empty


def test_a_list_that_hardly_changed_shares_what_the_older_has() -> None:
    old = Listing(shots("a", "b", "c"))
    voted = packshot("b", created_ms=-1, vote=Vote.APPROVED)
    new, difference = update_from(old, [old.packshots[0], voted, old.packshots[2]], Sort.NEWEST)
    assert difference == diff(old, new)
    assert difference.changed == (voted.id,)
    assert new.row_of is old.row_of
    assert new.facet_counts()[Facet.APPROVED] == 1
    renamed = packshot("c", title="Other", created_ms=-2)
    named, difference = update_from(new, [*new.packshots[:2], renamed, *shots("d")], Sort.NAME)
    assert difference == diff(new, named)
    assert (difference.added, difference.changed) == ((PackshotId("d"),), (renamed.id,))
    assert list(named.order(Sort.NAME).rows) == list(Listing(named.packshots).order(Sort.NAME).rows)
    fewer, difference = update_from(named, named.packshots[1:], Sort.NEWEST)
    assert difference == diff(named, fewer)
    assert difference.removed == (PackshotId("a"),)


def test_another_signature_of_the_same_picture_is_no_change() -> None:
    old = Listing([packshot("a", thumbnail="https://c.example/a.jpg?signature=1")])
    again = packshot("a", thumbnail="https://c.example/a.jpg?signature=2")
    new, difference = update_from(old, [again], Sort.NEWEST)
    assert difference.empty
    assert new.packshots[0].thumbnail.endswith("2")
    other, difference = update_from(
        new, [packshot("a", thumbnail="https://c.example/b.jpg")], Sort.NEWEST
    )
    assert difference.changed == other.ids


def test_an_order_that_stays_is_not_told_again_only_what_looks_different(shelf: Shelf) -> None:
    """A list in the same order must not repaint the whole window."""
    shelf.arrive(shots("a", "b", "c"))
    shelf.decide("b", Verb.APPROVE)
    shelf.orders.clear()
    shelf.changes.clear()
    old = shelf.store.listing
    voted = [*old.packshots[:2], replace(old.packshots[2], vote=Vote.APPROVED)]
    new, difference = update_from(old, voted, Sort.NEWEST)
    shelf.store.apply_listing(new, difference, by_user=True)
    assert shelf.orders == []
    assert shelf.changed() == {"b", "c"}  # b is no longer marked as decided
    assert shelf.store.shown(PackshotId("c")).vote is Vote.APPROVED
    assert [shelf.store.position(id_) for id_ in shelf.store.visible] == [0, 1, 2]
