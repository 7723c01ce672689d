"""The orientation of a picture by its EXIF data, and turning a picture by it.

The eight values of EXIF say where the first row and the first column of the file belong.
"""

from enum import IntEnum

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QTransform

_TAG = 0x0112
_SHORT = 3


class Orientation(IntEnum):
    """How the pixels of the file have to be turned or mirrored; the values are those of EXIF."""

    UPRIGHT = 1
    MIRRORED = 2
    TURNED_180 = 3
    FLIPPED = 4
    TRANSPOSED = 5
    TURNED_90 = 6  # clockwise
    TRANSVERSE = 7
    TURNED_270 = 8

    @property
    def swaps_sides(self) -> bool:
        """Return whether width and height are exchanged."""
        return self >= Orientation.TRANSPOSED

    def turned_size(self, size: QSize) -> QSize:
        """Return the size after the turn of a picture that has `size` in the file. It is its own
        inverse."""
        return size.transposed() if self.swaps_sides else size

    def turned(self, image: QImage) -> QImage:
        """Return the picture as it has to be shown."""
        if self is Orientation.UPRIGHT:
            return image
        # a, b, c, d of x' = a x + c y and y' = b x + d y
        matrix = _MATRICES[self]
        return image.transformed(QTransform(*matrix, 0, 0))


_MATRICES = {
    Orientation.MIRRORED: (-1, 0, 0, 1),
    Orientation.TURNED_180: (-1, 0, 0, -1),
    Orientation.FLIPPED: (1, 0, 0, -1),
    Orientation.TRANSPOSED: (0, 1, 1, 0),
    Orientation.TURNED_90: (0, 1, -1, 0),
    Orientation.TRANSVERSE: (0, -1, -1, 0),
    Orientation.TURNED_270: (0, -1, 1, 0),
}


def orientation_of(value: int) -> Orientation:
    """Return the orientation that EXIF gives the number `value`; UPRIGHT for any other number."""
    return Orientation(value) if value in list(Orientation) else Orientation.UPRIGHT


def exif_orientation(exif: bytes | None) -> Orientation:
    """Return the orientation that EXIF data, without a prefix, state; UPRIGHT if they state none,
    or are damaged. As in browsers, the first usable entry counts."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4]) if exif is not None else None
    if exif is None or order is None:
        return Orientation.UPRIGHT
    return _orientation_in(exif, order)


def _orientation_in(tiff: bytes, order: str) -> Orientation:
    """Return the orientation in the first directory of a TIFF structure; `order` as in struct."""
    at = _number(tiff, 4, 4, order)
    for entry in range(at + 2, at + 2 + 12 * _number(tiff, at, 2, order), 12):
        if entry + 12 > len(tiff):
            break
        tag, kind = (_number(tiff, entry + at, 2, order) for at in (0, 2))
        value, count = _number(tiff, entry + 8, 2, order), _number(tiff, entry + 4, 4, order)
        if (tag, kind, count) == (_TAG, _SHORT, 1) and value in list(Orientation):
            return Orientation(value)
    return Orientation.UPRIGHT


def _number(data: bytes, at: int, length: int, order: str) -> int:
    return int.from_bytes(data[at : at + length], "little" if order == "<" else "big")
