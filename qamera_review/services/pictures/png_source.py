"""Prepares a PNG for Qt: only the chunks that make its pixels, with which Qt does the right thing.

Left out are texts (libpng unpacks each one, to 8 MB), profiles (they are applied by `colour`),
frames of an animation, unusable chromaticities, and the colour key of 16 bit RGB, with which Qt
returns wrong pixels. gAMA and cHRM come before the palette, behind which libpng does not read them.
A PNG whose end is missing is closed if it has all its pixels.
"""

import zlib

from qamera_review.domain.records import Struct, replace
from qamera_review.services.pictures.apng import ApngFrame, first_frame
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
    """A PNG as Qt gets it, its metadata, the colour (16 bits a channel) that stands for transparent
    pixels, if Qt does not know it, and the frame that it is made of, if that does not fill the
    picture."""

    data: bytes
    marks: FileMarks
    key: ColourKey | None = None
    frame: ApngFrame | None = None


class _Parts(Struct):
    """The chunks of a file: the metadata before the pixels by their type, what Qt gets in its
    order, gAMA and cHRM, the pixels, and where the last whole chunk ends."""

    before_pixels: dict[bytes, bytes]
    for_qt: list[bytes]
    colours: dict[bytes, bytes]
    pixels: list[Chunk]
    key: ColourKey | None = None
    has_end: bool = False
    end: int = 8


def png_source(data: bytes) -> PngSource:
    """Return a PNG prepared for Qt. Raises InvalidPicture if it has too many chunks."""
    parts = _read(data)
    if b"acTL" in parts.before_pixels and b"fcTL" not in parts.before_pixels:
        frame = first_frame(data)
        if frame is not None:
            source = png_source(frame.data)
            return source if frame.fills_picture else replace(source, frame=frame)
    completeness, for_qt = Completeness.WHOLE, parts.for_qt
    if not parts.has_end:
        header = parts.before_pixels.get(b"IHDR", b"")
        closed = closed_pixels(data, header, parts.pixels, parts.end)
        completeness = Completeness.PARTIAL if closed is None else Completeness.END_MISSING
        if closed is None:
            for_qt.append(data[parts.end :])
        else:
            for_qt = [part for part in for_qt if part[4:8] != b"IDAT"] + [closed]
    prepared = b"".join((*for_qt[:2], *parts.colours.values(), *for_qt[2:]))
    return PngSource(prepared, png_marks(parts.before_pixels, completeness), parts.key)


def _read(data: bytes) -> _Parts:
    parts = _Parts({}, [data[:8]], {}, [])
    before_pixels = parts.before_pixels
    for chunk in png_chunks(data):
        parts.end = chunk.end
        parts.has_end = chunk.kind == b"IEND"
        if chunk.kind == b"IDAT":
            parts.pixels.append(chunk)
        elif not parts.pixels and _counts(chunk, data, before_pixels):
            before_pixels.setdefault(chunk.kind, chunk.content)
        is_16_bit = before_pixels.get(b"IHDR", b"")[8:10] == _RGB_16
        if chunk.kind == b"tRNS" and is_16_bit:
            parts.key = _colour_key(chunk.content)
        elif chunk.kind in _FOR_QT:
            parts.for_qt.append(data[chunk.start : chunk.end])
        elif not parts.pixels and _is_colour_for_qt(chunk):
            parts.colours.setdefault(chunk.kind, data[chunk.start : chunk.end])
        if parts.has_end:
            break
    return parts


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
