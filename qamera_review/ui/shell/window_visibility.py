"""Tells the services whether the main window is visible."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMainWindow

from qamera_review.services.list_sync import ListSync
from qamera_review.services.pictures.pixmap_cache import PixmapCache

_CHANGES = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange})


class WindowVisibility(QObject):
    """Tells the list and the pictures: for a hidden window the list is not polled. GUI thread."""

    def __init__(
        self, window: QMainWindow, list_sync: ListSync, pictures: Sequence[PixmapCache]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._list_sync = list_sync
        self._pictures = pictures
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Report when the window is shown, hidden, minimized or restored."""
        if watched is self._window and event.type() in _CHANGES:
            is_hidden = self._window.isMinimized() or not self._window.isVisible()
            self._list_sync.set_window_hidden(is_hidden)
            for pictures in self._pictures:
                pictures.set_window_hidden(is_hidden)
        return False
