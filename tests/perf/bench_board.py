"""The times of the board of 2,000 products with 20,000 packshots, compared with the grid.

Needs an X display.
"""

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.overview.board import ProductBoard
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.board.board_canvas import BoardCanvas
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.theme.theme_applier import apply_theme
from tests.perf.bench_grid import PaintCount, Stage, settle, until_painted
from tests.perf.figures import Line, interleaved, ratio_line
from tests.perf.lines import Outcome
from tests.support.boards import OF_A_PRODUCT, FakeBoard, card, no_originals
from tests.support.tiles import FakePictures
from tests.support.x_input import XInput

_PRODUCTS = 2_000
_WINDOW = (1600, 1000)
_CARDS_TILE_PX = 216  # the width of a card, so that the grid shows about as many pictures
_THEME = theme_of(ColourScheme.DARK)


class Pictures(QObject, FakePictures):
    """Pictures that are all there."""

    pictures_changed = Signal(object)

    def __init__(self) -> None:
        QObject.__init__(self)
        FakePictures.__init__(self)

    def request(self, ids: list[PackshotId], fit_px: int, on_screen: int | None = None) -> None:
        """Load nothing."""


class BoardStage:
    """The board in a window, with the actions that are measured."""

    def __init__(self) -> None:
        self._cards = [card(number) for number in range(_PRODUCTS)]
        self.canvas = self.fresh()
        self.counter = PaintCount(self.canvas.viewport())
        self.canvas.show()
        self.canvas.show_cards(self._cards)
        settle()

    def fresh(self) -> BoardCanvas:
        """Return another canvas, not shown yet."""
        board, pictures = cast(ProductBoard, FakeBoard()), cast(PixmapCache, Pictures())
        canvas = BoardCanvas(board, pictures, no_originals, _THEME, None)
        canvas.resize(*_WINDOW)
        return canvas

    def page(self) -> None:
        bar = self.canvas.verticalScrollBar()
        to = 0 if bar.value() >= bar.maximum() else bar.value() + bar.pageStep()
        until_painted(self.counter, lambda: bar.setValue(to))

    def smooth(self) -> None:
        bar = self.canvas.verticalScrollBar()
        to = 0 if bar.value() + 40 > bar.maximum() else bar.value() + 40
        until_painted(self.counter, lambda: bar.setValue(to))

    def first_paint(self) -> None:
        canvas = self.fresh()
        counter = PaintCount(canvas.viewport())

        def act() -> None:
            canvas.show_cards(self._cards)
            canvas.show()

        until_painted(counter, act)
        canvas.hide()
        canvas.deleteLater()


def measure(rounds: int) -> Outcome:
    """Measure paint and scroll of the board, and of a grid of as many packshots."""
    app = QApplication([])
    apply_theme(app, _THEME)
    board, grid = BoardStage(), Stage(_PRODUCTS * OF_A_PRODUCT, XInput())
    grid.view.set_tile_size(_CARDS_TILE_PX)
    settle()
    lines: list[Line] = []
    outcome = Outcome(lines)
    for act, what in (
        ("first_paint", "board: first paint, 2,000 products"),
        ("page", "board: page scroll"),
        ("smooth", "board: smooth scroll, 40 px"),
    ):
        acts = {f"{act} board": getattr(board, act), f"{act} grid": getattr(grid, act)}
        series = interleaved(acts, 12 if act == "first_paint" else rounds)
        outcome.series |= series
        ours, control = series[f"{act} board"].p50, series[f"{act} grid"].p50
        lines.append(ratio_line(what, ours, control, 1.5))
    return outcome
