"""What all PDF files of the program have in common: A4, sRGB, and the measures of the page.

Measures are points (1/72 inch); text and lines are drawn at `DOTS` dots per point. Example: A4 is
595 points wide; with margins of 36 on both sides 523 remain, which are 2,092 dots.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QUrl
from PySide6.QtGui import QColorSpace, QPageLayout, QPageSize, QPainter, QPdfWriter

from qamera_review.services.export.report_file import ReportNotWritten

DOTS = 4
Orientation = QPageLayout.Orientation


def open_pdf(
    device: QIODevice, title: str, orientation: Orientation, margin_pt: float
) -> QPdfWriter:
    """Return what writes a PDF with A4 pages to a device."""
    writer = QPdfWriter(device)
    writer.setTitle(title)
    writer.setCreator("Qamera Review")
    writer.setResolution(72 * DOTS)
    _use_srgb(writer)
    margins = QMarginsF(margin_pt, margin_pt, margin_pt, margin_pt)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, margins)
    layout.setUnits(QPageLayout.Unit.Point)
    layout.setMargins(margins)
    writer.setPageLayout(layout)
    return writer


@contextmanager
def painter_on(writer: QPdfWriter) -> Iterator[QPainter]:
    """Return what paints the pages. Raises ReportNotWritten when they cannot be written, such as on
    a full disk; an exception of the block is passed on."""
    painter = QPainter()
    if not painter.begin(writer):
        raise ReportNotWritten
    try:
        yield painter
    except BaseException:
        painter.end()
        raise
    if not painter.end():
        raise ReportNotWritten


def dots(area: QRectF) -> QRectF:
    """Return an area of points in dots."""
    return QRectF(area.x() * DOTS, area.y() * DOTS, area.width() * DOTS, area.height() * DOTS)


def _use_srgb(writer: QPdfWriter) -> None:
    """Say in the file that all its colours are sRGB, and with which profile: the pictures have been
    converted to it. Of Qt's versions of PDF, only PDF/X-4 and PDF/A have such an output intent.
    """
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_X4)
    writer.setColorModel(QPdfWriter.ColorModel.RGB)
    intent = writer.outputIntent()
    intent.setOutputProfile(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    intent.setOutputCondition("sRGB")
    intent.setOutputConditionIdentifier("sRGB_IEC61966-2-1")
    intent.setRegistryName(QUrl("http://www.color.org"))
    writer.setOutputIntent(intent)
