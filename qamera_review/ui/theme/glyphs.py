"""The icons of the application: one single-colour SVG file each in `resources/icons/ui`.

A file draws in a square of 24 units with the colour `currentColor`, which is replaced by the
requested colour. A rendered icon is cached as a pixmap for each colour and size in device pixels,
so painting it again only copies pixels.
"""

from enum import Enum
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPaintEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qamera_review.paths import resources_dir

_MENU_PX = 14
_PIXMAPS_MAX = 512  # each of a few KB: all icons in the sizes and colours of one screen
# These paint engines record vector paths, which stay sharp in print; a pixmap would not.
_VECTOR_ENGINES = frozenset({QPaintEngine.Type.Pdf, QPaintEngine.Type.Picture})


class Glyph(Enum):
    """The icons, named by meaning. The value is the file name without ".svg"."""

    APPROVED = "approved"
    REJECTED = "rejected"
    ARCHIVED = "archived"
    WINNER = "winner"
    FAILED = "failed"
    IN_PROGRESS = "in_progress"
    UNDECIDED = "undecided"
    OTHER = "other"
    HELD = "held"
    DUE = "due"
    SENDING = "sending"
    REFUSED = "refused"
    PAUSED = "paused"
    SELECTED = "selected"
    FLAGGED = "marked"
    LOADING = "loading"
    BROKEN = "broken"
    MISSING = "missing"
    HOURGLASS = "hourglass"
    EXPANDED = "open"
    COLLAPSED = "folded"
    EMPTY = "empty"
    SEARCH = "search"
    KEY = "key"
    ONLINE = "online"
    OFFLINE = "offline"
    UNDO = "undo"
    REDO = "redo"
    SKIP = "skip"
    LOUPE = "loupe"
    COMPARE = "compare"
    DETAILS = "details"
    NOTE = "note"
    DRAFT = "draft"
    MESSAGES = "messages"
    REFRESH = "refresh"
    GENERATE = "generate"
    SETTINGS = "settings"
    OPTIONS = "options"
    CLOSE = "close"
    MORE = "more"
    CHECK_GROUND = "check_ground"
    CHECK_WHITE = "check_white"
    CHECK_TOUCHES = "check_touches"
    CHECK_CENTRE = "check_centre"
    CHECK_SMALL = "check_small"
    CHECK_BLUR = "check_blur"
    CHECK_HALO = "check_halo"
    CHECK_DUPLICATE = "check_duplicate"
    CHECK_AI = "check_ai"
    GUEST_APPROVES = "guest_approves"
    GUEST_REJECTS = "guest_rejects"
    GUEST_NOTE = "guest_note"
    GUESTS_DISAGREE = "guests_disagree"
    TO_LEFT = "to_left"
    TO_RIGHT = "to_right"
    KEEP_BOTH = "keep_both"


@cache
def _source(glyph: Glyph) -> str:
    path = resources_dir() / "icons" / "ui" / f"{glyph.value}.svg"
    return path.read_text(encoding="utf-8")


def _draw(painter: QPainter, glyph: Glyph, box: QRectF, colour: QColor) -> None:
    opaque = _source(glyph).replace("currentColor", colour.name())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(painter.opacity() * colour.alphaF())
    QSvgRenderer(QByteArray(opaque.encode())).render(painter, box)
    painter.restore()


@lru_cache(maxsize=_PIXMAPS_MAX)
def _pixmap(glyph: Glyph, argb: int, side: int) -> QPixmap:
    pixmap = transparent_pixmap(side, 1.0)
    painter = QPainter(pixmap)
    _draw(painter, glyph, QRectF(0, 0, side, side), QColor.fromRgba(argb))
    painter.end()
    return pixmap


def paint_glyph(painter: QPainter, glyph: Glyph, box: QRectF, colour: QColor) -> None:
    """Paint the glyph into the square `box` (logical px), aligned to whole device pixels.

    Example: at a pixel ratio of 1.5, a box at x = 7 begins at device pixel 10.5, which is rounded
    to 10 (ties go to the even number), that is x = 6.67, so its edges stay sharp.
    """
    engine = painter.paintEngine()
    if engine is not None and engine.type() in _VECTOR_ENGINES:
        _draw(painter, glyph, box, colour)
        return
    dpr = painter.device().devicePixelRatioF()
    side = max(1, round(box.width() * dpr))
    pixmap = _pixmap(glyph, colour.rgba(), side)
    left, top = round(box.x() * dpr) / dpr, round(box.y() * dpr) / dpr
    painter.drawPixmap(QRectF(left, top, side / dpr, side / dpr), pixmap, QRectF(pixmap.rect()))


def menu_icon(glyph: Glyph, palette: QPalette) -> QIcon:
    """Return the glyph as a menu icon in the colours of the menu's text.

    It has a version each for a normal, a disabled and a highlighted entry.
    """
    icon = QIcon()
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    for mode, colour in (
        (QIcon.Mode.Normal, palette.color(group.Active, role.WindowText)),
        (QIcon.Mode.Disabled, palette.color(group.Disabled, role.WindowText)),
        (QIcon.Mode.Active, palette.color(group.Active, role.HighlightedText)),
    ):
        icon.addPixmap(glyph_pixmap(glyph, _MENU_PX, 2, colour), mode)
    return icon


def glyph_pixmap(glyph: Glyph, side_px: int, dpr: float, colour: QColor) -> QPixmap:
    """Return the glyph on a transparent pixmap of `side_px` logical px.

    `dpr` is the device pixel ratio: 14 logical px at 2.0 are 28 device pixels.
    """
    pixmap = transparent_pixmap(side_px, dpr)
    painter = QPainter(pixmap)
    paint_glyph(painter, glyph, QRectF(QPointF(), pixmap.deviceIndependentSize()), colour)
    painter.end()
    return pixmap


def transparent_pixmap(side_px: int, dpr: float) -> QPixmap:
    """Return a transparent square pixmap of `side_px` logical px at the pixel ratio `dpr`."""
    pixels = max(1, round(side_px * dpr))
    pixmap = QPixmap(pixels, pixels)
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
