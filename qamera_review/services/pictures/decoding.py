"""Decodes picture files to QImage.

The bytes come from the network, so only JPEG, PNG and WebP are decoded, recognised by their first
bytes; Qt must not try its other decoders. The size is checked before the pixels are decoded.
"""

import threading
from contextlib import nullcontext

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from qamera_review.domain.errors import PictureInvalid
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.image_format import ImageFormat, sniff
from qamera_review.domain.records import Struct

_JPEG_END = b"\xff\xd9"
_JPEG_SCAN = b"\xff\xda"
# Some programs write data after the end marker of a JPEG; the marker must be in the last so many
# bytes, zeros at the end not counted.
_JPEG_TAIL_BYTES = 1_024
PIXELS_MAX = 64_000_000
SIDE_MAX = 16_384  # pixels
# Larger pictures are decoded one at a time: 64 megapixels take 256 MB each while they are decoded.
LARGE_PIXELS = 16_000_000
# A progressive JPEG has about 10 scans, and each one costs as much time as a whole picture.
SCANS_MAX = 100
_large_decode = threading.Lock()


class Decoded(Struct, frozen=True):
    """A decoded picture, perhaps scaled down, and the size of the original in pixels."""

    image: QImage
    width_px: int
    height_px: int


def decode(data: bytes, fit_px: int) -> Decoded:
    """Decode a picture file; any thread.

    The picture is scaled down to fit a square of `fit_px` device pixels (0: full size), and never
    enlarged. Raises PictureInvalid if it is damaged, too large, or of another format.
    """
    format_ = sniff(data)
    if format_ is None:
        raise PictureInvalid("It is not a JPEG, PNG or WebP picture.")
    # Qt decodes a truncated JPEG without an error and leaves the rest of the picture grey.
    if format_ is ImageFormat.JPEG and _JPEG_END not in data.rstrip(b"\0")[-_JPEG_TAIL_BYTES:]:
        raise PictureInvalid("The picture is cut off.")
    # Inside a scan 0xFF is followed by 0x00 or a restart marker, so only headers are counted.
    if format_ is ImageFormat.JPEG and data.count(_JPEG_SCAN) > SCANS_MAX:
        raise PictureInvalid("The picture has too many scans.")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(format_.qt_name))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise PictureInvalid("The picture is damaged.")
    if size.width() * size.height() > PIXELS_MAX or max(size.width(), size.height()) > SIDE_MAX:
        raise PictureInvalid(
            TranslatableText(
                "The picture is too large: {width} x {height} pixels.",
                width=size.width(),
                height=size.height(),
            )
        )
    if fit_px and max(size.width(), size.height()) > fit_px:
        fitted = size.scaled(QSize(fit_px, fit_px), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitted.expandedTo(QSize(1, 1)))
    is_large = size.width() * size.height() > LARGE_PIXELS
    with _large_decode if is_large else nullcontext():
        image = reader.read()
    if image.isNull():
        raise PictureInvalid("The picture is damaged.")
    return Decoded(image, size.width(), size.height())
