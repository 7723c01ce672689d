"""Finds the first frame of an animated PNG whose default image is no frame.

The default image is for programs that know no animations; browsers never show it. The frame becomes
a PNG of its own: the header with the frame's size, the other chunks before the pixels, and the
pixels of the frame's fdAT chunks, without their sequence numbers, as IDAT.
"""

import struct
import zlib

from PySide6.QtCore import QRect, QSize

from qamera_review.domain.records import Struct
from qamera_review.services.pictures.chunks import Chunk, png_chunks

_CONTROL_BYTES = 26  # of fcTL: number, width, height, x, y, and how long and how it is shown
_SIDE_MAX = 2**31 - 1
_OF_ANIMATION = (b"acTL", b"fcTL")


class ApngFrame(Struct, frozen=True):
    """A frame as a PNG, its place in the picture, and the size of the picture."""

    data: bytes
    place: QRect
    picture_size: QSize

    @property
    def fills_picture(self) -> bool:
        """Return whether the picture has nothing beside the frame."""
        return self.place == QRect(0, 0, self.picture_size.width(), self.picture_size.height())


def first_frame(data: bytes) -> ApngFrame | None:
    """Return the first frame of an animated PNG whose default image is no frame; None if it has not
    arrived whole, or is damaged. Raises InvalidPicture if the file has too many chunks."""
    before: list[Chunk] = []
    control: Chunk | None = None
    pixels: list[bytes] = []
    has_pixels = is_whole = False
    for chunk in png_chunks(data):
        has_pixels |= chunk.kind == b"IDAT"
        if not has_pixels:
            before.append(chunk)
        elif chunk.kind == b"fdAT" and control is not None:
            pixels.append(data[chunk.start + 12 : chunk.end - 4])
        elif chunk.kind == b"fcTL" and control is None:
            control = chunk
        elif chunk.kind in (b"fcTL", b"IEND"):
            is_whole = True
            break
    if not (before and control and is_whole and len(control.content) == _CONTROL_BYTES):
        return None
    return _frame(data, before, control.content, b"".join(pixels))


def _frame(data: bytes, before: list[Chunk], control: bytes, pixels: bytes) -> ApngFrame | None:
    width, height, x, y = struct.unpack(">4I", control[4:20])
    header = before[0].content
    picture_width, picture_height = struct.unpack(">2I", header[:8].ljust(8, b"\0"))
    is_inside = (
        x + width <= picture_width <= _SIDE_MAX and y + height <= picture_height <= _SIDE_MAX
    )
    if not is_inside or not pixels:
        return None
    parts = [data[:8], _chunk(b"IHDR", struct.pack(">2I", width, height) + header[8:])]
    parts += [data[each.start : each.end] for each in before[1:] if each.kind not in _OF_ANIMATION]
    parts += [_chunk(b"IDAT", pixels), _chunk(b"IEND", b"")]
    place, size = QRect(x, y, width, height), QSize(picture_width, picture_height)
    return ApngFrame(b"".join(parts), place, size)


def _chunk(kind: bytes, content: bytes) -> bytes:
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))
