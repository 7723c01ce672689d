"""Reads the body of a picture's answer: unpacks it under the size limit, and checks what arrived.

A host may pack pictures although it was asked not to, and may name a coding in Content-Encoding
that it did not apply (S3 stores "aws-chunked" with a file). So the bytes decide: what begins as a
picture is one, and only other bytes are unpacked.

br and zstd are named as not supported. The requests do not ask for them, JPEG, WebP and AVIF hardly
become smaller by them, and each needs a compiled library more in every installer and lock file.
"""

import zlib
from collections.abc import Iterable

from qamera_review.domain.errors import PictureInvalid
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.image_format import ImageFormat, sniff
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.units import MB

_CODINGS_MAX = 3  # codings that are applied one after the other
_UNSUPPORTED_CODINGS = ("br", "zstd")  # a host that follows HTTP does not send them unasked
_MEMBERS_MAX = 1_000  # of one gzip file; each costs a copy of what follows it
_CHUNK_BYTES = 65_536
_HEAD_BYTES = 1_024
_GZIP_START = b"\x1f\x8b\x08"
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_BOM = b"\xef\xbb\xbf"


def join(chunks: Iterable[bytes], max_bytes: int) -> bytes:
    """Return the body as it was received. Raises PictureInvalid if over `max_bytes`."""
    received: list[bytes] = []
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > max_bytes:
            raise too_large(max_bytes)
        received.append(chunk)
    return b"".join(received)


def unpack(data: bytes, encoding: str, max_bytes: int) -> bytes:
    """Return the picture in a body; `encoding` is its Content-Encoding header.

    gzip and deflate (with a zlib header or without) are unpacked. br and zstd, which need a library
    of their own, are named in the error. Any other coding is ignored, and the bytes are returned as
    they are. Raises PictureInvalid for damaged data, and for more than `max_bytes`.
    """
    codings = [coding.strip().lower() for coding in encoding.split(",")]
    for coding in codings[: -_CODINGS_MAX - 1 : -1]:
        if sniff(data) is not None:
            break
        if coding in ("gzip", "x-gzip") and data.startswith(_GZIP_START):
            data = _inflate(data, _GZIP, max_bytes)
        elif coding == "deflate":
            data = _inflate(data, _ZLIB if _has_zlib_header(data) else _RAW, max_bytes)
        elif data and coding in _UNSUPPORTED_CODINGS:
            text = TranslatableText(
                "It is compressed as {coding}, which is not supported.", coding=coding
            )
            raise PictureInvalid(text, PictureProblem.UNSUPPORTED_FORMAT)
    if data.startswith(_GZIP_START):  # the header is missing
        data = _inflate(data, _GZIP, max_bytes)
    return data


def check_content(data: bytes) -> None:
    """Raise PictureInvalid for an empty file and for text, such as the page of a network's portal.

    The decoder checks everything else.
    """
    if not data:
        raise PictureInvalid("It is empty.", PictureProblem.EMPTY)
    head = data[:_HEAD_BYTES].removeprefix(_BOM).lstrip().lower()
    format_ = sniff(data)
    if format_ is ImageFormat.SVG:
        raise PictureInvalid("It is an SVG drawing.", PictureProblem.UNSUPPORTED_FORMAT)
    if format_ is None and _is_text(head):
        raise PictureInvalid("It is a web page or text.", PictureProblem.NOT_A_PICTURE)


def too_large(max_bytes: int) -> PictureInvalid:
    """Return the error for a picture of more bytes than the limit."""
    return PictureInvalid(
        TranslatableText("It is larger than {size} MB.", size=max_bytes // MB),
        PictureProblem.TOO_LARGE,
    )


def _inflate(data: bytes, window_bits: int, max_bytes: int) -> bytes:
    """Return the unpacked data, also the beginning of what was cut off; gzip files may consist of
    several members (RFC 1952, 2.2)."""
    body = bytearray()
    unpacker = zlib.decompressobj(window_bits)
    members = 1
    try:
        for start in range(0, len(data), _CHUNK_BYTES):
            chunk = data[start : start + _CHUNK_BYTES]
            while chunk:
                if unpacker.eof:
                    if window_bits != _GZIP or chunk[:1] != _GZIP_START[:1]:
                        return bytes(body)  # what follows is no further member
                    unpacker, members = zlib.decompressobj(window_bits), members + 1
                if members > _MEMBERS_MAX:
                    raise _damaged()
                body += unpacker.decompress(chunk, max_bytes + 1 - len(body))
                if len(body) > max_bytes:
                    raise too_large(max_bytes)
                chunk = unpacker.unused_data
    except zlib.error:
        if not body:
            return data  # it is packed in another way, or not at all
        raise _damaged() from None
    return bytes(body)


def _damaged() -> PictureInvalid:
    return PictureInvalid("The compressed data is damaged.", PictureProblem.DAMAGED)


def _has_zlib_header(data: bytes) -> bool:
    return len(data) > 1 and data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0


def _is_text(head: bytes) -> bool:
    if any(byte < 32 and byte not in b"\t\n\r\f" for byte in head):
        return False
    # A character may be cut at the end of the head.
    return "\ufffd" not in head.decode("utf-8", "replace")[:-1]
