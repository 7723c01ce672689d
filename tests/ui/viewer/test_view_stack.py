"""The view stack: what keys act on is the packshot that is framed on the screen."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qamera_review.domain.duel import duel_of
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.support.grid import ShownGrid, shown_grid
from tests.support.tiles import tile_id
from tests.support.view_stacks import view_stack_over

X, Y, OTHER = tile_id(1), tile_id(2), tile_id(5)


class Compared:
    """The packshots X and Y in the comparison, over a grid of eight."""

    def __init__(self, grid: ShownGrid) -> None:
        self.grid = grid
        self.stack = view_stack_over(grid.view, cast(PackshotStore, grid.tiles))
        self.stack.resize(800, 600)
        self.stack.show()
        grid.view.select([X, Y])
        assert self.stack.open_compare([X, Y])

    def is_shown(self) -> bool:
        """Return whether the comparison is shown."""
        return self.stack.mode is ViewMode.COMPARE

    def list_without(self, *gone: PackshotId) -> None:
        """Show an order without these, as the main window does."""
        tiles = self.grid.tiles
        self.grid.view.apply_order(tiles.order(id_ for id_ in tiles.visible if id_ not in gone))
        self.stack.order_changed()


@pytest.fixture
def compared(qtbot: QtBot) -> Compared:
    compared = Compared(shown_grid(8, 800, 600))
    qtbot.addWidget(compared.stack)
    return compared


def test_a_focus_outside_the_comparison_leaves_it(compared: Compared) -> None:
    stack, grid = compared.stack, compared.grid.view
    assert stack.other_compared() == [Y]
    grid.set_focus_id(Y)
    assert compared.is_shown()
    pane = stack.compare.pane
    assert pane is not None
    assert pane.packshot_id == Y, "the frame follows the focus"
    grid.set_focus_id(OTHER)  # as undo, a saved view or "Go to" do
    assert not compared.is_shown()
    assert stack.other_compared() == [], "nothing else would be rejected by Shift+A"
    stack.compare.clear()
    assert stack.compare.pane is None


def test_a_compared_packshot_that_leaves_the_view_ends_the_comparison(compared: Compared) -> None:
    grid = compared.grid.view
    compared.list_without(OTHER)
    assert compared.is_shown(), "others may go"
    compared.list_without(Y)
    assert not compared.is_shown()
    assert grid.focused_id() == X


def test_the_frame_is_only_on_a_packshot_that_can_have_the_focus(compared: Compared) -> None:
    stack, grid = compared.stack, compared.grid
    tiles = grid.tiles
    grid.view.apply_order(tiles.order(id_ for id_ in tiles.visible if id_ != Y))
    QTest.mouseClick(stack.compare.panes[1], Qt.MouseButton.LeftButton)
    assert not compared.is_shown()
    assert grid.view.focused_id() == X


def test_the_loupe_leads_back_to_the_comparison_and_that_to_the_survey(
    compared: Compared,
) -> None:
    stack, grid = compared.stack, compared.grid.view
    ids = [tile_id(number) for number in range(4)]
    stack.open_survey(ids, ids[0], {})
    assert stack.open_compare([X, Y])
    stack.toggle_loupe()
    grid.set_focus_id(Y)
    assert stack.back()
    assert compared.is_shown()
    assert stack.compare.ids == [X, Y]
    assert stack.compare.pane is not None
    assert stack.compare.pane.packshot_id == Y, "the frame follows the focus"
    assert stack.back()
    assert (stack.mode, stack.survey.ids) == (ViewMode.SURVEY, tuple(ids))
    assert stack.back()
    assert (stack.mode, stack.compare.ids) == (ViewMode.GRID, [])


def test_the_loupe_leads_back_to_the_grid_from_a_packshot_that_is_not_compared(
    compared: Compared,
) -> None:
    compared.stack.toggle_loupe()
    compared.grid.view.set_focus_id(OTHER)
    assert compared.stack.back()
    assert compared.stack.mode is ViewMode.GRID
    assert compared.stack.compare.ids == []


def test_a_comparison_below_the_loupe_ends_when_a_packshot_leaves_the_view(
    compared: Compared,
) -> None:
    compared.stack.toggle_loupe()
    compared.list_without(Y)
    assert compared.stack.compare.ids == []
    compared.stack.compare.set_theme(theme_of(ColourScheme.LIGHT))
    assert compared.stack.back()
    assert compared.stack.mode is ViewMode.GRID


def test_a_survey_goes_on_without_what_has_left_the_view(compared: Compared) -> None:
    stack, grid = compared.stack, compared.grid.view
    left: list[int] = []
    stack.candidates_left.connect(left.append)
    ids = [tile_id(number) for number in range(4)]
    stack.open_survey(ids, ids[1], {})
    compared.list_without(ids[1], tile_id(7))
    assert stack.survey.ids == (ids[0], ids[2], ids[3])
    assert (stack.mode, grid.focused_id()) == (ViewMode.SURVEY, ids[2]), "the next one"
    assert left == [1], "what left is told, others are not"
    stack.show_survey(ids, ids[1])
    assert stack.survey.ids == (ids[0], ids[2], ids[3]), "undo brings nothing back that is gone"
    compared.list_without(*ids)
    assert stack.mode is ViewMode.GRID


def test_a_duel_goes_on_without_what_has_left_the_view(compared: Compared) -> None:
    stack, grid = compared.stack, compared.grid.view
    stack.duel_chosen.connect(stack.show_duel)
    ids = [tile_id(number) for number in range(4)]
    stack.open_duel(duel_of(ids), {})
    stack.move_focus(Step.LEFT, extend=False)
    assert stack.duel.ids == (ids[0], ids[2])
    compared.list_without(ids[0])
    assert stack.duel.ids == (ids[2], ids[3]), "the best has left, so the challenger is the best"
    assert grid.focused_id() == ids[2]
    stack.move_focus(Step.LEFT, extend=False)
    assert stack.duel.ids == (ids[2], ids[1]), "what only the first has beaten is compared again"
    compared.list_without(ids[1], ids[2], ids[3])
    assert stack.mode is ViewMode.GRID
