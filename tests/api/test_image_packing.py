"""Tests of the picture client with packed pictures and `data:` addresses."""

import base64
import gzip
import hashlib
import zlib
from urllib.parse import quote

import pytest

from qamera_review.api.picture_body import unpack
from qamera_review.domain.errors import PictureInvalid
from qamera_review.domain.picture_problem import PictureProblem
from tests.support.image_client import PNG, Connect, error_of
from tests.support.raw_server import RawServer, answering, gzip_of_zeros, http_answer


def test_a_packed_picture_has_the_same_size_limit(make_client: Connect) -> None:
    bomb = http_answer(gzip_of_zeros(50_000_000), headers={"Content-Encoding": "gzip"})
    with RawServer(answering(bomb)) as server:
        assert error_of(make_client(), server.url).problem is PictureProblem.TOO_LARGE


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKED = [
    ("gzip", gzip.compress(PNG, mtime=0)),
    ("x-gzip", gzip.compress(PNG[:20], mtime=0) + gzip.compress(PNG[20:], mtime=0)),
    ("deflate", zlib.compress(PNG)),
    ("deflate", raw_deflate(PNG)),
    ("deflate, gzip", gzip.compress(zlib.compress(PNG), mtime=0)),
    ("", gzip.compress(PNG, mtime=0)),
    ("aws-chunked,gzip", gzip.compress(PNG, mtime=0) + b"\0" * 8),
    *((coding, PNG) for coding in ("gzip", "deflate", "br", "", "none", "aws-chunked", "identity")),
]


@pytest.mark.parametrize(("coding", "body"), PACKED, ids=range(len(PACKED)))
def test_the_bytes_decide_how_a_picture_is_packed(
    make_client: Connect, coding: str, body: bytes
) -> None:
    with RawServer(answering(http_answer(body, headers={"Content-Encoding": coding}))) as server:
        fetched = make_client().fetch(server.url)
    assert fetched.data == PNG
    assert fetched.sha256 == hashlib.sha256(PNG).hexdigest()


@pytest.mark.parametrize("coding", ["br", "gzip, zstd"])
def test_a_coding_that_is_not_unpacked_is_named(coding: str) -> None:
    with pytest.raises(PictureInvalid, match=coding.split()[-1]) as raised:
        unpack(b"(\xb5/\xfd packed", coding, 1_000)
    assert raised.value.problem is PictureProblem.UNSUPPORTED_FORMAT


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
