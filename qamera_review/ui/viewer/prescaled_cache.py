"""Copies of pictures in exactly the size in which they are shown, so that painting only copies."""

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap

_COPIES_MAX = 4  # the shown picture, its two neighbours, and the previous one


class PrescaledCache:
    """Holds a few copies, made one at a time while the user is idle; drops the least
    recently used.
    """

    def __init__(self) -> None:
        self._copies: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()

    def get(self, pixmap: QPixmap, size: QSize) -> QPixmap | None:
        """Return the copy of `pixmap` in `size` device pixels; None if there is none."""
        key = _key(pixmap, size)
        copy = self._copies.get(key)
        if copy is not None:
            self._copies.move_to_end(key)
        return copy

    def make(self, pixmap: QPixmap, size: QSize) -> None:
        """Make that copy."""
        copy = pixmap.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        copy.setDevicePixelRatio(1.0)
        self._copies[_key(pixmap, size)] = copy
        while len(self._copies) > _COPIES_MAX:
            self._copies.popitem(last=False)


def _key(pixmap: QPixmap, size: QSize) -> tuple[int, int, int]:
    return (pixmap.cacheKey(), size.width(), size.height())
