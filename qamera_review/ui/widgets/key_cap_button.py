"""A button whose text is followed by the key that does the same, drawn as a key cap."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph

_PAD_PX, _GAP_PX = 8, 6
_CHIP_PAD_PX, _CHIP_GAP_PX = 5, 5  # nine chips and the verdicts fit into 1366 px
_CAP_PAD_PX = 5
_CAP_RADIUS_PX = 4
_MIN_CHARS = 4  # of a chip's text, in a window without room for all of it


class Parts(Enum):
    """What a button with an icon and a key shows of itself: all, all but its title, or its icon."""

    ALL = "all"
    ICON_AND_KEY = "icon_and_key"
    ICON = "icon"


def button_height(metrics: QFontMetrics) -> int:
    """Return the height of a button in a font."""
    return metrics.height() + 12


class KeyCapButton(QToolButton):
    """Shows an icon, a text and a key cap. GUI thread only.

    Without an icon it is a chip: the key comes first, without a cap, and the text is shortened
    where there is no room. `show_action` says what it shows, `set_ink` the colour of its icon, and
    `show_parts` what a button with an icon and a key leaves to its tooltip.
    """

    def __init__(self, glyph: Glyph | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self._ink: QColor | None = None
        self._title = self._key = ""
        self._parts = Parts.ALL
        self._widths: dict[Parts, int] = {}  # bars ask for them at every step
        self._pad_px = _CHIP_PAD_PX if glyph is None else _PAD_PX
        self.setProperty("chip", glyph is None)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_action(self, title: str, key: str, tooltip: str) -> None:
        """Show a title and the key of an action, "" if it has none."""
        self._title, self._key = title, key
        self._widths.clear()
        self.setAccessibleName(title)
        self.setAccessibleDescription(tooltip)  # else it would be the tooltip with its markup
        self.setToolTip(plain_tooltip(tooltip))
        self.updateGeometry()
        self.update()

    def set_glyph(self, glyph: Glyph) -> None:
        """Show another icon, on a button that has one."""
        if glyph is not self._glyph:
            self._glyph = glyph
            self.update()

    def set_ink(self, ink: QColor | None) -> None:
        """Paint the icon, or the key of a chip, in a colour; None is the usual one."""
        if ink != self._ink:
            self._ink = ink
            self.update()

    def show_parts(self, parts: Parts) -> None:
        """Show only these parts, if the button has an icon and a key."""
        if parts is not self._parts:
            self._parts = parts
            self.updateGeometry()
            self.update()

    def wished_width(self, parts: Parts) -> int:
        """Return how wide the button would be with these parts."""
        width = self._widths.get(parts)
        if width is None:
            text_px = self.fontMetrics().horizontalAdvance(self._text(parts)) + 1
            width = self._widths[parts] = self._width_of(text_px, parts)
        return width

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths.clear()

    def _text(self, parts: Parts) -> str:
        is_left_out = parts is not Parts.ALL and self._glyph is not None and self._key
        return "" if is_left_out else self._title

    def sizeHint(self) -> QSize:
        return QSize(self.wished_width(self._parts), self._height())

    def minimumSizeHint(self) -> QSize:
        if self._glyph is not None:
            return self.sizeHint()
        few = self._width_of(self.fontMetrics().averageCharWidth() * _MIN_CHARS, Parts.ALL)
        return QSize(min(few, self.sizeHint().width()), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        ink = palette.color(group, QPalette.ColorRole.ButtonText)
        # Not of the own palette: the style sheet derives its quiet colour from that of the text.
        quiet = QGuiApplication.palette().color(group, QPalette.ColorRole.PlaceholderText)
        area = QRectF(self.rect()).adjusted(self._pad_px, 0, -self._pad_px, 0)
        if self._glyph is None:
            area = self._paint_digit(painter, area, self._ink or quiet)
        else:
            area = self._paint_cap(painter, self._paint_glyph(painter, area, ink), quiet)
        painter.setPen(ink)
        elide = Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self._text(self._parts), elide, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    # Each of these paints one part at an end of `area`, and returns what remains of it.

    def _paint_glyph(self, painter: QPainter, area: QRectF, ink: QColor) -> QRectF:
        side = self.fontMetrics().height()
        if self._glyph is not None:
            box = QRectF(area.x(), (self.height() - side) / 2, side, side)
            paint_glyph(painter, self._glyph, box, self._ink or ink)
        return area.adjusted(side + _GAP_PX, 0, 0, 0)

    def _paint_digit(self, painter: QPainter, area: QRectF, ink: QColor) -> QRectF:
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._key)
        return area.adjusted(self._key_width(Parts.ALL), 0, 0, 0)

    def _paint_cap(self, painter: QPainter, area: QRectF, ink: QColor) -> QRectF:
        if not self._key_width(self._parts):
            return area
        width, height = self._key_width(self._parts) - _GAP_PX, self.fontMetrics().height() + 2
        cap = QRectF(area.right() - width, (self.height() - height) / 2, width, height)
        painter.setPen(ink)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), _CAP_RADIUS_PX, _CAP_RADIUS_PX)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        return area.adjusted(0, 0, -self._key_width(self._parts), 0)

    def _key_width(self, parts: Parts) -> int:
        """Return the width of the key and of the gap beside it; 0 where it is left out."""
        metrics = self.fontMetrics()
        text = metrics.horizontalAdvance(self._key)
        if parts is Parts.ICON and self._glyph is not None:
            return 0
        if not self._key or self._glyph is None:
            return text + _CHIP_GAP_PX if self._key else 0
        return max(metrics.height() + 2, text + 2 * _CAP_PAD_PX) + _GAP_PX

    def _width_of(self, text_width: int, parts: Parts) -> int:
        glyph = self.fontMetrics().height() + _GAP_PX if self._glyph is not None else 0
        return 2 * self._pad_px + glyph + text_width + self._key_width(parts)

    def _height(self) -> int:
        return button_height(self.fontMetrics())
