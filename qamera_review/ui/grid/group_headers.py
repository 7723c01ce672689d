"""Paints the group headers: an icon (open or folded), the title, the count, and a line."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from qamera_review.domain.records import Struct
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.grouped_layout import GroupedLayout
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph
from qamera_review.ui.theme.theme import Theme

_NAME_SHARE = 0.7  # share of the width, at most, so that the count stays visible


class GroupHeaderFonts(Struct, frozen=True):
    """The fonts of a header, and its height in logical px."""

    name: QFont
    count: QFont
    height: int

    @classmethod
    def of(cls, theme: Theme) -> "GroupHeaderFonts":
        """Return the fonts, scaled from the application's font size."""
        name = theme.font(theme.type_scale.body, strong=True)
        height = QFontMetrics(name).height() + theme.spacing.sm + theme.spacing.lg
        return cls(name, theme.font(theme.type_scale.small), height)


class GroupHeaders:
    """Paints the headers of a layout's groups.

    `title_of` and `count_of` return the texts of a group, `is_folded` whether tiles of it are
    hidden.
    """

    def __init__(
        self,
        theme: Theme,
        title_of: Callable[[int], str],
        count_of: Callable[[int], str],
        is_folded: Callable[[int], bool],
    ) -> None:
        self._theme = theme
        self._fonts = GroupHeaderFonts.of(theme)
        self._title_of = title_of
        self._count_of = count_of
        self._is_folded = is_folded

    @property
    def height(self) -> int:
        """Return the height of each header in logical px."""
        return self._fonts.height

    def use_theme(self, theme: Theme) -> None:
        """Use another theme, or the same one after the application's font changed."""
        self._theme = theme
        self._fonts = GroupHeaderFonts.of(theme)

    def paint(self, painter: QPainter, layout: GridLayout, area: QRect, scroll: int) -> None:
        """Paint the headers that touch `area` of the viewport, over the window's colour.

        `scroll` is the scroll position in logical px.
        """
        if not isinstance(layout, GroupedLayout):
            return
        for group, head in layout.headers(area.top() + scroll, area.bottom() + 1 + scroll):
            self._paint_header(painter, head.translated(0, -scroll), group)

    def _paint_header(self, painter: QPainter, area: QRect, group: int) -> None:
        colours, space = self._theme.colours, self._theme.spacing
        name_font, count_font = self._fonts.name, self._fonts.count
        metrics, small = QFontMetrics(name_font), QFontMetrics(count_font)
        middle = area.top() + (area.height() - space.sm) // 2
        side = small.ascent()
        glyph = Glyph.COLLAPSED if self._is_folded(group) else Glyph.EXPANDED
        box = QRectF(area.left(), middle - side / 2, side, side)
        paint_glyph(painter, glyph, box, QColor(colours.text_muted))
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        room = int(area.width() * _NAME_SHARE)
        name = metrics.elidedText(self._title_of(group), Qt.TextElideMode.ElideRight, room)
        at = QPointF(area.left() + side + space.sm, base)
        at.setX(_write(painter, at, name, name_font, QColor(colours.text)) + space.md)
        muted = QColor(colours.text_muted)
        x = round(_write(painter, at, self._count_of(group), count_font, muted)) + space.md
        if x < area.right():
            painter.fillRect(QRect(x, middle, area.right() - x, 1), QColor(colours.line))


def _write(painter: QPainter, at: QPointF, text: str, font: QFont, colour: QColor) -> float:
    """Draw the text at the baseline `at`, and return the x where it ends."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(at, text)
    return at.x() + QFontMetrics(font).horizontalAdvance(text)
