"""The view stack: what keys act on is the packshot that is framed on the screen."""

from collections.abc import Iterable
from types import SimpleNamespace
from typing import NoReturn, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.picture import Picture, PictureState
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.viewer.check_overlay import CheckOverlay
from qamera_review.ui.viewer.choice_views import ChoiceViews
from qamera_review.ui.viewer.picture_views import PictureViews
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack
from tests.support.grid import ShownGrid, shown_grid
from tests.support.tiles import PLAIN_TEXTS, tile_id
from tests.support.virtual_time import SimulatedClock

X, Y, OTHER = tile_id(1), tile_id(2), tile_id(5)


class NoPictures(QObject):
    """A `PixmapCache` in which every picture is still loading."""

    pictures_changed = Signal(object)

    def request(self, ids: Iterable[PackshotId], level: int, on_screen: int = 0) -> None:
        """Load nothing."""

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        return Picture(PictureState.LOADING)

    def problem_of(self, packshot_id: PackshotId) -> None:
        """None: nothing has failed."""

    def facts_of(self, packshot_id: PackshotId) -> None:
        """None: nothing is loaded."""


def no_overlay() -> CheckOverlay:
    """Return a drawing that is off, of pictures that were not measured."""
    overlay = SimpleNamespace(
        is_on=False,
        short_text=lambda _id: "",
        lines=lambda _id: [],
        changed=SimpleNamespace(connect=lambda _slot: None),
    )
    return cast(CheckOverlay, overlay)


def no_board() -> NoReturn:
    """The board is not shown here."""
    raise AssertionError("no board")


class Compared:
    """The packshots X and Y in the comparison, over a grid of eight."""

    def __init__(self, grid: ShownGrid) -> None:
        pictures = cast(PixmapCache, NoPictures(grid.view))
        store = cast(PackshotStore, grid.tiles)
        view_log = ViewLog(lambda _: None, lambda _: None, lambda _: None, SimulatedClock())
        self.grid = grid
        sources = (store, pictures, pictures, lambda: theme_of(ColourScheme.DARK))
        self.stack = ViewStack(
            store,
            view_log,
            grid.view,
            PictureViews(*sources, PLAIN_TEXTS, QWidget, no_overlay, lambda _id: None),
            ChoiceViews(*sources, lambda _action: ""),
            no_board,
        )
        self.stack.resize(800, 600)
        self.stack.show()
        grid.view.select([X, Y])
        assert self.stack.open_compare()

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
    assert stack.compare.pane.packshot_id == Y, "the frame follows the focus"
    grid.set_focus_id(OTHER)  # as undo, a saved view or "Go to" do
    assert not compared.is_shown()
    assert stack.other_compared() == [], "nothing else would be rejected by Shift+A"


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


def test_the_loupe_after_the_comparison_compares_nothing(compared: Compared) -> None:
    compared.stack.toggle_loupe()
    assert compared.stack.compare.ids == []
    compared.stack.compare.set_theme(theme_of(ColourScheme.LIGHT))
    compared.stack.toggle_loupe()
