"""The best of a product in the real window: survey, duel, and the board that leads there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qamera_review.domain.packshot import Facet
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack
from tests.scenarios.conftest import ReviewerOf
from tests.support.product_lists import batch, facets, groups_of
from tests.support.reviewer import CTRL, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key
APPROVED, REJECTED, UNDECIDED = Facet.APPROVED, Facet.REJECTED, Facet.UNDECIDED


@pytest.fixture
async def by_product(reviewer_of: ReviewerOf, sandbox_factory: Callable[..., Sandbox]) -> Reviewer:
    """A new reviewer with two products of five packshots each."""
    sandbox = sandbox_factory("--thumbnail-side", "32", packshots=3)
    batch(sandbox, 2, 5)
    reviewer = reviewer_of(sandbox, is_new=True)
    await reviewer.open()
    await reviewer.until(lambda: len(reviewer.services.store.visible) == 10, "the list")
    return reviewer


def mode_of(reviewer: Reviewer) -> ViewMode:
    return reviewer.app.window.view_stack.mode


def stack_of(reviewer: Reviewer) -> ViewStack:
    return reviewer.app.window.view_stack


async def test_a_survey_drops_zooms_and_ends_with_the_winner(by_product: Reviewer) -> None:
    first, second = groups_of(by_product)
    stack = stack_of(by_product)
    by_product.press(Key.Key_V)
    survey = stack.survey
    assert (mode_of(by_product), survey.ids) == (ViewMode.SURVEY, tuple(first))
    size = survey.panes[0].size()
    by_product.press(Key.Key_X)
    by_product.press(Key.Key_X)
    assert survey.ids == tuple(first[2:])
    assert by_product.focus == first[2]
    grown = survey.panes[0].size()
    assert grown.width() * grown.height() > size.width() * size.height(), "the others grow"
    assert facets(by_product, first) == [UNDECIDED] * 5, "dropping decides nothing"
    by_product.press(Key.Key_Z, CTRL)
    assert survey.ids == tuple(first[1:])
    assert by_product.focus == first[1]
    by_product.press(Key.Key_Z)
    assert {pane.viewport.zoom for pane in survey.panes} == {1.0}, "all zoom together"
    by_product.press(Key.Key_Right)
    await by_product.look()
    by_product.press(Key.Key_W)
    await by_product.durable(first[2])
    assert facets(by_product, first) == [REJECTED, REJECTED, APPROVED, REJECTED, REJECTED]
    assert (mode_of(by_product), by_product.focus) == (ViewMode.GRID, second[0])
    by_product.press(Key.Key_Z, CTRL)
    await by_product.durable(first[2], False)
    assert facets(by_product, first) == [UNDECIDED] * 5
    assert not by_product.services.decisions.can_undo, "what was dropped is forgotten"


async def test_verbs_hit_the_active_picture_of_a_survey_of_the_selection(
    by_product: Reviewer,
) -> None:
    first, second = groups_of(by_product)
    window = by_product.app.window
    window.grid.select([*first[:3], *second[:3]])
    by_product.press(Key.Key_C)
    stack = stack_of(by_product)
    assert mode_of(by_product) is ViewMode.SURVEY, "too many to compare"
    assert len(stack.survey.ids) == 6
    by_product.press(Key.Key_R)
    await by_product.durable(first[0])
    assert by_product.focus == first[1]
    assert by_product.services.store.counts[REJECTED] == 1
    by_product.press(Key.Key_Return)
    assert mode_of(by_product) is ViewMode.LOUPE
    by_product.press(Key.Key_Escape)
    assert mode_of(by_product) is ViewMode.SURVEY
    by_product.press(Key.Key_Escape)
    assert mode_of(by_product) is ViewMode.GRID


async def test_a_duel_takes_one_press_less_than_it_has_packshots(by_product: Reviewer) -> None:
    first, second = groups_of(by_product)
    by_product.press(Key.Key_D)
    stack = stack_of(by_product)
    duel = stack.duel
    assert duel.ids == (first[0], first[1])
    by_product.press(Key.Key_Right)
    assert duel.ids == (first[2], first[1])
    by_product.press(Key.Key_Left)
    by_product.press(Key.Key_Backspace)
    assert duel.ids == (first[2], first[1]), "a step back"
    by_product.press(Key.Key_Down)
    assert duel.ids == (first[3], first[1]), "both are kept"
    window = by_product.app.window
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Right, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(window.focusWidget(), held)
    assert duel.ids == (first[3], first[1]), "a key held down chooses nothing"
    QTest.keyRelease(window.focusWidget(), Key.Key_Right)
    by_product.press(Key.Key_Right)
    by_product.press(Key.Key_Right)
    assert list(duel.ids) == first[1:2]
    assert facets(by_product, first) == [UNDECIDED] * 5, "only the verdict decides"
    await by_product.look()
    by_product.press(Key.Key_W)
    await by_product.durable(first[1])
    assert facets(by_product, first) == [REJECTED, APPROVED, UNDECIDED, REJECTED, REJECTED]
    assert (mode_of(by_product), by_product.focus) == (ViewMode.GRID, second[0])


async def test_the_board_leads_into_a_product_and_decides_nothing(by_product: Reviewer) -> None:
    first, second = groups_of(by_product)
    await by_product.look()
    by_product.press(Key.Key_W)
    await by_product.durable(first[0])
    stack = stack_of(by_product)
    by_product.press(Key.Key_Y)
    board = stack.board
    assert mode_of(by_product) is ViewMode.BOARD
    assert [card.undecided for card in board.canvas.cards] == [5, 0], "what is left comes first"
    assert board.canvas.cards[1].is_done
    assert "1 of 2 products done" in board.heading.text()
    by_product.press(Key.Key_R)
    assert by_product.services.store.counts[UNDECIDED] == 5, "no verb acts on a card"
    by_product.press(Key.Key_Return)
    assert (mode_of(by_product), by_product.focus) == (ViewMode.GRID, second[0])
    by_product.press(Key.Key_Y)
    by_product.press(Key.Key_Right)
    by_product.press(Key.Key_Return)
    assert by_product.focus == first[0], "the approved one, though it was filtered out"


async def test_the_board_keeps_its_place_while_the_user_is_in_a_product(
    reviewer_of: ReviewerOf, sandbox_factory: Callable[..., Sandbox]
) -> None:
    sandbox = sandbox_factory("--thumbnail-side", "32", packshots=3)
    batch(sandbox, 12, 2)
    reviewer = reviewer_of(sandbox, is_new=True)
    await reviewer.open()
    await reviewer.until(lambda: len(reviewer.services.store.visible) == 24, "the list")
    products = reviewer.services.products
    await reviewer.until(
        lambda: all(id_.startswith("id:") for id_ in products.assignment().ids), "the names"
    )
    reviewer.app.window.resize(700, 600)
    reviewer.press(Key.Key_Y)
    canvas = stack_of(reviewer).board.canvas
    bar = canvas.verticalScrollBar()
    reviewer.press(Key.Key_End)
    for _step in range(2):
        reviewer.press(Key.Key_Left)
    target = reviewer.app.window.status_line.target
    assert target.text().endswith("10 of 12"), "the card, not the tile of the grid"
    for leave in (Key.Key_Escape, Key.Key_Y):
        place = (canvas.focused, bar.value(), [card.product.id for card in canvas.cards])
        assert bar.value() > 0
        reviewer.press(Key.Key_Return)
        assert mode_of(reviewer) is ViewMode.GRID
        await reviewer.look()
        focus = reviewer.focus
        reviewer.press(Key.Key_W)
        await reviewer.durable(focus)
        reviewer.press(leave)
        assert mode_of(reviewer) is ViewMode.BOARD
        now = (canvas.focused, bar.value(), [card.product.id for card in canvas.cards])
        assert now == place, "though the product is done now"
    reviewer.press(Key.Key_T)
    assert canvas.cards[-1].is_done, "done ones come last again"
    assert place[0] == canvas.focused
    reviewer.press(Key.Key_Escape)
    reviewer.press(Key.Key_Escape)
    assert mode_of(reviewer) is ViewMode.GRID, "nothing is left to go back to"


async def test_a_survey_says_what_it_leaves_out_and_is_done_by_mouse(by_product: Reviewer) -> None:
    first, second = groups_of(by_product)
    by_product.press(Key.Key_E)
    await by_product.durable(first[0])
    by_product.press(Key.Key_R)
    await by_product.durable(first[1])
    by_product.press(Key.Key_V)
    survey = stack_of(by_product).survey
    assert survey.ids == tuple(first[2:])
    assert survey.left_out.text() == "Not shown: Rejected 1, Archived 1"
    buttons = survey.controls.buttons
    assert "Drop" in buttons["drop"].accessibleName()
    QTest.mouseClick(survey.panes[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(buttons["drop"], Qt.MouseButton.LeftButton)
    assert survey.ids == (first[2], first[4])
    assert survey.heading.text() == "2 of 3 packshots"
    QTest.mouseClick(buttons["duel"], Qt.MouseButton.LeftButton)
    duel = stack_of(by_product).duel
    assert len(duel.ids) == 2
    assert duel.left_out.text() == survey.left_out.text() or duel.left_out.text()
    best = duel.ids[1]
    while not (duel.duel is None or duel.duel.is_over):
        side = "move_right" if duel.ids[1] == best else "move_left"
        QTest.mouseClick(duel.controls.buttons[side], Qt.MouseButton.LeftButton)
    assert duel.controls.buttons["move_left"].isHidden()
    await by_product.look()
    QTest.mouseClick(duel.controls.buttons["winner"], Qt.MouseButton.LeftButton)
    await by_product.durable(best)
    assert by_product.services.store.shown(best).facet is APPROVED
    assert by_product.focus == second[0]
