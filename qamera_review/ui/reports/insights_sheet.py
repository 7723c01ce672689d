"""Insights as a file: one PNG of all rows, or a PDF with as many pages as they need."""

from PySide6.QtCore import QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter

from qamera_review.domain.records import Struct
from qamera_review.services.export.report_file import ReportNotWritten
from qamera_review.services.export.report_writer import (
    PictureOf,
    Step,
    TooManyRows,
)
from qamera_review.services.pictures.colour import SRGB
from qamera_review.ui.reports.insights_chart import WIDTH_LEAST_PX, InsightsChart, NamedInsights
from qamera_review.ui.reports.pdf_pages import Orientation, open_pdf, painter_on
from qamera_review.ui.theme.tokens import LIGHT

_WIDTH_PX, _MARGIN_PX, _FONT_PX, _TITLE_PX, _GAP_PX = WIDTH_LEAST_PX, 32, 13, 20, 6
_SCALE, _IMAGE_HEIGHT_MAX = 2.0, 16_000  # of the PNG; in pixels
_MARGIN_PT = 36.0
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


class InsightsHeading(Struct, frozen=True):
    """The texts around the chart: its title, a line about what is counted, and how to read it."""

    title: str
    summary: str
    legend: str


class InsightsSheet:
    """A `ReportMaker` that paints insights; called in the thread of the report. `suffix` is ".pdf",
    else it is a PNG."""

    def __init__(
        self,
        heading: InsightsHeading,
        rows: tuple[NamedInsights, ...],
        reasons: tuple[str, ...],
        suffix: str,
    ) -> None:
        self._heading, self._rows, self._reasons = heading, rows, reasons
        self._is_pdf = suffix == ".pdf"

    def __call__(self, device: QIODevice, pictures: PictureOf, step: Step) -> None:
        """Paint to `device`, without pictures; call `step` after each row. Raises
        ReportNotWritten."""
        font = QFont()
        font.setPixelSize(_FONT_PX)
        sheet = _Sheet(self._heading, InsightsChart(self._rows, self._reasons, LIGHT, font), font)
        if self._is_pdf:
            self._write_pdf(device, sheet, step)
        else:
            self._write_png(device, sheet, step)

    def _write_pdf(self, device: QIODevice, sheet: "_Sheet", step: Step) -> None:
        writer = open_pdf(device, self._heading.title, Orientation.Landscape, _MARGIN_PT)
        scale = writer.width() / _WIDTH_PX
        page_px = writer.height() / scale
        with painter_on(writer) as painter:
            painter.scale(scale, scale)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = sheet.paint_start(painter)
            for number in range(len(self._rows)):
                if top + sheet.chart.row_px > page_px:
                    writer.newPage()
                    top = sheet.paint_head(painter, 0)
                top = sheet.paint_row(painter, number, top)
                step()

    def _write_png(self, device: QIODevice, sheet: "_Sheet", step: Step) -> None:
        height = sheet.height + 2 * _MARGIN_PX
        width = _WIDTH_PX + 2 * _MARGIN_PX
        scale = min(_SCALE, _IMAGE_HEIGHT_MAX / height)
        if scale < 1:
            raise TooManyRows
        image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
        if image.isNull():
            raise ReportNotWritten
        image.fill(QColor(LIGHT.panel))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(_MARGIN_PX, _MARGIN_PX)
        try:
            top = sheet.paint_start(painter)
            for number in range(len(self._rows)):
                top = sheet.paint_row(painter, number, top)
                step()
        finally:
            painter.end()
        image.setColorSpace(SRGB)
        writer = QImageWriter(device, b"png")
        if not writer.write(image):
            raise ReportNotWritten(writer.errorString())


class _Sheet:
    """Paints the texts and the rows, from the top."""

    def __init__(self, heading: InsightsHeading, chart: InsightsChart, font: QFont) -> None:
        self.chart = chart
        title = QFont(font)
        title.setPixelSize(_TITLE_PX)
        title.setWeight(QFont.Weight.Bold)
        self._texts = (
            (heading.title, title, LIGHT.text),
            (heading.summary, font, LIGHT.text),
            (heading.legend, font, LIGHT.text_muted),
        )
        heights = (_height_of(text, font) for text, font, _ink in self._texts)
        self._texts_px = sum(height + _GAP_PX for height in heights)

    @property
    def height(self) -> float:
        """Return how high all of it is."""
        rows = len(self.chart.rows)
        return self._texts_px + self.chart.head_px + rows * self.chart.row_px

    def paint_start(self, painter: QPainter) -> float:
        """Paint the texts and the titles of the columns; return where the first row is."""
        y = 0.0
        for text, font, ink in self._texts:
            painter.setFont(font)
            painter.setPen(QColor(ink))
            height = _height_of(text, font)
            painter.drawText(QRectF(0, y, _WIDTH_PX, height), _WRAPPED, text)
            y += height + _GAP_PX
        return self.paint_head(painter, self._texts_px)

    def paint_head(self, painter: QPainter, top: float) -> float:
        """Paint the titles of the columns at `top`; return where the next row is."""
        painter.translate(0, top)
        self.chart.paint_head(painter, _WIDTH_PX)
        painter.translate(0, -top)
        return top + self.chart.head_px

    def paint_row(self, painter: QPainter, number: int, top: float) -> float:
        """Paint a row at `top`; return where the next one is."""
        self.chart.paint_row(painter, number, top, _WIDTH_PX)
        return top + self.chart.row_px


def _height_of(text: str, font: QFont) -> float:
    """Return how high a text is in the lines that it needs."""
    room = QRectF(0, 0, _WIDTH_PX, 1e6)
    return QFontMetricsF(font).boundingRect(room, _WRAPPED, text).height()
