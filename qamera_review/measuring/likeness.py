"""What shows that two pictures are copies of each other, however they were saved and scaled."""

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from qamera_review.domain.measurement import LIKENESS_SIDE, Box, Likeness
from qamera_review.measuring.colours import read_pixels, to_lab

_HASH_ROWS, _HASH_COLUMNS = 8, 9
_BETWEEN_PX = 128  # the box is scaled to this first, which evens out a pixel more or less


def measure_likeness(image: QImage, box: Box) -> Likeness:
    """Return the shape of the subject's box, its difference hash (for each of 8 rows of 9 greys,
    whether each is lighter than the next), and its colours in a raster."""
    width, height = image.width(), image.height()
    part = QRect(
        round(box.left * width),
        round(box.top * height),
        max(1, round(box.width * width)),
        max(1, round(box.height * height)),
    )
    subject = _resized(image.copy(part), _BETWEEN_PX, _BETWEEN_PX)
    greys = read_pixels(_resized(subject, _HASH_COLUMNS, _HASH_ROWS)).rgb.astype(np.int32)
    luma = np.tensordot(np.array([299, 587, 114]), greys, 1)
    bits = (luma[:, :-1] > luma[:, 1:]).ravel()
    dhash = int.from_bytes(np.packbits(bits).tobytes(), "big")
    lab = to_lab(read_pixels(_resized(subject, LIKENESS_SIDE, LIKENESS_SIDE)).rgb)
    pixels = np.moveaxis(lab, 0, -1)
    scaled = pixels * np.array([2.55, 1, 1], np.float32) + np.array([0, 128, 128], np.float32)
    aspect = part.width() / part.height()
    return Likeness(aspect, dhash, np.clip(np.rint(scaled), 0, 255).astype(np.uint8).tobytes())


def _resized(image: QImage, width: int, height: int) -> QImage:
    return image.scaled(
        width,
        height,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
