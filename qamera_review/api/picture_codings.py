"""Unpacks the codings of HTTP's Content-Encoding under a size limit: gzip, deflate, br and zstd.

A few bytes can unpack to gigabytes. So everything is unpacked in pieces, and stops at the limit;
zstd gets no more memory for its window either. A body that is cut off is unpacked as far as it
goes, and the decoder says how much of the picture is there.

br and zstd need the packages brotli and backports.zstd (Python contains the latter's module from
3.14 on). They are imported when a host sends such a body, which it does without being asked to.
"""

import sys
import zlib
from collections.abc import Callable, Iterator
from enum import Enum, auto
from functools import partial
from typing import Protocol

from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.image_format import sniff
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.units import MB

GZIP_START = b"\x1f\x8b\x08"
ZSTD_START = b"(\xb5/\xfd"
_MEMBERS_MAX = 1_000  # of one file; each costs a copy of what follows it
_CHUNK_BYTES = 65_536
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_SKIPPABLE_START = b"*M\x18"  # after a byte from 0x50 to 0x5F; such a frame contains nothing
_SKIPPABLE_FIRST = bytes(range(0x50, 0x60))
# The window is the part of the unpacked data that a frame refers back to. 2 ** 25 bytes are enough
# for any picture below the limit; RFC 9659 allows hosts 2 ** 23.
_WINDOW_LOG_MAX = 25


class _End(Enum):
    """How the packed data ended."""

    WHOLE = auto()
    CUT_OFF = auto()
    DAMAGED = auto()


class _Unpacker(Protocol):
    """Unpacks one member of a body, in pieces of about 64 KB. `error` is what damaged data raises;
    `unused_data` is what follows the member's end in the data that was passed last."""

    error: type[Exception]

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def pieces(self, data: bytes) -> Iterator[bytes]: ...


def too_large(max_bytes: int) -> InvalidPicture:
    """Return the error for a picture of more bytes than the limit."""
    return InvalidPicture(
        TranslatableText("It is larger than {size} MB.", size=max_bytes // MB),
        PictureProblem.TOO_LARGE,
    )


def gunzip(data: bytes, max_bytes: int) -> bytes:
    """Return the unpacked data; a gzip file may consist of several members (RFC 1952, 2.2).

    Like the other functions here it returns `data` itself if that is not packed at all, and raises
    InvalidPicture if it is damaged, ends before anything could be unpacked, or has more than
    `max_bytes`.
    """
    return _inflate(data, _GZIP, max_bytes) if data.startswith(GZIP_START) else data


def undeflate(data: bytes, max_bytes: int) -> bytes:
    """Return the unpacked data; hosts send deflate with a header of zlib and without."""
    return _inflate(data, _ZLIB if _has_zlib_header(data) else _RAW, max_bytes)


def unbrotli(data: bytes, max_bytes: int) -> bytes:
    """Return the unpacked data.

    Nothing marks data as br, and other data may seem to be the beginning of some. So data without
    an end, damaged or with the mark of another coding, is br only if a picture begins in it.
    """
    try:
        body, end = _unpack(data, _Brotli, b"", max_bytes)
    except ImportError:
        raise _unsupported("br") from None
    is_other = end is _End.DAMAGED or data.startswith((GZIP_START, ZSTD_START))
    if is_other and end is not _End.WHOLE and sniff(body) is None:
        return data
    return _checked(body, end)


def unzstd(data: bytes, max_bytes: int) -> bytes:
    """Return the unpacked data; it may consist of several frames (RFC 8878, 3.1)."""
    if not data.startswith(ZSTD_START) and data[1:4] != _SKIPPABLE_START:
        return data
    starts = ZSTD_START[:1] + _SKIPPABLE_FIRST
    try:
        body, end = _unpack(data, _Zstd, starts, max_bytes)
    except ImportError:
        raise _unsupported("zstd") from None
    return _checked(body, end)


def _inflate(data: bytes, window_bits: int, max_bytes: int) -> bytes:
    starts = GZIP_START[:1] if window_bits == _GZIP else b""
    body, end = _unpack(data, partial(_Zlib, window_bits), starts, max_bytes)
    if end is _End.DAMAGED and not body:
        return data  # it is packed in another way, or not at all
    return _checked(body, end)


def _unpack(
    data: bytes, new_unpacker: Callable[[], _Unpacker], starts: bytes, max_bytes: int
) -> tuple[bytes, _End]:
    """Return what could be unpacked, and how it ended.

    `starts` are the bytes with which a further member begins; anything else after the end of one is
    ignored. Raises InvalidPicture for more than `max_bytes`, and for too many members; ImportError
    if the package is missing.
    """
    body = bytearray()
    unpacker = new_unpacker()
    members = 1
    try:
        for start in range(0, len(data), _CHUNK_BYTES):
            chunk = data[start : start + _CHUNK_BYTES]
            while chunk:
                if unpacker.eof:
                    if chunk[0] not in starts:
                        return bytes(body), _End.WHOLE
                    unpacker, members = new_unpacker(), members + 1
                if members > _MEMBERS_MAX:
                    raise _damaged()
                for piece in unpacker.pieces(chunk):
                    body += piece
                    if len(body) > max_bytes:
                        raise too_large(max_bytes)
                chunk = unpacker.unused_data
    except unpacker.error:
        return bytes(body), _End.DAMAGED
    return bytes(body), _End.WHOLE if unpacker.eof else _End.CUT_OFF


def _checked(body: bytes, end: _End) -> bytes:
    """Return the unpacked data unless it is damaged, or too little for anything to be shown."""
    if end is _End.DAMAGED:
        raise _damaged()
    if end is _End.CUT_OFF and not body:
        raise InvalidPicture("The picture is incomplete.", PictureProblem.PARTLY_TRANSFERRED)
    return body


class _Zlib:
    """Unpacks gzip and deflate."""

    error: type[Exception] = zlib.error

    def __init__(self, window_bits: int) -> None:
        self._unpacker = zlib.decompressobj(window_bits)

    @property
    def eof(self) -> bool:
        return self._unpacker.eof

    @property
    def unused_data(self) -> bytes:
        return self._unpacker.unused_data

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield all that `data` unpacks to."""
        is_more = True
        while is_more:
            piece = self._unpacker.decompress(data, _CHUNK_BYTES)
            yield piece
            data = self._unpacker.unconsumed_tail
            is_more = bool(data) or len(piece) == _CHUNK_BYTES


class _Brotli:
    """Unpacks br, which has no members; data that follows its end counts as damage."""

    unused_data = b""

    def __init__(self) -> None:
        import brotli

        self.error: type[Exception] = brotli.error
        self._unpacker = brotli.Decompressor()

    @property
    def eof(self) -> bool:
        return bool(self._unpacker.is_finished())

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield all that `data` unpacks to."""
        yield self._unpacker.process(data, output_buffer_limit=_CHUNK_BYTES)
        while not self._unpacker.can_accept_more_data():
            yield self._unpacker.process(b"", output_buffer_limit=_CHUNK_BYTES)


class _Zstd:
    """Unpacks a frame of zstd."""

    def __init__(self) -> None:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
        options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: _WINDOW_LOG_MAX}
        self.error: type[Exception] = zstd.ZstdError
        self._unpacker = zstd.ZstdDecompressor(options=options)

    @property
    def eof(self) -> bool:
        return self._unpacker.eof

    @property
    def unused_data(self) -> bytes:
        return self._unpacker.unused_data

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield all that `data` unpacks to."""
        yield self._unpacker.decompress(data, _CHUNK_BYTES)
        while not (self._unpacker.eof or self._unpacker.needs_input):
            yield self._unpacker.decompress(b"", _CHUNK_BYTES)


def _damaged() -> InvalidPicture:
    return InvalidPicture("The compressed data is damaged.", PictureProblem.DAMAGED)


def _unsupported(coding: str) -> InvalidPicture:
    text = TranslatableText("It is compressed as {coding}, which is not supported.", coding=coding)
    return InvalidPicture(text, PictureProblem.UNSUPPORTED_FORMAT)


def _has_zlib_header(data: bytes) -> bool:
    return len(data) > 1 and data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0
