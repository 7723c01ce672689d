"""A digit after a rejection is about what was rejected; the message says about which."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qamera_review.domain.decision import Verb
from qamera_review.domain.feedback import parse_feedback
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.grid_layout import Step
from tests.support.focus_world import FocusWorld
from tests.support.tiles import tile_id

MUGS = (tile_id(2), tile_id(1))  # in the order of the view; "Mug 2" and "Mug 1"
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def world(qapp: QApplication) -> Iterator[FocusWorld]:
    world = FocusWorld()
    world.store.set_filter(ViewFilter(job_ids=frozenset(map(tile_id, range(3)))))
    world.grid.move_focus(Step.HOME)
    yield world
    world.close()


def press(world: FocusWorld, *action_ids: str) -> None:
    for action_id in action_ids:
        world.host.press(action_id)
        QCoreApplication.sendPostedEvents()


def reasons(world: FocusWorld, packshot_id: PackshotId) -> tuple[str, ...]:
    decisions = world.journal.pending.of(packshot_id)
    return parse_feedback(decisions[-1].note or "").reasons if decisions else ()


def test_digits_after_a_rejection_are_about_the_rejected_one(world: FocusWorld) -> None:
    first, second = MUGS
    press(world, "reject", "reason_1", "reason_2")
    assert world.grid.focused_id() == second
    assert reasons(world, first) == ("wrong side", "garbled or missing text")
    assert not reasons(world, second)
    assert world.results[-1] == "Reason for “Mug 2”: garbled or missing text"
    press(world, "reason_2")
    assert world.results[-1] == "Reason of “Mug 2” removed: garbled or missing text"
    press(world, "undo", "undo", "undo")
    assert world.journal.pending.of(first)[-1].verb is Verb.REJECT, "one step for each act"
    assert not reasons(world, first)


@pytest.mark.parametrize(
    "between", ["move_right", "skip", "approve", "undo", "flag", "click", "wheel"]
)
def test_whatever_the_user_does_between_ends_that(world: FocusWorld, between: str) -> None:
    first, second = MUGS
    press(world, "archive")
    if between == "click":
        click(world, second)
    elif between == "wheel":
        world.grid.canvas.verticalScrollBar().setValue(1)
    else:
        press(world, between)
    press(world, "reason_1")
    is_ended = between != "wheel"
    assert reasons(world, first) == (() if is_ended and between != "undo" else ("wrong side",))


def click(world: FocusWorld, packshot_id: PackshotId) -> None:
    """Click on the tile that has the focus already, so that nothing else changes."""
    canvas, row = world.grid.canvas, world.store.position(packshot_id)
    assert row is not None
    at = QPointF(canvas.grid_layout.rect(row).center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, at, canvas.viewport().mapToGlobal(at), left, left, NONE)
        QApplication.sendEvent(canvas.viewport(), event)


def test_a_reason_from_a_menu_is_about_the_one_in_the_frame(world: FocusWorld) -> None:
    press(world, "reject")
    world.host.trigger("reason_1")
    assert (reasons(world, MUGS[0]), reasons(world, MUGS[1])) == ((), ("wrong side",))


def test_a_click_on_the_shown_picture_ends_that(world: FocusWorld) -> None:
    press(world, "loupe", "reject")
    QTest.mouseClick(world.stack.loupe.pane, Qt.MouseButton.LeftButton)
    press(world, "reason_1")
    assert (reasons(world, MUGS[0]), reasons(world, MUGS[1])) == ((), ("wrong side",))


@pytest.mark.parametrize("view", ["compare", "survey", "duel"])
def test_it_is_so_where_several_are_shown(world: FocusWorld, view: str) -> None:
    if view == "survey":
        world.grid.move_focus(Step.END)  # the first one there
    press(world, view)
    rejected = world.grid.focused_id()
    press(world, "reject", "reason_1")
    assert (world.grid.focused_id() == rejected) is (view == "duel"), "only a choice goes on"
    with_reason = [number for number in range(3) if reasons(world, tile_id(number))]
    assert [tile_id(number) for number in with_reason] == [rejected]


def test_a_batch_is_explained_as_a_whole(world: FocusWorld) -> None:
    press(world, "select_all", "reject", "reason_1")
    assert {reasons(world, tile_id(number)) for number in range(3)} == {("wrong side",)}
    assert world.results[-1] == "Reason added: wrong side · 3 packshots"


def test_what_a_verb_replaces_is_named_and_comes_back(world: FocusWorld) -> None:
    press(world, "approve_stay", "reject_stay")
    assert world.results[-1] == "Rejected: Mug 2 (was approved)"
    press(world, "undo")
    assert world.journal.pending.of(MUGS[0])[-1].verb is Verb.APPROVE
    press(world, "archive_stay", "approve_stay")
    assert world.results[-1] == "Approved: Mug 2 (was archived)"
    press(world, "reject_stay", "winner_leave_rest")
    assert world.results[-1] == "Approved: Mug 2 (was rejected)"


def test_a_winner_that_had_been_rejected_is_said_to_be(world: FocusWorld) -> None:
    press(world, "reject_stay", "move_right", "move_left", "winner")
    assert world.results[-1] == "Approved: Mug 2 (was rejected); Rejected: 2 packshots"
