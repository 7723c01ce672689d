"""Every icon of the application: one SVG file each in `resources/icons/ui`, in one colour.

A file draws in a square of 24 units with `currentColor`, which is replaced by the colour that is
asked for. A rendered icon is kept as a pixmap for each colour and size in device pixels, so that
painting one again costs a copy of its pixels.
"""

from enum import Enum
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPaintEngine, QPainter, QPalette, QPixmap

from qamera_review.paths import resources_dir

_MENU_PX = 14
_PIXMAPS_MAX = 512  # each of a few KB: all icons in the sizes and colours of one screen
# These engines take what is drawn as paths, which stay sharp on paper.
_VECTOR_ENGINES = frozenset({QPaintEngine.Type.Pdf, QPaintEngine.Type.Picture})


class Glyph(Enum):
    """The icons by what they say."""

    APPROVED = "approved"
    REJECTED = "rejected"
    ARCHIVED = "archived"
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


@cache
def _source(glyph: Glyph) -> str:
    path = resources_dir() / "icons" / "ui" / f"{glyph.value}.svg"
    return path.read_text(encoding="utf-8")


def _draw(painter: QPainter, glyph: Glyph, box: QRectF, colour: QColor) -> None:
    from PySide6.QtSvg import QSvgRenderer  # not above: the first paint may need no icon

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
    """Paint the glyph into the square `box` (logical px), on whole device pixels."""
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
    """The glyph for a menu: as its words are, also where they cannot be chosen or are chosen."""
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
    """The glyph as a transparent pixmap of `side_px` logical px at the pixel ratio `dpr`."""
    pixmap = transparent_pixmap(side_px, dpr)
    painter = QPainter(pixmap)
    paint_glyph(painter, glyph, QRectF(QPointF(), pixmap.deviceIndependentSize()), colour)
    painter.end()
    return pixmap


def transparent_pixmap(side_px: int, dpr: float) -> QPixmap:
    """A transparent square of `side_px` logical px at the pixel ratio `dpr`, to be painted on."""
    pixels = max(1, round(side_px * dpr))
    pixmap = QPixmap(pixels, pixels)
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
