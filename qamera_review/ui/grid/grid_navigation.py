"""Moves the focus of the grid, and the selection and the scroll position with it.

A plain move to a tile outside the selection clears it; a move with `keep` does not.
"""

from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.focus_successor import nearest
from qamera_review.ui.grid.grid_focus import GridFocus
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_model import GridModel
from qamera_review.ui.grid.grid_selection import GridSelection
from qamera_review.ui.grid.grouped_layout import GroupedLayout
from qamera_review.ui.grid.tile_canvas import TileCanvas

_PAGES = {Step.PAGE_UP: -1, Step.PAGE_DOWN: 1}


class GridNavigation:
    """Carries out moves of the focus; GUI thread. In an empty view a move does nothing."""

    def __init__(
        self, model: GridModel, canvas: TileCanvas, focus: GridFocus, selection: GridSelection
    ) -> None:
        self._model = model
        self._canvas = canvas
        self._focus = focus
        self._selection = selection
        canvas.current_row_requested.connect(self.focus_row)

    def focus_row(self, row: int) -> None:
        """Focus the tile at a row and scroll to it; the selection stays."""
        self._selection.drop_anchor()
        self._focus.take(row)
        self._canvas.scroll_to_row(row)

    def go_to_row(self, row: int) -> None:
        """Move to a row; a selection that the focus is not in afterwards is cleared."""
        before = self._focus.row
        self.focus_row(row)
        if row != before and self._focus.packshot_id not in self._selection:
            self._selection.clear()

    def go_to(self, packshot_id: PackshotId) -> bool:
        """Move to a packshot; return False when it is not in the view."""
        row = self._model.row_of(packshot_id)
        if row is None:
            return False
        self.go_to_row(row)
        return True

    def move(self, step: Step, *, extend: bool, keep: bool) -> None:
        """Move the focus by a step.

        With `extend` the selection grows from where the moves began, with `keep` it stays as it
        is.
        """
        before = self._focus.row
        if before is None:
            return
        row = self._canvas.grid_layout.step(before, step)
        if step in _PAGES:
            self._scroll_pages(_PAGES[step])
        if extend:
            self.extend_to_row(row)
        elif row == before and self._canvas.visible_area.shows_whole(row):
            self._selection.drop_anchor()  # already at the end, so nothing moves
        elif keep:
            self.focus_row(row)
        else:
            self.go_to_row(row)

    def _scroll_pages(self, pages: int) -> None:
        """Scroll by whole lines, so that the focused tile stays at the same place."""
        canvas, layout = self._canvas, self._canvas.grid_layout
        canvas.scroll_to(canvas.scroll_px + pages * layout.lines_per_page * layout.pitch)

    def move_group(self, by: int) -> None:
        """Focus the first tile of the next group (1), or of this or the previous one (-1)."""
        layout, row = self._canvas.grid_layout, self._focus.row
        if isinstance(layout, GroupedLayout) and row is not None:
            self.go_to_row(layout.step_group(row, by))

    def advance(self) -> bool:
        """Focus the next tile in reading order; return False at the last one."""
        before = self._focus.row
        self.move(Step.RIGHT, extend=False, keep=False)
        return self._focus.row != before

    def reveal(self) -> None:
        """Scroll as little as needed to show the focused tile."""
        if self._focus.row is not None:
            self._canvas.scroll_to_row(self._focus.row)

    def bring_into_sight(self) -> bool:
        """Scroll to the focused tile; return False when the user sees it already."""
        row = self._focus.row
        if row is None or self._canvas.visible_area.shows_enough(row):
            return False
        self.reveal()
        return True

    def extend_to_row(self, row: int) -> None:
        """Focus a row, and select from the anchor, or else the old focus, to it."""
        anchor_row = self._selection.anchor_row()
        if anchor_row is not None:
            self._focus.take(row)
            self._canvas.scroll_to_row(row)
            self._selection.extend(anchor_row, row)

    def focus_into_selection(self) -> None:
        """Focus the next selected tile, else the previous; one that shows if there is one."""
        before = self._focus.row
        if before is None or not len(self._selection):
            return
        if self._focus.packshot_id in self._selection:
            return
        rows, shows = self._selection.rows(), self._canvas.visible_area.shows_enough
        row = nearest([row for row in rows if shows(row)] or rows, before)
        self._focus.take(row)
        self._canvas.scroll_to_row(row)
