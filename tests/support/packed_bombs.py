"""Small bodies that unpack to ten gigabytes, made without packing so much."""

import brotli

_ZSTD_BLOCK_BYTES = 128 * 1024  # the most that a block can unpack to
_BROTLI_PART_BYTES = 16 * 1024 * 1024


def brotli_bomb() -> bytes:
    """Return 9 KB: every part after the first repeats the same bytes."""
    packer = brotli.Compressor(quality=5, lgwin=24)
    zeros = bytes(_BROTLI_PART_BYTES)
    first, further = (packer.process(zeros) + packer.flush() for _part in range(2))
    return bytes(first + further * 640 + packer.finish())


def zstd_bomb() -> bytes:
    """Return 320 KB: a frame with a window of 8 MB, and blocks that repeat a zero each."""
    header = b"(\xb5/\xfd\0" + bytes([(23 - 10) << 3])
    block = (_ZSTD_BLOCK_BYTES << 3 | 1 << 1).to_bytes(3, "little") + b"\0"
    return header + block * 80_000
