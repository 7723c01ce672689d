"""What an empty view says instead of nothing: a glyph, why it is empty, and what to press."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QWidget

from qamera_review.domain.records import Struct
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph
from qamera_review.ui.theme.tokens import Spacing, TypeScale

_GLYPH_LINES = 3.2  # its side, in lines of text
_WIDTH_LINES = 30.0  # the longest line of advice that is easy to read
_MIDDLE = 0.44  # a little above the middle looks like the middle
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class EmptyState(Struct, frozen=True):
    """Title and advice may be "" each."""

    title: str = ""
    advice: str = ""
    glyph: Glyph = Glyph.EMPTY

    @property
    def accessible_text(self) -> str:
        """Both for assistive tools."""
        return ". ".join(filter(None, (self.title, self.advice)))


def paint_empty_state(
    painter: QPainter, emptiness: EmptyState, area: QRectF, font: QFont, inks: tuple[QColor, QColor]
) -> None:
    """Paints it into the middle of `area`; `inks` are those of the title and of the rest."""
    if not emptiness.title:
        return
    space, strong = Spacing(), QFont(font)
    strong.setPointSizeF(font.pointSizeF() * TypeScale().title)
    strong.setWeight(QFont.Weight.DemiBold)
    line = QFontMetricsF(font).height()
    width = min(area.width() - 2 * space.lg, line * _WIDTH_LINES)
    room = QRectF(area.center().x() - width / 2, 0, width, area.height())
    side = min(line * _GLYPH_LINES, width, area.height() / 3)
    title = QFontMetricsF(strong).boundingRect(room, int(_CENTRED), emptiness.title).height()
    advice = QFontMetricsF(font).boundingRect(room, int(_CENTRED), emptiness.advice).height()
    top = max(area.top(), area.top() + area.height() * _MIDDLE - (side + title + advice) / 2)
    box = QRectF(area.center().x() - side / 2, top, side, side)
    paint_glyph(painter, emptiness.glyph, box, inks[1])
    room.moveTop(top + side + space.md)
    painter.setFont(strong)
    painter.setPen(inks[0])
    painter.drawText(room, int(_CENTRED), emptiness.title)
    room.moveTop(room.top() + title + space.xs)
    painter.setFont(font)
    painter.setPen(inks[1])
    painter.drawText(room, int(_CENTRED), emptiness.advice)


class EmptyStateOverlay(QWidget):
    """Lies over a view while it has no rows; lets the mouse through. GUI thread only."""

    def __init__(self, view: QAbstractItemView, emptiness: EmptyState) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._emptiness = emptiness
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(emptiness.accessible_text)
        view.viewport().installEventFilter(self)
        model = view.model()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        inks = (
            palette.color(QPalette.ColorRole.Text),
            palette.color(QPalette.ColorRole.PlaceholderText),
        )
        paint_empty_state(painter, self._emptiness, QRectF(self.rect()), self.font(), inks)
        painter.end()

    def _follow(self) -> None:
        self.setGeometry(self._view.viewport().rect())
        self.setVisible(self._view.model().rowCount() == 0)
