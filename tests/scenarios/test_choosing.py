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
