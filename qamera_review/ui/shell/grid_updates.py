"""Connects the grid with what it shows: repaints it when the list, the pictures or the connection
change, and requests the thumbnails that it needs."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.checks.checks import PictureChecks
from qamera_review.services.connection.connection import Connection, ConnectionState
from qamera_review.services.list_sync import ListSync
from qamera_review.services.packshots.store import PackshotsChange, PackshotStore
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.settings.flags import Flags
from qamera_review.services.settings.guest_suggestions import GuestSuggestions
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.shell.empty_text import empty_state_of
from qamera_review.ui.viewer.view_stack import ViewStack

_MANY = 50  # measured pictures at once
_AHEAD_TILES = 60  # thumbnails loaded beyond the visible ones, in each direction


class GridUpdates(QObject):
    """Passes changes on to the grid and the view stack; GUI thread.

    `key_of` returns an action's key, for the message in the empty grid; `run` runs the action of
    its button.
    """

    def __init__(
        self,
        store: PackshotStore,
        list_sync: ListSync,
        connection: Connection,
        thumbnails: PixmapCache,
        flags: Flags,
        suggestions: GuestSuggestions,
        checks: PictureChecks,
        view_stack: ViewStack,
        grid: GridView,
        key_of: Callable[[str], str],
        run: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._list_sync = list_sync
        self._connection = connection
        self._view_stack = view_stack
        self._grid = grid
        self._key_of = key_of
        grid.empty_action_requested.connect(run)
        store.order_changed.connect(self._on_order_changed)
        store.changed.connect(self._on_changed)
        connection.state_changed.connect(self._on_connection_changed)
        for changed in (list_sync.opening_changed, list_sync.busy_changed, list_sync.refreshed):
            changed.connect(self.show_empty)
        thumbnails.pictures_changed.connect(grid.tiles_changed)
        flags.changed.connect(grid.tiles_changed)
        suggestions.changed.connect(grid.tiles_changed)
        self._checks = checks
        checks.measured.connect(self._on_measured)
        grid.set_delivery_paused(connection.state.needs_key)

    def show_empty(self) -> None:
        """Show in an empty grid why it is empty; called again when the keys change."""
        empty_state = empty_state_of(self._store, self._list_sync, self._connection, self._key_of)
        self._grid.set_empty_state(empty_state)

    def _on_order_changed(self) -> None:
        self._grid.apply_order(self._store.visible)
        self._view_stack.order_changed()
        self.show_empty()

    def _on_changed(self, change: PackshotsChange) -> None:
        self._grid.tiles_changed(change.ids)
        self._view_stack.packshots_changed(change.ids)

    def _on_measured(self, ids: frozenset[PackshotId]) -> None:
        """Show new signs, and those that have gone; of a long list only the new ones, since a sign
        goes only when the user marks a check or a picture has changed."""
        if len(ids) > _MANY:
            ids = frozenset(id_ for id_ in ids if self._checks.signs_of(id_))
        self._grid.tiles_changed(ids)
        self._view_stack.packshots_changed(ids)

    def _on_connection_changed(self, state: ConnectionState) -> None:
        self._grid.set_delivery_paused(state.needs_key)
        self.show_empty()


class Prefetch(QObject):
    """Requests the thumbnails of the visible tiles, then of those near them; GUI thread only."""

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
        ahead = ids[rows.stop : rows.stop + _AHEAD_TILES]
        behind = ids[max(0, rows.start - _AHEAD_TILES) : rows.start]
        nearby = [*behind[::-1], *ahead] if direction < 0 else [*ahead, *behind[::-1]]
        fit_px = int(self._grid.canvas.picture_box_px * self._grid.devicePixelRatioF())
        visible = ids[rows.start : rows.stop]
        self._thumbnails.request([*visible, *nearby], fit_px, on_screen=len(visible))
