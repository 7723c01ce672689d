"""Decoded copies: the pixels of thumbnails in the disk cache, beside the pictures themselves.

Reading a copy takes a twenty-fifth of the time of decoding the JPEG, PNG or WebP file. A copy has a
header (struct _HEADER), a text, then the raw pixels. Example: a JPEG of 40,000 bytes, 1,024 x 1,024
pixels, decoded for tiles of 128 device pixels: 128 x 128 pixels of 3 bytes (RGB) are 49,152 bytes.
That is less than twice the JPEG (_SIZE_FACTOR_MAX), so the copy is stored. For tiles of 256 pixels
it would be 196,608 bytes, and is not stored: few large tiles fit on the screen, so decoding them is
fast enough.

A copy is valid for one size of tiles, one output space and one version of the decoder only; for
others the picture is decoded again, and its copy replaces the old one.

How much memory decoded pictures may take is the matter of `pixmap_cache.py`, not of this module.
"""

import struct
import threading
import zlib
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtGui import QImage

from qamera_review.domain.image_format import ImageFormat
from qamera_review.services.pictures.colour import ColourProfile, ProfileKind
from qamera_review.services.pictures.decoding import DECODER_VERSION, Decoded, FileFacts
from qamera_review.services.pictures.file_marks import Completeness

WAITING_MAX = 200  # copies; with the pictures' bytes, which are kept as well, about 17 MB
_SIZE_FACTOR_MAX = 2  # a copy may have at most this many times the bytes of the picture file

# Magic bytes and the decoder's version; the key of the output space; the square that the copy fits
# (device pixels), its width and height, width and height of the picture itself; whether it has an
# alpha channel; kind of the profile and completeness; bytes and SHA-256 of the picture file; bytes
# of the text (format and name of the profile, a line break between); CRC-32 of text and pixels.
_HEADER = struct.Struct("<4s16s5I?BBQ32sHI")
_MARK = b"QDC" + bytes((DECODER_VERSION,))
_NAME_CHARS_MAX = 200
_FORMATS = {format_.value: format_ for format_ in ImageFormat}
_OPAQUE, _WITH_ALPHA = QImage.Format.Format_RGB888, QImage.Format.Format_RGBA8888_Premultiplied
_PAINTED = {
    _OPAQUE: QImage.Format.Format_RGB32,
    _WITH_ALPHA: QImage.Format.Format_ARGB32_Premultiplied,
}


class CopyCache(Protocol):
    """The parts of `storage.thumb_cache.ThumbCache` that are used here."""

    def get_copy(self, key: str) -> bytes | None:
        """Return the copy of the picture that is cached under `key`, None if there is none."""

    def put_copies(self, copies: Sequence[tuple[str, bytes, bytes]]) -> None:
        """Store copies, each as its key, the bytes of the picture file and the copy. A copy is
        stored only if those very bytes are in the cache, and is removed together with them."""


class DecodedCache:
    """Reads copies, and collects new ones until `save` writes them; any thread.

    Up to `WAITING_MAX` copies are collected, further ones are dropped. A dropped copy is made
    again when its picture is decoded the next time.
    """

    def __init__(self, cache: CopyCache) -> None:
        self._cache = cache
        self._lock = threading.Lock()
        self._pending: list[tuple[str, bytes, bytes]] = []

    def read(self, key: str, fit_px: int, output_key: str) -> tuple[Decoded, str] | None:
        """Return the picture of `key` decoded to fit `fit_px` device pixels, and the SHA-256 (hex)
        of the picture file; None if there is no such copy for this output space."""
        copy = self._cache.get_copy(key) if fit_px else None
        return None if copy is None else unpack(copy, fit_px, output_key)

    def add_pending(
        self, key: str, data: bytes, sha256: str, decoded: Decoded, fit_px: int
    ) -> None:
        """Collect a copy of a picture that was decoded from `data`, the bytes of the file that is
        cached under `key`; `sha256` is their SHA-256 in hex."""
        if len(self._pending) < WAITING_MAX and (copy := pack(decoded, fit_px, sha256, len(data))):
            with self._lock:
                self._pending.append((key, data, copy))

    def save(self) -> None:
        """Write the collected copies to the disk cache."""
        with self._lock:
            pending, self._pending = self._pending, []
        if pending:
            self._cache.put_copies(pending)


def pack(decoded: Decoded, fit_px: int, sha256: str, picture_bytes: int) -> bytes:
    """Return the copy of a picture that was decoded to fit `fit_px` device pixels (0: full size).

    `sha256` (hex) and `picture_bytes` are the hash and the number of bytes of the picture file.
    Returns b"" if the copy would be too large, or the picture has its full size.
    """
    has_alpha = decoded.image.hasAlphaChannel()
    image = decoded.image.convertToFormat(_WITH_ALPHA if has_alpha else _OPAQUE)
    if not fit_px or image.sizeInBytes() > _SIZE_FACTOR_MAX * picture_bytes:
        return b""
    file = decoded.file
    text = f"{file.format.value}\n{file.profile.name[:_NAME_CHARS_MAX]}".encode()
    body = text + bytes(image.constBits())
    header = _HEADER.pack(
        _MARK, decoded.output_key.encode(), fit_px, image.width(), image.height(),
        decoded.width_px, decoded.height_px, has_alpha, file.profile.kind.value,
        file.completeness.value, file.size_bytes, bytes.fromhex(sha256), len(text),
        zlib.crc32(body),
    )  # fmt: skip
    return header + body


def unpack(copy: bytes, fit_px: int, output_key: str) -> tuple[Decoded, str] | None:
    """Return the picture and the SHA-256 (hex) that `pack` was given; None if the copy was made
    for another size than `fit_px`, another output space or by another decoder, or is damaged. Any
    thread."""
    if len(copy) <= _HEADER.size or not copy.startswith(_MARK):
        return None
    (
        _mark, key, copy_fit_px, width, height, width_px, height_px, has_alpha, profile_kind,
        completeness, size_bytes, digest, text_bytes, crc,
    ) = _HEADER.unpack_from(copy)  # fmt: skip
    body = memoryview(copy)[_HEADER.size :]
    pixel_format = _WITH_ALPHA if has_alpha else _OPAQUE
    is_wanted = copy_fit_px == fit_px and key.rstrip(b"\0") == output_key.encode()
    if not is_wanted or zlib.crc32(body) != crc:
        return None
    format_name, _break, name = bytes(body[:text_bytes]).decode().partition("\n")
    pixels = body[text_bytes:]
    image = QImage(pixels, width, height, len(pixels) // height, pixel_format)
    file = FileFacts(
        _FORMATS[format_name], size_bytes, ColourProfile(ProfileKind(profile_kind), name),
        Completeness(completeness),
    )  # fmt: skip
    painted = image.convertToFormat(_PAINTED[pixel_format])
    return Decoded(painted, width_px, height_px, file, output_key), digest.hex()
