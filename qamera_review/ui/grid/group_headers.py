"""Paints the headers of groups: a chevron, the title, progress, a line, a menu button."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from qamera_review.domain.records import Struct
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.group_text import HeadText
from qamera_review.ui.grid.grouped_layout import GroupedLayout
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph
from qamera_review.ui.theme.theme import Theme

_NAME_SHARE = 0.6  # of the width, so that the progress of a long name stays visible
_DETAIL_LEAST_EM = 4  # width of the shortest progress that says something


class GroupHeaderFonts(Struct, frozen=True):
    """The fonts of a header, and its height in logical px."""

    name: QFont
    count: QFont
    height: int

    @classmethod
    def of(cls, theme: Theme) -> "GroupHeaderFonts":
        """Return the fonts, scaled from the application's font size."""
        name = theme.font(theme.type_scale.body, strong=True)
        height = QFontMetrics(name).height() + theme.spacing.sm + theme.spacing.md
        return cls(name, theme.font(theme.type_scale.body), height)


class GroupHeaders:
    """Paints headers; `text_of` returns the texts of a block, given by its groups."""

    def __init__(self, theme: Theme, text_of: Callable[[range], HeadText]) -> None:
        self._theme = theme
        self._fonts = GroupHeaderFonts.of(theme)
        self._text_of = text_of

    @property
    def height(self) -> int:
        """Return the height of each header in logical px."""
        return self._fonts.height

    def use_theme(self, theme: Theme) -> None:
        """Use another theme, or the same one after the application's font changed."""
        self._theme = theme
        self._fonts = GroupHeaderFonts.of(theme)

    def is_menu_button(self, header: QRect, x: int) -> bool:
        """Return whether `x` is on the menu button at the end of a header."""
        return header.right() - header.height() < x <= header.right()

    def paint(self, painter: QPainter, layout: GridLayout, area: QRect, scroll: int) -> None:
        """Paint the headers that touch `area` of the viewport, over the window's colour.

        `scroll` is the scroll position in logical px.
        """
        if not isinstance(layout, GroupedLayout):
            return
        for groups, head in layout.headers(area.top() + scroll, area.bottom() + 1 + scroll):
            self.paint_header(painter, head.translated(0, -scroll), groups)

    def paint_header(self, painter: QPainter, area: QRect, groups: range) -> None:
        """Paint the header of a block with these groups."""
        colours, space, text = self._theme.colours, self._theme.spacing, self._text_of(groups)
        name_font, count_font = self._fonts.name, self._fonts.count
        metrics = QFontMetrics(name_font)
        muted = QColor(colours.text_muted)
        middle = area.top() + area.height() // 2
        side = metrics.ascent()
        glyph = Glyph.EXPANDED if text.is_open else Glyph.COLLAPSED
        paint_glyph(painter, glyph, QRectF(area.left(), middle - side / 2, side, side), muted)
        more = QRectF(area.right() + 1 - side - space.xs, middle - side / 2, side, side)
        paint_glyph(painter, Glyph.MORE, more, muted)
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        at = QPointF(area.left() + side + space.sm, base)
        room = round(more.left() - at.x()) - space.sm
        counts = QFontMetrics(count_font)
        title_px = min(metrics.horizontalAdvance(text.title), int(area.width() * _NAME_SHARE))
        detail, wish = text.detail, counts.horizontalAdvance(text.detail) + space.md
        if text.short_detail and title_px + wish > room:
            detail = text.short_detail
            wish = counts.horizontalAdvance(detail) + space.md
        name_room = max(room - wish, int(area.width() * _NAME_SHARE))
        if room - name_room < _DETAIL_LEAST_EM * side:
            name_room = room  # of the detail nothing could be read
        name = metrics.elidedText(text.title, Qt.TextElideMode.ElideRight, min(room, name_room))
        at.setX(_write(painter, at, name, name_font, QColor(colours.text)) + space.md)
        room = max(0, round(more.left() - at.x()) - space.sm)
        if wish > room and room < _DETAIL_LEAST_EM * side:
            return
        detail = counts.elidedText(detail, Qt.TextElideMode.ElideRight, room)
        x = round(_write(painter, at, detail, count_font, muted)) + space.md
        if x < more.left() - space.md:
            width = round(more.left()) - space.md - x
            painter.fillRect(QRect(x, middle, width, 1), QColor(colours.line))


def _write(painter: QPainter, at: QPointF, text: str, font: QFont, colour: QColor) -> float:
    """Draw the text at the baseline `at`, and return the x where it ends."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(at, text)
    return at.x() + QFontMetrics(font).horizontalAdvance(text)
