"""Images as they are seen from far away, and how different their colours look."""

from math import exp, sqrt

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage

_SCALE = 4  # the blur is computed on an image that is smaller by this factor
Plane = list[list[float]]


def blurred(image: QImage, sigma_px: float) -> QImage:
    """Return an image of a fourth of the size, blurred by a Gaussian of `sigma_px` of the image."""
    size = image.size() / _SCALE
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(size, mode=smooth).convertToFormat(QImage.Format.Format_RGB32)
    sigma = sigma_px / _SCALE
    reach = round(3 * sigma)
    weights = [exp(-(at**2) / (2 * sigma**2)) for at in range(-reach, reach + 1)]
    kernel = [weight / sum(weights) for weight in weights]
    width, height = small.width(), small.height()
    data = bytes(small.constBits())
    planes = []
    for channel in range(3):
        rows: Plane = [
            [data[4 * (y * width + x) + channel] for x in range(width)] for y in range(height)
        ]
        planes.append(_turned(_blur_rows(_turned(_blur_rows(rows, kernel)), kernel)))
    blue, green, red = planes
    for y in range(height):
        for x in range(width):
            colour = QColor(round(red[y][x]), round(green[y][x]), round(blue[y][x]))
            small.setPixelColor(x, y, colour)
    return small


def mean_colour(blurred_image: QImage, area: QRect) -> QColor:
    """Return the mean colour of an area, given in pixels of the image before it was blurred."""
    small = QRect(area.topLeft() / _SCALE, area.size() / _SCALE)
    pixels = [
        blurred_image.pixelColor(x, y)
        for y in range(small.top(), small.bottom() + 1)
        for x in range(small.left(), small.right() + 1)
    ]
    channels = (map(read, pixels) for read in (QColor.red, QColor.green, QColor.blue))
    red, green, blue = (round(sum(values) / len(pixels)) for values in channels)
    return QColor(red, green, blue)


def distance(one: QColor, other: QColor) -> float:
    """Return the CIE76 distance: 2 can just be seen side by side, 10 at a glance."""
    return sqrt(sum((a - b) ** 2 for a, b in zip(_lab(one), _lab(other), strict=True)))


def _lab(colour: QColor) -> tuple[float, float, float]:
    red, green, blue = (
        _linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    x = _root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    y = _root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = _root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 0.008856 else 7.787 * value + 16 / 116


def _blur_rows(rows: Plane, kernel: list[float]) -> Plane:
    reach = len(kernel) // 2
    result = []
    for row in rows:
        wide = [row[0]] * reach + row + [row[-1]] * reach
        result.append(
            [
                sum(weight * value for weight, value in zip(kernel, wide[x:], strict=False))
                for x in range(len(row))
            ]
        )
    return result


def _turned(rows: Plane) -> Plane:
    return [list(column) for column in zip(*rows, strict=True)]
