"""Every icon of the application as a vector path in a square of side 1, y downwards.

A glyph is filled with one colour; holes make its inner drawing, so that it reads in greyscale
and is sharp at any size and pixel ratio.
"""

from collections.abc import Callable
from enum import Enum
from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPalette,
    QPixmap,
    QTransform,
)

_MENU_PX = 14


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


def _polygon(*points: tuple[float, float], closed: bool = True) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.closeSubpath()
    return path


def _disc(radius: float = 0.46, x: float = 0.5, y: float = 0.5) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _stroked(path: QPainterPath, width: float) -> QPainterPath:
    pen = QPainterPathStroker()
    pen.setWidth(width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen.createStroke(path).simplified()


def _box(x: float, y: float, width: float, height: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


def _check(width: float) -> QPainterPath:
    return _stroked(_polygon((0.28, 0.52), (0.44, 0.67), (0.73, 0.35), closed=False), width)


def _approved() -> QPainterPath:
    return _disc().subtracted(_check(0.12))


def _rejected() -> QPainterPath:
    ring = [
        (0.5 + 0.49 * cos(pi / 8 + k * pi / 4), 0.5 + 0.49 * sin(pi / 8 + k * pi / 4))
        for k in range(8)
    ]
    cross = _polygon((0.34, 0.34), (0.66, 0.66), closed=False)
    cross.addPath(_polygon((0.66, 0.34), (0.34, 0.66), closed=False))
    return _polygon(*ring).subtracted(_stroked(cross, 0.12))


def _archived() -> QPainterPath:
    lid = _box(0.05, 0.12, 0.9, 0.24, 0.05)
    body = _box(0.11, 0.43, 0.78, 0.45, 0.05)
    return lid.united(body).subtracted(_box(0.35, 0.53, 0.3, 0.1, 0.05))


def _failed() -> QPainterPath:
    triangle = _stroked(_polygon((0.5, 0.13), (0.92, 0.85), (0.08, 0.85)), 0.12)
    triangle = triangle.united(_polygon((0.5, 0.13), (0.92, 0.85), (0.08, 0.85)))
    mark = _stroked(_polygon((0.5, 0.4), (0.5, 0.6), closed=False), 0.11)
    return triangle.subtracted(mark).subtracted(_disc(0.065, 0.5, 0.76))


def _refused() -> QPainterPath:
    mark = _stroked(_polygon((0.5, 0.26), (0.5, 0.53), closed=False), 0.13)
    return _disc().subtracted(mark).subtracted(_disc(0.078, 0.5, 0.73))


def _arc(start: float, span: float, width: float, radius: float = 0.38) -> QPainterPath:
    box = QRectF(0.5 - radius, 0.5 - radius, 2 * radius, 2 * radius)
    path = QPainterPath()
    path.arcMoveTo(box, start)
    path.arcTo(box, start, span)
    return _stroked(path, width)


def _in_progress() -> QPainterPath:
    return _arc(90, -270, 0.13).united(_disc(0.11))


def _undecided() -> QPainterPath:
    return _disc(0.42).subtracted(_disc(0.33))


def _other() -> QPainterPath:
    return _disc(0.42).subtracted(_disc(0.32)).united(_box(0.3, 0.44, 0.4, 0.12, 0.05))


def _hands() -> QPainterPath:
    return _stroked(_polygon((0.5, 0.26), (0.5, 0.52), (0.67, 0.62), closed=False), 0.1)


def _held() -> QPainterPath:
    return _disc().subtracted(_disc(0.36)).united(_hands())


def _due() -> QPainterPath:
    return _disc().subtracted(_hands())


def _sending() -> QPainterPath:
    shaft = _stroked(_polygon((0.5, 0.88), (0.5, 0.16), closed=False), 0.14)
    head = _stroked(_polygon((0.2, 0.44), (0.5, 0.13), (0.8, 0.44), closed=False), 0.14)
    return shaft.united(head)


def _paused() -> QPainterPath:
    return _box(0.2, 0.12, 0.22, 0.76, 0.06).united(_box(0.58, 0.12, 0.22, 0.76, 0.06))


def _selected() -> QPainterPath:
    return _box(0.04, 0.04, 0.92, 0.92, 0.16).subtracted(_check(0.13))


def _marked() -> QPainterPath:
    """A ribbon with a notch."""
    return _polygon((0.24, 0.06), (0.76, 0.06), (0.76, 0.94), (0.5, 0.68), (0.24, 0.94))


def _loading() -> QPainterPath:
    dots = _disc(0.09, 0.2)
    dots.addPath(_disc(0.09, 0.5))
    dots.addPath(_disc(0.09, 0.8))
    return dots


def _frame() -> QPainterPath:
    return _box(0.06, 0.14, 0.88, 0.72, 0.06).subtracted(_box(0.12, 0.2, 0.76, 0.6, 0.03))


def _landscape() -> QPainterPath:
    hills = _polygon((0.18, 0.74), (0.4, 0.44), (0.54, 0.6), (0.64, 0.5), (0.82, 0.74))
    return hills.united(_disc(0.06, 0.68, 0.36))


def _broken() -> QPainterPath:
    edge = ((0.62, 0.0), (0.46, 0.34), (0.6, 0.56), (0.44, 1.0))
    left = _polygon((-0.2, 0.0), *edge, (-0.2, 1.0))
    right = _polygon((1.2, 0.0), *edge, (1.2, 1.0))
    whole = _frame().united(_landscape())
    # The two halves of a torn picture, apart and out of line.
    torn = QTransform.fromTranslate(-0.06, -0.04).map(whole.intersected(left))
    return torn.united(QTransform.fromTranslate(0.06, 0.06).map(whole.intersected(right)))


def _missing() -> QPainterPath:
    slash = _polygon((0.12, 0.94), (0.88, 0.06), closed=False)
    return _frame().subtracted(_stroked(slash, 0.2)).united(_stroked(slash, 0.065))


def _hourglass() -> QPainterPath:
    caps = _box(0.2, 0.06, 0.6, 0.09, 0.04).united(_box(0.2, 0.85, 0.6, 0.09, 0.04))
    outline = _stroked(
        _polygon(
            *((0.29, 0.15), (0.29, 0.3), (0.46, 0.5), (0.29, 0.7), (0.29, 0.85)),
            *((0.71, 0.85), (0.71, 0.7), (0.54, 0.5), (0.71, 0.3), (0.71, 0.15)),
        ),
        0.07,
    )
    sand = _polygon((0.36, 0.85), (0.64, 0.85), (0.64, 0.76), (0.5, 0.63), (0.36, 0.76))
    return outline.united(caps).united(sand)


def _open() -> QPainterPath:
    return _polygon((0.0, 0.2), (1.0, 0.2), (0.5, 0.9))


def _folded() -> QPainterPath:
    return _polygon((0.2, 0.0), (0.9, 0.5), (0.2, 1.0))


def _empty() -> QPainterPath:
    """Two empty frames, one behind the other."""
    behind = _box(0.2, 0.08, 0.74, 0.6, 0.07).subtracted(_box(0.27, 0.15, 0.6, 0.46, 0.03))
    before = _box(0.06, 0.28, 0.74, 0.6, 0.07)
    return behind.subtracted(before).united(before.subtracted(_box(0.13, 0.35, 0.6, 0.46, 0.03)))


def _search() -> QPainterPath:
    lens = _disc(0.32, 0.4, 0.4).subtracted(_disc(0.23, 0.4, 0.4))
    return lens.united(_stroked(_polygon((0.65, 0.65), (0.88, 0.88), closed=False), 0.13))


def _key() -> QPainterPath:
    bow = _disc(0.22, 0.28, 0.5).subtracted(_disc(0.12, 0.28, 0.5))
    bits = _box(0.66, 0.5, 0.09, 0.2, 0.02).united(_box(0.83, 0.5, 0.09, 0.16, 0.02))
    return bow.united(_box(0.46, 0.45, 0.48, 0.1, 0.03)).united(bits)


def _waves() -> QPainterPath:
    """The arcs of a signal above its dot."""
    waves = _disc(0.085, 0.5, 0.82)
    for radius in (0.26, 0.46, 0.66):
        box = QRectF(0.5 - radius, 0.82 - radius, 2 * radius, 2 * radius)
        arc = QPainterPath()
        arc.arcMoveTo(box, 48)
        arc.arcTo(box, 48, 84)
        waves = waves.united(_stroked(arc, 0.1))
    return waves


def _offline() -> QPainterPath:
    slash = _polygon((0.14, 0.9), (0.86, 0.1), closed=False)
    return _waves().subtracted(_stroked(slash, 0.26)).united(_stroked(slash, 0.09))


_DRAWN: dict[Glyph, Callable[[], QPainterPath]] = {
    Glyph.APPROVED: _approved,
    Glyph.REJECTED: _rejected,
    Glyph.ARCHIVED: _archived,
    Glyph.FAILED: _failed,
    Glyph.IN_PROGRESS: _in_progress,
    Glyph.UNDECIDED: _undecided,
    Glyph.OTHER: _other,
    Glyph.HELD: _held,
    Glyph.DUE: _due,
    Glyph.SENDING: _sending,
    Glyph.REFUSED: _refused,
    Glyph.PAUSED: _paused,
    Glyph.SELECTED: _selected,
    Glyph.FLAGGED: _marked,
    Glyph.LOADING: _loading,
    Glyph.BROKEN: _broken,
    Glyph.MISSING: _missing,
    Glyph.HOURGLASS: _hourglass,
    Glyph.EXPANDED: _open,
    Glyph.COLLAPSED: _folded,
    Glyph.EMPTY: _empty,
    Glyph.SEARCH: _search,
    Glyph.KEY: _key,
    Glyph.ONLINE: _waves,
    Glyph.OFFLINE: _offline,
}


@cache
def glyph_path(glyph: Glyph) -> QPainterPath:
    """The glyph's outline inside the unit square."""
    return _DRAWN[glyph]()


def paint_glyph(painter: QPainter, glyph: Glyph, box: QRectF, colour: QColor) -> None:
    """Fill the glyph into `box` (logical px)."""
    place = QTransform.fromTranslate(box.x(), box.y()).scale(box.width(), box.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(place.map(glyph_path(glyph)), colour)
    painter.restore()


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
