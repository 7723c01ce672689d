"""Reads the chunks of PNG and WebP files, without their pixels."""

from collections.abc import Iterator

from qamera_review.domain.records import Struct
from qamera_review.services.pictures.block_limits import (
    BLOCKS_MAX,
    DATA_BLOCKS_MAX,
    too_many_blocks,
)

_PNG_HEAD, _RIFF_HEAD = 8, 12
_PNG_PIXELS = (b"IDAT", b"fdAT")
_WEBP_PIXELS = (b"VP8 ", b"VP8L", b"ALPH", b"ANMF")


class Chunk(Struct, frozen=True):
    """A chunk: its type, the offsets of its first byte and behind its last one, with the head and
    checksum, and its content, which is b"" for pixels."""

    kind: bytes
    start: int
    end: int
    content: bytes


def png_chunks(data: bytes) -> Iterator[Chunk]:
    """Yield the chunks of a PNG. Raises InvalidPicture if there are too many.

    Ends where the file does; a chunk that is cut off is not returned. Checksums are not compared.
    """
    at, others, pixels = _PNG_HEAD, 0, 0
    while at + 8 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(data):
            return
        is_pixels = kind in _PNG_PIXELS
        pixels, others = pixels + is_pixels, others + (not is_pixels)
        if others > BLOCKS_MAX or pixels > DATA_BLOCKS_MAX:
            raise too_many_blocks()
        yield Chunk(kind, at, end, b"" if is_pixels else data[at + 8 : end - 4])
        at = end


def webp_chunks(data: bytes) -> dict[bytes, Chunk]:
    """Return the first chunk of each type of a WebP. Raises InvalidPicture if there are too many
    chunks. What follows the end that the header states is not read; the last chunk may be cut
    off."""
    chunks: dict[bytes, Chunk] = {}
    at, file_end = _RIFF_HEAD, min(webp_end(data), len(data))
    for _ in range(BLOCKS_MAX):
        if at + 8 > file_end:
            return chunks
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + length
        if kind not in chunks:
            content = b"" if kind in _WEBP_PIXELS else data[at + 8 : end]
            chunks[kind] = Chunk(kind, at, end, content)
        at = end + length % 2
    raise too_many_blocks()


def webp_end(data: bytes) -> int:
    """Return the offset behind a WebP file's last byte, as its header states."""
    return 8 + int.from_bytes(data[4:8], "little")


def webp_with_shorter_chunk(data: bytes, chunk: Chunk, by_bytes: int) -> bytes:
    """Return a WebP whose `chunk` lacks its last `by_bytes` bytes, an even number."""
    length = chunk.end - chunk.start - 8 - by_bytes
    head = data[: chunk.start + 4] + length.to_bytes(4, "little")
    body = head + data[chunk.start + 8 : chunk.end - by_bytes] + data[chunk.end :]
    return body[:4] + (webp_end(data) - 8 - by_bytes).to_bytes(4, "little") + body[8:]
