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
from qamera_review.ui.grid.group_text import HeadText
from qamera_review.ui.grid.grouped_layout import GroupedLayout
from qamera_review.ui.theme.glyphs import Glyph, glyph_pixmap
from qamera_review.ui.theme.theme import Theme

_NAME_LEAST_EM = 6  # of a name, beside a progress in words
_NAME_SHARE_LEAST = 0.3  # of the width, beside a progress that is too long even with signs
_ELIDE = Qt.TextElideMode.ElideRight
_LINES_MAX = 1024  # a screen shows about a hundred headers
_RULE_LEAST_PX = 24  # a shorter line looks like a dash of the text


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
        """Return the texts of a header of a width, and where they stand."""
        fonts, space = self._fonts, self._theme.spacing
        names, details = fonts.name_metrics, fonts.detail_metrics
        name_x, end = names.ascent() + space.sm, self._end(width)
        room = max(0, end - name_x - space.sm)
        name, detail = fitted_texts(text, room, fonts, space.md)
        detail_x = name_x + _advance(names, name) + space.md
        rule_x = detail_x + (_advance(details, detail) + space.md if detail else 0)
        rule_px = end - space.md - rule_x
        if rule_px < _RULE_LEAST_PX:
            rule_px = 0
        shown = _static(detail, fonts.detail) if detail else None
        return _Line(_static(name, fonts.name), name_x, shown, detail_x, rule_x, rule_px)


def fitted_texts(text: HeadText, room: int, fonts: GroupHeaderFonts, gap: int) -> tuple[str, str]:
    """Return the name and the progress as they fit into `room` logical px, with a gap between them.

    The progress matters more than the whole name, so the name is elided first, then the progress is
    written with signs, and at last it is elided too.
    """
    names, details = fonts.name_metrics, fonts.detail_metrics
    name_px = _advance(names, text.title)
    least = min(name_px, int(_NAME_SHARE_LEAST * room))
    readable = max(least, min(name_px, _NAME_LEAST_EM * names.ascent()))
    detail = text.detail
    if text.short_detail and readable + _advance(details, detail) + gap > room:
        detail = text.short_detail
    wish = _advance(details, detail) + gap if detail else 0
    name = names.elidedText(text.title, _ELIDE, max(room - wish - 1, least))
    detail = details.elidedText(detail, _ELIDE, max(0, room - _advance(names, name) - gap))
    return name, detail


def _advance(metrics: QFontMetrics, text: str) -> int:
    """Return the width of a text as it is painted, which may be a fraction of a px wider."""
    return metrics.horizontalAdvance(text) + 1


def _static(text: str, font: QFont) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(QTransform(), font)
    return static
