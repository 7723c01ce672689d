"""Decoding: formats, sizes, limits, turns, and files of which a part is missing."""

import struct
import zlib
from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage

from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.file_marks import Completeness
from qamera_review.services.pictures.jpeg_structure import SCANS_MAX
from tests.support import picture_files as files
from tests.support.picture_files import noise, picture

BY_NAME = {format_.value: format_ for format_ in ImageFormat}


def png_header(width: int, height: int) -> bytes:
    """Return a PNG whose header states so many pixels, without any."""
    ihdr = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    idat = zlib.compress(b"\0" * 1000)
    chunks = ((b"IHDR", ihdr), (b"IDAT", idat), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(files.png_chunk(*chunk) for chunk in chunks)


def problem_of(data: bytes, fit_px: int = 256) -> PictureProblem:
    with pytest.raises(InvalidPicture) as raised:
        decode(data, fit_px)
    return raised.value.problem


@pytest.mark.parametrize("form", ["jpeg", "png", "webp", "avif"])
def test_the_formats_are_scaled_and_never_enlarged(form: str) -> None:
    data = picture(form)
    small = decode(data, 30)
    assert (small.image.width(), small.image.height()) == (30, 20)
    assert (small.width_px, small.height_px) == (60, 40)
    assert (small.file.format, small.file.size_bytes) == (BY_NAME[form], len(data))
    assert small.file.completeness is Completeness.WHOLE
    for fit_px in (0, 500):
        full = decode(data, fit_px)
        assert (full.image.width(), full.image.height()) == (60, 40)


def test_a_gif_shows_its_first_frame() -> None:
    decoded = decode(files.gif(), 0)
    assert decoded.image.pixelColor(2, 1) == QColor(*files.RED)
    assert decoded.file.format is ImageFormat.GIF
    assert problem_of(files.gif()[:40]) is PictureProblem.PARTLY_TRANSFERRED


def test_a_very_long_picture_keeps_a_pixel_of_width() -> None:
    image = decode(picture("png", 2, 4_000), 100).image
    assert (image.width(), image.height()) == (1, 100)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", PictureProblem.EMPTY),
        (b"<html>portal</html>", PictureProblem.NOT_A_PICTURE),
        (b"<?xml version='1.0'?><rss/>", PictureProblem.NOT_A_PICTURE),
        (b"\n<?xml version='1.0'?>\n<svg/>", PictureProblem.UNSUPPORTED_FORMAT),
        (b"BM" + b"\0" * 50, PictureProblem.UNSUPPORTED_FORMAT),
        (b"II*\0" + b"\0" * 50, PictureProblem.UNSUPPORTED_FORMAT),
        (b"\xff\x0a" + b"\0" * 50, PictureProblem.UNSUPPORTED_FORMAT),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", PictureProblem.UNSUPPORTED_FORMAT),
        (b"%PDF-1.7", PictureProblem.UNSUPPORTED_FORMAT),
        (b"GIF89a" + b"\0" * 50, PictureProblem.PARTLY_TRANSFERRED),
        (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf", PictureProblem.DAMAGED),
        (b"\xff\xd8\xff", PictureProblem.DAMAGED),
        (b"RIFF\x04\0\0\0WEBP", PictureProblem.DAMAGED),
        (b"\xff\xd8\xff<svg xmlns='http://www.w3.org/2000/svg'/>", PictureProblem.DAMAGED),
    ],
)
def test_anything_else_is_refused_with_the_reason(data: bytes, problem: PictureProblem) -> None:
    found = problem_of(data)
    assert found is problem or {found, problem} == {
        PictureProblem.DAMAGED,
        PictureProblem.PARTLY_TRANSFERRED,
    }


def test_a_format_that_is_not_decoded_is_named() -> None:
    with pytest.raises(InvalidPicture, match="JPEG XL"):
        decode(b"\xff\x0a" + b"\0" * 50, 0)


@pytest.mark.parametrize(
    ("width", "height"), [(30_000, 30_000), (32_768, 10), (10, 100_000), (12_001, 10_000)]
)
def test_a_bomb_is_refused_before_it_is_unpacked(width: int, height: int) -> None:
    data = png_header(width, height)
    with pytest.raises(InvalidPicture, match="limit is 120 megapixels"):
        decode(data, 256)
    assert problem_of(data) is PictureProblem.TOO_LARGE


def test_a_long_strip_is_shown() -> None:
    strip = QImage(30_000, 20, QImage.Format.Format_Grayscale8)
    strip.fill(90)
    decoded = decode(files.written(strip, "jpeg"), 300)
    assert (decoded.image.width(), decoded.width_px, decoded.height_px) == (300, 30_000, 20)


@pytest.mark.parametrize("form", ["png", "webp", "avif"])
@pytest.mark.parametrize("part", [0.3, 0.95])
def test_half_a_picture_of_another_format_than_jpeg_is_refused(form: str, part: float) -> None:
    data = picture(form, 200, 200)
    assert problem_of(data[: int(len(data) * part)], 64) in (
        PictureProblem.PARTLY_TRANSFERRED,
        PictureProblem.DAMAGED,
    )


_EOI = b"\xff\xd9"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data, at: data[:at],
        lambda data, at: data[:at] + _EOI,
        lambda data, at: data[:at] + bytes(len(data) - at),
        lambda data, at: data[:at] + bytes(len(data) - at - 2) + _EOI,
        lambda data, at: data[:at] + bytes(600) + data[at + 600 :],
        lambda data, at: data[:at] + picture("jpeg", 30, 30),
        lambda data, at: data[:at] + picture("jpeg", 30, 30)[300:],
    ],
    ids=["cut", "closed", "zeros", "zeros closed", "zeros inside", "another", "another's tail"],
)
@pytest.mark.parametrize("fit_px", [0, 64])
def test_a_jpeg_of_which_a_part_is_missing_is_shown_as_partial(
    spoil: Callable[[bytes, int], bytes], fit_px: int
) -> None:
    data = picture("jpeg", 200, 200)
    decoded = decode(spoil(data, len(data) * 7 // 10), fit_px)
    assert decoded.file.is_partial
    assert (decoded.width_px, decoded.height_px) == (200, 200)


@pytest.mark.parametrize("tail", [b"\0" * 5_000, b"\r\n", b"text" * 700, b"\xff\xd8\xff" * 9])
def test_what_follows_the_end_of_a_jpeg_is_no_part_of_it(tail: bytes) -> None:
    decoded = decode(picture("jpeg") + tail, 0)
    assert decoded.file.completeness is Completeness.WHOLE


@pytest.mark.parametrize("place", [0.4, 0.6, 0.8])
def test_few_zeros_in_the_middle_of_a_jpeg_are_noticed(place: float) -> None:
    # About as many blocks as the data in their place: libjpeg has nothing to complain about.
    data = picture("jpeg", 200, 200)
    at = int(len(data) * place)
    assert decode(data[:at] + bytes(40) + data[at + 40 :], 0).file.is_partial


def test_the_zeros_of_a_flat_jpeg_are_its_data() -> None:
    flat = QImage(800, 800, QImage.Format.Format_Grayscale8)
    flat.fill(128)
    data = files.written(flat, "jpeg")
    assert decode(data, 0).file.completeness is Completeness.WHOLE


def test_a_jpeg_with_all_its_data_needs_no_end() -> None:
    assert decode(picture("jpeg")[:-2], 0).file.completeness is Completeness.END_MISSING


def test_a_progressive_jpeg_lacking_scans_is_partial() -> None:
    assert decode(files.jpeg_of_scans(1), 0).file.is_partial


def test_a_jpeg_of_thousands_of_scans_is_refused_unread() -> None:
    with pytest.raises(InvalidPicture, match="scans"):
        decode(files.jpeg_of_scans(3_000), 0)
    assert problem_of(files.jpeg_of_scans(SCANS_MAX + 1)) is PictureProblem.TOO_LARGE


def test_a_png_with_a_wrong_checksum_in_a_text_is_shown(
    caplog: pytest.LogCaptureFixture,
) -> None:
    data = files.png(files.chart(), (b"tEXt", b"Title\0ours"))
    assert decode(data.replace(b"ours", b"Ours"), 0).width_px == 128


# Where the red corner, the top left of the upright picture, is in a file of each orientation.
CORNERS = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (0, 1), 7: (1, 1), 8: (1, 0)}


def cornered(orientation: int) -> QImage:
    """Return a picture of 48 x 32 as the file has it that is 32 x 48 (5 to 8) or as it is."""
    image = QImage(48, 32, QImage.Format.Format_RGB32)
    image.fill(QColor(*files.GREY))
    right, bottom = CORNERS[orientation]
    for x in range(16):
        for y in range(16):
            image.setPixelColor(x + 32 * right, y + 16 * bottom, QColor(*files.RED))
    return image


def _jpeg(orientation: int) -> bytes:
    data = files.written(cornered(orientation), "jpeg")
    return files.jpeg_with(data, (0xE1, b"Exif\0\0" + files.exif(orientation, "<")))


def _png(orientation: int) -> bytes:
    return files.png(cornered(orientation), (b"eXIf", files.exif(orientation)))


@pytest.mark.parametrize("file", [_jpeg, _png])
@pytest.mark.parametrize("orientation", CORNERS)
@pytest.mark.parametrize("fit_px", [0, 24])
def test_a_picture_is_turned_and_its_size_is_that_after_the_turn(
    file: Callable[[int], bytes], orientation: int, fit_px: int
) -> None:
    decoded = decode(file(orientation), fit_px)
    upright = (32, 48) if orientation > 4 else (48, 32)
    assert (decoded.width_px, decoded.height_px) == upright
    factor = 2 if fit_px else 1
    assert (decoded.image.width() * factor, decoded.image.height() * factor) == upright
    corner = decoded.image.pixelColor(2, 2)
    assert abs(corner.red() - files.RED[0]) < 25
    assert abs(corner.green() - files.RED[1]) < 25


def _entries(*entries: tuple[int, int]) -> bytes:
    """Return EXIF data with orientations, each as the count of values and the first value."""
    body = b"".join(struct.pack(">HHIHH", 0x0112, 3, *entry, 0) for entry in entries)
    return b"MM\0*" + struct.pack(">IH", 8, len(entries)) + body + bytes(4)


@pytest.mark.parametrize(
    ("exif", "is_turned"),
    [
        (b"Exif\0\xff" + files.exif(6), True),
        (b"Exif\0\0" + _entries((1, 9), (1, 6)), True),
        (b"Exif\0\0" + _entries((2, 6)), False),
    ],
    ids=["another prefix", "the second entry", "two values"],
)
def test_unusual_exif_data_count_as_in_browsers(exif: bytes, is_turned: bool) -> None:
    decoded = decode(files.jpeg_with(picture("jpeg"), (0xE1, exif)), 0)
    assert (decoded.width_px == 40) is is_turned


@pytest.mark.parametrize("damaged", [b"", b"MM\0*", b"II*\0\xff\xff\xff\xff", files.exif(9)])
def test_damaged_exif_data_turn_nothing(damaged: bytes) -> None:
    data = files.png(noise(), (b"eXIf", damaged))
    assert decode(data, 0).width_px == 60
