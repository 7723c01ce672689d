"""What the comparison shows beside the focused packshot when nothing is selected."""

from PySide6.QtWidgets import QApplication

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import GroupBy
from tests.support.focus_world import FocusWorld
from tests.support.tiles import tile_id


def compared(world: FocusWorld, number: int) -> list[int]:
    """Return the numbers of the packshots that are compared from one on."""
    world.grid.set_focus_id(tile_id(number))
    world.host.press("compare")
    numbers = [int(id_[5:]) for id_ in world.stack.compare.ids]
    world.host.press("back")
    return numbers


def test_it_is_another_one_of_the_product(qapp: QApplication) -> None:
    """Every third one is a shirt, the others are mugs; the newest is first in the view."""
    world = FocusWorld()
    try:
        shown = frozenset(map(tile_id, range(8)))
        world.store.set_filter(ViewFilter(job_ids=shown, group=GroupBy.NAME))
        assert [compared(world, number) for number in (6, 3, 0)] == [[6, 3], [3, 0], [0, 3]]
        shown = frozenset(map(tile_id, range(3)))
        world.store.set_filter(ViewFilter(job_ids=shown, group=GroupBy.NAME))
        assert compared(world, 1) == [1, 2]
        assert compared(world, 0) == [0, 1], "alone in its product, it has a neighbour"
    finally:
        world.close()
