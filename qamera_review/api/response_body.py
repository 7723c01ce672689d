"""Reads the bodies of answers with a limit on both the received and the decompressed size.

48 KB of gzip can decompress to 50 MB, and httpx would decompress it before its size is known. So
the raw bytes are read and counted first, and are decompressed here.

Where reading stops before the end, the response is closed while its iterator is still referenced.
httpcore's generators close the connection when they are freed unfinished, which takes an await;
freed first, they would raise RuntimeError, because Qt's event loop does not close generators.
"""

import zlib
from collections.abc import Iterable
from io import BytesIO

import httpx

from qamera_review.domain.errors import BadAnswer
from qamera_review.domain.i18n_text import TranslatableText

ERROR_MAX_BYTES = 64 * 1024
_BOM = b"\xef\xbb\xbf"
_GZIP_WINDOW = 16 + zlib.MAX_WBITS


async def read_chunks(response: httpx.Response, max_bytes: int) -> list[bytes]:
    """Return the body as received, still compressed; raise BadAnswer if over `max_bytes`."""
    chunks: list[bytes] = []
    size = 0
    raw = response.aiter_raw()
    try:
        async for chunk in raw:
            size += len(chunk)
            if size > max_bytes:
                raise too_large(max_bytes)
            chunks.append(chunk)
    finally:
        await response.aclose()
    return chunks


async def read_error(response: httpx.Response) -> bytes:
    """Return the beginning of the body of an error answer, decompressed.

    Never raises: the status already says what happened. The result is b"" if reading fails.
    """
    chunks: list[bytes] = []
    size = 0
    raw = response.aiter_raw()
    try:
        async for chunk in raw:
            chunks.append(chunk)
            size += len(chunk)
            if size >= ERROR_MAX_BYTES:
                break
        await response.aclose()
        return decompress(chunks, response.headers.get("content-encoding", ""), ERROR_MAX_BYTES)
    except (httpx.HTTPError, BadAnswer):
        return b""


def decompress(chunks: Iterable[bytes], encoding: str, max_bytes: int) -> bytes:
    """Return the decompressed body without a byte order mark, which is not JSON.

    Slow for a large one, so do not call it in the GUI thread.

    `encoding` is the Content-Encoding header. Raises BadAnswer for an encoding other than gzip,
    for damaged or cut off data, and for more than `max_bytes`.
    """
    match encoding.strip().lower():
        case "" | "identity":
            return _joined(chunks).removeprefix(_BOM)
        case "gzip" | "x-gzip":
            return _gunzipped(chunks, max_bytes).removeprefix(_BOM)
        case _:
            raise BadAnswer("It is compressed in an unexpected way.", 200)


def too_large(max_bytes: int) -> BadAnswer:
    """Return the error for a body larger than its limit."""
    return BadAnswer(
        TranslatableText("It is larger than {size} MB.", size=max_bytes // (1024 * 1024)), 200
    )


def _gunzipped(chunks: Iterable[bytes], max_bytes: int) -> bytes:
    unpacker = zlib.decompressobj(_GZIP_WINDOW)
    body, has_data = BytesIO(), False
    try:
        for chunk in chunks:
            has_data = True
            while chunk:
                if unpacker.eof:  # gzip data may consist of several members (RFC 1952, 2.2)
                    unpacker = zlib.decompressobj(_GZIP_WINDOW)
                body.write(unpacker.decompress(chunk, max_bytes + 1 - body.tell()))
                if body.tell() > max_bytes:
                    raise too_large(max_bytes)
                chunk = unpacker.unused_data
    except zlib.error:
        raise BadAnswer("It is damaged.", 200) from None
    if not unpacker.eof and has_data:
        raise BadAnswer("It is incomplete.", 200)
    return body.getvalue()


def _joined(chunks: Iterable[bytes]) -> bytes:
    """Return the joined chunks.

    `b"".join` would hold the GIL while it copies a whole large list, and so stop the window.
    """
    body = BytesIO()
    for chunk in chunks:
        body.write(chunk)
    return body.getvalue()
