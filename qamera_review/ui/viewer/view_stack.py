"""The stack of views in the middle of the window: the grid, the loupe and the comparison.

All three share the focus of the grid: the loupe shows the focused packshot, and the comparison's
active pane is it. In both, actions apply to that packshot alone, whatever is selected. Loupe and
comparison are created, and their modules imported, when they are first needed.
"""

from collections.abc import Callable, Iterable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.lazy import Lazy
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.backgrounds import BACKGROUND_TEXTS, Background

if TYPE_CHECKING:
    from qamera_review.ui.viewer.compare_view import CompareView
    from qamera_review.ui.viewer.image_pane import ImagePane
    from qamera_review.ui.viewer.loupe_view import LoupeView

_TILE_STEP = 24
_PAN = 0.2
_ONWARDS = {Step.UP: Step.LEFT, Step.PAGE_UP: Step.LEFT, Step.DOWN: Step.RIGHT,
            Step.PAGE_DOWN: Step.RIGHT}  # fmt: skip


class ViewMode(Enum):
    """Which view is shown."""

    GRID = 0
    LOUPE = 1
    COMPARE = 2


class ViewStack(QStackedWidget):
    """Shows one of the three views. GUI thread only.

    Signal `mode_changed(ViewMode)`: another view is shown. `theme` returns the current theme.
    """

    mode_changed = Signal(object)

    def __init__(
        self,
        store: PackshotStore,
        full_pictures: PixmapCache,
        thumbnails: PixmapCache,
        view_log: ViewLog,
        grid: GridView,
        theme: Callable[[], Theme],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._full_pictures = full_pictures
        self._thumbnails = thumbnails
        self._view_log = view_log
        self._grid = grid
        self._theme = theme
        self._loupe, self._compare = Lazy(self._make_loupe), Lazy(self._make_compare)
        self._background: Background | None = None
        self.mode = ViewMode.GRID
        self.addWidget(grid)
        grid.focus_changed.connect(self._on_focus_changed)
        grid.visible_range_changed.connect(self._on_visible_range_changed)
        grid.activated_requested.connect(lambda _id: self.toggle_loupe())

    @property
    def loupe(self) -> "LoupeView":
        """Return the loupe; created on first use."""
        return self._loupe()

    @property
    def compare(self) -> "CompareView":
        """Return the comparison; created on first use."""
        return self._compare()

    @property
    def pane(self) -> "ImagePane | None":
        """Return the large picture that keys act on; None in the grid."""
        if self.mode is ViewMode.LOUPE:
            return self.loupe.pane
        return self.compare.pane if self.mode is ViewMode.COMPARE else None

    def toggle_loupe(self) -> None:
        """Open the loupe; in the loupe, go back to the grid."""
        if self.mode is ViewMode.LOUPE:
            self.back()
        elif self._grid.focused_id() is not None:
            self._enter(ViewMode.LOUPE)
            self.loupe.show_packshot(self._grid.focused_id())

    def open_compare(self) -> bool:
        """Compare the selected packshots, or the focused one with the next.

        Return False, and do nothing, when these are not two to four.
        """
        from qamera_review.ui.viewer.compare_view import FEWEST, MOST

        ids = self._grid.targets()
        if not self._grid.acts_on_selection:
            visible, focus = self._store.visible, self._grid.focused_id()
            row = None if focus is None else self._store.position(focus)
            ids = [] if row is None else list(visible[row : row + FEWEST])
        if not FEWEST <= len(ids) <= MOST:
            return False
        self._enter(ViewMode.COMPARE)
        self.compare.compare(ids)
        self._grid.set_focus_id(ids[0])
        return True

    def back(self) -> bool:
        """Go back to the grid; return False when it is already shown."""
        if self.mode is ViewMode.GRID:
            return False
        self._enter(ViewMode.GRID)
        self._grid.reveal_focus()
        self._grid.report_visible()
        return True

    def advance(self) -> None:
        """Go on to the next tile, or to the next pane in the comparison."""
        if self.mode is ViewMode.COMPARE:
            self.compare.step()
        else:
            self._grid.advance()

    def move_focus(self, step: Step, extend: bool) -> None:
        """Move the focus; in the loupe every step is to the next or previous packshot."""
        if self.mode is ViewMode.GRID:
            self._grid.move_focus(step, extend)
        elif self.mode is ViewMode.LOUPE:
            self._grid.move_focus(_ONWARDS.get(step, step))
        else:
            self.compare.step(-1 if step in (Step.LEFT, Step.UP) else 1)

    def bring_target_into_sight(self) -> bool:
        """Scroll to the focused tile; False when it is in sight. A large picture always is."""
        return self.mode is ViewMode.GRID and self._grid.bring_focus_into_sight()

    def grow(self, by: int) -> None:
        """Make the tiles or the picture larger (1) or smaller (-1)."""
        pane = self.pane
        if pane is None:
            self._grid.set_tile_size(self._grid.tile_size + by * _TILE_STEP)
        else:
            pane.zoom_steps(by)

    def toggle_actual(self) -> None:
        """Switch between the whole picture and its actual pixels; opens the loupe from the grid."""
        if self.mode is ViewMode.GRID:
            self.toggle_loupe()
        pane = self.pane
        if pane is not None:
            pane.toggle_actual()

    def pan(self, dx: int, dy: int) -> None:
        """Move the picture by a fifth of the view in the directions `dx` and `dy` (-1, 0, 1)."""
        pane = self.pane
        if pane is not None:
            pane.pan(dx * _PAN, dy * _PAN)

    def next_background(self) -> str:
        """Show the next background in all views; return its text, "" in the grid."""
        pane = self.pane
        if pane is None:
            return ""
        self._background = pane.background.next()
        for view in (self._loupe.made, self._compare.made):
            for image_pane in view.panes if view is not None else ():
                image_pane.set_background(self._background)
        return BACKGROUND_TEXTS[self._background]

    def other_compared(self) -> list[PackshotId]:
        """Return the compared packshots except the focused one; none outside the comparison, and
        none when the focused one is not compared."""
        focus = self._grid.focused_id()
        if self.mode is not ViewMode.COMPARE or focus not in self.compare.ids:
            return []
        return [packshot_id for packshot_id in self.compare.ids if packshot_id != focus]

    def order_changed(self) -> None:
        """Leave the comparison if a compared packshot is no longer in the view: it could not have
        the focus, so keys would act on another one. Called after the grid shows the new order."""
        if self.mode is ViewMode.COMPARE and any(
            self._store.position(packshot_id) is None for packshot_id in self.compare.ids
        ):
            self.back()

    def packshots_changed(self, ids: Iterable[PackshotId]) -> None:
        """Update what shows `ids`, whose facts changed."""
        if (loupe := self._loupe.made) is not None:
            loupe.packshots_changed(ids)
        if self.mode is ViewMode.COMPARE:
            self.compare.packshots_changed(ids)

    def take_focus(self) -> None:
        """Give the keyboard focus to the view that is shown."""
        view = self.currentWidget()
        if view is not None:
            view.setFocus()

    def _enter(self, mode: ViewMode) -> None:
        self._grid.set_hidden_behind_picture(mode is not ViewMode.GRID)
        self.mode = mode
        if mode is not ViewMode.COMPARE and (compare := self._compare.made) is not None:
            compare.clear()
        match mode:
            case ViewMode.GRID:
                self.setCurrentWidget(self._grid)
            case ViewMode.LOUPE:
                self.setCurrentWidget(self.loupe)
            case ViewMode.COMPARE:
                self.setCurrentWidget(self.compare)
        self.take_focus()
        self.mode_changed.emit(mode)

    def _make_loupe(self) -> "LoupeView":
        from qamera_review.ui.viewer.loupe_view import LoupeView

        loupe = LoupeView(self._store, self._full_pictures, self._thumbnails, self._theme())
        loupe.strip.chosen.connect(self._grid.set_focus_id)
        loupe.pane.painted.connect(self._on_painted)
        loupe.step_requested.connect(self._on_step_requested)
        if self._background is not None:
            loupe.pane.set_background(self._background)
        self.addWidget(loupe)
        return loupe

    def _make_compare(self) -> "CompareView":
        from qamera_review.ui.viewer.compare_view import CompareView

        compare = CompareView(self._store, self._full_pictures, self._thumbnails, self._theme())
        compare.painted.connect(self._on_painted)
        compare.activated.connect(self._on_pane_activated)
        self.addWidget(compare)
        return compare

    def _on_step_requested(self, by: int) -> None:
        self._grid.move_focus(Step.LEFT if by < 0 else Step.RIGHT)

    def _on_focus_changed(self, packshot_id: PackshotId | None) -> None:
        if packshot_id is None:
            self.back()
        elif self.mode is ViewMode.LOUPE:
            self.loupe.show_packshot(packshot_id)
        elif self.mode is ViewMode.COMPARE and not self.compare.activate(packshot_id):
            self.back()  # keys act on the focused packshot, which is not compared

    def _on_pane_activated(self, packshot_id: PackshotId) -> None:
        if not self._grid.set_focus_id(packshot_id):
            self.back()

    def _on_visible_range_changed(self, rows: range, _direction: int) -> None:
        if self.mode is ViewMode.GRID:
            self._view_log.set_visible(self._store.visible[rows.start : rows.stop])

    def _on_painted(self, packshot_id: PackshotId) -> None:
        visible_ids = self.compare.ids if self.mode is ViewMode.COMPARE else [packshot_id]
        self._view_log.picture_painted([packshot_id])
        self._view_log.set_visible(visible_ids)
