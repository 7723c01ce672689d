"""The selection of the grid: what changes it, repaints it and reports it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.grid_focus import GridFocus
from qamera_review.ui.grid.grid_model import GridModel
from qamera_review.ui.grid.selection import Selection
from qamera_review.ui.grid.tile_canvas import TileCanvas


class GridSelection(QObject):
    """Changes a `Selection`, and shows and reports each change; never moves the focus. GUI thread.

    Signal `changed()`.
    """

    changed = Signal()

    def __init__(
        self,
        selection: Selection,
        model: GridModel,
        canvas: TileCanvas,
        focus: GridFocus,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self._model = model
        self._canvas = canvas
        self._focus = focus

    def __len__(self) -> int:
        return len(self._selection)

    def __contains__(self, packshot_id: object) -> bool:
        return packshot_id in self._selection

    def ids(self) -> frozenset[PackshotId]:
        """Return the selected packshots, unordered."""
        return self._selection.ids()

    def ordered_ids(self) -> list[PackshotId]:
        """Return the selected packshots in view order."""
        row_of = self._model.source.position
        return sorted(self._selection.ids(), key=lambda packshot_id: row_of(packshot_id) or 0)

    def rows(self) -> list[int]:
        """Return the rows of the selected tiles, unordered."""
        rows = map(self._model.row_of, self._selection.ids())
        return [row for row in rows if row is not None]

    def is_selected(self, row: int) -> bool:
        """Return whether the tile at a row is selected."""
        return self._model.ids[row] in self._selection

    def toggle_focused(self) -> None:
        """Select or deselect the focused tile."""
        focused_id = self._focus.packshot_id
        if focused_id is not None:
            self._show(self._selection.toggle(focused_id))

    def clear(self) -> None:
        """Select nothing."""
        self._show(self._selection.clear())

    def select_all(self) -> None:
        """Select everything in the view."""
        self._show(self._selection.replace(self._model.ids))

    def select_present(self, ids: Iterable[PackshotId]) -> None:
        """Select exactly those of `ids` that are in the view."""
        present = (id_ for id_ in ids if self._model.row_of(id_) is not None)
        self._show(self._selection.replace(present))

    def select_rows(self, base: Iterable[PackshotId], spans: Iterable[range]) -> None:
        """Select exactly `base` and the tiles at the rows of `spans`."""
        ids = self._model.ids
        banded = {ids[row] for span in spans for row in span}
        self._show(self._selection.replace(banded.union(base)))

    def drop_anchor(self) -> None:
        """Let the next extension start at the focus."""
        self._selection.drop_anchor()

    def anchor_row(self) -> int | None:
        """Return the row from which an extension goes: of the anchor, else of the focus."""
        anchor_id = self._selection.anchor
        row = None if anchor_id is None else self._model.row_of(anchor_id)
        return self._focus.row if row is None else row

    def extend(self, anchor_row: int, to_row: int) -> None:
        """Select the rows from `anchor_row` to `to_row` as the new range of Shift."""
        ids = self._model.ids
        self._show(self._selection.extend(ids, anchor_row, ids[anchor_row], to_row))

    def retain_present(self) -> bool:
        """Deselect what a new order does not contain; return whether anything was.

        Nothing is reported yet: when the order is shown, call `report_order`.
        """
        row_of = self._model.row_of
        return bool(self._selection.retain(lambda packshot_id: row_of(packshot_id) is not None))

    def report_order(self, *, deselected: bool) -> None:
        """Report the new rows of the selected tiles, and whether some were deselected."""
        if len(self._selection):
            self._canvas.notify_selection(self.rows())
        if deselected:
            self.changed.emit()

    def _show(self, changed_ids: set[PackshotId]) -> None:
        if changed_ids:
            self._canvas.update_tiles(changed_ids)
            self._canvas.notify_selection(self.rows())
            self.changed.emit()
