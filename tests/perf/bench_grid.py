"""The times of a vote, a scroll and a first paint of the grid, compared with a plain paint.

Needs an X display.
"""

from collections.abc import Callable
from itertools import count
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from qamera_review.domain.packshot import Vote
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.theme.theme_applier import apply_theme
from tests.perf.bare import BareGrid
from tests.perf.figures import Line, Series, interleaved, limit_line, ratio_line
from tests.perf.lines import Outcome
from tests.support.tiles import PLAIN_TEXTS, FakePictures, FakeTiles, no_signs, tile_id
from tests.support.x_input import XInput

SIZES = (1_000, 100_000, 1_000_000)
_TILE_PX = 112
_WINDOW = (1600, 1000)
_LIMIT_S = 20.0
_PAGED_OVER = 40_000
_THEME = theme_of(ColourScheme.DARK)


class PaintCount(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.paints = 0
        widget.installEventFilter(self)

    def beyond(self, count: int) -> bool:
        """Return whether there were more than `count` paints."""
        return self.paints > count

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.paints += 1
        return False


class VotingGrid(GridView):
    """The grid with one action: A approves the focused packshot."""

    tiles: FakeTiles

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focused_id()
        if event.key() == Qt.Key.Key_A and focused is not None:
            self.tiles.vote(focused, Vote.APPROVED)
            self.tiles_changed([focused])
            return
        super().keyPressEvent(event)


class VotingBare(BareGrid):
    """The reference with the same key."""

    cell = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_A:
            self.approve(self.cell)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Deliver the events of a key that is pressed and released, at once."""
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, none))


def until_painted(counter: PaintCount, act: Callable[[], None]) -> None:
    """Do something and process events until the viewport was painted and shown."""
    before = counter.paints
    act()
    deadline = monotonic() + _LIMIT_S
    while counter.paints == before:
        QCoreApplication.processEvents()
        if monotonic() > deadline:
            raise TimeoutError("Nothing was painted.")


def until_on_screen(widget: QWidget) -> None:
    """Read a pixel from the X server, which answers only when everything before is drawn."""
    widget.screen().grabWindow(widget.winId(), 0, 0, 1, 1)


def until_focused(keys: XInput, widget: QWidget) -> None:
    """Give a widget's window the keyboard focus and wait until it has it."""
    keys.focus(int(widget.winId()))
    widget.setFocus()
    deadline = monotonic() + _LIMIT_S
    while not widget.hasFocus() and monotonic() < deadline:
        QCoreApplication.processEvents()
    settle()
    until_on_screen(widget)  # Qt repaints an item view when it gets the focus


def settle() -> None:
    """Process all pending events."""
    for _ in range(20):
        QCoreApplication.processEvents()


class Stage:
    """The grid with a number of tiles in a window, with the actions that are measured."""

    def __init__(self, size: int, keys: XInput) -> None:
        self._keys = keys
        self.tiles = FakeTiles(map(tile_id, range(size)))
        for row in range(
            min(size, _PAGED_OVER)
        ):  # in the program the facts exist before they are painted
            self.tiles.shown(tile_id(row))
        self.pictures = FakePictures()
        self.view = self.fresh()
        self.counter = PaintCount(self.view.canvas.viewport())
        self.view.show()
        self.view.apply_order(self.tiles.visible)
        settle()

    def fresh(self) -> VotingGrid:
        """Return another view of the same packshots, not shown yet."""
        view = VotingGrid(self.tiles, self.pictures, _THEME, PLAIN_TEXTS, no_signs)
        view.tiles = self.tiles
        view.resize(*_WINDOW)
        view.set_tile_size(_TILE_PX)
        return view

    def before_vote(self) -> None:
        until_focused(self._keys, self.view)

    def vote(self) -> None:
        until_painted(self.counter, lambda: self._keys.tap("a"))
        until_on_screen(self.view)

    def advance(self) -> None:
        """Vote as the user does; the focus moves to the next tile."""

        def act() -> None:
            press(self.view, Qt.Key.Key_A)
            if not self.view.advance():
                press(self.view, Qt.Key.Key_Home)

        until_painted(self.counter, act)

    def page(self) -> None:
        bar = self.view.canvas.verticalScrollBar()
        key = Qt.Key.Key_Home if bar.value() >= bar.maximum() else Qt.Key.Key_PageDown
        until_painted(self.counter, lambda: press(self.view, key))

    def smooth(self) -> None:
        bar = self.view.canvas.verticalScrollBar()
        to = 0 if bar.value() + 40 > bar.maximum() else bar.value() + 40
        until_painted(self.counter, lambda: bar.setValue(to))

    def visible(self) -> range:
        """Return the rows that are visible."""
        grid, scroll = self.view.canvas.grid_layout, self.view.canvas.scroll_px
        return grid.span(scroll, scroll + grid.height)

    def first_paint(self) -> None:
        view = self.fresh()
        counter = PaintCount(view.canvas.viewport())

        def act() -> None:
            view.apply_order(self.tiles.visible)
            view.show()

        until_painted(counter, act)
        view.hide()
        view.deleteLater()


class BareStage:
    """The reference in a window, with the same actions."""

    def __init__(self, size: int, keys: XInput) -> None:
        self._size, self._keys = size, keys
        self.view = VotingBare(size, _THEME, _TILE_PX)
        self.view.resize(*_WINDOW)
        self.counter = PaintCount(self.view.viewport())
        self.view.show()
        settle()
        self._cells = count()

    def before_vote(self) -> None:
        until_focused(self._keys, self.view)
        self.view.cell = next(self._cells) % 24

    def vote(self) -> None:
        until_painted(self.counter, lambda: self._keys.tap("a"))
        until_on_screen(self.view)

    def page(self) -> None:
        bar, grid = self.view.verticalScrollBar(), self.view.grid
        to = bar.value() + grid.lines_per_page * grid.pitch
        until_painted(self.counter, lambda: bar.setValue(0 if to > bar.maximum() else to))

    def smooth(self) -> None:
        bar = self.view.verticalScrollBar()
        to = 0 if bar.value() + 40 > bar.maximum() else bar.value() + 40
        until_painted(self.counter, lambda: bar.setValue(to))

    def first_paint(self) -> None:
        view = BareGrid(self._size, _THEME, _TILE_PX)
        view.resize(*_WINDOW)
        counter = PaintCount(view.viewport())
        until_painted(counter, view.show)
        view.hide()
        view.deleteLater()


def run(rounds: int) -> tuple[list[Line], dict[str, Series]]:
    """Measure everything; return the lines of the table and the times."""
    keys = XInput()
    stages = {size: Stage(size, keys) for size in SIZES}
    bare = BareStage(SIZES[1], keys)
    series: dict[str, Series] = {}
    for act, times in (("vote", rounds), ("page", rounds), ("smooth", rounds), ("first_paint", 12)):
        acts = {f"{act} bare": getattr(bare, act)}
        acts |= {f"{act} {size}": getattr(stage, act) for size, stage in stages.items()}
        before = {f"vote {size}": stage.before_vote for size, stage in stages.items()}
        before["vote bare"] = bare.before_vote
        series |= interleaved(acts, times, before)
        settle()
    series |= interleaved({f"advance {SIZES[1]}": stages[SIZES[1]].advance}, rounds)
    visible = len(stages[SIZES[1]].visible())
    return table(series, visible), series


def table(series: dict[str, Series], visible: int) -> list[Line]:
    """Return the figures with their goals."""
    words = {
        "vote": "vote key to pixels",
        "page": f"page scroll, {visible} tiles",
        "smooth": "smooth scroll, 40 px",
        "first_paint": "first paint of a shown window",
    }
    few, many, most = SIZES
    lines = []
    for act, what in words.items():
        control = series[f"{act} bare"].p50
        lines.append(ratio_line(f"{what}, {many:,}", series[f"{act} {many}"].p50, control, 1.5))
    for act, what in words.items():
        ours, base = series[f"{act} {most}"].p50, series[f"{act} {few}"].p50
        lines.append(ratio_line(f"{what}, {most:,} against {few:,}", ours, base, 1.3))
    lines += [
        limit_line(f"vote p50, {many:,}, quiet machine", series[f"vote {many}"].p50, 3),
        limit_line(f"vote p99, {many:,}, quiet machine", series[f"vote {many}"].p99, 8),
        limit_line(f"vote and advance p99, {many:,}", series[f"advance {many}"].p99, 8),
        limit_line(f"page scroll p99, {many:,}, quiet machine", series[f"page {many}"].p99, 8),
        limit_line(f"smooth scroll p99, {many:,}, quiet machine", series[f"smooth {many}"].p99, 8),
        limit_line("page scroll p99 of the bare loop", series["page bare"].p99, 8),
        limit_line(f"first paint, {many:,}", series[f"first_paint {many}"].p50, 100),
    ]
    return lines


def measure(rounds: int) -> Outcome:
    """Run only the benchmark of the grid."""
    app = QApplication([])
    apply_theme(app, _THEME)
    return Outcome(*run(rounds))
