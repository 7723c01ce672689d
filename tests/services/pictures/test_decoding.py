"""Decoding: three formats, scaled; everything else is refused."""

import struct
import zlib

import pytest

from qamera_review.domain.errors import PictureInvalid
from qamera_review.services.pictures.decoding import decode
from tests.support.picture_files import picture


def png_header(width: int, height: int) -> bytes:
    """Return a PNG whose header states so many pixels, without any."""
    ihdr = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    idat = b"IDAT" + zlib.compress(b"\0" * 1000)
    chunks = b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in (ihdr, idat, b"IEND")
    )
    return b"\x89PNG\r\n\x1a\n" + chunks


@pytest.mark.parametrize("form", ["jpeg", "png", "webp"])
def test_the_three_formats_are_scaled_and_never_enlarged(form: str) -> None:
    data = picture(form)
    small = decode(data, 30)
    assert (small.image.width(), small.image.height()) == (30, 20)
    assert (small.width_px, small.height_px) == (60, 40)
    for fit_px in (0, 500):
        full = decode(data, fit_px)
        assert (full.image.width(), full.image.height()) == (60, 40)


def test_a_very_long_picture_keeps_a_pixel_of_width() -> None:
    image = decode(picture("png", 2, 4_000), 100).image
    assert (image.width(), image.height()) == (1, 100)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        b"<?xml version='1.0'?><svg/>",
        b"GIF89a" + b"\0" * 50,
        b"BM" + b"\0" * 50,
        b"II*\0" + b"\0" * 50,
        b"%PDF-1.7",
        b"<html>portal</html>",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\0\0\0\0WEBP",
        b"\xff\xd8\xff<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x89PNG\r\n\x1a\n<svg xmlns='http://www.w3.org/2000/svg'/>",
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(PictureInvalid):
        decode(data, 256)


@pytest.mark.parametrize(
    ("width", "height"), [(30_000, 30_000), (16_385, 10), (10, 100_000), (8_001, 8_000)]
)
def test_a_bomb_is_refused_before_it_is_unpacked(width: int, height: int) -> None:
    with pytest.raises(PictureInvalid, match="too large"):
        decode(png_header(width, height), 256)


@pytest.mark.parametrize("form", ["jpeg", "png", "webp"])
@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
@pytest.mark.parametrize("fit_px", [0, 64])
def test_a_truncated_picture_is_refused(form: str, part: float, fit_px: int) -> None:
    data = picture(form, 200, 200)
    with pytest.raises(PictureInvalid):
        decode(data[: int(len(data) * part)], fit_px)


def test_a_jpeg_with_padding_after_its_end_is_fine() -> None:
    assert decode(picture("jpeg") + b"\0" * 5_000, 0).width_px == 60


def test_a_jpeg_of_thousands_of_scans_is_refused_unread() -> None:
    scans = b"\xff\xda\x00\x00" * 3_000
    with pytest.raises(PictureInvalid, match="scans"):
        decode(b"\xff\xd8\xff\xe0" + scans + b"\xff\xd9", 0)
