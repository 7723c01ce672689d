"""Esc leads back from a view that has replaced another one, to everything as it was."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import replace
from qamera_review.ui.actions.review_place import current_place
from qamera_review.ui.actions.view_trail import ViewTrail
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.support.focus_world import FocusWorld

OWN = ViewFilter(facet=Facet.UNDECIDED, text="-is:archived", group=GroupBy.PRODUCT)


@pytest.fixture
def world(qapp: QApplication) -> Iterator[FocusWorld]:
    world = FocusWorld()
    world.store.set_filter(OWN)
    world.grid.set_focus_id(world.store.visible[-1])
    try:
        yield world
    finally:
        world.close()


def test_jumps_one_after_the_other_lead_back_in_one_step(world: FocusWorld) -> None:
    store, trail = world.store, ViewTrail(world.store, world.grid)
    before = current_place(store, world.grid)
    for first in (0, 5):
        trail.visit(ViewFilter(job_ids=frozenset(store.listing.ids[first : first + 3])))
        assert trail.leads_back
        assert trail.lasting_filter == OWN
    store.set_filter(replace(store.view_filter, facet=Facet.APPROVED))
    assert trail.leave_job()
    assert current_place(store, world.grid) == before
    assert not trail.leave_job()
    assert not trail.go_back()


def test_a_view_that_the_user_has_chosen_between_two_jumps_is_a_step(world: FocusWorld) -> None:
    store, trail = world.store, ViewTrail(world.store, world.grid)
    trail.visit(ViewFilter(job_ids=frozenset(store.listing.ids[:9])))
    chosen = ViewFilter(job_ids=frozenset(store.listing.ids[:9]), facet=Facet.APPROVED)
    store.set_filter(chosen)
    trail.visit(ViewFilter(text="mug"))
    for expected in (chosen, OWN):
        assert trail.go_back()
        assert store.view_filter == expected
    trail.visit(ViewFilter())
    store.set_filter(OWN)
    assert not trail.leads_back, "the user is back already"


def test_esc_leads_from_a_product_to_the_board_and_then_to_the_view_before(
    world: FocusWorld,
) -> None:
    world.store.set_filter(ViewFilter(facet=Facet.APPROVED))
    before = current_place(world.store, world.grid)
    world.host.trigger("board")
    world.commands.view.open_product(world.store.listing.ids[0])
    assert world.store.view_filter != before.view_filter
    for mode in (ViewMode.BOARD, ViewMode.GRID):
        world.host.trigger("back")
        assert world.stack.mode is mode
    assert current_place(world.store, world.grid) == before
