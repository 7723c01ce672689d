"""Pictures in the very size in which they show, so that painting one is a mere copy."""

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap

_KEPT = 4  # what shows, its neighbours, and the one before


class PrescaledCache:
    """Made while nobody waits, one at a time; the least recently used goes."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()

    def get(self, pixmap: QPixmap, size: QSize) -> QPixmap | None:
        """The copy of `pixmap` in `size` device pixels, if it was made."""
        key = _key(pixmap, size)
        copy = self._kept.get(key)
        if copy is not None:
            self._kept.move_to_end(key)
        return copy

    def make(self, pixmap: QPixmap, size: QSize) -> None:
        """Makes that copy."""
        copy = pixmap.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        copy.setDevicePixelRatio(1.0)
        self._kept[_key(pixmap, size)] = copy
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)


def _key(pixmap: QPixmap, size: QSize) -> tuple[int, int, int]:
    return (pixmap.cacheKey(), size.width(), size.height())
