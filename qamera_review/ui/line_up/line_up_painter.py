"""Paints a line-up, on the screen and into files: pictures, base lines, captions, outliers.

Measures are logical px; whoever paints into a file scales the painter.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from qamera_review.domain.line_up import (
    Frame,
    LineUpLayout,
    LineUpPicture,
    Outlier,
    Row,
    best_layout,
    outliers,
)
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.ui.text.line_up_texts import outlier_text, short_outlier_text
from qamera_review.ui.theme.tokens import Colours

UNIFORM = "#ffffff"
_GAP_PX, _SIDE_LEAST, _SIDE_MOST = 16, 120, 560
_PAD_PX = 4
_PROBE = 24  # samples of each side of a picture's border


class LineUpContent(Struct, frozen=True):
    """Pictures in their order, the title below each, and in what each stands out."""

    pictures: Sequence[LineUpPicture] = ()
    titles: Mapping[PackshotId, str] = {}
    marks: Mapping[PackshotId, tuple[Outlier, ...]] = {}
    is_uniform: bool = False

    @classmethod
    def of(
        cls,
        pictures: Sequence[LineUpPicture],
        titles: Mapping[PackshotId, str],
        *,
        is_uniform: bool,
    ) -> "LineUpContent":
        """Return the content with its outliers."""
        return cls(pictures, titles, outliers(pictures), is_uniform)


def uniform_ground(image: QImage) -> QImage:
    """Return a copy in which the ground is white: every channel is divided by that of the ground,
    as if the product had been lit on white. The ground is the median of the picture's border."""
    copy = image.convertToFormat(QImage.Format.Format_RGB32)
    ground = _border_colour(copy)
    if not min(ground):
        return copy  # black cannot be made white
    painter = QPainter(copy)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_ColorDodge)
    painter.fillRect(copy.rect(), QColor(*(255 - channel for channel in ground)))
    painter.end()
    return copy


def _border_colour(image: QImage) -> tuple[int, int, int]:
    """Return the median colour of the pixels at the border, by channel."""
    right, bottom = image.width() - 1, image.height() - 1
    points = [(round(right * n / _PROBE), round(bottom * n / _PROBE)) for n in range(_PROBE + 1)]
    colours = [
        image.pixelColor(x, y)
        for across, down in points
        for x, y in ((across, 0), (across, bottom), (0, down), (right, down))
    ]
    channels = ([c.red() for c in colours], [c.green() for c in colours],
                [c.blue() for c in colours])  # fmt: skip
    red, green, blue = (sorted(channel)[len(channel) // 2] for channel in channels)
    return red, green, blue


class LineUpPainter:
    """Paints rows of one content in one set of colours; any thread."""

    def __init__(self, colours: Colours, title_font: QFont, text_font: QFont) -> None:
        self._colours = colours
        self._title_font, self._text_font = title_font, text_font
        self._title_px = QFontMetricsF(title_font).height()
        self._text_px = QFontMetricsF(text_font).height()

    def layout(self, content: LineUpContent, width: float, height: float) -> LineUpLayout:
        """Return the layout in a view of that size; with many pictures it is higher."""
        lines = max((len(marks) for marks in content.marks.values()), default=0)
        caption = 2 * _PAD_PX + self._title_px + lines * self._text_px
        return best_layout(
            content.pictures,
            max(1.0, width),
            height,
            gap=_GAP_PX,
            caption=caption,
            least=_SIDE_LEAST,
            most=_SIDE_MOST,
        )

    def paint_row_ground(
        self, painter: QPainter, row: Row, width: float, *, is_uniform: bool
    ) -> None:
        """Paint what is behind the pictures of a row; nothing if each keeps its own ground."""
        if is_uniform:
            area = QRectF(0, row.top, width, row.bottom - row.top)
            painter.fillRect(area, QColor(UNIFORM))

    def paint_base_line(self, painter: QPainter, row: Row, width: float) -> None:
        """Paint the line on which the subjects of a row stand, over the pictures."""
        colour = QColor(self._colours.accent)
        colour.setAlphaF(0.55)
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(0, row.base), QPointF(width, row.base))

    def paint_marks(
        self, painter: QPainter, content: LineUpContent, number: int, frame: Frame, row: Row
    ) -> None:
        """Paint the title of a picture, and in what it stands out."""
        picture = content.pictures[number]
        marks = content.marks.get(picture.id, ())
        y = row.bottom + _PAD_PX
        title = content.titles.get(picture.id, "")
        self._write(painter, frame, y, title, self._title_font, self._colours.text)
        y += self._title_px
        for outlier in marks:
            text = self._fitting(frame, outlier_text(outlier), short_outlier_text(outlier))
            self._write(painter, frame, y, text, self._text_font, self._colours.warning)
            y += self._text_px
        if marks and picture.box is not None:
            box = picture.box
            painter.setPen(QPen(QColor(self._colours.warning), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(
                QRectF(
                    frame.left + box.left * frame.width,
                    frame.top + box.top * frame.height,
                    box.width * frame.width,
                    box.height * frame.height,
                )
            )

    def _fitting(self, frame: Frame, text: str, short_text: str) -> str:
        """Return the text, or the short one where the whole text would be cut."""
        width = QFontMetricsF(self._text_font).horizontalAdvance(text)
        return text if width <= frame.cell_width else short_text

    def _write(
        self, painter: QPainter, frame: Frame, y: float, text: str, font: QFont, colour: str
    ) -> None:
        metrics = QFontMetricsF(font)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, frame.cell_width)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        x = frame.cell_left + (frame.cell_width - metrics.horizontalAdvance(elided)) / 2
        painter.drawText(QPointF(x, y + metrics.ascent()), elided)
