"""The canvas of the grid: geometry, scrolling, and painting of the visible tiles.

It is an item view whose geometry is arithmetic, so the cost of a paint, a scroll or a decision does
not grow with the number of tiles. `GridView` adds the meaning of focus and selection.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from qamera_review.services.core.debounce import Debounced
from qamera_review.ui.grid.accessible_view import QTableView
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.grid_model import GridModel, PictureSource, TileSource
from qamera_review.ui.grid.group_headers import GroupHeaders
from qamera_review.ui.grid.group_text import JobText
from qamera_review.ui.grid.grouped_layout import GroupSections, layout_of
from qamera_review.ui.grid.selection import Selection
from qamera_review.ui.grid.tile_painter import Frame, PaintedTiles, TilePainter
from qamera_review.ui.grid.tile_sprites import TileFonts, TileSprites
from qamera_review.ui.grid.visibility_tracker import VisibilityTracker
from qamera_review.ui.grid.wheel_scroll import NOTCH, WheelScroll
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.empty_state import EmptyState, paint_empty_state

Index = QModelIndex | QPersistentModelIndex
# A picture counts as seen when this share of its square is in the viewport.
_SEEN_PERCENT = 60


class TileCanvas(QTableView):
    """Owns the geometry and the scroll position; GUI thread.

    Signals: `visible_range_changed(first: int, last: int, direction: int)` and `painted(ids:
    list[PackshotId])`, see `VisibilityTracker`; `tile_size_changed(px: int)`.
    """

    visible_range_changed = Signal(int, int, int)
    painted = Signal(object)
    tile_size_changed = Signal(int)

    def __init__(
        self,
        source: TileSource,
        pictures: PictureSource,
        theme: Theme,
        job_title_of: JobText,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # Created in Python: to wrap the viewport that Qt makes, PySide searches all its classes.
        self.setViewport(QWidget())
        self._theme = theme
        self._tile = theme.tile.default
        self._fonts = TileFonts.of(theme)
        self._row = -1
        self._selection = Selection()
        self._settling = False
        self._zoom_remainder = 0
        self._empty_state = EmptyState()
        self._band_area: QRect | None = None
        self._stretched: list[int] = []
        self._grid = GridModel(source, pictures, job_title_of, self)
        self._sections: GroupSections | None = None
        self._headers = GroupHeaders(
            theme, self._grid.group_title, self._grid.group_count, self._grid.is_folded
        )
        self._layout = self._layout_of(0)
        self._tiles = TilePainter(source, pictures, self._new_sprites())
        self._wheel = WheelScroll(self.verticalScrollBar(), self)
        self._visibility = VisibilityTracker(self._visible_span, self)
        self._visibility.visible_range_changed.connect(self.visible_range_changed)
        self._visibility.painted.connect(self.painted)
        self._sharpen_later = Debounced(self._on_sharpen, self, 0)
        self._apply_theme()
        self.setModel(self._grid)

    def _apply_theme(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAutoScroll(False)
        self.setMinimumSize(self._theme.tile.smallest, self._theme.tile.smallest)
        # Hovering must not repaint, and every paint fills the whole background.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)

    # Place and size ---------------------------------------------------------------------

    @property
    def scroll_px(self) -> int:
        """Return the scroll position in logical px."""
        return self.verticalScrollBar().value()

    @property
    def geometry_now(self) -> GridLayout:
        """Return the present geometry."""
        return self._layout

    @property
    def picture_box_px(self) -> int:
        """Return the side of the square that pictures are fitted into, in logical px."""
        return self._tile - 2 * self._theme.tile.mat

    @property
    def tile_size(self) -> int:
        """Return a tile's width in logical px."""
        return self._tile

    def set_tile_size(self, size_px: int) -> None:
        """Set a tile's width in logical px, within the theme's limits."""
        limits = self._theme.tile
        size_px = max(limits.smallest, min(limits.largest, size_px))
        if size_px != self._tile:
            self._tile = size_px
            self._relayout()
            self.tile_size_changed.emit(size_px)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme, or after the application's font changed."""
        self._theme = theme
        self._fonts = TileFonts.of(theme)
        self._headers.use_theme(theme)
        self._relayout()

    def set_empty_state(self, empty_state: EmptyState) -> None:
        """Set the message that is shown while the view is empty."""
        self._empty_state = empty_state
        self.viewport().update()

    def set_delivery_paused(self, paused: bool) -> None:
        """Set whether waiting decisions are shown as paused."""
        if paused != self._grid.is_delivery_paused:
            self._grid.set_delivery_paused(paused)
            self.viewport().update()

    def scroll_to_row(self, row: int) -> None:
        """Scroll as little as needed to show a tile wholly."""
        self._wheel.stop()
        self.verticalScrollBar().setValue(self._layout.scroll_to_show(row, self.scroll_px))

    def _layout_of(self, count: int) -> GridLayout:
        size, measures = self.viewport().size(), self._theme.tile
        return layout_of(
            count if self._sections is None else self._sections,
            size.width(),
            size.height(),
            tile=self._tile,
            footer=self._fonts.footer,
            gap=measures.gap,
            margin=measures.margin,
            head=self._headers.height,
        )

    def _new_sprites(self) -> TileSprites:
        return TileSprites(self._theme, self._fonts, self._tile, self.devicePixelRatioF())

    def _row_wholly_visible(self, row: int) -> bool:
        top = self._layout.top_of(row) - self.scroll_px
        return top >= 0 and top + self._layout.tile_height <= self._layout.height

    def _row_visible(self, row: int) -> bool:
        if row < 0:
            return False
        top = self._layout.top_of(row) - self.scroll_px
        return -self._layout.tile_height < top < self._layout.height

    def _row_in_sight(self, row: int) -> bool:
        """Whether enough of a tile shows for the user to be looking at it: half of what can."""
        layout = self._layout
        top = layout.top_of(row) - self.scroll_px
        shown = min(top + layout.tile_height, layout.height) - max(top, 0)
        return 2 * shown >= min(layout.tile_height, layout.height)

    def _visible_span(self) -> range:
        scroll = self.scroll_px
        return self._layout.span(scroll, scroll + self._layout.height)

    def _relayout(self) -> None:
        """Compute the geometry again after a change of size, theme or font.

        The focused tile stays where it is if it is visible, else the first visible tile does.
        """
        if self._tiles.sheet.tile_px != self._tile or self._sprites_are_stale():
            self._tiles.sheet = self._new_sprites()
        old, scroll = self._layout, self.scroll_px
        anchor_row = self._row if self._row_visible(self._row) else self._visible_span().start
        was_whole = anchor_row == self._row and self._row_wholly_visible(anchor_row)
        anchor_y = old.top_of(anchor_row) - scroll
        self._layout = new = self._layout_of(len(self._grid.ids))
        at_top = scroll == 0 and anchor_row != self._row
        scroll = 0 if at_top else new.top_of(anchor_row) - anchor_y
        self._settle_scroll(new.scroll_to_show(anchor_row, scroll) if was_whole else scroll)
        self.viewport().update()
        self._visibility.force_report()

    def _sprites_are_stale(self) -> bool:
        sheet = self._tiles.sheet
        return (
            sheet.theme is not self._theme
            or sheet.fonts is not self._fonts
            or sheet.dpr != self.devicePixelRatioF()
        )

    def _settle_scroll(self, scroll: int) -> None:
        """Apply the layout's scroll range and a position, with a single repaint."""
        bar = self.verticalScrollBar()
        self._settling = True
        bar.setRange(0, self._layout.scroll_range)
        bar.setPageStep(max(1, self._layout.rows_per_page * self._layout.pitch))
        bar.setSingleStep(max(1, self._layout.pitch // 4))
        bar.setValue(self._layout.clamped(scroll))
        self._settling = False

    # Painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._tiles.sheet.dpr != self.devicePixelRatioF():
            self._tiles.sheet = self._new_sprites()
        area, scroll, layout = event.rect(), self.scroll_px, self._layout
        painter = QPainter(self.viewport())
        painter.fillRect(area, self._tiles.sheet.window)
        rows = self._rows_in(event.region(), area, scroll)
        frame = Frame(
            layout,
            scroll,
            self._grid.ids,
            self._selection,
            self._row,
            self.hasFocus(),
            self._grid.is_delivery_paused,
        )
        painted = self._tiles.paint(painter, rows, frame)
        self._headers.paint(painter, layout, area, scroll)
        if not layout.count:
            self._paint_empty(painter)
        if self._band_area is not None:
            self._paint_band(painter, self._band_area.translated(0, -scroll))
        painter.end()
        self._report_painted(painted)

    def _rows_in(self, region: QRegion, area: QRect, scroll: int) -> Sequence[int]:
        spans = self._layout.inside(area.translated(0, scroll))
        rows = [row for span in spans for row in span]
        if region.rectCount() == 1:
            return rows
        rect = self._layout.rect
        return [row for row in rows if region.intersects(rect(row).translated(0, -scroll))]

    def _report_painted(self, painted: PaintedTiles) -> None:
        """Report the pictures that were seen, and request a frame for stretched ones.

        With tiles 200 px wide, a picture is seen while at most 80 px of it are cut off.
        """
        scroll, layout, ids = self.scroll_px, self._layout, self._grid.ids
        hidden_max_px = layout.tile * (100 - _SEEN_PERCENT) // 100
        seen = []
        for row, key in painted.ready:
            top = layout.top_of(row) - scroll
            if -hidden_max_px <= top <= layout.height - layout.tile + hidden_max_px:
                seen.append((ids[row], key))
        if seen:
            self._visibility.tile_painted(seen)
        if painted.stretched:
            self._stretched = painted.stretched
            self._sharpen_later.trigger()

    def _on_sharpen(self) -> None:
        rows, self._stretched = self._stretched, []
        for row in rows:
            if row < self._layout.count:
                self.viewport().update(self._row_rect(row))

    def _paint_empty(self, painter: QPainter) -> None:
        theme, area = self._theme, QRectF(self.viewport().rect())
        inks = (QColor(theme.colours.text), QColor(theme.colours.text_muted))
        paint_empty_state(painter, self._empty_state, area, theme.font(theme.type_scale.body), inks)

    def _paint_band(self, painter: QPainter, area: QRect) -> None:
        colour = QColor(self._theme.colours.band)
        painter.setPen(colour)
        colour.setAlphaF(0.16)
        painter.setBrush(colour)
        painter.drawRect(area)

    def _row_rect(self, row: int) -> QRect:
        return self._layout.rect(row).translated(0, -self.scroll_px)

    def _update_rows(self, rows: Iterable[int]) -> None:
        """Repaint those of `rows` that are visible."""
        viewport = self.viewport()
        shown = self._visible_span()
        for row in rows:
            if row in shown:
                viewport.update(self._row_rect(row))

    # Overrides of QAbstractItemView -------------------------------------------------------

    def dataChanged(self, first: Index, last: Index, roles: Iterable[int] = ()) -> None:
        viewport, shown = self.viewport(), self._visible_span()
        rows = range(max(first.row(), shown.start), min(last.row() + 1, shown.stop))
        for row in rows:
            viewport.update(self._row_rect(row))
        self.tell_names(rows)

    def visualRect(self, index: Index) -> QRect:
        return self._row_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._layout.index_at(point + QPoint(0, self.scroll_px))
        return QModelIndex() if row is None else self._grid.index(row, 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.isValid():
            self.scroll_to_row(index.row())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.scroll_px

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Do nothing: Qt's selection is by row, the grid's by `PackshotId`."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion()

    def updateGeometries(self) -> None:
        """Do nothing: the geometry is updated when it changes, not in Qt's delayed pass."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._relayout()

    def verticalScrollbarValueChanged(self, value: int) -> None:  # noqa: N802 - Qt's own name
        """Do nothing: Qt would repaint the item under the pointer as hovered."""

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._settling:
            return
        # Moving painted pixels is exact only where a logical pixel is a whole number of device
        # pixels. After a long scroll little can be reused, and painting the rest (a clip of
        # several rectangles) was measured to cost four times as much as painting everything.
        exact = self._band_area is None and self._tiles.sheet.dpr.is_integer()
        if exact and abs(dy) < self._layout.height // 2:
            self.viewport().scroll(0, dy)
        else:
            self.viewport().update()
        self._visibility.force_report()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_remainder += event.angleDelta().y()
            steps = int(self._zoom_remainder / NOTCH)
            self._zoom_remainder -= steps * NOTCH
            self.set_tile_size(self.tile_size + steps * self._theme.tile.step)
        else:
            # Imported late: PySide creates QStyle's 528 constants when it is first used.
            from PySide6.QtWidgets import QStyle

            hint = QStyle.StyleHint.SH_Widget_Animation_Duration
            animated = self.style().styleHint(hint, None, self) > 0
            animated = animated and not self._theme.reduced_motion
            notch = min(self._layout.pitch, max(48, self._layout.height // 4))
            self._wheel.scroll(event, notch, animated=animated)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_theme(self._theme)

    def sizeHint(self) -> QSize:
        side = self._theme.tile.default + self._theme.tile.gap
        return QSize(5 * side, 3 * side)
