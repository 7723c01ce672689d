"""Animated PNG: the first frame is shown, also where the default image is none of the frames."""

import struct
import zlib

import pytest
from PySide6.QtGui import QColor, QColorSpace

from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.file_marks import Completeness
from tests.support import picture_files as files
from tests.support.picture_files import png_chunk

SIZE = (12, 8)
_LINEAR = QColorSpace(QColorSpace.NamedColorSpace.SRgbLinear)
RED, GREEN = files.RED, files.GREEN


def pixels(colour: tuple[int, int, int], width: int, height: int) -> bytes:
    return zlib.compress((b"\0" + bytes(colour) * width) * height)


def control(number: int, width: int, height: int, x: int = 0, y: int = 0) -> bytes:
    numbers = struct.pack(">5IHHBB", number, width, height, x, y, 1, 1, 0, 0)
    return png_chunk(b"fcTL", numbers)


def animated(*chunks: bytes, before: bytes = b"") -> bytes:
    """Return an animation whose default image is red; `chunks` follow it."""
    header = struct.pack(">2I5B", *SIZE, 8, 2, 0, 0, 0)
    head = png_chunk(b"IHDR", header) + png_chunk(b"acTL", struct.pack(">2I", 1, 0)) + before
    default = png_chunk(b"IDAT", pixels(RED, *SIZE))
    return b"\x89PNG\r\n\x1a\n" + head + default + b"".join(chunks) + png_chunk(b"IEND", b"")


def frame(width: int, height: int, x: int = 0, y: int = 0) -> tuple[bytes, bytes, bytes]:
    """Return the chunks of a green frame whose pixels are in two parts."""
    packed = pixels(GREEN, width, height)
    parts = ((1, packed[:7]), (2, packed[7:]))
    first, second = (png_chunk(b"fdAT", struct.pack(">I", n) + part) for n, part in parts)
    return control(0, width, height, x, y), first, second


def test_a_default_image_that_is_no_frame_is_not_shown() -> None:
    later = control(3, *SIZE), png_chunk(b"fdAT", struct.pack(">I", 4) + pixels(RED, *SIZE))
    decoded = decode(animated(*frame(*SIZE), *later), 0)
    assert decoded.image.pixelColor(3, 3) == QColor(*GREEN)
    assert decoded.file.completeness is Completeness.WHOLE


def test_a_default_image_that_is_the_first_frame_is_shown() -> None:
    data = animated(*frame(*SIZE), before=control(0, *SIZE))
    assert decode(data, 0).image.pixelColor(3, 3) == QColor(*RED)


@pytest.mark.parametrize("fit_px", [0, 6])
def test_a_frame_is_placed_in_its_picture_and_keeps_its_colours(fit_px: int) -> None:
    gamma = png_chunk(b"gAMA", struct.pack(">I", 100_000))
    decoded = decode(animated(*frame(4, 4, 8, 4), before=gamma), fit_px)
    image, factor = decoded.image, 2 if fit_px else 1
    assert (decoded.width_px, decoded.height_px) == SIZE
    (expected,) = files.in_srgb([GREEN], _LINEAR)
    shown = image.pixelColor(10 // factor, 6 // factor)
    levels = shown.red(), shown.green(), shown.blue()
    assert max(abs(a - b) for a, b in zip(levels, expected, strict=True)) <= 3
    assert image.pixelColor(2 // factor, 6 // factor).alpha() == 0


@pytest.mark.parametrize(
    "chunks",
    [frame(*SIZE, 1)[:3], frame(*SIZE)[:1], (frame(*SIZE)[1],), (control(0, 2**31, 1),)],
    ids=["beyond the picture", "no pixels", "no control", "too wide"],
)
def test_the_default_image_stands_in_for_a_damaged_frame(chunks: tuple[bytes, ...]) -> None:
    assert decode(animated(*chunks), 0).image.pixelColor(3, 3) == QColor(*RED)
