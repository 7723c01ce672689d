"""The parts that many tiles share, painted once and cached as pixmaps."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from qamera_review.domain.packshot import Facet
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.ui.grid.caption_sprites import CaptionSprites
from qamera_review.ui.grid.grid_model import Picture, PictureState
from qamera_review.ui.grid.tile_fonts import TileFonts
from qamera_review.ui.text.language import noop_tr, tr
from qamera_review.ui.text.picture_texts import PROBLEM_TEXTS
from qamera_review.ui.theme.glyphs import Glyph, paint_glyph
from qamera_review.ui.theme.theme import Theme

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


class TileSprites:
    """The ready-made parts of tiles of one size, at one device pixel ratio, in one theme.

    `tile_px` is in logical px. `box` is the side of the square for the picture.
    """

    def __init__(self, theme: Theme, fonts: TileFonts, tile_px: int, dpr: float) -> None:
        self.theme, self.fonts, self.tile_px, self.dpr = theme, fonts, tile_px, dpr
        self.box = tile_px - 2 * theme.tile.mat
        self.icon = fonts.icon
        colours = theme.colours
        self.window = QColor(colours.window)
        self.background = QColor(colours.tile)
        self.background_selected = QColor(colours.tile_selected)
        self.ring = QColor(colours.ring)
        self.ring_inactive = QColor(colours.ring_inactive)
        self.text_on_selected = QColor(colours.text_on_selected)
        self.approved_band = QColor(colours.approved_band)
        self.veil = QColor(colours.veil)
        self.captions = CaptionSprites(theme, fonts, self.box, dpr)
        self._mark: QPixmap | None = None
        self._placeholders: dict[tuple[Picture, bool, bool], QPixmap] = {}
        self._banners: dict[PictureProblem, QPixmap] = {}

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
        if _is_cut(title, title_lines):
            title_lines = []  # the icon says it, and the tooltip in words
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


def _is_cut(text: str, lines: list[str]) -> bool:
    return " ".join(lines).split() != text.split()


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
