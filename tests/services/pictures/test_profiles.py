"""ICC profiles in unusual places: in pieces, behind other data, and for grey pixels."""

import struct

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColorSpace

from qamera_review.services.pictures.colour import ProfileKind
from qamera_review.services.pictures.decoding import decode
from tests.support import picture_files as files
from tests.support.picture_files import PATCHES, SIDE, in_srgb, worst

P3 = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)
LINEAR = QColorSpace(QColorSpace.NamedColorSpace.SRgbLinear)
GREY_LINEAR = QColorSpace(QPointF(0.3127, 0.329), QColorSpace.TransferFunction.Linear)
P3_ICC = bytes(P3.iccProfile().data())
JPEG = files.written(files.chart(), "jpeg", quality=100)
OTHER_DATA = [(0xED, b"P" * 65_000)] * 3
LEVELS = (30, 90, 128, 220)
SIZE = (SIDE * len(LEVELS), SIDE)


@pytest.mark.parametrize(
    "segments",
    [
        files.icc_segments(P3_ICC, 100),
        files.icc_segments(P3_ICC, 200)[::-1],
        [*OTHER_DATA, *files.icc_segments(P3_ICC, 60_000)],
        [*files.icc_segments(P3_ICC, 60_000), *files.icc_segments(b"other", 9)],
    ],
    ids=["small pieces", "any order", "late", "the first of two"],
)
def test_the_profile_of_a_jpeg_is_joined_from_its_segments(
    segments: list[tuple[int, bytes]],
) -> None:
    decoded = decode(files.jpeg_with(JPEG, *segments), 0)
    assert worst(decoded.image, in_srgb(PATCHES, P3)) <= 5
    assert decoded.file.profile.name == P3.description()


def test_a_profile_of_which_a_piece_is_missing_counts_as_srgb() -> None:
    pieces = files.icc_segments(P3_ICC, 200)
    decoded = decode(files.jpeg_with(JPEG, pieces[0], pieces[2]), 0)
    assert worst(decoded.image, PATCHES) <= 5
    assert decoded.file.profile.kind is ProfileKind.DAMAGED


def test_the_profile_of_a_preview_in_exif_data_does_not_count() -> None:
    preview = files.jpeg_with(JPEG, *files.icc_segments(P3_ICC, 60_000))
    data = files.jpeg_with(JPEG, (0xE1, b"Exif\0\0" + files.exif(1) + preview))
    decoded = decode(data, 0)
    assert worst(decoded.image, PATCHES) <= 5
    assert decoded.file.profile.kind is ProfileKind.UNTAGGED


def grey_png(space: QColorSpace, *chunks: tuple[bytes, bytes], alpha: bool, bits: int = 8) -> bytes:
    """Return a PNG of four grey patches, half transparent if with `alpha`."""
    scale = 257 if bits == 16 else 1
    pixel = ">" + ("H" if bits == 16 else "B") * (1 + alpha)
    row = b"".join(
        struct.pack(pixel, *(value * scale for value in (level, 128)[: 1 + alpha])) * SIDE
        for level in LEVELS
    )
    kind = (bits, 4 if alpha else 0)
    return files.png_of_rows([row] * SIDE, SIZE, kind, files.iccp(space), *chunks)


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("space", [GREY_LINEAR, LINEAR], ids=["grey", "RGB"])
def test_a_profile_of_a_grey_png_is_applied(space: QColorSpace, alpha: bool, bits: int) -> None:
    expected = in_srgb([(level,) * 3 for level in LEVELS], LINEAR)
    for fit_px in (0, 64):
        decoded = decode(grey_png(space, alpha=alpha, bits=bits), fit_px)
        assert worst(decoded.image, expected) <= 2
        assert decoded.image.pixelColor(5, 5).alpha() == (128 if alpha else 255)
        assert decoded.file.profile.kind is ProfileKind.ICC


def test_a_transparent_grey_and_a_profile_go_together() -> None:
    data = grey_png(GREY_LINEAR, (b"tRNS", struct.pack(">H", LEVELS[1])), alpha=False)
    image = decode(data, 0).image
    ((light, _green, _blue),) = in_srgb([(LEVELS[0],) * 3], LINEAR)
    assert abs(image.pixelColor(5, 5).red() - light) <= 2
    assert image.pixelColor(SIDE + 5, 5).alpha() == 0


def test_a_grey_profile_does_not_fit_colours() -> None:
    decoded = decode(files.png(files.chart(), files.iccp(GREY_LINEAR)), 0)
    assert worst(decoded.image, PATCHES) == 0
    assert decoded.file.profile.kind is ProfileKind.DAMAGED


def test_the_transparent_colour_of_16_bit_rgb_is_exact() -> None:
    colours = (*PATCHES[:3], (200, 41, 40))
    row = b"".join(struct.pack(">3H", *(257 * c for c in colour)) * SIDE for colour in colours)
    key = struct.pack(">3H", *(257 * c for c in PATCHES[0]))
    data = files.png_of_rows([row] * SIDE, SIZE, (16, 2), (b"tRNS", key))
    for fit_px in (0, 64):
        image = decode(data, fit_px).image
        middles = [image.pixelColor(int((n + 0.5) * image.width() / 4), 5) for n in range(4)]
        assert [colour.alpha() for colour in middles] == [0, 255, 255, 255]
        got = [(c.red(), c.green(), c.blue()) for c in middles[1:]]
        assert got == list(colours[1:])


def with_wrong_checksum(data: bytes, kind: bytes) -> bytes:
    at = data.index(kind)
    end = at + 4 + int.from_bytes(data[at - 4 : at], "big")
    return data[:end] + bytes((data[end] ^ 1,)) + data[end + 1 :]


def test_a_chunk_that_browsers_do_not_read_does_not_count() -> None:
    chart, cicp = files.chart(), (b"cICP", bytes((12, 13, 0, 1)))
    name, packed = files.iccp(P3)[1].split(b"\0\0", 1)
    pixels = [bytes(files.SIDE * len(PATCHES))]
    late = files.png_of_rows(
        pixels, (len(pixels[0]), 1), (8, 3), (b"PLTE", bytes(PATCHES[0])), cicp
    )
    for data in (
        with_wrong_checksum(files.png(chart, files.iccp(P3)), b"iCCP"),
        with_wrong_checksum(files.png(chart, cicp), b"cICP"),
        files.png(chart, (b"iCCP", 80 * name[:1] + b"\0\0" + packed)),
        files.png(chart, (b"sRGB", b"\x09")),
        late,
    ):
        profile = decode(data, 0).file.profile
        assert profile.kind in (ProfileKind.UNTAGGED, ProfileKind.DAMAGED)
    turned = files.png(chart, (b"eXIf", files.exif(6)))
    assert decode(with_wrong_checksum(turned, b"eXIf"), 0).width_px == chart.width()


def test_the_profile_of_a_webp_needs_its_flag() -> None:
    data = files.written(files.chart(), "webp", P3, quality=100)
    flags = data.index(b"VP8X") + 8
    assert decode(data, 0).file.profile.kind is ProfileKind.ICC
    without = data[:flags] + bytes((data[flags] & ~0x20,)) + data[flags + 1 :]
    assert decode(without, 0).file.profile.kind is ProfileKind.UNTAGGED
