"""Which tile gets the focus when the focused one leaves the view."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.focus_successor import SEARCH_DISTANCE, successor

Ids = Sequence[PackshotId]


def ids(count: int, word: str = "tile") -> list[PackshotId]:
    return [PackshotId(f"{word} {number}") for number in range(count)]


def went_to(old: Ids, row: int | None, new: Ids) -> PackshotId | None:
    """Return the packshot that gets the focus."""
    rows = {id_: place for place, id_ in enumerate(new)}
    new_row = successor(old, row, rows.get, new)
    return None if new_row is None else new[new_row]


@given(st.data())
def test_it_is_the_next_that_is_left_else_the_previous_else_the_first(data: st.DataObject) -> None:
    old = ids(data.draw(st.integers(1, 300)))
    remaining = data.draw(st.lists(st.sampled_from(old), unique=True))
    new = data.draw(st.permutations([*remaining, *ids(3, "other")]))
    row = data.draw(st.integers(0, len(old) - 1))
    remaining_ids = frozenset(remaining)
    later = [packshot_id for packshot_id in old[row:] if packshot_id in remaining_ids]
    earlier = [packshot_id for packshot_id in old[:row] if packshot_id in remaining_ids]
    assert went_to(old, row, new) == [*later[:1], *earlier[-1:], new[0]][0]


def test_without_any_tile_there_is_no_focus() -> None:
    assert went_to(ids(3), 1, []) is None


def test_without_a_focus_before_it_is_the_first() -> None:
    assert went_to(ids(3), None, ids(3)) == ids(1)[0]


@pytest.mark.parametrize("away", [SEARCH_DISTANCE - 1, SEARCH_DISTANCE, SEARCH_DISTANCE + 1])
@pytest.mark.parametrize("forward", [True, False])
def test_what_is_farther_than_many_pages_is_no_neighbour(away: int, forward: bool) -> None:
    old = ids(2 * SEARCH_DISTANCE + 10)
    row = SEARCH_DISTANCE + 5
    there = old[row + away] if forward else old[row - away]
    first = PackshotId("first")
    is_near = away < SEARCH_DISTANCE if forward else away <= SEARCH_DISTANCE
    assert went_to(old, row, [first, there]) == (there if is_near else first)


def test_only_neighbours_are_looked_up() -> None:
    """In a view of a million packshots only near ones are looked up."""
    asked: list[PackshotId] = []
    assert successor(ids(50_000), 10_000, asked.append, ids(1, "other")) == 0
    assert len(asked) == 2 * SEARCH_DISTANCE
