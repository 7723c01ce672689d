"""What was measured, drawn on a picture: where the measurement says it is."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from qamera_review.domain.checks import Check
from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.measurement import (
    SHARPNESS_MAP_SIDE,
    AiMark,
    Box,
    Ground,
    Measurement,
    SideShares,
    Span,
    TouchedSpans,
)
from qamera_review.domain.records import replace
from qamera_review.ui.viewer.check_drawing import draw_measurement

PLAIN = Measurement(ImageFormat.JPEG, 400, 400, 1, AiMark.NONE)
GREY = QColor("#808080")


def drawn(measurement: Measurement, *fired: Check) -> QImage:
    """Return a grey picture of 400 pixels with the drawing."""
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(GREY)
    painter = QPainter(image)
    draw_measurement(painter, QRectF(0, 0, 400, 400), measurement, frozenset(fired))
    painter.end()
    return image


def is_drawn(image: QImage, x: int, y: int) -> bool:
    """Return whether something was drawn within two pixels of a place."""
    near = [(x + dx, y + dy) for dx in range(-2, 3) for dy in range(-2, 3)]
    return any(image.rect().contains(*at) and image.pixelColor(*at) != GREY for at in near)


def test_nothing_is_drawn_where_nothing_was_measured(qapp: object) -> None:
    blank = QImage(400, 400, QImage.Format.Format_RGB32)
    blank.fill(GREY)
    assert drawn(PLAIN, Check.BLUR) == blank


def test_the_box_the_margins_and_the_touched_part_of_a_side_are_drawn(qapp: object) -> None:
    measurement = replace(
        PLAIN,
        box=Box(0.25, 0.25, 0.75, 1.0),
        touching=SideShares(0.0, 0.0, 0.0, 0.2),
        touched_spans=TouchedSpans(bottom=Span(0.4, 0.6)),
    )
    image = drawn(measurement)
    assert is_drawn(image, 100, 200)
    assert is_drawn(image, 300, 110)
    assert is_drawn(image, 20, 250), "the margin on the left"
    assert image.pixelColor(200, 396) == QColor("black"), "unlike the other lines"
    assert image.pixelColor(150, 396) != QColor("black"), "not touched there"
    assert not is_drawn(image, 60, 395)
    assert not is_drawn(image, 150, 150)


def test_only_black_and_white_are_used(qapp: object) -> None:
    ground = Ground(240, 240, 240, 94.5, 0.0, 1.0)
    cells = bytes(range(SHARPNESS_MAP_SIDE**2))
    measurement = replace(PLAIN, box=Box(0.2, 0.2, 0.9, 0.8), ground=ground, sharpness_map=cells)
    image = drawn(measurement, Check.BLUR, Check.CENTRE)
    assert is_drawn(image, 200, 200)
    assert image.isGrayscale()
