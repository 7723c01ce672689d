"""The parts that many tiles share, painted once and cached as pixmaps."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.packshot import Facet
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.ui.grid.grid_model import Picture, PictureState
from qamera_review.ui.text.decision_texts import FACET_TEXTS
from qamera_review.ui.text.foreign_text import one_line
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.picture_texts import PROBLEM_TEXTS
from qamera_review.ui.theme.glyphs import Glyph, glyph_pixmap, paint_glyph
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.theme.tokens import Colours

# Elided names in the cache; a screen shows about a hundred.
_NAMES_KEPT = 4096

STATUS_GLYPHS = {
    Facet.UNDECIDED: Glyph.UNDECIDED,
    Facet.APPROVED: Glyph.APPROVED,
    Facet.REJECTED: Glyph.REJECTED,
    Facet.ARCHIVED: Glyph.ARCHIVED,
    Facet.IN_PROGRESS: Glyph.IN_PROGRESS,
    Facet.FAILED: Glyph.FAILED,
    Facet.OTHER: Glyph.OTHER,
}
# A settled decision is the normal state and has no badge.
DELIVERY_BADGES = {
    DecisionState.HELD: (Glyph.HELD, noop_tr("Pending")),
    DecisionState.DUE: (Glyph.DUE, noop_tr("Waiting")),
    DecisionState.SENDING: (Glyph.SENDING, noop_tr("Sending")),
    DecisionState.REFUSED: (Glyph.REFUSED, noop_tr("Refused")),
    DecisionState.CONFLICT: (Glyph.REFUSED, noop_tr("Needs attention")),
}
# The facets that appear beside a delivery badge, whose text is shown only if both fit.
_DECIDED = (Facet.APPROVED, Facet.REJECTED, Facet.ARCHIVED)
_PLACEHOLDERS = {
    PictureState.LOADING: (Glyph.LOADING, noop_tr("Loading")),
    PictureState.NOT_READY: (Glyph.HOURGLASS, noop_tr("Not ready yet")),
}
# The icons of problems; all others have Glyph.BROKEN.
_PROBLEM_GLYPHS = {
    PictureProblem.NO_ADDRESS: Glyph.MISSING,
    PictureProblem.MISSING: Glyph.MISSING,
    PictureProblem.EMPTY: Glyph.MISSING,
    PictureProblem.NOT_REACHABLE: Glyph.OFFLINE,
    PictureProblem.EXPIRED: Glyph.HOURGLASS,
    PictureProblem.REFUSED: Glyph.KEY,
    PictureProblem.UNSAFE_ADDRESS: Glyph.REFUSED,
}
_ADVICE_LINES = 3


def facet_colour(facet: Facet, colours: Colours) -> QColor:
    """Return the colour of a facet's icon; its shape has the same meaning."""
    colour_by_facet = {
        Facet.APPROVED: colours.approved,
        Facet.REJECTED: colours.rejected,
        Facet.ARCHIVED: colours.archived,
        Facet.IN_PROGRESS: colours.progress,
        Facet.FAILED: colours.failed,
    }
    return QColor(colour_by_facet.get(facet, colours.text_muted))


class TileFonts(Struct, frozen=True):
    """The fonts of a footer, and the heights of its lines and of all of it in logical px."""

    name: QFont
    status: QFont
    name_height: int
    status_height: int
    footer: int

    @classmethod
    def of(cls, theme: Theme) -> "TileFonts":
        """Return the fonts, scaled from the application's font size."""
        name, status = theme.font(theme.type_scale.body), theme.font(theme.type_scale.small)
        name_height, status_height = QFontMetrics(name).height(), QFontMetrics(status).height()
        pad = theme.tile.footer_pad
        footer = name_height + status_height + 2 * pad
        return cls(name, status, name_height, status_height, footer)


class TileSprites:
    """The ready-made parts of tiles of one size, at one device pixel ratio, in one theme.

    `tile_px` is in logical px. `box` is the side of the square for the picture.
    """

    def __init__(self, theme: Theme, fonts: TileFonts, tile_px: int, dpr: float) -> None:
        self.theme, self.fonts, self.tile_px, self.dpr = theme, fonts, tile_px, dpr
        self.box = tile_px - 2 * theme.tile.mat
        self.icon = max(12, fonts.status_height - 1)
        colours = theme.colours
        self.window = QColor(colours.window)
        self.background = QColor(colours.tile)
        self.background_selected = QColor(colours.tile_selected)
        self.ring = QColor(colours.ring)
        self.ring_inactive = QColor(colours.ring_inactive)
        self.name = QColor(colours.text)
        self.name_dimmed = QColor(colours.text_muted)
        self.name_selected = QColor(colours.text_on_selected)
        self._metrics = QFontMetrics(fonts.name)
        self._names: dict[tuple[str, bool], QStaticText] = {}
        self._status: dict[tuple[Facet, bool], QPixmap] = {}
        self._delivery: dict[tuple[DecisionState, bool, bool], QPixmap] = {}
        self._tick: QPixmap | None = None
        self._mark: QPixmap | None = None
        self._placeholders: dict[tuple[Picture, bool, bool], QPixmap] = {}
        self._banners: dict[PictureProblem, QPixmap] = {}

    def name_text(self, name: str, selected: bool) -> QStaticText:
        """Return the name elided to the tile's width, with room for the tick if selected."""
        text = self._names.get((name, selected))
        if text is None:
            room = self.box - (self.icon + self.theme.spacing.xs if selected else 0)
            line = one_line(name)
            text = QStaticText(self._metrics.elidedText(line, Qt.TextElideMode.ElideRight, room))
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            if len(self._names) >= _NAMES_KEPT:
                self._names.clear()
            self._names[name, selected] = text
        return text

    def status(self, facet: Facet, selected: bool) -> QPixmap:
        """Return a facet's badge: icon, colour and text. Undecided has no text."""
        badge = self._status.get((facet, selected))
        if badge is None:
            badge = self._status[facet, selected] = self._status_badge(facet, selected)
        return badge

    def tick(self) -> QPixmap:
        """Return the tick of a selected tile."""
        if self._tick is None:
            self._tick = glyph_pixmap(Glyph.SELECTED, self.icon, self.dpr, self.name_selected)
        return self._tick

    def flag(self) -> QPixmap:
        """Return the corner flag of a flagged tile, on a background that any picture shows."""
        if self._mark is None:
            side = self.icon + 6
            self._mark = flag = self._canvas(side, side)
            painter = QPainter(flag)
            painter.fillRect(QRectF(0, 0, side, side), QColor(self.theme.colours.accent))
            colour = QColor(self.theme.colours.on_accent)
            paint_glyph(painter, Glyph.FLAGGED, QRectF(3, 3, self.icon, self.icon), colour)
            painter.end()
        return self._mark

    def delivery(self, state: DecisionState, paused: bool, selected: bool) -> QPixmap | None:
        """Return the badge of a decision on its way; None for a state without a badge."""
        if state not in DELIVERY_BADGES:
            return None
        key = (state, paused, selected)
        badge = self._delivery.get(key)
        if badge is None:
            badge = self._delivery[key] = self._delivery_badge(state, paused, selected)
        return badge

    def placeholder(self, picture: Picture, facet: Facet, selected: bool) -> QPixmap | None:
        """Return what is painted instead of a picture; None for only the background."""
        if picture.state is PictureState.NONE or picture.state is PictureState.READY:
            return None
        key = (picture, facet is Facet.FAILED, selected)
        pixmap = self._placeholders.get(key)
        if pixmap is None:
            pixmap = self._placeholders[key] = self._placeholder(*key)
        return pixmap

    def _canvas(self, width: float, height: float) -> QPixmap:
        pixmap = QPixmap(QSize(round(width * self.dpr), round(height * self.dpr)))
        pixmap.setDevicePixelRatio(self.dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _status_badge(self, facet: Facet, selected: bool) -> QPixmap:
        space = self.theme.spacing.xs
        height = self.fonts.status_height
        room = self.box - self.icon - space
        badge = self._canvas(room, height)
        painter = QPainter(badge)
        colour = self.name_selected if selected else facet_colour(facet, self.theme.colours)
        box = QRectF(0, (height - self.icon) // 2, self.icon, self.icon)
        paint_glyph(painter, STATUS_GLYPHS[facet], box, colour)
        if facet is not Facet.UNDECIDED:
            metrics = QFontMetrics(self.fonts.status)
            x = self.icon + space
            text = metrics.elidedText(tr(FACET_TEXTS[facet]), Qt.TextElideMode.ElideRight, room - x)
            painter.setFont(self.fonts.status)
            painter.setPen(colour)
            painter.drawText(QPointF(x, metrics.ascent()), text)
        painter.end()
        return badge

    def banner(self, problem: PictureProblem) -> QPixmap:
        """Return the strip along the lower edge of a picture that is shown with a problem."""
        banner = self._banners.get(problem)
        if banner is None:
            banner = self._banners[problem] = self._banner(problem)
        return banner

    def _banner(self, problem: PictureProblem) -> QPixmap:
        space, colours = self.theme.spacing.xs, self.theme.colours
        height = self.fonts.status_height + 2 * space
        pixmap = self._canvas(self.box, height)
        metrics, colour = QFontMetrics(self.fonts.status), QColor(colours.text)
        indent = self.icon + 2 * space
        title = tr(PROBLEM_TEXTS[problem].title)
        text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, self.box - indent - space)
        painter = QPainter(pixmap)
        painter.fillRect(QRectF(0, 0, self.box, height), self.background)
        glyph_box = QRectF(space, (height - self.icon) // 2, self.icon, self.icon)
        paint_glyph(painter, _PROBLEM_GLYPHS.get(problem, Glyph.BROKEN), glyph_box, colour)
        painter.setFont(self.fonts.status)
        painter.setPen(colour)
        painter.drawText(QPointF(indent, space + metrics.ascent()), text)
        painter.end()
        return pixmap

    def _delivery_badge(self, state: DecisionState, paused: bool, selected: bool) -> QPixmap:
        glyph, text = DELIVERY_BADGES[state]
        if paused and (state is DecisionState.HELD or state is DecisionState.DUE):
            glyph, text = Glyph.PAUSED, noop_tr("Paused")
        colours = self.theme.colours
        colour = QColor(colours.rejected if glyph is Glyph.REFUSED else colours.text_muted)
        colour = self.name_selected if selected else colour
        metrics = QFontMetrics(self.fonts.status)
        text = tr(text)
        advance = metrics.horizontalAdvance(text)
        if advance > self._room_beside_status():
            text, advance = "", 0
        indent = advance + self.theme.spacing.xs if text else 0
        height = self.fonts.status_height
        badge = self._canvas(indent + self.icon, height)
        painter = QPainter(badge)
        painter.setFont(self.fonts.status)
        painter.setPen(colour)
        painter.drawText(QPointF(0, metrics.ascent()), text)
        box = QRectF(indent, (height - self.icon) // 2, self.icon, self.icon)
        paint_glyph(painter, glyph, box, colour)
        painter.end()
        return badge

    def _room_beside_status(self) -> int:
        metrics, space = QFontMetrics(self.fonts.status), self.theme.spacing
        status = max(metrics.horizontalAdvance(tr(FACET_TEXTS[facet])) for facet in _DECIDED)
        return self.box - 2 * (self.icon + space.xs) - status - space.sm

    def _placeholder(self, picture: Picture, failed: bool, selected: bool) -> QPixmap:
        glyph, title, advice = _placeholder_texts(picture, failed)
        colours = self.theme.colours
        colour = QColor(colours.text_on_selected if selected else colours.placeholder)
        pixmap = self._canvas(self.box, self.box)
        painter = QPainter(pixmap)
        self._frame_placeholder(painter, picture.state, colour)
        side = min(40.0, self.box * 0.28)
        metrics = QFontMetrics(self.fonts.status)
        gap, line = self.theme.spacing.sm, metrics.lineSpacing()
        title_lines = _wrapped(title, metrics, self.box - 2 * gap, 2)
        advice_lines = _wrapped(advice, metrics, self.box - 2 * gap, _ADVICE_LINES)
        room = self.box - side - gap - line * len(title_lines) - 4 * gap
        if room < line * len(advice_lines):
            advice_lines = []
        height = side + gap + line * (len(title_lines) + len(advice_lines))
        top = (self.box - height - (gap if advice_lines else 0)) / 2
        paint_glyph(painter, glyph, QRectF((self.box - side) / 2, top, side, side), colour)
        painter.setFont(self.fonts.status)
        painter.setPen(colour)
        baseline = top + side + gap + metrics.ascent()
        for lines in (title_lines, advice_lines):
            for text in lines:
                x = round((self.box - metrics.horizontalAdvance(text)) / 2)
                painter.drawText(QPointF(x, round(baseline)), text)
                baseline += line
            baseline += gap
        painter.end()
        return pixmap

    def _frame_placeholder(self, painter: QPainter, state: PictureState, colour: QColor) -> None:
        """Paint the outline of a picture that should be there.

        Dashed when there is no picture, solid when it is damaged, none for one still to come.
        """
        if state is not PictureState.MISSING and state is not PictureState.BROKEN:
            return
        pen = QPen(colour, 1)
        if state is PictureState.MISSING:
            pen.setDashPattern([4, 4])
        colour.setAlphaF(0.55)
        pen.setColor(colour)
        painter.setPen(pen)
        painter.drawRect(QRectF(0.5, 0.5, self.box - 1, self.box - 1))
        colour.setAlphaF(1.0)


def _placeholder_texts(picture: Picture, failed: bool) -> tuple[Glyph, str, str]:
    """Return the icon, the title and the advice that are painted instead of a picture."""
    if picture.state in _PLACEHOLDERS:
        glyph, title = _PLACEHOLDERS[picture.state]
        if failed and picture.state is PictureState.NOT_READY:
            glyph, title = Glyph.FAILED, noop_tr("Generation failed")
        return glyph, tr(title), ""
    is_missing = picture.state is PictureState.MISSING
    default = PictureProblem.NO_ADDRESS if is_missing else PictureProblem.DAMAGED
    problem = picture.problem or default
    texts = PROBLEM_TEXTS[problem]
    return _PROBLEM_GLYPHS.get(problem, Glyph.BROKEN), tr(texts.title), tr(texts.advice)


def _wrapped(text: str, metrics: QFontMetrics, width: int, lines_max: int) -> list[str]:
    """Return the lines of a text within a width in logical px; the last one is elided."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < lines_max:
        count = len(words)
        if len(lines) < lines_max - 1:
            while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width:
                count -= 1
        line = " ".join(words[:count])
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
        words = words[count:]
    return lines
