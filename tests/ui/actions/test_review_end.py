"""At the end of the view a verb never overwrites, unasked, what was just decided."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.packshot import PackshotId, Vote
from qamera_review.domain.records import replace
from qamera_review.ui.grid.grid_layout import Step
from tests.support.focus_world import FocusWorld
from tests.support.tiles import tile_id


@pytest.fixture
def world(qapp: QApplication) -> Iterator[FocusWorld]:
    world = FocusWorld()
    shown = frozenset(map(tile_id, range(3)))
    world.store.set_filter(ViewFilter(job_ids=shown))
    world.grid.move_focus(Step.END)
    yield world
    world.close()


def press(world: FocusWorld, *action_ids: str) -> None:
    for action_id in action_ids:
        world.host.trigger(action_id)
        QCoreApplication.sendPostedEvents()


def focus_of(world: FocusWorld) -> PackshotId:
    focus = world.grid.focused_id()
    assert focus is not None
    return focus


def verb_of(world: FocusWorld, packshot_id: PackshotId) -> Verb | None:
    decisions = world.journal.pending.of(packshot_id)
    return decisions[-1].verb if decisions else None


def test_the_next_verb_asks_at_the_last_tile(world: FocusWorld) -> None:
    last = focus_of(world)
    press(world, "approve")
    assert (focus_of(world), world.question) == (last, None)
    press(world, "reject")
    assert verb_of(world, last) is Verb.APPROVE
    assert world.question is not None
    assert "already approved" in world.question.text
    world.question.answers[0].run()
    assert verb_of(world, last) is Verb.REJECT


@pytest.mark.parametrize("verb", ["approve", "winner"])
def test_the_same_verb_changes_nothing_and_asks_nothing(world: FocusWorld, verb: str) -> None:
    press(world, verb)
    press(world, verb)
    assert world.question is None
    assert verb_of(world, focus_of(world)) is Verb.APPROVE


def test_after_a_move_the_user_knows_what_a_verb_hits(world: FocusWorld) -> None:
    last = focus_of(world)
    press(world, "approve")
    press(world, "move_left")
    press(world, "move_right")
    assert focus_of(world) == last
    press(world, "reject")
    assert world.question is None
    assert verb_of(world, last) is Verb.REJECT


@pytest.mark.parametrize("first", ["winner", "winner_leave_rest"])
def test_a_winner_without_a_next_product_is_not_rejected_by_the_next_verb(
    world: FocusWorld, first: str
) -> None:
    winner = focus_of(world)
    press(world, first)
    assert focus_of(world) == winner
    press(world, "reject")
    assert world.question is not None
    assert verb_of(world, winner) is Verb.APPROVE


def test_a_batch_leaves_the_focus_on_what_it_decided(world: FocusWorld) -> None:
    press(world, "toggle")
    decided = focus_of(world)
    press(world, "reject")
    assert world.grid.selected_ids() == []
    press(world, "approve")
    assert world.question is not None
    assert verb_of(world, decided) is Verb.REJECT


def test_an_undone_decision_is_not_asked_about(world: FocusWorld) -> None:
    press(world, "approve")
    press(world, "undo")
    press(world, "reject")
    assert world.question is None
    assert verb_of(world, focus_of(world)) is Verb.REJECT


def test_a_vote_of_another_user_ends_the_question_of_a_winner(world: FocusWorld) -> None:
    press(world, "approve_stay", "move_left", "winner")
    question = world.question
    assert question is not None
    assert "Already approved" in question.text
    place = next(n for n, shot in enumerate(world.listed) if shot.id == tile_id(2))
    world.listed[place] = replace(world.listed[place], vote=Vote.APPROVED)
    world.arrive(by_user=False)
    question.answers[-1].run()
    assert verb_of(world, tile_id(2)) is None, "the numbers of the question were old"
    press(world, "winner")
    assert world.question is not None
    assert world.question.text != question.text
