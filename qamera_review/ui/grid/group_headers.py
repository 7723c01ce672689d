"""The heads of groups: a sign that tells open from folded, the name, the number, and a line."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from qamera_review.domain.records import Struct
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.grouped_layout import GroupedLayout
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph
from qamera_review.ui.theme.theme import Theme

_NAME_SHARE = 0.7  # of the width, at most, so that the number always shows


class GroupHeaderFonts(Struct, frozen=True):
    """The fonts of a head, and its height in logical px."""

    name: QFont
    count: QFont
    height: int

    @classmethod
    def of(cls, theme: Theme) -> "GroupHeaderFonts":
        """The fonts under the system's own font size."""
        name = theme.font(theme.type_scale.body, strong=True)
        height = QFontMetrics(name).height() + theme.spacing.sm + theme.spacing.lg
        return cls(name, theme.font(theme.type_scale.small), height)


class GroupHeaders:
    """Paints the heads of a layout's groups.

    `title_of` and `count_of` return the texts of a group, `is_folded` whether it is folded.
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
        """Of each."""
        return self._fonts.height

    def use_theme(self, theme: Theme) -> None:
        """Another theme, or another font of the system."""
        self._theme = theme
        self._fonts = GroupHeaderFonts.of(theme)

    def paint(self, painter: QPainter, layout: GridLayout, area: QRect, scroll: int) -> None:
        """Paint those that touch `area` of the viewport, on the ground of the window."""
        if not isinstance(layout, GroupedLayout):
            return
        for group, head in layout.heads(area.top() + scroll, area.bottom() + 1 + scroll):
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


def _write(painter: QPainter, at: QPointF, words: str, font: QFont, colour: QColor) -> float:
    """Returns where the words end."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(at, words)
    return at.x() + QFontMetrics(font).horizontalAdvance(words)
