"""The focus at the start of a run is where the last run has left it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.packshots.listing import Listing, diff
from qamera_review.ui.shell.focus_as_left import FocusAsLeft, ids_as_left
from tests.support.focus_world import FocusWorld
from tests.support.tiles import tile_id


@pytest.fixture
def world(qapp: QApplication) -> Iterator[FocusWorld]:
    world = FocusWorld()
    world.store.set_filter(ViewFilter(facet=Facet.UNDECIDED))
    yield world
    world.close()


def values_of(world: FocusWorld) -> dict[str, object]:
    return {"focus": world.grid.focused_id(), "focus_near": world.grid.ids_near_focus(5)}


def test_the_next_one_has_the_focus_where_the_last_was_decided(world: FocusWorld) -> None:
    focus, following = tile_id(30), tile_id(28)  # 29 is not finished
    world.grid.set_focus_id(focus)
    values = values_of(world)
    world.decisions.decide([focus], Verb.REJECT)
    QApplication.sendPostedEvents()
    world.store.reapply_view()
    world.grid.set_focus_id(tile_id(58))
    FocusAsLeft(world.store, world.grid, ids_as_left(values))
    assert world.grid.focused_id() == following


def test_the_first_list_is_waited_for_and_no_second_one(world: FocusWorld) -> None:
    world.grid.set_focus_id(tile_id(30))
    values = values_of(world)
    shots, world.listed = world.listed, []
    world.arrive(by_user=True)
    FocusAsLeft(world.store, world.grid, ids_as_left(values))
    world.listed = shots
    world.arrive(by_user=False)
    assert world.grid.focused_id() == tile_id(30)
    world.grid.set_focus_id(tile_id(31))
    world.store.apply_listing(Listing(shots[1:]), diff(Listing(shots), Listing(shots[1:])), True)
    assert world.grid.focused_id() == tile_id(31)


def test_damaged_values_are_no_ids() -> None:
    assert ids_as_left({"focus": 3, "focus_near": [None, "a"]}) == [PackshotId("a")]
    assert ids_as_left({"focus": "a", "focus_near": "b"}) == [PackshotId("a")]
