"""Shows picture files in the program's own window, and reads their colours from its pixels."""

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path

import qasync
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.services.pictures.picture import PictureState
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.ui.theme.theme_applier import get_application
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.looks.charts import PATCHES, Colour, Expected, tolerance_of, worst_difference
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox, fetch

# Some packshots of the sandbox are not finished, or decided, and then shown paler.
_PACKSHOTS_PER_FILE = 6
_LARGE_LIMIT_S = 180.0  # for the largest pictures on a busy machine


class Shown(Struct):
    """What the window shows of a file: the colours of its patches in the grid and in the loupe, or
    the problem why there is no picture, or only a part of it."""

    path: Path
    colours: dict[str, list[Colour]]
    facts: PictureFacts | None = None
    problem: PictureProblem | None = None

    @property
    def text(self) -> str:
        """Return the size and the problem in words."""
        parts = []
        if self.facts is not None:
            parts.append(f"{self.facts.width_px} x {self.facts.height_px}")
        if self.problem is not None:
            parts.append(self.problem.value)
        return ", ".join(parts)

    def faults(self, expected: Expected) -> list[str]:
        """Return what is wrong."""
        if expected.refused is not None or not self.colours:
            problem = expected.refused or PictureProblem.UNSUPPORTED_FORMAT.value
            is_right = self.problem is not None and self.problem.value == problem
            return [] if is_right else [f"not refused as {problem}"]
        faults = []
        size = None if self.facts is None else (self.facts.width_px, self.facts.height_px)
        if expected.size not in (None, size):
            faults.append(f"the size is not {expected.size}")
        is_partial = self.problem is PictureProblem.PARTLY_TRANSFERRED
        if expected.completeness is not None and is_partial != (expected.completeness == "partial"):
            faults.append(f"it is not {expected.completeness}")
        if expected.patches is not None:
            for place, colours in self.colours.items():
                worst = worst_difference(colours, expected.patches)
                if worst > tolerance_of(self.path):
                    faults.append(f"the {place} differs by {worst} levels")
        return faults


def shown_in_window(paths: list[Path]) -> Iterator[Shown]:
    """Yield what the window shows of each file; opens the program on this display."""
    app = get_application()
    app.setQuitOnLastWindowClosed(False)
    with (
        tempfile.TemporaryDirectory(prefix="qamera-charts-") as folder,
        qasync.QEventLoop(app) as loop,
    ):
        pictures = Path(folder) / "pictures"
        pictures.mkdir()
        for path in paths:
            (pictures / path.name).symlink_to(path.absolute())
        count = _PACKSHOTS_PER_FILE * len(paths)
        with Sandbox("--pictures", str(pictures), packshots=count) as sandbox:
            window = _Window(Reviewer(sandbox, Path(folder) / "data"), sandbox)
            loop.run_until_complete(window.open())
            for path in paths:
                yield loop.run_until_complete(window.show(path, path.read_bytes()))
            loop.run_until_complete(window.close())


class _Window:
    """The program with a packshot for each file."""

    def __init__(self, reviewer: Reviewer, sandbox: Sandbox) -> None:
        self._reviewer = reviewer
        self._sandbox = sandbox
        self._id_by_content: dict[bytes, PackshotId] = {}

    async def open(self) -> None:
        reviewer = self._reviewer
        await reviewer.open()
        window = reviewer.app.window
        window.resize(1280, 820)
        button = window.filter_bar.facet_button(Facet.UNDECIDED)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        visible = set(reviewer.services.store.visible)
        for item in self._sandbox.listed():
            if item["id"] in visible and item["thumbnail"]:
                body = await asyncio.to_thread(fetch, item["thumbnail"])
                self._id_by_content.setdefault(body.body, PackshotId(item["id"]))

    async def close(self) -> None:
        await self._reviewer.close()

    async def show(self, path: Path, content: bytes) -> Shown:
        """Show a file in the grid, then in the loupe."""
        id_ = self._id_by_content[content]
        reviewer, window = self._reviewer, self._reviewer.app.window
        services = reviewer.services
        assert window.grid.set_focus_id(id_)
        window.grid.reveal_focus()
        box = window.grid.canvas.picture_box_px

        def state() -> PictureState:
            return services.thumbnails.picture(id_, box, window.devicePixelRatioF()).state

        await reviewer.until(lambda: state() is not PictureState.LOADING, path.name, _LARGE_LIMIT_S)
        error = services.thumbnails.problem_of(id_)
        shown = Shown(path, {}, problem=None if error is None else error.problem)
        if state() is not PictureState.READY:
            return shown
        facts = services.thumbnails.facts_of(id_)
        assert facts is not None
        shown.facts = facts
        shown.colours["grid"] = self._grid_colours(id_, facts)
        window.grid.setFocus()
        reviewer.press(Qt.Key.Key_Return)
        loaded = services.full_pictures.facts_of
        await reviewer.until(lambda: loaded(id_) is not None, path.name, _LARGE_LIMIT_S)
        shown.colours["loupe"] = self._loupe_colours()
        reviewer.press(Qt.Key.Key_Escape)
        await reviewer.until(lambda: window.view_stack.mode is ViewMode.GRID, "the grid")
        return shown

    def _grid_colours(self, id_: PackshotId, facts: PictureFacts) -> list[Colour]:
        canvas = self._reviewer.app.window.grid.canvas
        row = self._reviewer.services.store.position(id_)
        assert row is not None
        tile, box = canvas.visible_area.rect(row), canvas.picture_box_px
        longest = max(facts.width_px, facts.height_px)
        size = QSizeF(facts.width_px, facts.height_px) * (box / longest)
        # The picture is in the middle of a square below the tile's upper edge.
        middle = QPointF(tile.x() + tile.width() / 2, tile.y() + tile.width() / 2)
        grabbed = canvas.viewport().grab().toImage()
        return _patches(grabbed, middle, size)

    def _loupe_colours(self) -> list[Colour]:
        pane = self._reviewer.app.window.view_stack.loupe.pane
        x, y, width, height = (value / pane.devicePixelRatioF() for value in pane.viewport.rect())
        middle = QPointF(x + width / 2, y + height / 2)
        return _patches(pane.grab().toImage(), middle, QSizeF(width, height))


def _patches(image: QImage, middle: QPointF, size: QSizeF) -> list[Colour]:
    """Return the colours in the middles of nine patches; all lengths are in logical pixels."""
    colours = []
    dpr = image.devicePixelRatio()
    for number in range(PATCHES**2):
        row, column = divmod(number, PATCHES)
        x = middle.x() + (column - 1) * size.width() / PATCHES
        y = middle.y() + (row - 1) * size.height() / PATCHES
        colour = image.pixelColor(int(x * dpr), int(y * dpr))
        colours.append((colour.red(), colour.green(), colour.blue()))
    return colours
