"""Pictures that do not come in the size of their box, scaled once and kept within a budget."""

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap

_BUDGET_BYTES = 64 * 1024 * 1024


class ScaledPixmaps:
    """Scaled copies, the least recently used dropped first.

    Scaling a screenful at once would stall a frame, so each frame scales a few; the others
    are drawn stretched, which is quick and a little soft, until a later frame.
    """

    def __init__(self, per_frame: int = 12) -> None:
        self._per_frame = per_frame
        self._left = per_frame
        self._kept: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self._bytes = 0

    def begin_frame(self) -> None:
        """A new frame may scale again."""
        self._left = self._per_frame

    def scaled(self, picture: QPixmap, size: QSize, dpr: float) -> QPixmap | None:
        """`picture` in `size` device pixels; None when this frame has scaled enough."""
        key = (picture.cacheKey(), size.width(), size.height())
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        if self._left <= 0:
            return None
        self._left -= 1
        scaled = picture.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(dpr)
        self._kept[key] = scaled
        self._bytes += size.width() * size.height() * 4
        while self._bytes > _BUDGET_BYTES and len(self._kept) > 1:
            (_, width, height), _dropped = self._kept.popitem(last=False)
            self._bytes -= width * height * 4
        return scaled
