"""The numbers of pictures that the tests draw, so that the right answers are known."""

import functools

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from qamera_review.domain.checks import Check, GroundKind, Verdict, ground_kind, run_checks
from qamera_review.domain.measurement import Box, CannotTell, Measurement
from tests.checks.cutouts import CutOut, as_jpeg, blurred, lay, measure_image, with_rim
from tests.checks.drawn import drawn_cutouts
from tests.checks.trials import fired, largest_error, recoloured, score_duplicates


@functools.cache
def cutouts() -> dict[str, CutOut]:
    return {cutout.name.split()[0]: cutout for cutout in reversed(drawn_cutouts())}


SHAPES = ("box", "ball", "bottle", "shirt")


@pytest.mark.parametrize("shape", SHAPES)
def test_a_clean_picture_fires_nothing(shape: str) -> None:
    laid = lay(cutouts()[shape])
    measurement = measure_image(as_jpeg(laid.image, 85))
    assert [f.check for f in run_checks(measurement) if f.verdict is not Verdict.FINE] == []
    assert measurement.box is not None
    assert largest_error(measurement.box, laid.box) <= 0.02
    assert measurement.reasons == {}


@pytest.mark.parametrize(
    ("colour", "kind"),
    [
        ("#ffffff", GroundKind.PURE_WHITE),
        ("#fafafa", GroundKind.NEARLY_WHITE),
        ("#eeeeee", GroundKind.GREY),
        ("#fff6e8", GroundKind.TINTED),
    ],
)
def test_the_ground_has_the_colour_that_it_was_given(colour: str, kind: GroundKind) -> None:
    ground = measure_image(as_jpeg(lay(cutouts()["ball"], ground=QColor(colour)).image, 80)).ground
    assert ground is not None
    assert ground_kind(ground) is kind
    true = QColor(colour)
    channels = zip(
        (ground.red, ground.green, ground.blue),
        (true.red(), true.green(), true.blue()),
        strict=True,
    )
    assert all(abs(measured - given) <= 2 for measured, given in channels)


def test_a_subject_over_the_edge_touches_that_side() -> None:
    measurement = measure_image(lay(cutouts()["shirt"], shift=(0.2, 0)).image)
    (finding,) = [f for f in run_checks(measurement) if f.check is Check.TOUCHES]
    assert finding.fired
    assert finding.side is not None
    assert finding.side.value == "right"


def test_a_blur_of_one_pixel_is_found() -> None:
    image = lay(cutouts()["ball"]).image
    assert fired(measure_image(image), Check.BLUR) is False
    assert fired(measure_image(blurred(image, 1.0)), Check.BLUR) is True


@pytest.mark.parametrize("shape", SHAPES)
def test_a_rim_around_a_cut_out_is_found(shape: str) -> None:
    clean = cutouts()[shape]
    rimmed = with_rim(clean, 4, QColor("#8a8a8a"), 0.7)
    assert fired(measure_image(as_jpeg(lay(clean, fill=0.7).image, 90)), Check.HALO) is False
    assert fired(measure_image(as_jpeg(lay(rimmed, fill=0.7).image, 90)), Check.HALO) is True


def test_copies_are_found_and_other_colours_are_not_merged() -> None:
    score = score_duplicates([cutouts()["box"], cutouts()["shirt"], recoloured(cutouts()["box"])])
    assert score.false_alarms == 0
    assert score.recall >= 0.8


def _reason(image: QImage, field: str = "box") -> CannotTell | None:
    return measure_image(image).reasons.get(field)


def test_what_cannot_be_told_says_why() -> None:
    empty = QImage(512, 512, QImage.Format.Format_RGB32)
    empty.fill(QColor("white"))
    assert _reason(empty) is CannotTell.NO_SUBJECT
    assert _reason(empty, "white_share") is None
    strip = QImage(1, 512, QImage.Format.Format_RGB32)
    for y in range(512):
        strip.setPixelColor(0, y, QColor.fromHsv(y * 350 // 512, 255, 255))
    assert _reason(strip.scaled(512, 512), "ground") is CannotTell.UNEVEN_GROUND
    small = lay(cutouts()["ball"]).image.scaled(200, 200)
    assert _reason(small, "sharpness") is CannotTell.TOO_SMALL
    assert _reason(small, "halo_share") is CannotTell.TOO_SMALL
    assert _reason(small.scaled(4, 4), "ground") is CannotTell.TOO_SMALL


def test_transparency_is_a_ground_of_its_own() -> None:
    measurement: Measurement = measure_image(cutouts()["ball"].image)
    assert measurement.ground is not None
    assert ground_kind(measurement.ground) is GroundKind.TRANSPARENT
    assert fired(measurement, Check.GROUND) is False
    assert measurement.box is not None


@pytest.mark.parametrize("size", [(1, 1), (9, 512), (512, 9), (3, 900), (8, 8)])
def test_odd_sizes_are_measured_or_refused(size: tuple[int, int]) -> None:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert measure_image(image).box is None


@pytest.mark.parametrize("ground", ["#ffffff", "#f4f4f4"])
def test_a_pale_subject_is_told_from_its_ground_and_its_shadow(ground: str) -> None:
    image = QImage(512, 512, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    shadow = QRadialGradient(QPointF(0, 0), 150)
    shadow.setColorAt(0, QColor(0, 0, 0, 110))
    shadow.setColorAt(1, QColor(0, 0, 0, 0))
    painter.setBrush(shadow)
    painter.translate(256, 420)
    painter.scale(1, 0.15)
    painter.drawEllipse(QPointF(0, 0), 150, 150)
    painter.resetTransform()
    painter.setBrush(QColor("#ececea"))
    painter.drawRect(QRectF(140, 120, 230, 260))
    painter.setBrush(QColor("#30406a"))
    painter.drawRect(QRectF(200, 200, 100, 60))  # only this stands out much
    painter.end()
    box = measure_image(as_jpeg(image, 85)).box
    assert box is not None
    assert largest_error(box, Box(140 / 512, 120 / 512, 370 / 512, 380 / 512)) <= 0.02


def test_a_stain_of_the_ground_is_no_part_of_the_subject() -> None:
    laid = lay(cutouts()["bottle"])
    image = laid.image.copy()
    painter = QPainter(image)
    painter.fillRect(QRectF(10, 10, 90, 50), QColor("#f4f4f4"))
    painter.end()
    measurement = measure_image(as_jpeg(image, 90))
    assert measurement.box is not None
    assert largest_error(measurement.box, laid.box) <= 0.02
    assert fired(measurement, Check.WHITE) is True
