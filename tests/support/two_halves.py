"""Pictures that all look the same though their files differ, and how they are found on a screen.

Each is upright, two thirds as wide as high, red at the left and green at the right. A picture whose
profile or turn is ignored, or that is stretched, is not found.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QColorSpace, QImage, QPainter, QTransform

from tests.support import picture_files as files

SIZE = (96, 144)
_RATIO = SIZE[0] / SIZE[1]
_TOLERANCE = 8  # levels
_EDGE_PX = 3  # blended between the halves, or more of a large picture
_Mask = NDArray[np.bool_]
_N = QColorSpace.NamedColorSpace
SRGB, P3, ADOBE, PROPHOTO = (
    QColorSpace(name) for name in (_N.SRgb, _N.DisplayP3, _N.AdobeRgb, _N.ProPhotoRgb)
)
LINEAR = QColorSpace(_N.SRgbLinear)
# The matrix x' = a x + c y, y' = b x + d y that undoes the turn of an EXIF orientation.
_UNTURNED = {2: (-1, 0, 0, 1), 5: (0, 1, 1, 0), 6: (0, -1, 1, 0), 8: (0, 1, -1, 0)}


def halves(space: QColorSpace = SRGB, orientation: int = 1) -> QImage:
    """Return the pixels of a file in a colour space that has to be turned to be upright."""
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(*files.RED))
    painter = QPainter(image)
    painter.fillRect(SIZE[0] // 2, 0, SIZE[0] // 2, SIZE[1], QColor(*files.GREEN))
    painter.end()
    if orientation != 1:
        image = image.transformed(QTransform(*_UNTURNED[orientation], 0, 0))
    image.setColorSpace(SRGB)
    return image.convertedToColorSpace(space)


def _jpeg(space: QColorSpace, orientation: int) -> bytes:
    data = files.written(halves(space, orientation), "jpeg", space, quality=100)
    return files.jpeg_with(data, (0xE1, b"Exif\0\0" + files.exif(orientation)))


def _png(space: QColorSpace, *chunks: tuple[bytes, bytes], orientation: int = 1) -> bytes:
    exif = (b"eXIf", files.exif(orientation))
    return files.png(halves(space, orientation), *chunks, exif)


def ten_files() -> dict[str, bytes]:
    """Return ten files that look the same."""
    return {
        "p3.jpg": _jpeg(P3, 1),
        "adobe.png": _png(ADOBE, files.iccp(ADOBE)),
        "prophoto.webp": files.written(halves(PROPHOTO), "webp", PROPHOTO, quality=100),
        "cicp.png": _png(P3, (b"cICP", bytes((12, 13, 0, 1)))),
        "linear.png": _png(LINEAR, (b"gAMA", (100_000).to_bytes(4, "big"))),
        "mirrored.jpg": _jpeg(SRGB, 2),
        "turned.jpg": _jpeg(SRGB, 6),
        "turned-p3.jpg": _jpeg(P3, 5),
        "turned-adobe.png": _png(ADOBE, files.iccp(ADOBE), orientation=8),
        "p3.avif": files.avif(halves(P3), bytes(P3.iccProfile().data())),
    }


def found_in(image: QImage) -> list[QRect]:
    """Return the places of the pictures that are right, in pixels."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    stride = image.bytesPerLine()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), stride)
    pixels = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    red, green = (_near(pixels, colour) for colour in (files.RED, files.GREEN))
    places: list[QRect] = []
    for y, x in np.argwhere(_begins(red)):
        at = QPoint(int(x), int(y))
        if not any(place.contains(at) for place in places):
            place = _place(red, green, at)
            if place is not None:
                places.append(place)
    return places


def _near(pixels: NDArray[np.uint8], colour: tuple[int, int, int]) -> _Mask:
    near = np.ones(pixels.shape[:2], dtype=np.bool_)
    for channel, level in enumerate(colour):
        levels = pixels[:, :, channel]
        near &= (levels >= level - _TOLERANCE) & (levels <= level + _TOLERANCE)
    return near


def _begins(mask: _Mask) -> _Mask:
    """Return where an area begins at its upper left corner."""
    begins = mask.copy()
    begins[:, 1:] &= ~mask[:, :-1]
    begins[1:] &= ~mask[:-1]
    return begins


def _length(mask: NDArray[np.bool_]) -> int:
    ends = np.flatnonzero(~mask)
    return int(ends[0]) if len(ends) else len(mask)


def _place(red: _Mask, green: _Mask, at: QPoint) -> QRect | None:
    """Return the place of a picture whose upper left corner is near `at`; None if it is not red at
    the left and green at the right, in the right proportions."""
    x, y = at.x(), at.y()
    height = _length(red[y:, x])
    middle_y, edge = y + height // 2, max(_EDGE_PX, height // 16)
    reds = _length(red[middle_y, x:])
    start = x + reds
    gap = _length(~green[middle_y, start : start + edge + 1])
    greens = _length(green[middle_y, start + gap :])
    place = QRect(x, y, reds + gap + greens, height)
    is_right = gap <= edge and abs(reds - greens) <= edge and height >= 12
    return place if is_right and abs(place.width() - _RATIO * height) <= edge else None
