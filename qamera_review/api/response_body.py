"""Bodies of answers, counted while they come: what arrives and what it unpacks to are both capped.

48 KB of gzip can unpack to 50 MB, and httpx would unpack it before anything could count.
"""

import zlib
from collections.abc import Iterable
from io import BytesIO

import httpx

from qamera_review.domain.errors import BadAnswer
from qamera_review.domain.i18n_text import TranslatableText

ERROR_MAX_BYTES = 64 * 1024
_GZIP_WINDOW = 16 + zlib.MAX_WBITS


async def read_chunks(response: httpx.Response, max_bytes: int) -> list[bytes]:
    """The body as it travels. Raises BadAnswer when it is larger than `max_bytes`."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in response.aiter_raw():
        size += len(chunk)
        if size > max_bytes:
            raise too_large(max_bytes)
        chunks.append(chunk)
    return chunks


async def read_error(response: httpx.Response) -> bytes:
    """The beginning of a refusal's body; b"" when it cannot be read: the status is known."""
    chunks: list[bytes] = []
    size = 0
    try:
        async for chunk in response.aiter_raw():
            chunks.append(chunk)
            size += len(chunk)
            if size >= ERROR_MAX_BYTES:
                break
        return decompress(chunks, response.headers.get("content-encoding", ""), ERROR_MAX_BYTES)
    except (httpx.HTTPError, BadAnswer):
        return b""


def decompress(chunks: Iterable[bytes], encoding: str, max_bytes: int) -> bytes:
    """The body itself, of `max_bytes` at most; takes time for a large one, so not on a GUI thread.

    Raises BadAnswer for an encoding that was not asked for, damaged or cut off data, or too much.
    """
    match encoding.strip().lower():
        case "" | "identity":
            return _together(chunks)
        case "gzip" | "x-gzip":
            return _gunzipped(chunks, max_bytes)
        case _:
            raise BadAnswer("It is packed in a way that was not asked for.", 200)


def too_large(max_bytes: int) -> BadAnswer:
    """The error for a body beyond its cap."""
    return BadAnswer(
        TranslatableText("It is larger than {size} MB.", size=max_bytes // (1024 * 1024)), 200
    )


def _gunzipped(chunks: Iterable[bytes], max_bytes: int) -> bytes:
    unpacker = zlib.decompressobj(_GZIP_WINDOW)
    body, came = BytesIO(), False
    try:
        for chunk in chunks:
            came = True
            body.write(unpacker.decompress(chunk, max_bytes + 1 - body.tell()))
            if body.tell() > max_bytes:
                raise too_large(max_bytes)
    except zlib.error:
        raise BadAnswer("It is damaged.", 200) from None
    if not unpacker.eof and came:
        raise BadAnswer("It is cut off.", 200)
    return body.getvalue()


def _together(chunks: Iterable[bytes]) -> bytes:
    """As `b"".join`, which would hold the interpreter while it copies all of a large list."""
    body = BytesIO()
    for chunk in chunks:
        body.write(chunk)
    return body.getvalue()
