"""Paints what makes a folded group look like a stack: sheets behind its picture, and a bar of its
progress below."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from qamera_review.domain.group_tally import GroupTally
from qamera_review.ui.theme.tokens import Colours

PICTURE_SHARE = 0.86  # of the box, for the side of the picture on top
_SHEETS = 2
_SHEET_OPACITY = 0.5  # of the uppermost
_OFFSET_SHARE = 0.05  # of the box, between two sheets
_BAR_PX = 3


def sheet_offset(box: int) -> int:
    """Return how far each sheet is moved to the right and up from the one above it, for a box with
    a side in logical px."""
    return max(3, round(box * _OFFSET_SHARE))


def sheets_of(size: int) -> int:
    """Return how many sheets are below the picture of a stack of that many packshots."""
    return min(_SHEETS, size - 1)


def paint_sheets(
    painter: QPainter, picture: QRectF, offset: int, count: int, colours: Colours
) -> None:
    """Paint the sheets that a picture lies on, the undermost first."""
    for place in range(count, 0, -1):
        sheet = picture.translated(QPointF(place * offset, -place * offset))
        painter.fillRect(sheet, QColor(colours.window))
        painter.setOpacity(_SHEET_OPACITY / place)
        painter.fillRect(sheet.adjusted(1, 1, -1, -1), QColor(colours.text_muted))
        painter.setOpacity(1.0)


def paint_progress(
    painter: QPainter, x: int, bottom: int, width: int, tally: GroupTally, colours: Colours
) -> None:
    """Paint a bar with the shares of the verdicts, the undecided last; above `bottom`."""
    total = tally.approved + tally.rejected + tally.archived + tally.undecided
    if not total:
        return
    painter.fillRect(x, bottom - _BAR_PX, width, _BAR_PX, QColor(colours.outline))
    start = done = 0
    for count, colour in (
        (tally.approved, colours.approved_band),
        (tally.rejected, colours.rejected),
        (tally.archived, colours.archived),
    ):
        done += count
        end = round(width * done / total)
        painter.fillRect(x + start, bottom - _BAR_PX, end - start, _BAR_PX, QColor(colour))
        start = end
