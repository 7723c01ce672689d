"""Plain bars: approved, rejected and open images of each row, on one scale."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qamera_review.domain.jobs.statistics import ApprovalStats
from qamera_review.ui.text.formats import percent_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme

_BARS_MAX = 12
_LABEL_PX = 190
_VALUE_PX = 150


class ApprovalChart(QWidget):
    """The first rows as bars; a small sample is hatched and says so. GUI thread only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[tuple[str, ApprovalStats]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Colours of another theme."""
        self._theme = theme
        self.update()

    def show_rows(self, rows: Sequence[tuple[str, ApprovalStats]]) -> None:
        """Labels with their yields."""
        self._rows = rows[:_BARS_MAX]
        told = (f"{label}: {self._value(one)}" for label, one in self._rows)
        self.setAccessibleName(tr("Yield as bars"))
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, max(1, len(self._rows)) * self._row_px() + self._row_px())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        most = max((one.images for _label, one in self._rows), default=0)
        self._legend(painter)
        width = self.width() - _LABEL_PX - _VALUE_PX
        for number, (label, one) in enumerate(self._rows, 1):
            top = number * self._row_px()
            painter.setPen(QColor(colours.text))
            metrics = painter.fontMetrics()
            text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, _LABEL_PX - 12)
            painter.drawText(QRect(0, top, _LABEL_PX, self._row_px()), _LEFT, text)
            left, height = _LABEL_PX, self._row_px() - 10
            for count, colour in self._parts(one):
                part = QRect(left, top + 5, width * count // max(1, most), height)
                painter.fillRect(part, self._brush(colour, one.is_small_sample))
                left += part.width()
            painter.setPen(QColor(colours.text_muted))
            value = QRect(left + 8, top, self.width() - left - 8, self._row_px())
            painter.drawText(value, _LEFT, self._value(one))

    def _parts(self, one: ApprovalStats) -> tuple[tuple[int, str], ...]:
        colours = self._theme.colours
        return (
            (one.approved, colours.approved),
            (one.rejected, colours.rejected),
            (one.images - one.approved - one.rejected, colours.ring_inactive),
        )

    def _legend(self, painter: QPainter) -> None:
        colours, left = self._theme.colours, _LABEL_PX
        words = (
            (tr("approved"), colours.approved),
            (tr("rejected"), colours.rejected),
            (tr("open, archived, failed"), colours.ring_inactive),
        )
        for word, colour in words:
            painter.fillRect(QRect(left, 8, 10, 10), QColor(colour))
            painter.setPen(QColor(colours.text_muted))
            wide = painter.fontMetrics().horizontalAdvance(word)
            painter.drawText(QRect(left + 16, 0, wide + 4, 26), _LEFT, word)
            left += wide + 36

    def _brush(self, colour: str, small: bool) -> QBrush:
        pattern = Qt.BrushStyle.Dense4Pattern if small else Qt.BrushStyle.SolidPattern
        return QBrush(QColor(colour), pattern)

    def _value(self, one: ApprovalStats) -> str:
        share = "–" if one.share is None else percent_text(one.share)
        return f"{share} {tr('(small sample)')}" if one.is_small_sample else share

    def _row_px(self) -> int:
        return self.fontMetrics().height() + 14


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
