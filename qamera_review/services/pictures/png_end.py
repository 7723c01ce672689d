"""Closes a PNG whose end is missing though all its pixels have arrived.

The pixels of a PNG are one zlib stream in the contents of its IDAT chunks. What comes behind their
last byte are checksums and the chunk IEND. libpng refuses a file without them; browsers show it.
"""

import zlib
from collections.abc import Iterator

from qamera_review.services.pictures.chunks import Chunk, png_chunks

# (x start, y start, x step, y step) of the seven passes of an interlaced PNG
_PASSES = (
    (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4),
    (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
)  # fmt: skip
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type
_BYTES_MAX = 1_000_000_000  # above what may be decoded
_CHUNK_BYTES = 65_536
_IEND = b"\0\0\0\0IEND\xaeB\x60\x82"


def pixel_bytes(header: bytes) -> int:
    """Return how many unpacked bytes the pixels have by the content of IHDR; 0 if it is damaged."""
    if len(header) != 13 or header[9] not in _CHANNELS:
        return 0
    width, height = int.from_bytes(header[:4], "big"), int.from_bytes(header[4:8], "big")
    bits = header[8] * _CHANNELS[header[9]]
    passes = _PASSES if header[12] else ((0, 0, 1, 1),)
    total = 0
    for x, y, x_step, y_step in passes:
        columns, rows = -(-(width - x) // x_step), -(-(height - y) // y_step)
        if columns > 0 and rows > 0:
            total += rows * (1 + (columns * bits + 7) // 8)
    return total


def lacks_pixels(data: bytes) -> bool:
    """Return whether the pixels of a PNG that could not be decoded end early, though it has an end.

    Pixels that are damaged are not missing.
    """
    chunks = list(png_chunks(data))
    header = next((chunk.content for chunk in chunks if chunk.kind == b"IHDR"), b"")
    stream = (data[c.start + 8 : c.end - 4] for c in chunks if c.kind == b"IDAT")
    try:
        return sum(map(len, _unpacked(stream))) < min(pixel_bytes(header), _BYTES_MAX)
    except zlib.error:
        return False


def closed_pixels(data: bytes, header: bytes, chunks: list[Chunk], end: int) -> bytes | None:
    """Return one IDAT chunk with all pixels, and IEND; None if pixels are missing.

    `chunks` are the IDAT chunks that have arrived whole, `header` is the content of IHDR, and `end`
    is where the last whole chunk ends. The stream is packed anew, because its end may be missing.
    """
    needed = pixel_bytes(header)
    if not 0 < needed <= _BYTES_MAX:
        return None
    packer, packed, size = zlib.compressobj(1), bytearray(), 0
    try:
        for pixels in _unpacked(_stream(data, chunks, end)):
            size += len(pixels)
            packed += packer.compress(pixels)
            if size >= needed:
                break
    except zlib.error:
        return None
    if size < needed:
        return None
    packed += packer.flush()
    body = b"IDAT" + packed
    return len(packed).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big") + _IEND


def _stream(data: bytes, chunks: list[Chunk], end: int) -> Iterator[bytes]:
    """Yield the contents of the IDAT chunks; the last may be cut off."""
    for chunk in chunks:
        yield data[chunk.start + 8 : chunk.end - 4]
    if data[end + 4 : end + 8] == b"IDAT":
        length = int.from_bytes(data[end : end + 4], "big")
        yield data[end + 8 : end + 8 + length]


def _unpacked(stream: Iterator[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj()
    for piece in stream:
        while piece and not unpacker.eof:
            pixels = unpacker.decompress(piece, _CHUNK_BYTES)
            piece = unpacker.unconsumed_tail
            yield pixels
    yield unpacker.flush(_CHUNK_BYTES)
