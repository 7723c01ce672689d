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
from qamera_review.domain.units import MB

ERROR_MAX_BYTES = 64 * 1024
_BOM = b"\xef\xbb\xbf"
_GZIP_WINDOW = 16 + zlib.MAX_WBITS
_GZIP_CODINGS = frozenset({"gzip", "x-gzip"})
_GZIP_START = b"\x1f\x8b"
_TEXT_STARTS = frozenset((b"", b"{", b"[", b'"', b"<", b" ", b"\t", b"\r", b"\n", _BOM[:1]))


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

    `encoding` is the Content-Encoding header, which proxies set wrongly or leave out. So the bytes
    decide: what begins like JSON or a page is not compressed, whatever the header says, and gzip
    begins with a number of its own. Raises BadAnswer for another compression than gzip and
    deflate, for damaged or cut off data, and for more than `max_bytes`.
    """
    chunks = [chunk for chunk in chunks if chunk]
    head = b"".join(chunks[:2])[:2]
    codings = {coding.strip().lower() for coding in encoding.split(",")} - {"", "identity"}
    if head.startswith(_GZIP_START):
        body = _inflated(chunks, _GZIP_WINDOW, max_bytes)
    elif not codings or head[:1] in _TEXT_STARTS:
        body = _joined(chunks)
    elif codings <= _GZIP_CODINGS:
        raise BadAnswer("It is damaged.", 200)
    elif codings == {"deflate"}:
        has_header = len(head) == 2 and head[0] & 0x0F == 8 and (head[0] << 8 | head[1]) % 31 == 0
        body = _inflated(chunks, zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS, max_bytes)
    else:
        raise BadAnswer("It is compressed in an unexpected way.", 200)
    return body.removeprefix(_BOM)


def too_large(max_bytes: int) -> BadAnswer:
    """Return the error for a body larger than its limit."""
    return BadAnswer(TranslatableText("It is larger than {size} MB.", size=max_bytes // MB), 200)


def _inflated(chunks: Iterable[bytes], window_bits: int, max_bytes: int) -> bytes:
    """Return the unpacked data; gzip may consist of several members (RFC 1952, 2.2), and anything
    else after its end is padding."""
    unpacker = zlib.decompressobj(window_bits)
    body = BytesIO()
    try:
        for chunk in chunks:
            while chunk:
                if unpacker.eof:
                    if window_bits != _GZIP_WINDOW or chunk[:1] != _GZIP_START[:1]:
                        return body.getvalue()
                    unpacker = zlib.decompressobj(window_bits)
                body.write(unpacker.decompress(chunk, max_bytes + 1 - body.tell()))
                if body.tell() > max_bytes:
                    raise too_large(max_bytes)
                chunk = unpacker.unused_data
    except zlib.error:
        raise BadAnswer("It is damaged.", 200) from None
    if not unpacker.eof:
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
