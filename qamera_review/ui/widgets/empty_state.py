"""The message in an empty view: an icon, why the view is empty, and what the user can do."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QWidget

from qamera_review.domain.records import Struct
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph
from qamera_review.ui.theme.tokens import Spacing, TypeScale

_GLYPH_LINES = 3.2  # side of the icon, in line heights
_WIDTH_LINES = 30.0  # width of the text, in line heights; longer lines are hard to read
_MIDDLE = 0.44  # share of the height; slightly above the centre looks centred
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class EmptyState(Struct, frozen=True):
    """The message of an empty view. Title and advice may both be ""."""

    title: str = ""
    advice: str = ""
    glyph: Glyph = Glyph.EMPTY

    @property
    def accessible_text(self) -> str:
        """Return title and advice as one text for assistive tools."""
        return ". ".join(filter(None, (self.title, self.advice)))


def paint_empty_state(
    painter: QPainter,
    empty_state: EmptyState,
    area: QRectF,
    font: QFont,
    inks: tuple[QColor, QColor],
) -> None:
    """Paint the message into the middle of `area` (logical px); nothing without a title.

    `inks` are two colours: that of the title, and that of icon and advice.
    """
    if not empty_state.title:
        return
    space, strong = Spacing(), QFont(font)
    strong.setPointSizeF(font.pointSizeF() * TypeScale().title)
    strong.setWeight(QFont.Weight.Bold)
    line = QFontMetricsF(font).height()
    width = min(area.width() - 2 * space.lg, line * _WIDTH_LINES)
    room = QRectF(area.center().x() - width / 2, 0, width, area.height())
    side = min(line * _GLYPH_LINES, width, area.height() / 3)
    title = QFontMetricsF(strong).boundingRect(room, int(_CENTRED), empty_state.title).height()
    advice = QFontMetricsF(font).boundingRect(room, int(_CENTRED), empty_state.advice).height()
    top = max(area.top(), area.top() + area.height() * _MIDDLE - (side + title + advice) / 2)
    box = QRectF(area.center().x() - side / 2, top, side, side)
    paint_glyph(painter, empty_state.glyph, box, inks[1])
    room.moveTop(top + side + space.md)
    painter.setFont(strong)
    painter.setPen(inks[0])
    painter.drawText(room, int(_CENTRED), empty_state.title)
    room.moveTop(room.top() + title + space.xs)
    painter.setFont(font)
    painter.setPen(inks[1])
    painter.drawText(room, int(_CENTRED), empty_state.advice)


class EmptyStateOverlay(QWidget):
    """Shows the message over a view while its model has no rows. GUI thread only.

    The overlay lets mouse events through to the view.
    """

    def __init__(self, view: QAbstractItemView, empty_state: EmptyState) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._empty_state = empty_state
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(empty_state.accessible_text)
        view.viewport().installEventFilter(self)
        model = view.model()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._update_geometry)
        self._update_geometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._update_geometry()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        inks = (
            palette.color(QPalette.ColorRole.Text),
            palette.color(QPalette.ColorRole.PlaceholderText),
        )
        paint_empty_state(painter, self._empty_state, QRectF(self.rect()), self.font(), inks)
        painter.end()

    def _update_geometry(self) -> None:
        self.setGeometry(self._view.viewport().rect())
        self.setVisible(self._view.model().rowCount() == 0)
