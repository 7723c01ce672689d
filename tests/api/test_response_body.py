"""Tests of decompressing bodies with a size limit."""

import gzip
import tracemalloc
import zlib

import pytest

from qamera_review.api.response_body import decompress
from qamera_review.domain.errors import BadAnswer
from tests.support.raw_server import gzip_of_zeros

LIMIT = 1024 * 1024


def test_a_decompression_bomb_is_stopped_at_the_limit() -> None:
    bomb = gzip_of_zeros(60 * LIMIT)
    tracemalloc.start()
    try:
        with pytest.raises(BadAnswer, match="larger than 1 MB"):
            decompress([bomb], "gzip", LIMIT)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 6 * LIMIT


def test_a_body_exactly_at_the_limit_is_accepted() -> None:
    body = b"x" * LIMIT
    packed = gzip.compress(body)
    pieces = [packed[start : start + 7] for start in range(0, len(packed), 7)]
    assert decompress(pieces, "GZIP", LIMIT) == body
    assert decompress([b"a", b"b"], "identity", LIMIT) == b"ab"
    assert decompress([], "gzip", LIMIT) == b""


def test_gzip_of_two_members_is_one_body() -> None:
    packed = gzip.compress(b"[1,") + gzip.compress(b"2]")
    assert decompress([packed], "gzip", LIMIT) == b"[1,2]"
    assert decompress([packed[:30], packed[30:]], "gzip", LIMIT) == b"[1,2]"


ANSWER = b'{"success": true}'
GZIP = gzip.compress(ANSWER, mtime=0)


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        (ANSWER, "utf-8"),
        (ANSWER, "aws-chunked"),
        (ANSWER, "gzip"),
        (GZIP, ""),
        (GZIP, "gzip, identity"),
        (GZIP + bytes(20), "gzip"),
        (zlib.compress(ANSWER), "deflate"),
        (zlib.compress(ANSWER)[2:-4], "deflate"),
    ],
    ids=[
        "no coding", "storage coding", "not packed", "unnamed", "two names", "padded", "deflate",
        "raw deflate",
    ],
)  # fmt: skip
def test_the_bytes_say_how_they_are_packed(packed: bytes, encoding: str) -> None:
    assert decompress([b"", packed[:1], packed[1:]], encoding, LIMIT) == ANSWER
