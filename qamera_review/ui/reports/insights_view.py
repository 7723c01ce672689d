"""Shows the chart of insights; its head stays in place when the rows are scrolled."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from qamera_review.ui.reports.insights_chart import WIDTH_LEAST_PX, InsightsChart, NamedInsights
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateButton, paint_empty_state

_WINDOW_WIDTH_LEAST_PX = WIDTH_LEAST_PX - 180  # a window may be narrower than a file


class InsightsView(QScrollArea):
    """Paints an `InsightsChart`; GUI thread only. Signal `review_requested()`: the button of the
    empty view was clicked."""

    review_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chart = InsightsChart((), (), theme.colours, theme.font(theme.type_scale.body))
        self._head = _Head(self)
        self._rows = _Rows()
        self._button = EmptyStateButton(self._rows, lambda _id: self.review_requested.emit())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_WINDOW_WIDTH_LEAST_PX)
        self.setWidget(self._rows)
        self.setAccessibleName(tr("Insights"))
        self._rows.installEventFilter(self)
        self.show_rows((), (), EmptyState())

    def show_rows(
        self, rows: tuple[NamedInsights, ...], reasons: tuple[str, ...], empty: EmptyState
    ) -> None:
        """Show these rows, with columns for these reasons; without rows the message `empty`."""
        font = self._theme.font(self._theme.type_scale.body)
        self._chart = InsightsChart(rows, reasons, self._theme.colours, font)
        self._rows.show_chart(self._chart, empty)
        self._button.show_for(EmptyState() if rows else empty)
        self._head.show_chart(self._chart)
        self._head.setVisible(bool(rows))
        self.setViewportMargins(0, self._chart.head_px if rows else 0, 0, 0)
        self.setAccessibleDescription(self._chart.accessible_text() or empty.accessible_text)
        self._place_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_head()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_head()  # the scroll bar has come or gone
        return False

    def _place_head(self) -> None:
        self._head.setGeometry(0, 0, self._rows.width(), self._chart.head_px)


class _Head(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart: InsightsChart | None = None

    def show_chart(self, chart: InsightsChart) -> None:
        """Show the head of this chart."""
        self._chart = chart
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is not None:
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._chart.paint_head(painter, self.width())


class _Rows(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._chart: InsightsChart | None = None
        self._empty = EmptyState()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: InsightsChart, empty: EmptyState) -> None:
        """Show the rows of this chart, or this message if there are none."""
        self._chart, self._empty = chart, empty
        self.setMinimumHeight(len(chart.rows) * chart.row_px)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_LEAST_PX, 0 if self._chart is None else self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        chart = self._chart
        if chart is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not chart.rows:
                palette = self.palette()
                inks = QColor(palette.text().color()), QColor(palette.placeholderText().color())
                area = QRectF(self.rect())
                paint_empty_state(painter, self._empty, area, self.font(), inks)
            first = max(0, event.rect().top() // chart.row_px)
            end = min(len(chart.rows), event.rect().bottom() // chart.row_px + 1)
            for number in range(first, end):
                chart.paint_row(painter, number, number * chart.row_px, self.width())
