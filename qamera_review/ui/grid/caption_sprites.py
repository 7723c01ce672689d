"""The parts of a tile's caption, painted once and cached as pixmaps and static texts.

A caption is one line: the verdict as icon and word, then what the tile is called, and at the right
end the signs: a dot for a decision on its way, an icon for a note, the tick of a selected tile. An
undecided tile has no verdict, so its caption is only its name.
"""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QStaticText

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.feedback import Feedback, parse_feedback
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct
from qamera_review.ui.grid.facet_signs import STATUS_GLYPHS, facet_colour
from qamera_review.ui.grid.tile_fonts import TileFonts
from qamera_review.ui.text.decision_texts import (
    delivery_title,
    status_text,
)
from qamera_review.ui.text.reason_text import reason_texts
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph
from qamera_review.ui.theme.theme import Theme

_TEXTS_MAX = 4096  # texts and notes in the caches; a screen shows about a hundred
_DOT_SHARE = 0.6  # the diameter of a dot, as a share of an icon
_DOT_LINE_PX = 1.6

_PROBLEMS = (DecisionState.REFUSED, DecisionState.CONFLICT)


class Ink(Enum):
    """What a caption is written on, and how prominent it is.

    PLAIN: the tile's own background. MUTED: a tile that steps back. SELECTED: the background of a
    selected tile. BAND: the coloured band of an approved tile.
    """

    PLAIN = "plain"
    MUTED = "muted"
    SELECTED = "selected"
    BAND = "band"

    __hash__ = object.__hash__  # Enum's own hash is written in Python


class Sprite(Struct, frozen=True):
    """A pixmap and its width in logical px."""

    pixmap: QPixmap
    width: int


class NoteSigns(Struct, frozen=True):
    """What a tile shows of its feedback: the reasons as text, and whether there is a note."""

    reasons: str
    has_note: bool


class CaptionSprites:
    """The parts of captions that are `width` logical px wide, at one pixel ratio in one theme."""

    def __init__(self, theme: Theme, fonts: TileFonts, width: int, dpr: float) -> None:
        self._theme, self._fonts, self._width, self._dpr = theme, fonts, width, dpr
        self.icon = fonts.icon
        self.gap = theme.spacing.xs
        self.text_least = 2 * fonts.icon  # a shorter text says nothing
        colours = theme.colours
        self.inks = {
            Ink.PLAIN: QColor(colours.text),
            Ink.MUTED: QColor(colours.text_muted),
            Ink.SELECTED: QColor(colours.text_on_selected),
            Ink.BAND: QColor(colours.on_accent),
        }
        self._metrics = QFontMetrics(fonts.name)
        self._texts: dict[tuple[str, int], QStaticText] = {}
        self._notes: dict[str, NoteSigns] = {}
        self._verdicts: dict[tuple[Facet, Ink], Sprite] = {}
        self._problems: dict[tuple[DecisionState, Ink], Sprite] = {}
        self._dots: dict[tuple[DecisionState, bool, Ink], QPixmap] = {}
        self._counts: dict[tuple[str, Ink], Sprite] = {}
        self._icons: dict[tuple[Glyph, Ink], QPixmap] = {}

    def text(self, text: str, room: int) -> QStaticText:
        """Return a text on one line, elided to `room` logical px."""
        static = self._texts.get((text, room))
        if static is None:
            static = QStaticText(self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            if len(self._texts) >= _TEXTS_MAX:
                self._texts.clear()
            self._texts[text, room] = static
        return static

    def verdict(self, facet: Facet, ink: Ink) -> Sprite | None:
        """Return a facet's icon and word; None for undecided, which needs none."""
        if facet is Facet.UNDECIDED:
            return None
        sprite = self._verdicts.get((facet, ink))
        if sprite is None:
            is_coloured = ink is Ink.PLAIN or ink is Ink.MUTED
            colour = facet_colour(facet, self._theme.colours) if is_coloured else self.inks[ink]
            sprite = self._sign(STATUS_GLYPHS[facet], status_text(facet), colour)
            self._verdicts[facet, ink] = sprite
        return sprite

    def cut(self, sprite: Sprite, width: int) -> QPixmap:
        """Return a sprite's pixmap, cut to a width in logical px."""
        if width == sprite.width:
            return sprite.pixmap
        pixels = round(width * self._dpr)
        return sprite.pixmap.copy(0, 0, pixels, sprite.pixmap.height())

    def problem(self, state: DecisionState, ink: Ink) -> Sprite | None:
        """Return the icon and word of a decision that needs the user; None for other states."""
        if state not in _PROBLEMS:
            return None
        sprite = self._problems.get((state, ink))
        if sprite is None:
            colour = self._problem_colour(ink)
            sprite = self._sign(Glyph.REFUSED, delivery_title(state), colour)
            self._problems[state, ink] = sprite
        return sprite

    def delivery(self, state: DecisionState, paused: bool, ink: Ink) -> QPixmap:
        """Return the sign of a decision: a dot while it is on its way and when it was sent."""
        key = (state, paused, ink)
        sign = self._dots.get(key)
        if sign is None:
            sign = self._dots[key] = self._delivery(*key)
        return sign

    def count(self, text: str, ink: Ink) -> Sprite:
        """Return the number of packshots of a stack."""
        sprite = self._counts.get((text, ink))
        if sprite is None:
            width = QFontMetrics(self._fonts.word).horizontalAdvance(text)
            pixmap = self._canvas(width, self._fonts.name_height)
            painter = QPainter(pixmap)
            painter.setFont(self._fonts.word)
            painter.setPen(self.inks[ink])
            painter.drawText(QPointF(0, self._metrics.ascent()), text)
            painter.end()
            sprite = self._counts[text, ink] = Sprite(pixmap, width)
        return sprite

    def glyph(self, glyph: Glyph, ink: Ink) -> QPixmap:
        """Return an icon in an ink."""
        pixmap = self._icons.get((glyph, ink))
        if pixmap is None:
            pixmap = self._canvas(self.icon, self.icon)
            self._paint(pixmap, glyph, self.inks[ink])
            self._icons[glyph, ink] = pixmap
        return pixmap

    def note(self, line: str) -> NoteSigns:
        """Return what is shown of feedback, given as one line."""
        signs = self._notes.get(line)
        if signs is None:
            feedback: Feedback = parse_feedback(line)
            reasons = ", ".join(reason_texts(feedback.reasons))
            if len(self._notes) >= _TEXTS_MAX:
                self._notes.clear()
            signs = self._notes[line] = NoteSigns(reasons, bool(feedback.note))
        return signs

    def _problem_colour(self, ink: Ink) -> QColor:
        is_plain = ink is Ink.PLAIN or ink is Ink.MUTED
        return QColor(self._theme.colours.rejected) if is_plain else self.inks[ink]

    def _canvas(self, width: float, height: float) -> QPixmap:
        pixmap = QPixmap(QSize(round(width * self._dpr), round(height * self._dpr)))
        pixmap.setDevicePixelRatio(self._dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _paint(self, pixmap: QPixmap, glyph: Glyph, colour: QColor) -> None:
        painter = QPainter(pixmap)
        paint_glyph(painter, glyph, QRectF(0, 0, self.icon, self.icon), colour)
        painter.end()

    def _sign(self, glyph: Glyph, word: str, colour: QColor) -> Sprite:
        """Return an icon with a word, as high as a line of the caption; the icon alone where the
        word would be cut, so that the tile's name still has room."""
        metrics, height = QFontMetrics(self._fonts.word), self._fonts.name_height
        indent = self.icon + self.gap
        word_px = metrics.horizontalAdvance(word) + 1  # a last letter may stand out
        if indent + word_px > self._width:
            word, word_px, indent = "", 0, self.icon
        width = indent + word_px
        pixmap = self._canvas(width, height)
        painter = QPainter(pixmap)
        box = QRectF(0, (height - self.icon) // 2, self.icon, self.icon)
        paint_glyph(painter, glyph, box, colour)
        painter.setFont(self._fonts.word)
        painter.setPen(colour)
        painter.drawText(QPointF(indent, self._metrics.ascent()), word)
        painter.end()
        return Sprite(pixmap, width)

    def _delivery(self, state: DecisionState, paused: bool, ink: Ink) -> QPixmap:
        colour = self.inks[Ink.MUTED if ink is Ink.PLAIN else ink]
        pixmap = self._canvas(self.icon, self.icon)
        if state in _PROBLEMS:
            self._paint(pixmap, Glyph.REFUSED, self._problem_colour(ink))
        elif paused and state in (DecisionState.HELD, DecisionState.DUE):
            self._paint(pixmap, Glyph.PAUSED, colour)
        else:
            self._paint_dot(pixmap, state, colour)
        return pixmap

    def _paint_dot(self, pixmap: QPixmap, state: DecisionState, colour: QColor) -> None:
        """Paint a delivery state: a ring while it can be undone, a ring with a core while it
        waits, a half-filled ring while it is sent, a full dot when it was sent."""
        side = self.icon * _DOT_SHARE
        box = QRectF((self.icon - side) / 2, (self.icon - side) / 2, side, side)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, _DOT_LINE_PX))
        painter.setBrush(colour if state is DecisionState.SETTLED else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        painter.setBrush(colour)
        if state is DecisionState.SENDING:
            painter.drawPie(box, 90 * 16, 180 * 16)
        elif state is DecisionState.DUE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(box.center(), side * 0.22, side * 0.22)
        painter.end()
