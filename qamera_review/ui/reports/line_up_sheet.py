"""The line-up as a file: one PNG, or a PDF with as many pages as it needs; colours are sRGB.

It is laid out in a width of PAGE_PX and then scaled to the file. Example: for a PNG twice as large,
a line-up 1600 px wide and 900 px high becomes 3200 x 1800 pixels.
"""

from collections.abc import Sequence

from PySide6.QtCore import QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter

from qamera_review.domain.line_up import LineUpLayout, Row
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.services.export.report_file import ReportNotWritten
from qamera_review.services.export.report_writer import PictureOf, Step
from qamera_review.services.pictures.colour import SRGB
from qamera_review.ui.line_up.line_up_painter import (
    UNIFORM,
    LineUpContent,
    LineUpPainter,
    uniform_ground,
)
from qamera_review.ui.reports.pdf_pages import Orientation, open_pdf, painter_on
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.tokens import LIGHT

PAGE_PX, _HEIGHT_PX, _MARGIN_PX = 1600, 1000, 32
_SCALE, _IMAGE_HEIGHT_MAX = 2.0, 16_000  # of the PNG, pixels
_PNG_QUALITY = 80  # for PNG this is speed against size: a fifth of the compression
_PDF_MARGIN_PT = 28.35
_PICTURE_DPI_SCALE = 3.0  # pictures in a PDF have so many pixels per px of the layout
_FONT_PX = 13


class LineUpSheet:
    """A `ReportMaker` that paints a line-up; called in the thread of the report.

    `packshots` are those of the pictures, in the same order; `suffix` is ".pdf", else it is a PNG.
    """

    def __init__(self, content: LineUpContent, packshots: Sequence[Packshot], suffix: str) -> None:
        self._content = content
        self._packshots: dict[PackshotId, Packshot] = {each.id: each for each in packshots}
        self._is_pdf = suffix == ".pdf"

    def __call__(self, device: QIODevice, pictures: PictureOf, step: Step) -> None:
        """Paint to `device`; call `step` after each picture. Raises ReportNotWritten."""
        title, text = QFont(), QFont()
        title.setPixelSize(_FONT_PX)
        text.setPixelSize(_FONT_PX - 1)
        text.setBold(True)
        painting = LineUpPainter(LIGHT, title, text)
        layout = painting.layout(self._content, PAGE_PX - 2 * _MARGIN_PX, _HEIGHT_PX)
        sheet = _Sheet(self._content, self._packshots, painting, layout, pictures, step)
        if self._is_pdf:
            _write_pdf(device, sheet)
        else:
            _write_png(device, sheet)


class _Sheet:
    """Paints the rows of one line-up."""

    def __init__(
        self,
        content: LineUpContent,
        packshots: dict[PackshotId, Packshot],
        painting: LineUpPainter,
        layout: LineUpLayout,
        pictures: PictureOf,
        step: Step,
    ) -> None:
        self._content, self._packshots = content, packshots
        self._painting, self.layout = painting, layout
        self._pictures, self._step = pictures, step

    def paint_row(self, painter: QPainter, row: Row, scale: float) -> None:
        """Paint a row; pictures get `scale` pixels per px."""
        width = PAGE_PX - 2 * _MARGIN_PX
        is_uniform = self._content.is_uniform
        self._painting.paint_row_ground(painter, row, width, is_uniform=is_uniform)
        for number in range(row.first, row.end):
            self._paint_picture(painter, number, scale)
            self._step()
        self._painting.paint_base_line(painter, row, width)
        for number in range(row.first, row.end):
            frame = self.layout.frames[number]
            self._painting.paint_marks(painter, self._content, number, frame, row)

    def _paint_picture(self, painter: QPainter, number: int, scale: float) -> None:
        frame = self.layout.frames[number]
        shown = self._content.pictures[number]
        packshot = self._packshots[shown.id]
        area = QRectF(frame.left, frame.top, frame.width, frame.height)
        image = self._pictures(packshot, round(self.layout.side * scale))
        if not isinstance(image, QImage):
            painter.fillRect(area, QColor(LIGHT.tile))
            painter.setPen(QColor(LIGHT.text))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), tr("No picture"))
            return
        is_white = self._content.is_uniform and shown.may_be_white
        if is_white and not image.hasAlphaChannel():
            image = uniform_ground(image)
        painter.drawImage(area, image)


def _write_png(device: QIODevice, sheet: _Sheet) -> None:
    height = sheet.layout.height + 2 * _MARGIN_PX
    scale = min(_SCALE, _IMAGE_HEIGHT_MAX / height)
    image = QImage(round(PAGE_PX * scale), round(height * scale), QImage.Format.Format_RGB32)
    if image.isNull():
        raise ReportNotWritten()
    image.fill(QColor(UNIFORM))
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
    )
    painter.scale(scale, scale)
    painter.translate(_MARGIN_PX, _MARGIN_PX)
    try:
        for row in sheet.layout.rows:
            sheet.paint_row(painter, row, scale)
    finally:
        painter.end()
    image.setColorSpace(SRGB)
    writer = QImageWriter(device, b"png")
    writer.setQuality(_PNG_QUALITY)
    if not writer.write(image):
        raise ReportNotWritten(writer.errorString())


def _write_pdf(device: QIODevice, sheet: _Sheet) -> None:
    writer = open_pdf(device, tr("Line-up"), Orientation.Landscape, _PDF_MARGIN_PT)
    scale = writer.width() / (PAGE_PX - 2 * _MARGIN_PX)
    page_px, top = writer.height() / scale, 0.0
    with painter_on(writer) as painter:
        painter.scale(scale, scale)
        for row in sheet.layout.rows:
            if row.first and row.bottom + sheet.layout.caption - top > page_px:
                writer.newPage()
                painter.translate(0, -(row.top - top))
                top = row.top
            sheet.paint_row(painter, row, _PICTURE_DPI_SCALE)
