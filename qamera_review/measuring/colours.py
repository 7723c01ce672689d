"""Pixels as numpy arrays, and their colours as CIE L*a*b*.

Arrays of colours have the channel first, shape (3, height, width) or (3, count): numpy is several
times as fast on pixels that lie side by side.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
Ints = NDArray[np.signedinteger[Any]]

_OPAQUE_FROM = 250  # of alpha; JPEG-like noise in alpha does not make a pixel transparent


@dataclass(frozen=True)
class Pixels:
    """A picture: `rgb` of shape (3, height, width) over white; `alpha` None when all is opaque."""

    rgb: Bytes
    alpha: Bytes | None

    @property
    def height(self) -> int:
        """Return the number of rows."""
        return int(self.rgb.shape[1])

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return int(self.rgb.shape[2])


def read_pixels(image: QImage) -> Pixels:
    """Return the pixels of an image, with what is transparent laid over white."""
    if not image.hasAlphaChannel():
        return Pixels(_channels(image.convertToFormat(QImage.Format.Format_RGB888), 3), None)
    rgba = _channels(image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied), 4)
    alpha = rgba[3]
    if int(alpha.min()) >= _OPAQUE_FROM:
        return Pixels(rgba[:3], None)
    return Pixels(rgba[:3] + (255 - alpha), alpha)


def scaled(image: QImage, side_px: int) -> QImage:
    """Return the image scaled down so that its longer side has at most `side_px` pixels."""
    size = image.size()
    if max(size.width(), size.height()) <= side_px:
        return image
    fitted = size.scaled(QSize(side_px, side_px), Qt.AspectRatioMode.KeepAspectRatio)
    return image.scaled(
        fitted.expandedTo(QSize(1, 1)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _channels(image: QImage, count: int) -> Bytes:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : image.width() * count].reshape(image.height(), image.width(), count)
    return np.ascontiguousarray(pixels.transpose(2, 0, 1))


# From coded sRGB to linear light (IEC 61966-2-1).
_CODED = np.arange(256, dtype=np.float64) / 255
_LINEAR = np.where(_CODED <= 0.04045, _CODED / 12.92, ((_CODED + 0.055) / 1.055) ** 2.4).astype(
    np.float32
)
# The curve of L*a*b* as a table. Its steps are at most 0.06 units of L* in the dark, 0.003 in the
# light, and looking up is eight times as fast as a cube root.
_CURVE_STEPS = 16_384
_PLACES = np.arange(_CURVE_STEPS + 2, dtype=np.float64) / _CURVE_STEPS
_CURVE = np.where(_PLACES > 0.008856, np.cbrt(_PLACES), 7.787 * _PLACES + 16 / 116).astype(
    np.float32
)
# From linear sRGB to XYZ over the white of D65, as places in the table.
_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = np.array([[0.95047], [1.0], [1.08883]])
_TO_PLACES = (_CURVE_STEPS * _XYZ / _WHITE).astype(np.float32)


def to_lab(rgb: Bytes) -> Floats:
    """Return L*, a* and b* (CIE 1976, D65) of sRGB pixels, in the same shape."""
    places = _TO_PLACES @ _LINEAR.take(rgb.reshape(3, -1))
    places += np.float32(0.5)
    x, y, z = _CURVE.take(places.astype(np.int32))
    lab = np.empty((3, len(y)), np.float32)
    np.multiply(y, 116, out=lab[0])
    lab[0] -= 16
    np.subtract(x, y, out=lab[1])
    lab[1] *= 500
    np.subtract(y, z, out=lab[2])
    lab[2] *= 200
    return lab.reshape(rgb.shape)


def squared_distance(lab: Floats, colour: Floats) -> Floats:
    """Return the square of the colour difference dE76 of each pixel from one colour."""
    total = np.zeros(lab.shape[1:], np.float32)
    for channel, value in zip(lab, colour, strict=True):
        difference = channel - value
        difference *= difference
        total += difference
    return total
