"""Paints the headers of groups: a chevron, the title, progress, a line, a menu button."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPixmap,
    QRegion,
    QStaticText,
    QTransform,
)

from qamera_review.domain.records import Struct
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.group_text import SEPARATOR, HeadText
from qamera_review.ui.grid.grouped_layout import GroupedLayout
from qamera_review.ui.theme.glyphs import Glyph, glyph_pixmap
from qamera_review.ui.theme.theme import Theme

_NAME_SHARE = 0.6  # of the width, so that the progress of a long name stays visible
_ELIDE = Qt.TextElideMode.ElideRight
_LINES_MAX = 1024  # a screen shows about a hundred headers
_RULE_LEAST_PX = 24  # a shorter line looks like a dash of the text
_DETAIL_LEAST_EM = 4  # width of the shortest progress that says something


class GroupHeaderFonts(Struct, frozen=True):
    """The fonts of a header with their metrics, and its height in logical px."""

    name: QFont
    name_metrics: QFontMetrics
    detail: QFont
    detail_metrics: QFontMetrics
    height: int

    @classmethod
    def of(cls, theme: Theme) -> "GroupHeaderFonts":
        """Return the fonts, scaled from the application's font size."""
        name = theme.font(theme.type_scale.body, strong=True)
        detail = theme.font(theme.type_scale.body)
        metrics = QFontMetrics(name)
        height = metrics.height() + theme.spacing.sm + theme.spacing.md
        return cls(name, metrics, detail, QFontMetrics(detail), height)


class _Line(Struct, frozen=True):
    """The texts of a header as they fit into its width, and where they stand.

    The x are in logical px from the header's left edge; `rule_px` is the width of the line after
    the texts, 0 for none. `detail` is None where nothing of it could be read.
    """

    name: QStaticText
    name_x: int
    detail: QStaticText | None
    detail_x: int
    rule_x: int
    rule_px: int


class GroupHeaders:
    """Paints headers; `text_of` returns the texts of a block, given by its groups."""

    def __init__(self, theme: Theme, text_of: Callable[[range], HeadText]) -> None:
        self._text_of = text_of
        self._painted: dict[range, HeadText] = {}
        self.use_theme(theme)

    @property
    def height(self) -> int:
        """Return the height of each header in logical px."""
        return self._fonts.height

    def use_theme(self, theme: Theme) -> None:
        """Use another theme, or the same one after the application's font changed."""
        self._theme = theme
        self._fonts = GroupHeaderFonts.of(theme)
        colours = theme.colours
        self._ink, self._muted = QColor(colours.text), QColor(colours.text_muted)
        self._rule = QColor(colours.line)
        self._lines: dict[tuple[HeadText, int], _Line] = {}
        self._icons: dict[tuple[Glyph, float], QPixmap] = {}

    def is_menu_button(self, header: QRect, x: int) -> bool:
        """Return whether `x` is on the menu button at the end of a header."""
        return header.right() - header.height() < x <= header.right()

    def paint(self, painter: QPainter, layout: GridLayout, region: QRegion, scroll: int) -> None:
        """Paint the headers that touch `region` of the viewport, over the window's colour.

        `scroll` is the scroll position in logical px.
        """
        if not isinstance(layout, GroupedLayout):
            return
        area = region.boundingRect()
        viewport = QRect(0, 0, layout.width, layout.height)
        for groups, head in layout.headers(area.top() + scroll, area.bottom() + 1 + scroll):
            shown = head.translated(0, -scroll)
            if region.intersects(shown):
                self.paint_header(painter, shown, groups, region, viewport)

    def is_outdated(self, groups: range) -> bool:
        """Return whether a header was painted last with other texts than it has now."""
        return self._painted.get(groups) != self._text_of(groups)

    def paint_header(
        self, painter: QPainter, area: QRect, groups: range, region: QRegion, widget: QRect
    ) -> None:
        """Paint the header of a block with these groups.

        Only `region` of the `widget` is painted, for example a tile below the header and something
        else above it. If that leaves out a part of the header, its texts are not on the screen yet,
        so `is_outdated` goes on to compare with what was painted before.
        """
        text, fonts = self._text_of(groups), self._fonts
        if len(self._painted) >= _LINES_MAX:
            self._painted.clear()
        if QRegion(area.intersected(widget)).subtracted(region).isEmpty():
            self._painted[groups] = text
        line = self._line(text, area.width())
        left, middle = area.left(), area.top() + area.height() // 2
        top = middle - fonts.name_metrics.ascent() // 2
        dpr = painter.device().devicePixelRatioF()
        glyph = Glyph.EXPANDED if text.is_open else Glyph.COLLAPSED
        painter.drawPixmap(left, top, self._icon(glyph, dpr))
        painter.drawPixmap(left + self._end(area.width()), top, self._icon(Glyph.MORE, dpr))
        top_of_name = middle - (fonts.name_metrics.ascent() + fonts.name_metrics.descent()) // 2
        painter.setFont(fonts.name)
        painter.setPen(self._ink)
        painter.drawStaticText(left + line.name_x, top_of_name, line.name)
        if line.detail is not None:
            rise = fonts.name_metrics.ascent() - fonts.detail_metrics.ascent()  # one base line
            painter.setFont(fonts.detail)
            painter.setPen(self._muted)
            painter.drawStaticText(left + line.detail_x, top_of_name + rise, line.detail)
        if line.rule_px > 0:
            painter.fillRect(left + line.rule_x, middle, line.rule_px, 1, self._rule)

    def _end(self, width: int) -> int:
        """Return the x of the menu button in a header of a width, in logical px."""
        return width - self._fonts.name_metrics.ascent() - self._theme.spacing.xs

    def _icon(self, glyph: Glyph, dpr: float) -> QPixmap:
        icon = self._icons.get((glyph, dpr))
        if icon is None:
            side = self._fonts.name_metrics.ascent()
            icon = self._icons[glyph, dpr] = glyph_pixmap(glyph, side, dpr, self._muted)
        return icon

    def _line(self, text: HeadText, width: int) -> _Line:
        """Return the texts of a header as they fit into a width. The results are cached."""
        line = self._lines.get((text, width))
        if line is None:
            if len(self._lines) >= _LINES_MAX:
                self._lines.clear()
            line = self._lines[text, width] = self._fitted(text, width)
        return line

    def _fitted(self, text: HeadText, width: int) -> _Line:
        fonts, space = self._fonts, self._theme.spacing
        names, details = fonts.name_metrics, fonts.detail_metrics
        name_x, end = names.ascent() + space.sm, self._end(width)
        room, share = end - name_x - space.sm, int(width * _NAME_SHARE)
        least = _DETAIL_LEAST_EM * names.ascent()
        name_px = names.horizontalAdvance(text.title)
        detail, wish = text.detail, details.horizontalAdvance(text.detail) + space.md
        if text.short_detail and min(name_px, share) + wish > room:
            detail = text.short_detail
            wish = details.horizontalAdvance(detail) + space.md
        name_room = max(room - wish, share)
        if room - name_room < least:
            name_room = room  # of the detail nothing could be read
        name_room, name = max(0, min(room, name_room)), text.title
        if name_px > name_room:
            name = names.elidedText(name, _ELIDE, name_room)
            name_px = names.horizontalAdvance(name)
        detail_x = name_x + name_px + space.md
        room = max(0, end - detail_x - space.sm)
        if wish > room and room < least:
            return _Line(_static(name, fonts.name), name_x, None, 0, 0, 0)
        detail = _whole_parts(detail, details, room)
        rule_x = detail_x + details.horizontalAdvance(detail) + space.md
        if not detail:
            rule_x = detail_x
        rule_px = end - space.md - rule_x
        if rule_px < _RULE_LEAST_PX:
            rule_px = 0
        shown = _static(detail, fonts.detail)
        return _Line(_static(name, fonts.name), name_x, shown, detail_x, rule_x, rule_px)


def _whole_parts(detail: str, metrics: QFontMetrics, room: int) -> str:
    """Return as many of the parts of the progress as fit into `room` px: "2 to re…" says nothing.

    When not even the first fits, it ends in dots.
    """
    parts = detail.split(SEPARATOR)
    while len(parts) > 1 and metrics.horizontalAdvance(SEPARATOR.join(parts)) > room:
        parts.pop()
    return metrics.elidedText(SEPARATOR.join(parts), _ELIDE, room)


def _static(text: str, font: QFont) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(QTransform(), font)
    return static
