"""What a file's structure says: sizes, turns, ends that are missing, and limits on its parts."""

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.services.pictures.block_limits import BLOCKS_MAX, DATA_BLOCKS_MAX
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.file_marks import Completeness
from qamera_review.services.pictures.png_source import png_source
from tests.support import picture_files as files
from tests.support.picture_files import picture


def problem_of(data: bytes) -> PictureProblem:
    with pytest.raises(InvalidPicture) as raised:
        decode(data, 0)
    return raised.value.problem


def test_texts_of_a_png_are_not_unpacked() -> None:
    # Each text would take 8 MB; a picture that is nothing but texts is as light as one without.
    text = zlib.compress(bytes(7_900_000), 9)
    texts = [(b"zTXt", b"%d\0\0" % number + text) for number in range(3)]
    data = files.png(files.chart(), *texts, (b"iTXt", b"k\0\1\0\0\0" + text))
    assert decode(data, 0).width_px == files.chart().width()
    prepared = png_source(data).data
    assert b"zTXt" not in prepared
    assert b"iTXt" not in prepared


def test_a_file_of_too_many_parts_is_refused() -> None:
    jpeg, png, webp = picture("jpeg"), files.png(files.chart()), picture("webp")
    comments = b"\xff\xfe\0\2" * BLOCKS_MAX
    assert problem_of(jpeg[:2] + comments + jpeg[2:]) is PictureProblem.DAMAGED
    chunks = files.png_chunk(b"teST", b"") * BLOCKS_MAX
    assert problem_of(png[:33] + chunks + png[33:]) is PictureProblem.DAMAGED
    body = webp[8:] + b"ABCD\0\0\0\0" * BLOCKS_MAX
    assert problem_of(b"RIFF" + struct.pack("<I", len(body)) + body) is PictureProblem.DAMAGED
    gif = files.gif()
    blocks = b"!\xfe" + b"\1a" * (DATA_BLOCKS_MAX + 1) + b"\0"
    assert problem_of(gif[:19] + blocks + gif[19:]) is PictureProblem.DAMAGED


def test_padding_before_the_end_of_a_jpeg_is_of_one_value() -> None:
    data = picture("jpeg")
    assert not decode(data[:-2] + b"\0" * 9 + data[-2:], 0).file.is_partial
    assert decode(data[:-2] + b"leftovers" + data[-2:], 0).file.is_partial
    between_segments = 20
    assert not decode(
        data[:between_segments] + b"stray" + data[between_segments:], 0
    ).file.is_partial


def noise_over_white(width: int, rows: int, white_rows: int = 0) -> QImage:
    """Return rows of noise above white ones."""
    noise = np.random.default_rng(1).integers(0, 255, (rows, width, 3), dtype=np.uint8)
    pixels = noise.tobytes() + b"\xff" * 3 * width * white_rows
    kind = QImage.Format.Format_RGB888
    return QImage(pixels, width, rows + white_rows, 3 * width, kind).copy()


def lossless_webp(image: QImage) -> bytes:
    """Return the WebP of an image, made by the encoder's fastest way, which writes zeros for a flat
    picture."""
    file = io.BytesIO()
    rows = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    picture = Image.frombytes("RGB", size, bytes(rows.constBits()))
    picture.save(file, "WEBP", lossless=True, method=0)
    return file.getvalue()


def test_zeros_for_a_flat_end_are_data() -> None:
    data = lossless_webp(noise_over_white(1_500, 30, 1_500))
    assert not data[-300:].strip(b"\0")
    assert decode(data, 0).file.completeness is Completeness.WHOLE


@pytest.mark.parametrize("form", ["webp", "lossless", "avif"])
def test_a_file_that_ends_in_zeros_is_partial(form: str) -> None:
    image = noise_over_white(80, 60)
    if form == "avif":
        data = files.avif(image)
    else:
        data = (
            lossless_webp(image) if form == "lossless" else files.written(image, form, quality=90)
        )
    assert not decode(data, 0).file.is_partial
    zeroed = data[: len(data) // 2].ljust(len(data), b"\0")
    try:
        assert decode(zeroed, 0).file.is_partial
    except InvalidPicture as error:
        assert error.problem is PictureProblem.PARTLY_TRANSFERRED  # noqa: PT017


def test_a_webp_that_ends_within_a_chunk_is_cut_off() -> None:
    data = picture("webp", 200, 200)
    half = data[: len(data) // 2 // 2 * 2]
    closed = half[:4] + struct.pack("<I", len(half) - 8) + half[8:]
    assert problem_of(closed) is PictureProblem.PARTLY_TRANSFERRED


def test_a_tiny_webp_is_shown() -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor(*files.GREEN))
    data = files.written(image, "webp", quality=100)
    assert len(data) < 44
    assert decode(data, 0).image.pixelColor(1, 1) == QColor(*files.GREEN)


@pytest.mark.parametrize("prefix", [b"", b"Exif\0\0"])
def test_a_webp_is_not_turned_by_exif_as_in_browsers(prefix: bytes) -> None:
    data = files.webp_with_exif(picture("webp"), prefix + files.exif(6), 60, 40)
    decoded = decode(data, 0)
    assert (decoded.width_px, decoded.height_px) == (60, 40)


def framed_gif(canvas: tuple[int, int], place: tuple[int, int] = (0, 0)) -> bytes:
    """Return a GIF of a red frame of 4 x 3 pixels on a canvas."""
    data = bytearray(files.gif(4, 3))
    data[6:10] = struct.pack("<2H", *canvas)
    data[20:24] = struct.pack("<2H", *place)
    return bytes(data)


def test_a_gif_is_transparent_beside_its_first_frame() -> None:
    image = decode(framed_gif((10, 8), (5, 2)), 0).image
    assert (image.width(), image.height()) == (10, 8)
    assert image.pixelColor(6, 3) == QColor(*files.RED)
    for x, y in ((4, 2), (9, 3), (6, 1), (6, 5)):
        assert image.pixelColor(x, y).alpha() == 0


def test_a_gif_is_as_large_as_its_frame_needs() -> None:
    for canvas in ((2, 2), (0, 0)):
        image = decode(framed_gif(canvas), 0).image
        assert (image.width(), image.height()) == (4, 3)
        assert image.pixelColor(3, 2) == QColor(*files.RED)
    assert problem_of(framed_gif((65_535, 65_535))) is PictureProblem.TOO_LARGE


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\xff\x4f\xff\x51" + bytes(50), "JPEG 2000"),
        (b"\0\0\x01\0\x01\0" + bytes(50), "ICO"),
        (b"II+\0\x08\0" + bytes(50), "BigTIFF"),
        (b"MM\0+\0\x08" + bytes(50), "BigTIFF"),
    ],
)
def test_further_formats_are_named(data: bytes, name: str) -> None:
    with pytest.raises(InvalidPicture, match=name):
        decode(data, 0)
