"""A cache of thumbnails that were scaled to the size of their box, or veiled."""

from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, qRgb

_BUDGET_BYTES = 64 * 1024 * 1024
VEIL_OPACITY = 0.68


class ScaledPixmaps:
    """Scaled copies within a budget of 64 MiB; the least recently used is dropped first.

    Scaling a whole screen at once would stall a frame, so a frame scales at most `per_frame`
    pictures. The others are drawn stretched, which is fast but a little soft, until a later frame.

    A veiled copy has no colours and is faded to the colour of the veil. It is made of the scaled
    copy if there is one.

    Worked example: after a change of the tile size, 100 visible thumbnails need a new size. The
    first frame scales 12 and stretches 88, the second scales 12 more, and after 9 frames all are
    sharp. A copy of 184 x 184 device pixels takes 135,424 bytes, so about 495 fit into the budget.
    """

    def __init__(self, per_frame: int = 12) -> None:
        self._per_frame = per_frame
        self._remaining = per_frame
        self._copies: OrderedDict[tuple[int, int, int, int], QPixmap] = OrderedDict()
        self._bytes = 0

    def begin_frame(self) -> None:
        """Allow the next `per_frame` pictures to be scaled."""
        self._remaining = self._per_frame

    def scaled(
        self, picture: QPixmap, size: QSize, dpr: float, veil: QColor | None = None
    ) -> QPixmap | None:
        """Return `picture` in `size` device pixels; None when this frame has scaled enough.

        `dpr` is the device pixel ratio of the copy; with a `veil` it is grey and faded.
        """
        width, height = size.width(), size.height()
        key = (picture.cacheKey(), width, height, 0 if veil is None else veil.rgb())
        copy = self._copies.get(key)
        if copy is not None:
            self._copies.move_to_end(key)
            return copy
        if self._remaining <= 0:
            return None
        self._remaining -= 1
        plain = None if veil is None else self._copies.get((*key[:3], 0))
        copy = picture if plain is None else plain
        if copy.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            copy = copy.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        if veil is not None:
            copy = _veiled(copy, veil)
        copy.setDevicePixelRatio(dpr)
        self._copies[key] = copy
        self._bytes += width * height * 4
        while self._bytes > _BUDGET_BYTES and len(self._copies) > 1:
            (_, width, height, _), _dropped = self._copies.popitem(last=False)
            self._bytes -= width * height * 4
        return copy


def _veiled(picture: QPixmap, veil: QColor) -> QPixmap:
    """Return a grey copy, faded to the colour of the veil; what is transparent becomes the veil.

    The grey levels are indices into a table of 256 faded colours, which is several times as fast as
    painting the veil over the picture.
    """
    source = picture.toImage()
    if source.hasAlphaChannel():
        opaque = QImage(picture.size(), QImage.Format.Format_RGB32)
        opaque.fill(veil)
        source.setDevicePixelRatio(1.0)
        painter = QPainter(opaque)
        painter.drawImage(QPoint(), source)
        painter.end()
        source = opaque
    faded = source.convertToFormat(QImage.Format.Format_Grayscale8)
    faded.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    faded.setColorTable(_faded_greys(veil.rgb()))
    return QPixmap.fromImage(faded)


@lru_cache(maxsize=4)
def _faded_greys(veil_rgb: int) -> list[int]:
    """Return the colours (0xffrrggbb) of the grey levels 0 to 255 under a veil."""
    veil = QColor.fromRgb(veil_rgb)

    def faded(level: int, end: int) -> int:
        return round(level + (end - level) * VEIL_OPACITY)

    return [
        qRgb(faded(level, veil.red()), faded(level, veil.green()), faded(level, veil.blue()))
        for level in range(256)
    ]
