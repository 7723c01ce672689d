"""Prepares a PNG for Qt: only the chunks that make its pixels, with which Qt does the right thing.

Left out are texts (libpng unpacks each one, to 8 MB), profiles (they are applied by `colour`),
frames of an animation, unusable chromaticities, and the colour key of 16 bit RGB, with which Qt
returns wrong pixels. gAMA and cHRM come before the palette, behind which libpng does not read them.
A PNG whose end is missing is closed if it has all its pixels.
"""

import zlib

from qamera_review.domain.records import Struct
from qamera_review.services.pictures.chunks import Chunk, png_chunks
from qamera_review.services.pictures.file_marks import (
    Completeness,
    FileMarks,
    is_usable_chrm,
    png_marks,
)
from qamera_review.services.pictures.png_end import closed_pixels

_FOR_QT = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_METADATA = (b"iCCP", b"cICP", b"sRGB", b"eXIf")
_RGB_16 = b"\x10\x02"  # bits and colour type in IHDR

ColourKey = tuple[int, int, int]


class PngSource(Struct, frozen=True):
    """A PNG as Qt gets it, its metadata, and the colour (16 bits a channel) that stands for
    transparent pixels, if Qt does not know it."""

    data: bytes
    marks: FileMarks
    key: ColourKey | None = None


def png_source(data: bytes) -> PngSource:
    """Return a PNG prepared for Qt. Raises PictureInvalid if it has too many chunks."""
    before_pixels: dict[bytes, bytes] = {}
    parts, pixels = [data[:8]], list[Chunk]()
    colours: dict[bytes, bytes] = {}
    has_end, end = False, 8
    key: ColourKey | None = None
    for chunk in png_chunks(data):
        end = chunk.end
        has_end = chunk.kind == b"IEND"
        if chunk.kind == b"IDAT":
            pixels.append(chunk)
        elif not pixels and _counts(chunk, data, before_pixels):
            before_pixels.setdefault(chunk.kind, chunk.content)
        is_16_bit = before_pixels.get(b"IHDR", b"")[8:10] == _RGB_16
        if chunk.kind == b"tRNS" and is_16_bit:
            key = _colour_key(chunk.content)
        elif chunk.kind in _FOR_QT:
            parts.append(data[chunk.start : chunk.end])
        elif not pixels and _is_colour_for_qt(chunk):
            colours.setdefault(chunk.kind, data[chunk.start : chunk.end])
        if has_end:
            break
    completeness = Completeness.WHOLE
    if not has_end:
        closed = closed_pixels(data, before_pixels.get(b"IHDR", b""), pixels, end)
        completeness = Completeness.PARTIAL if closed is None else Completeness.END_MISSING
        if closed is None:
            parts.append(data[end:])
        else:
            parts = [part for part in parts if part[4:8] != b"IDAT"] + [closed]
    for_qt = b"".join((*parts[:2], *colours.values(), *parts[2:]))
    return PngSource(for_qt, png_marks(before_pixels, completeness), key)


def _counts(chunk: Chunk, data: bytes, before: dict[bytes, bytes]) -> bool:
    """Return whether browsers read a chunk after those in `before`: not one with a wrong checksum,
    nor cICP behind the palette."""
    if chunk.kind not in _METADATA:
        return True
    checksum = int.from_bytes(data[chunk.end - 4 : chunk.end], "big")
    is_late = chunk.kind == b"cICP" and b"PLTE" in before
    return not is_late and zlib.crc32(data[chunk.start + 4 : chunk.end - 4]) == checksum


def _is_colour_for_qt(chunk: Chunk) -> bool:
    return chunk.kind == b"gAMA" or (chunk.kind == b"cHRM" and is_usable_chrm(chunk.content))


def _colour_key(content: bytes) -> ColourKey | None:
    if len(content) != 6:
        return None
    red, green, blue = (int.from_bytes(content[at : at + 2], "big") for at in (0, 2, 4))
    return red, green, blue
