"""Reads the body of a picture's answer: unpacks it under the size limit, and checks what arrived.

A host may pack pictures although it was asked not to, and may name a coding in Content-Encoding
that it did not apply (S3 stores "aws-chunked" with a file). So the bytes decide: what begins as a
picture or is text is not packed, and only other bytes are unpacked.
"""

from collections.abc import Callable, Iterable

from qamera_review.api.picture_codings import (
    GZIP_START,
    ZSTD_START,
    gunzip,
    too_large,
    unbrotli,
    undeflate,
    unzstd,
)
from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.image_format import ImageFormat, sniff
from qamera_review.domain.picture_problem import PictureProblem

_CODINGS_MAX = 3  # codings that are applied one after the other
_HEAD_BYTES = 1_024
_BOM = b"\xef\xbb\xbf"
_UNPACKERS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": gunzip,
    "x-gzip": gunzip,
    "deflate": undeflate,
    "br": unbrotli,
    "zstd": unzstd,
}


def join(chunks: Iterable[bytes], max_bytes: int) -> bytes:
    """Return the body as it was received. Raises InvalidPicture if over `max_bytes`."""
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

    gzip, deflate, br and zstd are unpacked. Any other coding is ignored, and the bytes are returned
    as they are. Raises InvalidPicture for damaged data, for more than `max_bytes`, and for a coding
    whose package is not installed, which it names.
    """
    codings = [coding.strip().lower() for coding in encoding.split(",")]
    for coding in codings[: -_CODINGS_MAX - 1 : -1]:
        if sniff(data) is not None or _is_text(data):
            break
        unpacker = _UNPACKERS.get(coding)
        if unpacker is not None:
            data = unpacker(data, max_bytes)
    if data.startswith(GZIP_START):  # the header is missing
        return gunzip(data, max_bytes)
    if data.startswith(ZSTD_START):
        return unzstd(data, max_bytes)
    return data


def check_content(data: bytes) -> None:
    """Raise InvalidPicture for an empty file and for text, such as the page of a network's portal.

    The decoder checks everything else.
    """
    if not data:
        raise InvalidPicture("It is empty.", PictureProblem.EMPTY)
    format_ = sniff(data)
    if format_ is ImageFormat.SVG:
        raise InvalidPicture("It is an SVG drawing.", PictureProblem.UNSUPPORTED_FORMAT)
    if format_ is None and _is_text(data):
        raise InvalidPicture("It is a web page or text.", PictureProblem.NOT_A_PICTURE)


def _is_text(data: bytes) -> bool:
    head = data[:_HEAD_BYTES].removeprefix(_BOM)
    if any(byte < 32 and byte not in b"\t\n\r\f" for byte in head):
        return False
    # A character may be cut at the end of the head.
    return "\ufffd" not in head.decode("utf-8", "replace")[:-1]
