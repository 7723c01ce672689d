"""How a line-up is painted: a white ground, and the numbers of what stands out."""

from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from qamera_review.domain.line_up import LineUpPicture, Outlier, Trait
from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.line_up.line_up_canvas import LineUpCanvas
from qamera_review.ui.line_up.line_up_painter import LineUpContent, uniform_ground
from qamera_review.ui.text.line_up_texts import outlier_text
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from tests.support.view_stacks import no_pictures


def test_a_white_ground_divides_each_channel_by_that_of_the_ground(qapp: object) -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(204, 170, 255))
    painter = QPainter(image)
    painter.fillRect(20, 20, 20, 20, QColor(102, 85, 51))
    painter.end()
    white = uniform_ground(image)
    assert white.pixelColor(2, 2) == QColor(255, 255, 255)
    subject = white.pixelColor(30, 30)
    channels = (subject.red(), subject.green(), subject.blue())
    near = zip(channels, (128, 128, 51), strict=True)
    assert all(abs(channel - wanted) <= 2 for channel, wanted in near)


def test_the_numbers_say_why_a_picture_stands_out() -> None:
    texts = [
        outlier_text(Outlier(trait, value, middle))
        for trait, value, middle in (
            (Trait.SCALE, 0.62, 0.78),
            (Trait.BASE_LINE, 0.8, 0.9),
            (Trait.LIGHTNESS, 92.04, 99.8),
            (Trait.CAST, 4.21, 0.0),
        )
    ]
    assert texts == [
        "Size 62%, median 78%",
        "Baseline 80%, median 90%",
        "Background L* 92.0, median L* 99.8",
        "Color cast ΔE 4.2 off the median",
    ]


def test_the_focus_of_a_line_up_stays_at_its_picture(qtbot: QtBot) -> None:
    canvas = LineUpCanvas(no_pictures(), theme_of(ColourScheme.DARK))
    qtbot.addWidget(canvas)
    canvas.resize(700, 500)
    canvas.show()
    names = [f"shot {n}" for n in range(12)]

    def show(shown: list[str]) -> None:
        pictures = [LineUpPicture(PackshotId(name), 8, 8) for name in shown]
        canvas.show_content(LineUpContent.of(pictures, {}, is_uniform=False))

    show(names)
    canvas.move_focus(Step.DOWN)
    canvas.move_focus(Step.RIGHT)
    focus = canvas.focused
    assert focus not in (None, "shot 0", "shot 1")
    show([name for name in names if name != "shot 0"])
    assert canvas.focused == focus
    rest = [name for name in names if PackshotId(name) != focus]
    show(rest)
    assert canvas.focused == names[names.index(str(focus)) + 1], "the next one"
    show([])
    assert canvas.focused is None
