"""Tests of the picture client with packed pictures and `data:` addresses."""

import base64
import gzip
import hashlib
import random
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import backports
import brotli
import pytest
from backports import zstd

from qamera_review.api.images import MAX_BYTES
from qamera_review.api.picture_body import unpack
from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.picture_problem import PictureProblem
from tests.support.image_client import PNG, Connect, error_of
from tests.support.packed_bombs import brotli_bomb, zstd_bomb
from tests.support.raw_server import RawServer, answering, gzip_of_zeros, http_answer


def test_a_packed_picture_has_the_same_size_limit(make_client: Connect) -> None:
    bomb = http_answer(gzip_of_zeros(50_000_000), headers={"Content-Encoding": "gzip"})
    with RawServer(answering(bomb)) as server:
        assert error_of(make_client(), server.url).problem is PictureProblem.TOO_LARGE


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


GZIP, BR, ZSTD = gzip.compress(PNG, mtime=0), brotli.compress(PNG), zstd.compress(PNG)
SKIPPABLE = b"\x5f*M\x18\x02\0\0\0--"  # a frame of zstd that contains nothing
PACKED = [
    ("gzip", GZIP),
    ("x-gzip", gzip.compress(PNG[:20], mtime=0) + gzip.compress(PNG[20:], mtime=0)),
    ("deflate", zlib.compress(PNG)),
    ("deflate", raw_deflate(PNG)),
    ("deflate, gzip", gzip.compress(zlib.compress(PNG), mtime=0)),
    ("aws-chunked,gzip", GZIP + b"\0" * 8),
    ("br", BR),
    ("zstd", ZSTD),
    ("zstd", SKIPPABLE + zstd.compress(PNG[:20]) + SKIPPABLE + zstd.compress(PNG[20:])),
    ("aws-chunked, ZSTD", ZSTD + b"\0" * 8),
    ("br, zstd", zstd.compress(BR)),
    ("zstd,br", brotli.compress(ZSTD)),
    ("gzip, br", brotli.compress(GZIP)),
    *(("", body) for body in (GZIP, ZSTD)),
    *(("br", body) for body in (GZIP, ZSTD)),
    *(
        (coding, PNG)
        for coding in ("gzip", "deflate", "br", "zstd", "", "none", "aws-chunked", "identity")
    ),
]


@pytest.mark.parametrize(("coding", "body"), PACKED, ids=range(len(PACKED)))
def test_the_bytes_decide_how_a_picture_is_packed(
    make_client: Connect, coding: str, body: bytes
) -> None:
    with RawServer(answering(http_answer(body, headers={"Content-Encoding": coding}))) as server:
        fetched = make_client().fetch(server.url)
    assert fetched.data == PNG
    assert fetched.sha256 == hashlib.sha256(PNG).hexdigest()


@pytest.mark.parametrize("coding", ["br", "zstd", "deflate"])
@pytest.mark.parametrize("body", [b"<p>Sign in</p>", b"\0\1 neither packed nor a picture"])
def test_what_is_not_packed_stays_as_it_is(coding: str, body: bytes) -> None:
    assert unpack(body, coding, 1_000) == body


@pytest.mark.parametrize(("coding", "body"), [("br", BR), ("gzip, zstd", ZSTD)])
def test_a_coding_whose_package_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, coding: str, body: bytes
) -> None:
    """As in a program installed with older packages."""
    monkeypatch.setitem(sys.modules, "brotli", None)
    monkeypatch.setitem(sys.modules, "backports.zstd", None)
    monkeypatch.delattr(backports, "zstd")
    with pytest.raises(InvalidPicture, match=coding.split()[-1]) as raised:
        unpack(body, coding, 1_000)
    assert raised.value.problem is PictureProblem.UNSUPPORTED_FORMAT


NOISE = PNG + bytes(random.Random(1).choices(range(16), k=600_000))
NOISE_PACKED = [
    ("gzip", gzip.compress(NOISE, 1, mtime=0)),
    ("br", brotli.compress(NOISE, quality=5)),
    ("zstd", zstd.compress(NOISE, options={zstd.CompressionParameter.checksum_flag: 1})),
]


@pytest.mark.parametrize(("coding", "body"), NOISE_PACKED)
def test_a_packed_picture_that_is_cut_off_is_unpacked_as_far_as_it_goes(
    coding: str, body: bytes
) -> None:
    unpacked = unpack(body[: len(body) * 2 // 3], coding, 1_000_000)
    assert NOISE.startswith(unpacked)
    assert len(unpacked) > 100_000
    with pytest.raises(InvalidPicture) as raised:
        unpack(body[:8], coding, 1_000_000)
    assert raised.value.problem is PictureProblem.PARTLY_TRANSFERRED


@pytest.mark.parametrize(("coding", "body"), NOISE_PACKED)
def test_a_damaged_packed_picture_is_not_shown(coding: str, body: bytes) -> None:
    half = len(body) // 2
    with pytest.raises(InvalidPicture) as raised:
        unpack(body[:half] + bytes(1_000) + body[half + 1_000 :], coding, 1_000_000)
    assert raised.value.problem is PictureProblem.DAMAGED


def test_a_zstd_frame_gets_no_more_memory_than_the_largest_picture() -> None:
    packer = zstd.ZstdCompressor(options={zstd.CompressionParameter.window_log: 27})
    with pytest.raises(InvalidPicture) as raised:
        unpack(packer.compress(PNG) + packer.flush(), "zstd", MAX_BYTES)
    assert raised.value.problem is PictureProblem.DAMAGED


UNPACK_AND_MEASURE = """
import resource, sys
from qamera_review.api.picture_body import unpack
from qamera_review.domain.errors import InvalidPicture
body, coding, max_bytes = open(sys.argv[1], "rb").read(), sys.argv[2], int(sys.argv[3])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    unpack(body, coding, max_bytes)
except InvalidPicture as error:
    print(error.problem.value, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.posix
@pytest.mark.parametrize(("coding", "bomb"), [("br", brotli_bomb), ("zstd", zstd_bomb)])
def test_ten_gigabytes_are_not_unpacked_beyond_the_limit(
    tmp_path: Path, coding: str, bomb: Callable[[], bytes]
) -> None:
    body = tmp_path / "bomb"
    body.write_bytes(bomb())
    assert body.stat().st_size < 400_000
    command = [sys.executable, "-c", UNPACK_AND_MEASURE, str(body), coding, str(MAX_BYTES)]
    started = time.monotonic()
    printed = subprocess.check_output(command, text=True, timeout=60)
    assert time.monotonic() - started < 10
    problem, grown_kib = printed.split()
    assert problem == PictureProblem.TOO_LARGE.value
    # The picture up to its limit, the window of 16 or 8 MB, and what Python allocates ahead.
    assert int(grown_kib) < 2 * MAX_BYTES // 1024


def test_many_members_of_a_packed_picture_are_not_unpacked_for_ever(make_client: Connect) -> None:
    body = gzip.compress(b"a") * 3_000
    with RawServer(answering(http_answer(body, headers={"Content-Encoding": "gzip"}))) as server:
        assert error_of(make_client(), server.url).problem is PictureProblem.DAMAGED


@pytest.mark.parametrize(
    ("address", "data"),
    [
        ("data:image/png;base64," + base64.b64encode(PNG).decode(), PNG),
        ("data:;charset=x;BASE64,\n" + base64.urlsafe_b64encode(PNG).decode().rstrip("="), PNG),
        ("DATA:image/png," + quote(PNG), PNG),
    ],
)
def test_a_data_address_contains_the_picture(
    make_client: Connect, address: str, data: bytes
) -> None:
    fetched = make_client().fetch(address)
    assert (fetched.data, fetched.version) == (data, "")


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("data:image/png;base64," + "A" * 3_000_000, PictureProblem.TOO_LARGE),
        ("data:image/png;base64," + "A" * 1_500_000, PictureProblem.TOO_LARGE),
        ("data:image/png;base64,*", PictureProblem.DAMAGED),
        ("data:image/png", PictureProblem.DAMAGED),
        ("data:,", PictureProblem.EMPTY),
        ("data:text/html,<p>", PictureProblem.NOT_A_PICTURE),
    ],
)
def test_a_data_address_is_checked_as_a_download(
    make_client: Connect, address: str, problem: PictureProblem
) -> None:
    assert error_of(make_client(max_bytes=1_000_000), address).problem is problem
