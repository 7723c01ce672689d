"""Files whose end is missing or false: PNG, and JPEG of the arithmetic coding."""

import base64
import io
import struct
import zlib

import pytest
from PIL import Image

from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.file_marks import Completeness
from tests.support import picture_files as files

_EOI, _IEND = b"\xff\xd9", files.png_chunk(b"IEND", b"")
# Waves in the middle of white, 96 x 96 pixels, whose last two thirds of white need no data.
_SCAN = base64.b85decode(
    b"(%DeUfceX@rNM+}*L`IE#=@_kK4tbCEKB#*)kMyz#$NUP<wa^MoDMqoI)Bf;t5t=RAND#`1j@}ME)BrK"
    b"%}m~zxO)wuIZrQ)E<iTo!}#^6{{WLH(3t*q<#P^q5<HS5^HI(RLxj*aXCy1^JeP}qe>wyP8OZ}1cq>xF"
    b"V?)2HJa>_|T>&#0++gZskG)9U)WwDlId<4jIL?164kzd47#1g(KavXvLu~;K(gFPs22ZUlbY8KS&m+C7"
    b"`ig1~<(9pZd;b8AkTNENMNDvVWtQW$8;PwN+Z(LeGQm3MnTOqdW<1yQjb>Hd+xeZQ=<g}2t6>ZxV?QFM"
    b"<Kj+xdfUqWs0Ggr9Kyf<06+)k;%HbT1Z=6(x31cGW`35l<m*&A_)D#rmpz*?pU0pp1!kzxcLgh1Eo<{P"
    b"uBY}{?kj;x5r36wkNq_M<E@K|83l5q#!IWvT8J-O5A)tg#!G%wYxH~ZjcDv5#67-|Hr5PFp&ghTNpWs+"
    b"*5lM5uztd~@~E6B+RFD2Kaep}2uJ"
)


def arithmetic_waves() -> bytes:
    """Return a grey JPEG of the arithmetic coding."""
    frame = b"\x08\0\x60\0\x60\x01\x01\x11\0"
    tables = ((0xDB, b"\0" + b"\x05" * 64), (0xC9, frame), (0xCC, b"\0\x10\x10\x05"))
    scan = b"\xff\xda\0\x08\x01\x01\0\0\x3f\0" + _SCAN
    return files.jpeg_with(b"\xff\xd8", *tables) + scan + _EOI


def completeness(data: bytes) -> Completeness:
    return decode(data, 0).file.completeness


def test_the_white_below_a_product_needs_no_data_in_an_arithmetic_jpeg() -> None:
    assert completeness(arithmetic_waves()) is Completeness.WHOLE
    assert completeness(arithmetic_waves()[:-2]) is Completeness.END_MISSING
    assert completeness(files.arithmetic_jpeg()) is Completeness.WHOLE


@pytest.mark.parametrize("part", [0.4, 0.7, 0.97])
def test_half_an_arithmetic_jpeg_is_not_whole_because_it_is_closed(part: float) -> None:
    data = arithmetic_waves()
    half = data[: int(len(data) * part)]
    for tail in (_EOI, b"", bytes(40), bytes(40) + _EOI):
        assert completeness(half + tail) is Completeness.PARTIAL
    assert decode(half + _EOI, 24).file.is_partial


# A PNG without its end: columns, rows, bits, colour type, interlaced, bytes of all its pixels.
PNGS = [
    pytest.param((8, 8), (8, 0), 0, 72, id="grey"),
    pytest.param((8, 8), (8, 0), 1, 79, id="interlaced"),
    pytest.param((9, 3), (1, 0), 0, 9, id="1 bit"),
    pytest.param((5, 4), (16, 6), 0, 164, id="16 bit with alpha"),
]


def endless_png(size: tuple[int, int], kind: tuple[int, int], interlace: int, count: int) -> bytes:
    """Return a PNG with so many bytes of pixels and no IEND."""
    header = struct.pack(">IIBBBBB", *size, *kind, 0, 0, interlace)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(count), 0)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(files.png_chunk(*chunk) for chunk in chunks)


@pytest.mark.parametrize(("size", "kind", "interlace", "count"), PNGS)
def test_a_png_with_all_its_pixels_needs_no_end(
    size: tuple[int, int], kind: tuple[int, int], interlace: int, count: int
) -> None:
    data = endless_png(size, kind, interlace, count)
    for whole in (data, data + _IEND[:7], data[:-2], data[:-8]):  # 8: both checksums
        decoded = decode(whole, 0)
        assert decoded.file.completeness is Completeness.END_MISSING
        assert (decoded.width_px, decoded.height_px) == size
    for partial in (data[:-9], endless_png(size, kind, interlace, count - 1) + _IEND):
        with pytest.raises(InvalidPicture) as raised:
            decode(partial, 0)
        assert raised.value.problem is PictureProblem.PARTLY_TRANSFERRED


def test_the_pixels_of_a_png_without_end_are_its_own() -> None:
    chart = files.chart()
    whole = files.written(chart, "png", quality=-1)
    cut = decode(whole[: -len(_IEND)], 0)
    assert cut.image == decode(whole, 0).image
    assert cut.file.size_bytes == len(whole) - len(_IEND)


def test_an_animation_that_ends_in_a_later_frame_shows_its_first_frame() -> None:
    file = io.BytesIO()
    frames = [Image.effect_noise((40, 40), 90).convert("RGB") for _ in range(3)]
    frames[0].save(file, "PNG", save_all=True, append_images=frames[1:])
    data = file.getvalue()
    cut = decode(data[: len(data) * 6 // 10], 0)
    assert cut.file.completeness is Completeness.END_MISSING
    assert cut.image == decode(data, 0).image
