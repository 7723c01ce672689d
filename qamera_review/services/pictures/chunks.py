"""Reads the chunks of PNG and WebP files, without their pixels."""

from collections.abc import Iterator

_PNG_HEAD, _RIFF_HEAD = 8, 12


def png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the type and the content of each chunk of a PNG; of IDAT and fdAT the content is b"".

    Ends where the file does; a chunk that is cut off is not returned. Checksums are not compared.
    """
    at = _PNG_HEAD
    while at + 8 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if at + 12 + length > len(data):
            return
        yield kind, b"" if kind in (b"IDAT", b"fdAT") else data[at + 8 : at + 8 + length]
        at += 12 + length


def webp_chunk(data: bytes, kind: bytes) -> bytes | None:
    """Return the content of the first chunk `kind` of a WebP; None if it has none."""
    at = _RIFF_HEAD
    while at + 8 <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        if data[at : at + 4] == kind:
            return data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2
    return None


def webp_is_whole(data: bytes) -> bool:
    """Return whether a WebP file has all the bytes that its header states."""
    return len(data) >= 8 + int.from_bytes(data[4:8], "little")


def gif_is_whole(data: bytes) -> bool:
    """Return whether the data of the first picture of a GIF are complete."""
    at = 13 + _colour_table_bytes(data[10:11])
    while at < len(data):
        block = data[at]
        if block == 0x2C:  # an image: 9 bytes, a colour table, the code size, the data
            at += 10 + _colour_table_bytes(data[at + 9 : at + 10]) + 1
            return _after_sub_blocks(data, at) is not None
        if block != 0x21:  # an extension: a label, then data
            return False
        after = _after_sub_blocks(data, at + 2)
        if after is None:
            return False
        at = after
    return False


def _colour_table_bytes(flags: bytes) -> int:
    return 3 * 2 ** ((flags[0] & 7) + 1) if flags and flags[0] & 0x80 else 0


def _after_sub_blocks(data: bytes, at: int) -> int | None:
    """Return the offset after the empty block that ends a series of blocks; None if there is no
    such block."""
    while at < len(data):
        if data[at] == 0:
            return at + 1
        at += 1 + data[at]
    return None
