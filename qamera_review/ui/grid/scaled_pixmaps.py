"""A cache of thumbnails that were scaled to the size of their box."""

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap

_BUDGET_BYTES = 64 * 1024 * 1024


class ScaledPixmaps:
    """Scaled copies within a budget of 64 MiB; the least recently used is dropped first.

    Scaling a whole screen at once would stall a frame, so a frame scales at most `per_frame`
    pictures. The others are drawn stretched, which is fast but a little soft, until a later frame.

    Worked example: after a change of the tile size, 100 visible thumbnails need a new size. The
    first frame scales 12 and stretches 88, the second scales 12 more, and after 9 frames all are
    sharp. A copy of 184 x 184 device pixels takes 135,424 bytes, so about 495 fit into the budget.
    """

    def __init__(self, per_frame: int = 12) -> None:
        self._per_frame = per_frame
        self._remaining = per_frame
        self._copies: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self._bytes = 0

    def begin_frame(self) -> None:
        """Allow the next `per_frame` pictures to be scaled."""
        self._remaining = self._per_frame

    def scaled(self, picture: QPixmap, size: QSize, dpr: float) -> QPixmap | None:
        """Return `picture` in `size` device pixels; None when this frame has scaled enough.

        `dpr` is the device pixel ratio of the copy.
        """
        key = (picture.cacheKey(), size.width(), size.height())
        copy = self._copies.get(key)
        if copy is not None:
            self._copies.move_to_end(key)
            return copy
        if self._remaining <= 0:
            return None
        self._remaining -= 1
        scaled = picture.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(dpr)
        self._copies[key] = scaled
        self._bytes += size.width() * size.height() * 4
        while self._bytes > _BUDGET_BYTES and len(self._copies) > 1:
            (_, width, height), _dropped = self._copies.popitem(last=False)
            self._bytes -= width * height * 4
        return scaled
