"""Focuses at the start what was focused at the end of the last run, or what is next to it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.grid.grid_view import GridView

NEAR_MAX = 100  # packshots on each side


class FocusAsLeft(QObject):
    """Focuses the first of `ids` that is in the view; GUI thread only.

    `ids` are what was focused, and then what stood next to it. The focused one may have left the
    view since, because it was decided. Without a stored list there is nothing at first; then the
    first list is waited for, and no longer: later the focus is where the user has put it.
    """

    def __init__(self, store: PackshotStore, grid: GridView, ids: Sequence[PackshotId]) -> None:
        super().__init__(grid)
        self._store = store
        self._grid = grid
        self._ids = ids
        if len(store.listing):
            self._focus()
        else:
            store.order_changed.connect(self._on_order_changed)

    def _on_order_changed(self) -> None:
        if len(self._store.listing):
            self._store.order_changed.disconnect(self._on_order_changed)
            self._focus()

    def _focus(self) -> None:
        next(filter(self._grid.set_focus_id, self._ids), None)
        self.deleteLater()


def ids_as_left(values: dict[str, object]) -> list[PackshotId]:
    """Return the ids in the settings of an earlier run, of any type."""
    near = values.get("focus_near")
    stored = [values.get("focus"), *(near if isinstance(near, list) else ())]
    return [PackshotId(id_) for id_ in stored if isinstance(id_, str) and id_]
