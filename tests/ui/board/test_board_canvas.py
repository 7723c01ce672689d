"""The laws of focus on the board: one card has the focus, and nothing moves without the user."""

import random
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qamera_review.domain.products import ProductId
from qamera_review.services.overview.board import ProductBoard
from qamera_review.ui.board.board_canvas import BoardCanvas
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from tests.support.boards import FakeBoard, card, no_originals
from tests.support.view_stacks import no_pictures

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(qtbot: QtBot) -> BoardCanvas:
    """A board of forty products in a window that shows few of them."""
    board = cast(ProductBoard, FakeBoard())
    canvas = BoardCanvas(board, no_pictures(), no_originals, theme_of(ColourScheme.DARK), None)
    qtbot.addWidget(canvas)
    canvas.resize(900, 500)
    canvas.show()
    canvas.show_cards([card(number) for number in range(40)])
    return canvas


def top_of_focus(canvas: BoardCanvas) -> int:
    numbers = [each.product.id for each in canvas.cards]
    assert canvas.focused is not None
    return canvas.visible_area.top_of(numbers.index(canvas.focused))


def test_other_numbers_and_other_cards_move_nothing_under_the_eye(canvas: BoardCanvas) -> None:
    chance = random.Random(3)
    for _round in range(60):
        canvas.move_focus(chance.choice(list(Step)))
        focus, top = canvas.focused, top_of_focus(canvas)
        bar = canvas.verticalScrollBar()
        numbers = [int(each.product.id) for each in canvas.cards]
        kept = [n for n in numbers if chance.random() > 0.1 or str(n) == focus]
        missing = [n for n in range(40) if n not in kept]
        canvas.show_cards([card(n) for n in [*kept, *missing[: chance.randrange(4)]]])
        assert canvas.focused == focus
        is_at_an_end = bar.value() in (0, bar.maximum())
        assert top_of_focus(canvas) == top or is_at_an_end


def test_a_focused_card_that_leaves_hands_the_focus_to_the_next(canvas: BoardCanvas) -> None:
    canvas.focus(ProductId("20"))
    top = top_of_focus(canvas)
    canvas.show_cards([card(number) for number in range(40) if number not in (20, 21)])
    assert canvas.focused == "22"
    assert top_of_focus(canvas) == top
    canvas.show_cards([card(number) for number in range(5)])
    assert canvas.focused == "4", "the last one"


def test_a_window_of_another_size_still_shows_the_focused_card(canvas: BoardCanvas) -> None:
    canvas.focus(ProductId("30"))
    for width, height in ((700, 400), (1300, 420), (500, 700)):
        canvas.resize(width, height)
        assert canvas.focused == "30"
        assert canvas.visible_area.shows_whole(30)


def test_cards_are_selected_by_keys_and_by_mouse(canvas: BoardCanvas) -> None:
    canvas.focus(ProductId("0"))
    canvas.toggle_selection()
    assert canvas.selected == {"0"}
    canvas.move_focus(Step.RIGHT, extend=True)
    canvas.move_focus(Step.RIGHT, extend=True)
    assert canvas.selected == {"0", "1", "2"}
    canvas.move_focus(Step.LEFT, extend=True)
    assert canvas.selected == {"0", "1"}
    canvas.move_focus(Step.RIGHT)
    assert canvas.selected == frozenset(), "a plain move deselects"
    for number, keys in ((1, NONE), (3, CTRL), (1, CTRL), (3, SHIFT)):
        middle = canvas.visible_area.rect(number).center()
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, keys, middle)
    assert canvas.selected == {"1", "2", "3"}
    canvas.show_cards([card(number) for number in range(3)])
    assert canvas.selected == {"1", "2"}, "what has left is not selected"


def test_the_focus_follows_a_product_that_gets_another_id(canvas: BoardCanvas) -> None:
    canvas.focus(ProductId("20"))
    canvas.toggle_selection()
    top = top_of_focus(canvas)
    canvas.rename({ProductId("20"): ProductId("99")})
    canvas.show_cards([card(99 if number == 20 else number) for number in range(40)])
    assert canvas.focused == "99"
    assert canvas.selected == {"99"}
    assert top_of_focus(canvas) == top
