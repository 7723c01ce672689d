"""Colours: what a file states is what is painted, in sRGB and in the monitor's own space."""

import struct

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QColorSpace, QImage

from qamera_review.services.pictures.colour import SRGB, ProfileKind
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.output_space import OutputSource, output_from_icc
from tests.support import picture_files as files
from tests.support.picture_files import PATCHES, in_srgb, worst

P3 = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)
ADOBE = QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb)
PROPHOTO = QColorSpace(QColorSpace.NamedColorSpace.ProPhotoRgb)
LINEAR = QColorSpace(QColorSpace.NamedColorSpace.SRgbLinear)
REC2020 = QColorSpace(QColorSpace.NamedColorSpace.Bt2020)
VIDEO_2020 = REC2020.withTransferFunction(QColorSpace.TransferFunction.Gamma, 2.4)
VIDEO_709 = SRGB.withTransferFunction(QColorSpace.TransferFunction.Gamma, 2.4)
DCI_P3 = QColorSpace(
    QPointF(0.314, 0.351), QPointF(0.68, 0.32), QPointF(0.265, 0.69), QPointF(0.15, 0.06),
    QColorSpace.TransferFunction.SRgb,
)  # fmt: skip
SIZES = (0, 64)
TOLERANCE, TOLERANCE_CMYK = 4, 12

Colours = list[tuple[int, int, int]]


def assert_colours(data: bytes, expected: Colours, tolerance: int = TOLERANCE) -> None:
    """Check the patches of a file in full size and scaled."""
    for fit_px in SIZES:
        assert worst(decode(data, fit_px).image, expected) <= tolerance


@pytest.mark.parametrize("space", [P3, ADOBE, PROPHOTO, REC2020, LINEAR])
@pytest.mark.parametrize("form", ["jpeg", "png", "webp"])
def test_a_profile_is_applied(form: str, space: QColorSpace) -> None:
    data = files.written(files.chart(), form, space, quality=100)
    assert_colours(data, in_srgb(PATCHES, space), TOLERANCE + (form != "png"))
    profile = decode(data, 0).file.profile
    assert (profile.kind, profile.name) == (ProfileKind.ICC, space.description())


def test_an_avif_keeps_its_profile() -> None:
    data = files.avif(files.chart(), bytes(P3.iccProfile().data()))
    assert_colours(data, in_srgb(PATCHES, P3), 6)
    assert decode(data, 0).file.profile.kind is ProfileKind.ICC
    assert_colours(files.avif(files.chart()), list(PATCHES), 6)


@pytest.mark.parametrize(
    ("primaries", "transfer", "space"),
    [(1, 1, SRGB), (1, 6, SRGB), (12, 14, P3), (1, 8, LINEAR), (11, 13, DCI_P3)],
)
def test_the_code_points_of_an_avif(primaries: int, transfer: int, space: QColorSpace) -> None:
    data = files.avif(files.chart())
    at = data.index(b"colrnclx") + 8
    data = data[:at] + struct.pack(">HH", primaries, transfer) + data[at + 4 :]
    assert_colours(data, in_srgb(PATCHES, space), 6)


@pytest.mark.parametrize("kind", [QImage.Format.Format_Indexed8, QImage.Format.Format_RGBX64])
def test_palettes_and_16_bits_are_converted(kind: QImage.Format) -> None:
    data = files.written(files.chart(kind), "png", P3)
    assert_colours(data, in_srgb(PATCHES, P3))


def test_a_grey_profile_of_a_grey_jpeg_is_applied() -> None:
    grey = QColorSpace(QPointF(0.3127, 0.329), QColorSpace.TransferFunction.Linear)
    image = files.chart(QImage.Format.Format_Grayscale8)
    icc = b"ICC_PROFILE\0\x01\x01" + bytes(grey.iccProfile().data())
    data = files.jpeg_with(files.written(image, "jpeg"), (0xE2, icc))
    expected = [
        (light, light, light)
        for level in (image.pixelColor(16 + 32 * number, 9).red() for number in range(4))
        for light in [in_srgb([(level, level, level)], LINEAR)[0][0]]
    ]
    assert_colours(data, expected)


@pytest.mark.parametrize("form", ["jpeg", "png", "webp"])
def test_untagged_and_srgb_stay_as_they_are(form: str) -> None:
    for space in (None, SRGB):
        assert_colours(files.written(files.chart(), form, space, quality=100), list(PATCHES))


@pytest.mark.qt_log_ignore("ICC signature")
def test_a_damaged_profile_counts_as_srgb() -> None:
    data = files.jpeg_with(
        files.written(files.chart(), "jpeg"), (0xE2, b"ICC_PROFILE\0\x01\x01" + b"damaged" * 40)
    )
    assert_colours(data, list(PATCHES))
    assert decode(data, 0).file.profile.kind is ProfileKind.DAMAGED


_SRGB_CHROMATICITIES = struct.pack(
    ">8I", 31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000
)


@pytest.mark.parametrize(
    ("chunks", "space"),
    [
        ([(b"gAMA", struct.pack(">I", 100_000))], LINEAR),
        ([(b"gAMA", struct.pack(">I", 45_455))], SRGB),
        ([(b"gAMA", struct.pack(">I", 45_455)), (b"cHRM", _SRGB_CHROMATICITIES)], SRGB),
        ([(b"sRGB", b"\0"), (b"gAMA", struct.pack(">I", 100_000))], SRGB),
        ([(b"cICP", bytes((12, 13, 0, 1)))], P3),
        ([(b"cICP", bytes((12, 13, 0, 1))), (b"sRGB", b"\0")], P3),
        ([(b"cICP", bytes((1, 13, 0, 1)))], SRGB),
        ([(b"cICP", bytes((1, 8, 0, 1)))], LINEAR),
        ([(b"cICP", bytes((9, 1, 0, 1)))], VIDEO_2020),
        ([(b"cICP", bytes((9, 14, 0, 1)))], VIDEO_2020),
        ([(b"cICP", bytes((1, 6, 0, 1)))], VIDEO_709),
        ([(b"cICP", bytes((11, 13, 0, 1)))], DCI_P3),
        ([(b"gAMA", struct.pack(">I", 45_455)), (b"cHRM", bytes(32))], SRGB),
        ([(b"gAMA", struct.pack(">I", 45_455)), (b"cHRM", bytes(10))], SRGB),
        ([(b"gAMA", struct.pack(">I", 100_000)), (b"cHRM", bytes(32))], LINEAR),
        ([(b"cICP", bytes((77, 77, 0, 1)))], SRGB),
        ([(b"cICP", b"\1")], SRGB),
    ],
)
def test_the_colour_chunks_of_a_png(chunks: list[tuple[bytes, bytes]], space: QColorSpace) -> None:
    assert_colours(files.png(files.chart(), *chunks), in_srgb(PATCHES, space))


# The first three patches as Chromium 156 shows them.
@pytest.mark.parametrize(
    ("primaries", "shown"),
    [
        (4, ((237, 21, 18), (0, 177, 46), (0, 82, 206))),
        (8, ((227, 0, 24), (0, 185, 39), (42, 53, 207))),
        (10, ((255, 0, 67), (0, 240, 0), (0, 80, 212))),
        (22, ((202, 50, 39), (25, 176, 60), (50, 71, 200))),
    ],
)
def test_rare_primaries_are_shown_as_in_browsers(
    primaries: int, shown: tuple[tuple[int, int, int], ...]
) -> None:
    data = files.png(files.chart(), (b"cICP", bytes((primaries, 13, 0, 1))))
    assert_colours(data, [*shown, files.GREY])


def test_gamma_behind_the_palette_counts_as_in_browsers() -> None:
    palette = b"".join(map(bytes, PATCHES))
    row = b"".join(bytes((number,)) * files.SIDE for number in range(len(PATCHES)))
    gamma = (b"gAMA", struct.pack(">I", 100_000))
    for chunks in ((gamma, (b"PLTE", palette)), ((b"PLTE", palette), gamma)):
        data = files.png_of_rows([row] * files.SIDE, (len(row), files.SIDE), (8, 3), *chunks)
        assert_colours(data, in_srgb(PATCHES, LINEAR))


@pytest.mark.parametrize(("transfer", "white"), [(16, 148), (18, 191)])
def test_the_white_of_a_page_is_white_in_hdr(transfer: int, white: int) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(white, white, white))
    data = files.png(image, (b"cICP", bytes((9, transfer, 0, 1))))
    assert decode(data, 0).image.pixelColor(4, 4).red() >= 250
    assert decode(data, 0).file.profile.name in ("BT.2020, PQ", "BT.2020, HLG")


def test_cmyk_is_converted_with_its_profile_and_without_one() -> None:
    chart = files.chart(QImage.Format.Format_CMYK8888)
    assert_colours(files.written(chart, "jpeg", quality=100), list(PATCHES), TOLERANCE_CMYK)
    profile = QColorSpace.fromIccProfile(files.cmyk_profile())
    data = files.written(chart, "jpeg", profile, quality=100)
    assert decode(data, 0).file.profile.name == "Pale ink"
    cyan = b"\xff\0\0\0" * 128 * 32
    inks = QImage(cyan, 128, 32, QImage.Format.Format_CMYK8888)
    # A quarter of the light is left in red: 0.25 is 137 in sRGB.
    expected = [(137, 255, 255)] * 4
    assert_colours(files.written(inks, "jpeg", profile, quality=100), expected, TOLERANCE_CMYK)


def test_half_clear_pixels_keep_colour_and_alpha() -> None:
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    image.fill(QColor(*files.GREEN, 128))
    for x in range(32):
        for y in range(64):
            image.setPixelColor(x, y, QColor(255, 255, 255, 0))  # white below the clear part
    (expected,) = in_srgb([files.GREEN], P3)
    for fit_px in (0, 16):
        small = decode(files.written(image, "png", P3), fit_px).image
        assert small.format() == QImage.Format.Format_ARGB32_Premultiplied
        for x in range(small.width()):
            colour = small.pixelColor(x, 5)
            if colour.alpha() > 20:
                got = (colour.red(), colour.green(), colour.blue())
                assert max(abs(a - b) for a, b in zip(got, expected, strict=True)) <= 10


def test_a_picture_is_converted_to_the_output_space() -> None:
    monitor = output_from_icc(bytes(P3.iccProfile().data()), OutputSource.MONITOR)
    assert monitor is not None
    tagged = decode(files.written(files.chart(), "png", P3), 0, monitor)
    assert worst(tagged.image, PATCHES) == 0
    plain = decode(files.written(files.chart(), "png"), 0, monitor)
    back = plain.image.copy()
    back.setColorSpace(P3)
    assert worst(back.convertedToColorSpace(SRGB), PATCHES) <= 2
    assert worst(plain.image, PATCHES) > TOLERANCE
    assert plain.output_key == tagged.output_key == monitor.key
