"""Fixtures: a visible grid over fake tiles."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from qamera_review.services.pictures.picture import PaintedPicture
from qamera_review.ui.grid.grid_view import GridView
from tests.support.grid import ShownGrid, shown_grid

MakeGrid = Callable[..., ShownGrid]


@pytest.fixture
def make_grid(qtbot: QtBot) -> MakeGrid:
    """Return a function that makes visible grids with the keyboard focus, closed after the test."""

    def make(count: int = 60, width: int = 900, height: int = 700) -> ShownGrid:
        grid = shown_grid(count, width, height)
        qtbot.addWidget(grid.view)
        qtbot.waitUntil(lambda: _ready(grid.view), timeout=10_000)
        return grid

    return make


def _ready(view: GridView) -> bool:
    view.activateWindow()
    view.setFocus()
    return view.hasFocus()


class SightLog:
    """Records what a grid reports as visible and painted."""

    def __init__(self, view: GridView) -> None:
        self.painted: list[int] = []
        self.ranges: list[tuple[range, int]] = []
        view.painted.connect(self._on_painted)
        view.visible_range_changed.connect(self._on_range)

    def last_range(self) -> int:
        """Return the last visible row that was reported; -1 for none."""
        return self.ranges[-1][0].stop - 1 if self.ranges else -1

    def _on_painted(self, pictures: list[PaintedPicture]) -> None:
        self.painted += [int(picture.packshot_id[5:]) for picture in pictures]

    def _on_range(self, rows: range, direction: int) -> None:
        self.ranges.append((rows, direction))
