"""Decides which thumbnails to load: those of the visible tiles first, then those near them."""

from PySide6.QtCore import QObject

from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_view import GridView

AHEAD_TILES = 60  # thumbnails loaded beyond the visible ones, in each direction


class Prefetch(QObject):
    """Requests thumbnails for the tiles that are visible and will be next; GUI thread only."""

    def __init__(
        self,
        store: PackshotStore,
        thumbnails: PixmapCache,
        grid: GridView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._thumbnails = thumbnails
        self._grid = grid
        grid.visible_range_changed.connect(self._on_visible_range_changed)

    def _on_visible_range_changed(self, rows: range, direction: int) -> None:
        """Request the visible thumbnails, then those ahead, then those behind.

        "Ahead" follows the scroll direction (1 down, -1 up, 0 neither, which counts as down).
        """
        ids = self._store.visible
        ahead = ids[rows.stop : rows.stop + AHEAD_TILES]
        behind = ids[max(0, rows.start - AHEAD_TILES) : rows.start]
        nearby = [*behind[::-1], *ahead] if direction < 0 else [*ahead, *behind[::-1]]
        fit_px = int(self._grid.canvas.picture_box_px * self._grid.devicePixelRatioF())
        visible = ids[rows.start : rows.stop]
        self._thumbnails.request([*visible, *nearby], fit_px, on_screen=len(visible))
