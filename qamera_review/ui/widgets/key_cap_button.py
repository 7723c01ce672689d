"""A button whose text is followed by the key that does the same, drawn as a key cap."""

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


def button_height(metrics: QFontMetrics) -> int:
    """Return the height of a button in a font."""
    return metrics.height() + 12


class KeyCapButton(QToolButton):
    """Shows an icon, a text and a key cap. GUI thread only.

    Without an icon it is a chip: the key comes first, without a cap, and the text is shortened
    where there is no room. `show_action` says what it shows, `set_ink` the colour of its icon, and
    `set_compact` whether a button with an icon and a key leaves its text to the tooltip.
    """

    def __init__(self, glyph: Glyph | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self._ink: QColor | None = None
        self._title = self._key = ""
        self._is_compact = False
        self._widths: dict[bool, int] = {}  # compact or not; bars ask for them at every step
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

    def set_ink(self, ink: QColor | None) -> None:
        """Paint the icon, or the key of a chip, in a colour; None is the usual one."""
        if ink != self._ink:
            self._ink = ink
            self.update()

    def set_compact(self, is_compact: bool) -> None:
        """Show only the icon and the key, if the button has both."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.updateGeometry()
            self.update()

    def wished_width(self, *, is_compact: bool) -> int:
        """Return how wide the button would be with or without its title."""
        width = self._widths.get(is_compact)
        if width is None:
            text_px = self.fontMetrics().horizontalAdvance(self._text(is_compact)) + 1
            width = self._widths[is_compact] = self._width_of(text_px)
        return width

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths.clear()

    def _text(self, is_compact: bool) -> str:
        return "" if is_compact and self._glyph is not None and self._key else self._title

    def sizeHint(self) -> QSize:
        return QSize(self.wished_width(is_compact=self._is_compact), self._height())

    def minimumSizeHint(self) -> QSize:
        if self._glyph is not None:
            return self.sizeHint()
        few = self._width_of(self.fontMetrics().averageCharWidth() * _MIN_CHARS)
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
        text = self.fontMetrics().elidedText(self._text(self._is_compact), elide, int(area.width()))
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
        return area.adjusted(self._key_width(), 0, 0, 0)

    def _paint_cap(self, painter: QPainter, area: QRectF, ink: QColor) -> QRectF:
        if not self._key:
            return area
        width, height = self._key_width() - _GAP_PX, self.fontMetrics().height() + 2
        cap = QRectF(area.right() - width, (self.height() - height) / 2, width, height)
        painter.setPen(ink)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), _CAP_RADIUS_PX, _CAP_RADIUS_PX)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        return area.adjusted(0, 0, -self._key_width(), 0)

    def _key_width(self) -> int:
        """Return the width of the key and of the gap beside it."""
        metrics = self.fontMetrics()
        text = metrics.horizontalAdvance(self._key)
        if not self._key or self._glyph is None:
            return text + _CHIP_GAP_PX if self._key else 0
        return max(metrics.height() + 2, text + 2 * _CAP_PAD_PX) + _GAP_PX

    def _width_of(self, text_width: int) -> int:
        glyph = self.fontMetrics().height() + _GAP_PX if self._glyph is not None else 0
        return 2 * self._pad_px + glyph + text_width + self._key_width()

    def _height(self) -> int:
        return button_height(self.fontMetrics())
