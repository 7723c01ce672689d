"""A page of text in which keys are drawn as key caps."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextBlock, QTextFragment
from PySide6.QtWidgets import QTextBrowser

# In HTML a cap is text on this background, which nobody sees; the text of a key stays text that is
# searched, copied and read out.
CAP_BEGIN = "<span style='background-color: rgba(1, 2, 3, 0.004)'>&nbsp;"
CAP_END = "&nbsp;</span>"
_MARK_ALPHA = 1
_RADIUS_PX = 3.0


class KeyCapText(QTextBrowser):
    """Draws a key cap around each text between `CAP_BEGIN` and `CAP_END`; GUI thread only."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, palette = QPalette.ColorRole, self.palette()
        painter.setPen(palette.color(role.Mid))
        painter.setBrush(palette.color(role.Button))
        offset = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        visible = QRectF(event.rect()).adjusted(0, -1, 0, 1)
        for area in self._caps():
            cap = area.translated(offset).adjusted(0.5, 0.5, -0.5, -1.5)
            if cap.intersects(visible):
                painter.drawRoundedRect(cap, _RADIUS_PX, _RADIUS_PX)
        painter.end()
        super().paintEvent(event)

    def _caps(self) -> Iterator[QRectF]:
        """Yield the areas of the key caps, in the document's coordinates."""
        document = self.document()
        block = document.begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                if fragment.charFormat().background().color().alpha() == _MARK_ALPHA:
                    yield from self._areas_of(block, fragment)
                fragments += 1
            block = block.next()

    def _areas_of(self, block: QTextBlock, fragment: QTextFragment) -> Iterator[QRectF]:
        layout = block.layout()
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        start = fragment.position() - block.position()
        end = start + fragment.length()
        while start < end:
            line = layout.lineForTextPosition(start)
            if not line.isValid():
                return
            line_end = min(end, line.textStart() + line.textLength())
            left, right = (_x_of(line.cursorToX(place)) for place in (start, line_end))
            yield QRectF(left, line.y(), right - left, line.height()).translated(corner)
            start = max(line_end, start + 1)


def _x_of(result: object) -> float:
    """Return the x of `QTextLine.cursorToX`, which PySide gives with or without the position."""
    value = result[0] if isinstance(result, tuple) else result
    assert isinstance(value, int | float)
    return float(value)
