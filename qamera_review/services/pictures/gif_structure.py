"""Reads the structure of a GIF up to the end of its first frame, which is all that is shown.

A frame can be smaller than the picture, then the rest is transparent; or reach beyond it, then the
picture is as large as the frame needs, as in browsers. Qt shows neither rightly, so it gets the
frame alone, as a GIF of the frame's size.
"""

import struct

from qamera_review.domain.records import Struct
from qamera_review.services.pictures.block_limits import DATA_BLOCKS_MAX, too_many_blocks

_EXTENSION, _IMAGE, _END, _NOTHING = 0x21, 0x2C, b";", 0
_CONTROL = 0xF9  # the extension that says which colour is transparent
_TABLE_FLAG = 0x80


class GifFrame(Struct, frozen=True):
    """The first frame of a GIF: the file of this frame alone, its place and size in pixels, and the
    size of the picture. `is_whole`: its data are complete."""

    data: bytes
    x: int
    y: int
    width: int
    height: int
    picture_width: int
    picture_height: int
    is_whole: bool

    @property
    def fills_picture(self) -> bool:
        """Return whether the picture has nothing beside the frame."""
        return (self.width, self.height) == (self.picture_width, self.picture_height)


def first_frame(data: bytes) -> GifFrame | None:
    """Return the first frame of a GIF; None if the file ends before it. Raises InvalidPicture if
    the file has too many blocks."""
    head_end = 13 + _colour_table_bytes(data[10:11])
    at, control = head_end, b""
    for _ in range(DATA_BLOCKS_MAX):
        block = data[at] if at < len(data) else -1
        if block == _IMAGE:
            return _frame(data, head_end, control, at)
        if block == _EXTENSION:
            after = _after_sub_blocks(data, at + 2)
            if after is None:
                return None
            if data[at + 1] == _CONTROL:
                control = data[at:after]
            at = after
        elif block == _NOTHING:  # a stray end of a block
            at += 1
        else:
            return None
    raise too_many_blocks()


def _frame(data: bytes, head_end: int, control: bytes, at: int) -> GifFrame | None:
    """Return the frame whose descriptor begins at `at`."""
    descriptor = data[at + 1 : at + 10]
    if len(descriptor) < 9:
        return None
    x, y, width, height, flags = struct.unpack("<4HB", descriptor)
    data_at = at + 10 + _colour_table_bytes(bytes((flags,))) + 1
    end = _after_sub_blocks(data, data_at)
    alone = (
        data[:6], struct.pack("<2H", width, height), data[10:head_end], control,
        data[at : at + 1], struct.pack("<4HB", 0, 0, width, height, flags),
        data[at + 10 : end], _END,
    )  # fmt: skip
    picture_width, picture_height = struct.unpack("<2H", data[6:10])
    return GifFrame(
        b"".join(alone), x, y, width, height,
        max(picture_width, x + width), max(picture_height, y + height), end is not None,
    )  # fmt: skip


def _colour_table_bytes(flags: bytes) -> int:
    return 3 * 2 ** ((flags[0] & 7) + 1) if flags and flags[0] & _TABLE_FLAG else 0


def _after_sub_blocks(data: bytes, at: int) -> int | None:
    """Return the offset after the empty block that ends a series of blocks; None if there is no
    such block."""
    for _ in range(DATA_BLOCKS_MAX):
        if at >= len(data):
            return None
        if data[at] == 0:
            return at + 1
        at += 1 + data[at]
    raise too_many_blocks()
