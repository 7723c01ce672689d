"""Which group headers are to be painted again."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QApplication

from qamera_review.ui.grid.group_headers import GroupHeaders
from qamera_review.ui.grid.group_text import HeadText
from qamera_review.ui.theme.theme import ColourScheme, theme_of

WIDGET, HEADER, GROUPS = QRect(0, 0, 400, 200), QRect(0, 0, 400, 30), range(1)


def test_a_header_that_was_painted_in_part_is_painted_again(qapp: QApplication) -> None:
    texts = [HeadText("Mug", "2 to review", True), HeadText("Mug", "1 to review", True)]
    headers = GroupHeaders(theme_of(ColourScheme.DARK), lambda _groups: texts[0])
    pixmap = QPixmap(WIDGET.size())
    painter = QPainter(pixmap)
    # A tile below the header and its lower edge, and something over its other end.
    part = QRegion(0, 25, 200, 175).united(QRegion(300, 0, 100, 200))
    for region in (QRegion(WIDGET), part):
        headers.paint_header(painter, HEADER, GROUPS, region, WIDGET)
    texts.pop(0)
    headers.paint_header(painter, HEADER, GROUPS, part, WIDGET)
    assert headers.is_outdated(GROUPS)
    headers.paint_header(painter, HEADER, GROUPS, QRegion(HEADER), WIDGET)
    assert not headers.is_outdated(GROUPS)
    painter.end()
