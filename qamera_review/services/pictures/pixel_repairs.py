"""What Qt's decoders leave to do: a colour key of 16 bit RGB, and a frame in a larger picture."""

import struct
import sys

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColorSpace, QImage, QPainter

from qamera_review.services.pictures.png_source import ColourKey

_CLEAR, _OPAQUE = b"\0", b"\xff"
_PIXEL_BYTES = 8  # four channels of 16 bits


def keyed(image: QImage, key: ColourKey) -> QImage:
    """Return a picture in which the pixels of exactly the colour `key`, 16 bits a channel, are
    transparent."""
    pixels = image.convertToFormat(QImage.Format.Format_RGBX64)
    packed = struct.pack("=4H", *key, 0xFFFF)
    number = int.from_bytes(packed, sys.byteorder)
    width, stride = pixels.width(), pixels.bytesPerLine()
    alpha_stride = (width + 3) // 4 * 4
    data = memoryview(pixels.constBits())
    clear_or_opaque = bytes.maketrans(b"\0\x01", _CLEAR + _OPAQUE)
    rows = []
    for y in range(pixels.height()):
        row = data[y * stride : y * stride + width * _PIXEL_BYTES]
        if bytes(row).find(packed) < 0:
            rows.append(_OPAQUE * alpha_stride)
            continue
        differs = bytes(map(number.__ne__, row.cast("Q")))
        rows.append(differs.translate(clear_or_opaque).ljust(alpha_stride, _OPAQUE))
    kind = QImage.Format.Format_Alpha8
    alpha = QImage(b"".join(rows), width, pixels.height(), alpha_stride, kind)
    result = pixels.convertToFormat(QImage.Format.Format_ARGB32)
    result.setAlphaChannel(alpha)
    return result


def placed(frame: QImage, place: QRect, picture_size: QSize) -> QImage:
    """Return a transparent picture of `picture_size`, in the frame's colour space, with the frame
    in its place."""
    picture = QImage(picture_size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    space = frame.colorSpace()
    frame.setColorSpace(QColorSpace())  # nothing is converted
    painter = QPainter(picture)
    painter.drawImage(place.topLeft(), frame)
    painter.end()
    picture.setColorSpace(space)
    return picture
