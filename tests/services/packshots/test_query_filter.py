"""Queries over a list: each kind of term, and several terms together."""

from datetime import date, datetime
from itertools import compress

import pytest

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.packshot import Facet, PackshotId, Status, Vote
from qamera_review.domain.query import parse_query
from qamera_review.domain.records import replace
from qamera_review.services.packshots.listing import Listing
from qamera_review.services.packshots.query_filter import QueryMatcher
from tests.support.fakes import packshot, packshot_facts
from tests.support.shelf import Shelf


def at(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, 12).timestamp() * 1000)


SHOTS = [
    packshot("ps_1", title="White T-Shirt", created_ms=at(date(2026, 3, 1))),
    packshot(
        "ps_2", title="Black shirt, long", created_ms=at(date(2026, 3, 2)), vote=Vote.APPROVED
    ),
    packshot("ps_3", title="Straße 77", created_ms=0, status=Status.FAILED),
    packshot("SHIRT_4", title="Cup", created_ms=at(date(2026, 3, 9))),
]
LINES = {PackshotId("ps_1"): "[wrong side] the Label", PackshotId("SHIRT_4"): "side view"}
DELIVERIES = {
    PackshotId("ps_1"): DecisionState.SENDING,
    PackshotId("ps_2"): DecisionState.HELD,
    PackshotId("ps_3"): DecisionState.REFUSED,
    PackshotId("SHIRT_4"): DecisionState.CONFLICT,
    PackshotId("gone"): DecisionState.DUE,
}
FACTS = packshot_facts(
    feedback_texts=lambda: LINES,
    jobs=lambda: [("job-7 prod_a", {PackshotId("ps_2"), PackshotId("gone")})],
    flagged=lambda: {PackshotId("ps_3")},
    seen=lambda id_: id_ == "ps_1",
    deliveries=lambda: DELIVERIES,
    today=lambda: date(2026, 3, 9),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", "ps_1 ps_2 ps_3 SHIRT_4"),
        ("shirt", "ps_1 ps_2 SHIRT_4"),
        ("SHIRT white", "ps_1"),
        ("strasse 77", "ps_3"),
        ("name:shirt", "ps_1 ps_2"),
        ('"shirt, long"', "ps_2"),
        ("id:ps_", "ps_1 ps_2 ps_3"),
        ("-shirt", "ps_3"),
        ("is:undecided", "ps_1 SHIRT_4"),
        ("is:approved,failed", "ps_2 ps_3"),
        ("-is:approved -is:failed", "ps_1 SHIRT_4"),
        ("after:2026-03-02", "ps_2 SHIRT_4"),
        ("before:2026-03-02", "ps_1"),
        ("on:2026-03-01", "ps_1"),
        ("on:today", "SHIRT_4"),
        ("after:7d", "ps_2 SHIRT_4"),
        ("after:9999-12-31", ""),
        ("job:prod_a", "ps_2"),
        ("job:nothing", ""),
        ("note:label", "ps_1"),
        ("note:side", "SHIRT_4"),
        ("reason:side", "ps_1"),
        ("is:noted", "ps_1 SHIRT_4"),
        ("is:flagged", "ps_3"),
        ("is:pending", "ps_2"),
        ("is:waiting", "ps_1"),
        ("is:refused", "ps_3"),
        ("is:attention", "SHIRT_4"),
        ("is:seen", "ps_1"),
        ("is:decided", "ps_2"),
        ("name:shirt after:2026-03-02 is:nonsense", "ps_2"),
    ],
)
def test_a_query_finds(typed: str, found: str) -> None:
    listing = Listing(SHOTS)
    mask = QueryMatcher(listing, listing.facet_codes, FACTS).mask(parse_query(typed))
    assert list(compress(listing.ids, mask)) == found.split()


def test_facets_are_counted_within_the_query_and_combine(qapp: object) -> None:
    shelf = Shelf()
    shelf.arrive(SHOTS)
    shelf.store.set_filter(ViewFilter(text="shirt"))
    assert shelf.store.counts == {Facet.UNDECIDED: 2, Facet.APPROVED: 1} | dict.fromkeys(
        set(Facet) - {Facet.UNDECIDED, Facet.APPROVED}, 0
    )
    shelf.store.set_filter(ViewFilter(facet=Facet.APPROVED, text="shirt"))
    assert shelf.view == ["ps_2"]
    assert shelf.store.counts[Facet.UNDECIDED] == 2
    both = ViewFilter(facet=Facet.APPROVED, more_facets=frozenset({Facet.FAILED}))
    shelf.store.set_filter(both)
    assert sorted(shelf.view) == ["ps_2", "ps_3"]
    shelf.store.set_filter(replace(both, text="-name:shirt"))
    assert shelf.view == ["ps_3"]
