"""A thumbnail as it was decoded, in bytes: read in a twenty-fifth of the time that decoding takes.

Little pixels only: a large tile's would take more room than the picture, and few of them show at
a time.
"""

import struct
import threading
import zlib
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtGui import QImage

from qamera_review.services.pictures.decoding import Decoded

WAITING_MAX = 200  # with the bytes that they were made of, some 17 MB
_ROOM = 2  # times the bytes of the picture itself

# What it fits, its sides, the sides of the picture itself, whether it has an alpha channel, the
# SHA-256 of the picture's bytes, and the CRC-32 of the pixels.
_HEAD = struct.Struct("<5I?32sI")
_OPAQUE, _CLEAR = QImage.Format.Format_RGB888, QImage.Format.Format_RGBA8888_Premultiplied
_PAINTED = {
    _OPAQUE: QImage.Format.Format_RGB32,
    _CLEAR: QImage.Format.Format_ARGB32_Premultiplied,
}


class CopyCache(Protocol):
    """`storage.thumb_cache.ThumbCache`, as far as it is used here."""

    def get_copy(self, key: str) -> bytes | None:
        """The copy beside the bytes that are kept under a key."""

    def put_copies(self, copies: Sequence[tuple[str, bytes, bytes]]) -> None:
        """Keeps copies: key, the bytes that it was made of, and itself. Only while those bytes
        are kept, and as long as they are."""


class DecodedCache:
    """Reads copies, and collects new ones until there is time to keep them; any thread.

    Of more than `WAITING_MAX` the later are forgotten: they are made again when they are decoded
    again.
    """

    def __init__(self, cache: CopyCache) -> None:
        self._cache = cache
        self._changing = threading.Lock()
        self._waiting: list[tuple[str, bytes, bytes]] = []

    def read(self, key: str, fit_px: int) -> tuple[Decoded, str] | None:
        """The picture of a key as it fits `fit_px` device pixels, with the SHA-256 in hex of the
        bytes that it came from; None when there is no such copy."""
        copy = self._cache.get_copy(key) if fit_px else None
        return None if copy is None else unpack(copy, fit_px)

    def add_pending(
        self, key: str, data: bytes, sha256: str, decoded: Decoded, fit_px: int
    ) -> None:
        """A picture that was decoded from `data`, which are kept under `key`."""
        if len(self._waiting) < WAITING_MAX and (copy := pack(decoded, fit_px, sha256, len(data))):
            with self._changing:
                self._waiting.append((key, data, copy))

    def save(self) -> None:
        """Keeps what was offered."""
        with self._changing:
            waiting, self._waiting = self._waiting, []
        if waiting:
            self._cache.put_copies(waiting)


def pack(decoded: Decoded, fit_px: int, sha256: str, picture_bytes: int) -> bytes:
    """The copy of a picture that was decoded to fit `fit_px` device pixels, with the SHA-256 in
    hex of the `picture_bytes` bytes that it came from; b"" when it is not worth its room."""
    clear = decoded.image.hasAlphaChannel()
    image = decoded.image.convertToFormat(_CLEAR if clear else _OPAQUE)
    if not fit_px or image.sizeInBytes() > _ROOM * picture_bytes:
        return b""
    pixels = bytes(image.constBits())
    head = _HEAD.pack(
        fit_px, image.width(), image.height(), decoded.width_px, decoded.height_px, clear,
        bytes.fromhex(sha256), zlib.crc32(pixels),
    )  # fmt: skip
    return head + pixels


def unpack(copy: bytes, fit_px: int) -> tuple[Decoded, str] | None:
    """What `pack` was given: the picture and the SHA-256 in hex; None when it fits another square
    or is damaged. Any thread."""
    if len(copy) <= _HEAD.size:
        return None
    kept_px, width, height, width_px, height_px, clear, digest, crc = _HEAD.unpack_from(copy)
    pixels = memoryview(copy)[_HEAD.size :]
    kind = _CLEAR if clear else _OPAQUE
    if kept_px != fit_px or zlib.crc32(pixels) != crc:
        return None
    image = QImage(pixels, width, height, len(pixels) // height, kind)
    return Decoded(image.convertToFormat(_PAINTED[kind]), width_px, height_px), digest.hex()
