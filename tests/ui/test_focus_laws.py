"""The rules of focus and undo over the real grid, store and commands.

Whatever the user, the service and other users do, exactly one tile has the focus, the right one;
nothing moves without the user, and undo leads back.

The long mode plays 100,000 acts:  pytest --long -m long tests/ui/test_focus_laws.py
"""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from qamera_review.domain.grouping import Folding, GroupBy
from qamera_review.domain.records import replace
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.support.focus_laws import ACTS, MOVING, REJECTING, WINNING, acts_in
from tests.support.focus_world import COUNT, FocusWorld
from tests.support.tiles import tile_id

LONG_ACTS = 100_000
ACTS_OF_A_WORLD = 500  # then a new world, so that neither list nor outbox grows without limit

Effects = Counter[tuple[str, ViewMode]]
# What has to happen often enough in the long mode.
OF_PRODUCTS = (
    *((name, mode) for name in (*WINNING, *REJECTING) for mode in ViewMode if mode.has_targets),
    *((name, ViewMode.GRID) for name in (*MOVING, "survey", "duel")),
    *(("drop", ViewMode.SURVEY), ("undo", ViewMode.SURVEY), ("step_back", ViewMode.DUEL)),
    *((f"move_{side}", ViewMode.DUEL) for side in ("left", "right", "down")),
)
EFFECTS_MIN = 20

acts = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 1000)), min_size=20, max_size=60)


@given(acts)
def test_focus_is_one_and_right_whatever_happens(
    qapp: QApplication, steps: list[tuple[str, int]]
) -> None:
    world = FocusWorld()
    try:
        for name, number in steps:
            world.act(name, number)
    finally:
        world.close()


def play(seed: int, count: int) -> Effects:
    """Play `count` random acts of one seed, and return how many had which effect; a failure reports
    the acts that led to it."""
    chance, world, acts = random.Random(seed), FocusWorld(), []
    try:
        for _ in range(count):
            acts.append((chance.choice(acts_in(world.stack.mode)), chance.randrange(1000)))
            world.act(*acts[-1])
    except AssertionError as broken:
        raise AssertionError(f"seed {seed}, after {len(acts)} acts: {acts[-6:]}") from broken
    finally:
        world.close()
    return world.effects


def test_focus_is_right_in_long_sessions(qapp: QApplication) -> None:
    for seed in range(2):
        play(seed, ACTS_OF_A_WORLD)


@pytest.mark.long
def test_focus_is_right_for_a_hundred_thousand_acts(qapp: QApplication) -> None:
    effects: Effects = Counter()
    for seed in range(LONG_ACTS // ACTS_OF_A_WORLD):
        effects += play(1000 + seed, ACTS_OF_A_WORLD)
    assert {act: effects[act] for act in OF_PRODUCTS if effects[act] < EFFECTS_MIN} == {}


def test_a_view_that_moves_by_itself_is_found(qapp: QApplication) -> None:
    world = FocusWorld()
    arrive = world.arrive
    world.arrive = lambda by_user: arrive(True)  # type: ignore[method-assign]

    def skip_and_poll() -> None:
        for number in range(50):
            world.act("skip", 0)
            world.act("poll", number)

    try:
        with pytest.raises(AssertionError):
            skip_and_poll()
    finally:
        world.close()


def test_a_survey_opens_the_folded_group_of_a_product_for_a_new_packshot(
    qapp: QApplication,
) -> None:
    world = FocusWorld()
    try:
        folded = replace(
            world.store.view_filter, facet=None, group=GroupBy.PRODUCT, folding=Folding(True)
        )
        world.store.set_filter(folded)
        new = replace(world.listed[0], id=tile_id(COUNT))  # of the last job
        world.listed.append(new)
        world.arrive(by_user=False)
        world.grid.set_focus_id(new.id)  # it stands in the group of what is new
        world.host.trigger("survey")
        assert world.stack.mode is ViewMode.SURVEY
        assert set(world.stack.survey.ids) <= set(world.store.visible)
        assert len(world.stack.survey.ids) > 1
    finally:
        world.close()


def test_a_choice_that_is_undone_leaves_the_focus_where_it_was(qapp: QApplication) -> None:
    world = FocusWorld()
    try:
        world.host.trigger("duel")
        before = world.stack.duel.duel
        assert before is not None
        (other,) = set(before.pair) - {before.best}
        world.grid.set_focus_id(other)
        world.host.trigger("move_right")
        world.host.trigger("step_back")
        assert world.grid.focused_id() == other
    finally:
        world.close()
