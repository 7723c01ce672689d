"""Paints the original over the packshot of a pane: instead of it, beside it, or a part of it.

The overlay lies on the pane and follows its viewport. What is painted was prepared by a worker in
most cases (see `FramePreparer`); until it is, the picture is scaled quickly.
"""

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from qamera_review.domain.alignment import Zone
from qamera_review.domain.records import Struct, replace
from qamera_review.services.originals.frames import Frame, FramePreparer, Ground
from qamera_review.services.originals.pairs import Pair, PairState
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.original_texts import brief_pair_text, pair_text, print_text
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.backgrounds import brush_for
from qamera_review.ui.viewer.image_pane import ImagePane
from qamera_review.ui.viewer.overlay_marks import (
    LINE_PX,
    VeilImage,
    paint_note,
    paint_veil,
    paint_zone_frame,
)
from qamera_review.ui.viewer.viewport import Viewport

_EDGE_PX = 1.0  # what rounding may cut off
_HANDLE_PX = 14  # half the width in which the mouse takes the line of the wipe


class OriginalView(Enum):
    """How the original is shown: not at all, instead of the packshot, right of a line, or beside
    it; or only what differs, as a veil over the packshot."""

    OFF = "off"
    INSTEAD = "instead"
    WIPE = "wipe"
    BESIDE = "beside"
    VEIL = "veil"

    @property
    def covers(self) -> bool:
        """Return whether the packshot cannot be seen as it is."""
        return self in (OriginalView.INSTEAD, OriginalView.WIPE, OriginalView.VEIL)


class Layer(Struct, frozen=True, eq=False):
    """What there is to show: the pair, the pixmap of the original, and the ground that it gets
    (None: its own)."""

    pair: Pair
    pixmap: QPixmap | None
    ground: Ground | None = None

    @property
    def is_ready(self) -> bool:
        """Return whether the original can be shown. Until it is aligned, and if it cannot be, it
        lies in the middle, as large as it fits."""
        is_loaded = self.pair.state not in (PairState.NO_ORIGINAL, PairState.LOADING)
        return is_loaded and self.pixmap is not None

    @property
    def is_settled(self) -> bool:
        """Return whether the original is shown where it will stay."""
        return self.is_ready and self.pair.state is not PairState.ALIGNING


class OriginalOverlay(QWidget):
    """Lies over a pane; GUI thread only.

    Signals: `wiped()`: the user has moved the line; `zone_painted()`: the part that is to be looked
    at was painted, of both pictures.
    """

    wiped = Signal()
    zone_painted = Signal()

    def __init__(self, pane: ImagePane, frames: FramePreparer, theme: Theme) -> None:
        super().__init__(pane)
        self._pane = pane
        self._frames = frames
        self._theme = theme
        self._layer: Layer | None = None
        self._view = OriginalView.OFF
        self._divider = 0.5
        self._blinks_beside = False
        self._is_dragging = False
        self._veil = VeilImage()
        self._zone: Zone | None = None
        self.note = ""
        self.hide()
        self.setMouseTracking(True)
        pane.viewport_changed.connect(self.follow)
        frames.prepared.connect(self.update)

    @property
    def view(self) -> OriginalView:
        """Return how the original is shown."""
        return self._view

    @property
    def divider(self) -> float:
        """Return where the line of the wipe is, as a share of the width."""
        return self._divider

    @property
    def covers(self) -> bool:
        """Return whether the packshot cannot be seen as it is: not before there is an original to
        lie over it, or a difference to be marked on it."""
        layer = self._layer
        if layer is None or not self._view.covers or not layer.is_ready:
            return False
        return self._view is not OriginalView.VEIL or layer.pair.placement is not None

    def show_view(self, view: OriginalView, *, blinks_beside: bool = False) -> None:
        """Show the original in this way from now on. With `blinks_beside` it is shown instead of a
        packshot that has the original beside it: in that half, and in the same place there."""
        self._view, self._blinks_beside = view, blinks_beside
        is_wipe = view is OriginalView.WIPE
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_wipe)
        self.setGeometry(self._pane.rect())
        self.setVisible(view is not OriginalView.OFF)
        self._cover()
        self.follow()

    def show_layer(self, layer: Layer) -> None:
        """Show another pair, or another state of it."""
        self._layer = layer
        self._cover()
        self.follow()

    def _cover(self) -> None:
        covers = self.covers
        # Then the pane below is not painted at all, which takes half the time.
        is_instead = covers and self._view is OriginalView.INSTEAD
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, is_instead)
        self._pane.set_covered(covers)

    def show_zone(self, zone: Zone | None) -> None:
        """Show this part of the pictures side by side at actual pixels; None lets the pane's
        viewport say what is shown."""
        self._zone = zone
        self.follow()

    def set_divider(self, share: float) -> None:
        """Move the line of the wipe to a share of the width."""
        self._divider = min(max(share, 0.0), 1.0)
        self.update()
        self.wiped.emit()

    def follow(self) -> None:
        """Show and prepare what the pane's viewport shows now."""
        if self.size() != self._pane.size():
            self.setGeometry(self._pane.rect())
        for frame, pixmap in self._frames_now():
            self._frames.prepare(frame, pixmap)
        if self.isVisible():
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_ready = self._layer is not None and self._layer.is_ready
        match self._view:
            case OriginalView.INSTEAD if self._blinks_beside:
                self._paint_beside(painter)
            case OriginalView.INSTEAD | OriginalView.WIPE if not is_ready:
                pass  # the packshot stays until there is something to show in its place
            case OriginalView.INSTEAD:
                self._paint_original(painter, self.rect(), self._pane.viewport, QPointF())
            case OriginalView.WIPE:
                line = round(self.width() * self._divider)
                right = self.rect().adjusted(line, 0, 0, 0)
                self._paint_original(painter, right, self._pane.viewport, QPointF())
                self._paint_line(painter, line, with_handle=True)
            case OriginalView.BESIDE:
                self._paint_beside(painter)
            case OriginalView.VEIL:
                self._paint_veil(painter)
        self._paint_note(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_dragging = self._is_on_line(event.position())
        event.setAccepted(self._is_dragging)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging:
            self.set_divider(event.position().x() / max(1, self.width()))
            return
        is_near = self._is_on_line(event.position())
        self.setCursor(Qt.CursorShape.SplitHCursor if is_near else Qt.CursorShape.ArrowCursor)
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging, self._is_dragging = self._is_dragging, False
        event.setAccepted(was_dragging)

    def _is_on_line(self, point: QPointF) -> bool:
        is_wipe = self._view is OriginalView.WIPE
        return is_wipe and abs(point.x() - self.width() * self._divider) <= _HANDLE_PX

    def _frames_now(self) -> list[tuple[Frame, QPixmap]]:
        """Return the frames that are or will be painted: also that of the original instead of the
        packshot, because a key may ask for it at any moment."""
        layer = self._layer
        if layer is None or layer.pixmap is None:
            return []
        frames = [(self._frame(layer, self._pane.viewport), layer.pixmap)]
        if self._view is OriginalView.BESIDE or self._blinks_beside:
            half = self._half()
            frames.append((self._frame(layer, half), layer.pixmap))
            packshot = self._pane.pixmap
            if packshot is not None:
                frames.append((_packshot_frame(packshot, half), packshot))
        return frames

    def _frame(self, layer: Layer, viewport: Viewport) -> Frame:
        assert layer.pixmap is not None
        placement = layer.pair.placement
        key, view = layer.pixmap.cacheKey(), viewport.view
        if placement is None:
            size = (layer.pixmap.width(), layer.pixmap.height())
            fitted = Viewport(size, view, enlarges=True)
            return Frame(key, fitted.rect(), view, 0, layer.ground)
        x, y, width, height = viewport.rect()
        box = placement.box
        rect = (
            x + box.left * width,
            y + box.top * height,
            box.width * width,
            box.height * height,
        )
        # Cut at the packshot's edges, so that nothing but the product changes.
        clip = (x, y, width, height)
        return Frame(key, rect, view, placement.quarter_turns, layer.ground, clip)

    def _half(self) -> Viewport:
        """Return the viewport of a half of the pane."""
        viewport = self._pane.viewport
        width, height = viewport.view
        viewport = replace(viewport, view=(max(1, width // 2), height))
        if self._zone is not None:
            box = self._zone.box
            centre = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
            viewport = replace(viewport, zoom=1.0, centre=centre)
        return viewport.settled()

    def _paint_beside(self, painter: QPainter) -> None:
        half, dpr = self._half(), self.devicePixelRatioF()
        middle = half.view[0] / dpr
        left = QRect(0, 0, round(middle), self.height())
        right = QRect(left.right() + 1, 0, self.width() - left.width(), self.height())
        packshot = self._pane.pixmap
        if self.covers:
            self._paint_original(painter, left, half, QPointF())
        else:
            self._paint_background(painter, left)
            if packshot is not None:
                frame = _packshot_frame(packshot, half)
                self._paint_frame(painter, left, frame, packshot, QPointF())
        self._paint_original(painter, right, half, QPointF(half.view[0], 0))
        layer, zone = self._layer, self._zone
        if zone is not None:
            is_aligned = layer is not None and layer.pair.placement is not None
            if is_aligned or not self.covers:
                paint_zone_frame(painter, self, left, half, 0, zone)
            if is_aligned:  # else the part is somewhere else in the original, or not in it at all
                paint_zone_frame(painter, self, right, half, half.view[0], zone)
            if packshot is not None and not self.covers and layer is not None and layer.is_settled:
                self._report_zone(packshot, half, zone)
        self._paint_line(painter, left.right(), with_handle=False)

    def _report_zone(self, packshot: QPixmap, half: Viewport, zone: Zone) -> None:
        """Report that a zone was seen: wholly, and from the full picture, not from a small one that
        stands in for it."""
        x, y, width, height = half.rect()
        box, (view_width, view_height) = zone.box, half.view
        is_whole = (
            x + box.left * width >= -_EDGE_PX
            and y + box.top * height >= -_EDGE_PX
            and x + box.right * width <= view_width + _EDGE_PX
            and y + box.bottom * height <= view_height + _EDGE_PX
        )
        if is_whole and packshot.width() == half.picture[0]:
            self.zone_painted.emit()

    def _paint_original(
        self, painter: QPainter, area: QRect, viewport: Viewport, shift: QPointF
    ) -> None:
        """Paint the original in an area; `shift` is that of the viewport, in device pixels."""
        layer = self._layer
        if layer is None or layer.pixmap is None:
            self._paint_background(painter, area)
            return
        frame = self._frame(layer, viewport)
        dpr = self.devicePixelRatioF()
        covered = QRectF(frame.visible.translated(shift.toPoint()))
        inner = QRectF(covered.topLeft() / dpr, covered.size() / dpr).toAlignedRect()
        is_solid = not layer.pixmap.hasAlphaChannel() and not frame.quarter_turns
        region = QRegion(area)
        if is_solid:
            region -= QRegion(inner.adjusted(1, 1, -1, -1))
        painter.setClipRegion(region)
        self._paint_background(painter, area)
        painter.setClipping(False)
        self._paint_frame(painter, area, frame, layer.pixmap, shift)

    def _paint_frame(
        self, painter: QPainter, area: QRect, frame: Frame, pixmap: QPixmap, shift: QPointF
    ) -> None:
        dpr = self.devicePixelRatioF()
        painter.save()
        painter.setClipRect(area)
        painter.scale(1 / dpr, 1 / dpr)
        painter.translate(shift)
        prepared = self._frames.pixmap(frame)
        if prepared is not None:
            painter.drawPixmap(frame.visible.topLeft(), prepared)
        else:
            painter.setClipRect(frame.visible, Qt.ClipOperation.IntersectClip)
            x, y, width, height = frame.rect
            is_across = frame.quarter_turns % 2 == 1
            long, short = (height, width) if is_across else (width, height)
            painter.translate(x + width / 2, y + height / 2)
            painter.rotate(90.0 * frame.quarter_turns)
            target = QRectF(-long / 2, -short / 2, long, short)
            painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def _paint_background(self, painter: QPainter, area: QRect) -> None:
        painter.fillRect(area, brush_for(self._pane.background, self._theme))

    def _paint_line(self, painter: QPainter, at: int, *, with_handle: bool) -> None:
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.fillRect(at - LINE_PX // 2, 0, LINE_PX, self.height(), colour)
        if with_handle:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(at, self.height() / 2), _HANDLE_PX / 2, _HANDLE_PX / 2)

    def _paint_veil(self, painter: QPainter) -> None:
        result = None if self._layer is None else self._layer.pair.result
        if result is None or result.difference is None:
            return
        image = self._veil.of(result.difference.veil)
        paint_veil(painter, image, self._pane.viewport, self.devicePixelRatioF())

    @property
    def text(self) -> str:
        """Return what is shown: which original, and whether it was aligned, or how much differs."""
        if self._layer is None or self._view is OriginalView.OFF:
            return ""
        text = pair_text(self._layer.pair, is_painted=self._is_painted)
        if self._is_marked:
            parts = (tr("What differs from the original"), print_text(self._layer.pair))
            text = "  ·  ".join(filter(None, parts))
        return "  ·  ".join(filter(None, (self.note, text)))

    @property
    def _is_painted(self) -> bool:
        """Return whether the original, or its difference, is on the screen, not only asked for."""
        layer = self._layer
        if layer is None:
            return False
        if self._view is OriginalView.VEIL:
            return layer.pair.placement is not None
        is_beside = self._view is OriginalView.BESIDE or self._blinks_beside
        return layer.pixmap is not None if is_beside else layer.is_ready

    @property
    def _is_marked(self) -> bool:
        is_aligned = self._layer is not None and self._layer.pair.placement is not None
        return is_aligned and self._view is OriginalView.VEIL

    def _paint_note(self, painter: QPainter) -> None:
        """Paint what is shown, in a corner of it."""
        text, layer = self.text, self._layer
        if not text or layer is None:
            return
        brief = (
            tr("What differs")
            if self._is_marked
            else brief_pair_text(layer.pair, is_painted=self._is_painted)
        )
        is_split = self._view is OriginalView.BESIDE or self._blinks_beside
        viewport = self._half() if is_split else self._pane.viewport
        x, _y, width, _height = viewport.rect()
        free_px = (viewport.view[0] - x - width) / self.devicePixelRatioF()
        brief = "  ·  ".join(filter(None, (self.note, brief)))
        paint_note(painter, self, text, brief, free_px)


def _packshot_frame(pixmap: QPixmap, viewport: Viewport) -> Frame:
    return Frame(pixmap.cacheKey(), viewport.rect(), viewport.view)
