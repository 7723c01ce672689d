"""A bar chart: approved, rejected and other images of each row, on one scale."""

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
    """Shows the first rows as bars; small samples are hatched. GUI thread only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[tuple[str, ApprovalStats]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._theme = theme
        self.update()

    def show_rows(self, rows: Sequence[tuple[str, ApprovalStats]]) -> None:
        """Show these labels with their statistics."""
        self._rows = rows[:_BARS_MAX]
        texts = (f"{label}: {self._value(stats)}" for label, stats in self._rows)
        self.setAccessibleName(tr("Approval rate as bars"))
        self.setAccessibleDescription("; ".join(texts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, max(1, len(self._rows)) * self._row_px() + self._row_px())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        most = max((stats.images for _label, stats in self._rows), default=0)
        self._legend(painter)
        width = self.width() - _LABEL_PX - _VALUE_PX
        for number, (label, stats) in enumerate(self._rows, 1):
            top = number * self._row_px()
            painter.setPen(QColor(colours.text))
            metrics = painter.fontMetrics()
            text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, _LABEL_PX - 12)
            painter.drawText(QRect(0, top, _LABEL_PX, self._row_px()), _LEFT, text)
            x, height = _LABEL_PX, self._row_px() - 10
            for count, colour in self._parts(stats):
                part = QRect(x, top + 5, width * count // max(1, most), height)
                painter.fillRect(part, self._brush(colour, stats.is_small_sample))
                x += part.width()
            painter.setPen(QColor(colours.text_muted))
            value = QRect(x + 8, top, self.width() - x - 8, self._row_px())
            painter.drawText(value, _LEFT, self._value(stats))

    def _parts(self, stats: ApprovalStats) -> tuple[tuple[int, str], ...]:
        colours = self._theme.colours
        return (
            (stats.approved, colours.approved),
            (stats.rejected, colours.rejected),
            (stats.images - stats.approved - stats.rejected, colours.ring_inactive),
        )

    def _legend(self, painter: QPainter) -> None:
        colours, x = self._theme.colours, _LABEL_PX
        entries = (
            (tr("approved"), colours.approved),
            (tr("rejected"), colours.rejected),
            (tr("open, archived, failed"), colours.ring_inactive),
        )
        for text, colour in entries:
            painter.fillRect(QRect(x, 8, 10, 10), QColor(colour))
            painter.setPen(QColor(colours.text_muted))
            text_width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRect(x + 16, 0, text_width + 4, 26), _LEFT, text)
            x += text_width + 36

    def _brush(self, colour: str, small: bool) -> QBrush:
        pattern = Qt.BrushStyle.Dense4Pattern if small else Qt.BrushStyle.SolidPattern
        return QBrush(QColor(colour), pattern)

    def _value(self, stats: ApprovalStats) -> str:
        share = "–" if stats.share is None else percent_text(stats.share)
        return f"{share} {tr('(small sample)')}" if stats.is_small_sample else share

    def _row_px(self) -> int:
        return self.fontMetrics().height() + 14


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
