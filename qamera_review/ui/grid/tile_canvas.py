"""The widget that shows the tiles: geometry, scrolling, and painting of what is visible.

It is an item view whose geometry is arithmetic, so the cost of a paint, a scroll or a decision does
not grow with the number of tiles. What a key or a click means is decided by the collaborators of
`GridView`, which tell the canvas what to show.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.pictures.picture import PaintedPicture
from qamera_review.ui.grid.accessible_view import QTableView
from qamera_review.ui.grid.canvas_painter import CanvasPainter
from qamera_review.ui.grid.grid_layout import GridLayout
from qamera_review.ui.grid.grid_model import GridModel
from qamera_review.ui.grid.grouped_layout import GroupedLayout, Header
from qamera_review.ui.grid.selection import Selection
from qamera_review.ui.grid.sticky_head import StickyHead
from qamera_review.ui.grid.tile_geometry import TileGeometry
from qamera_review.ui.grid.tile_painter import Frame, PaintedTiles
from qamera_review.ui.grid.visibility_tracker import VisibilityTracker
from qamera_review.ui.grid.visible_area import VisibleArea
from qamera_review.ui.grid.wheel_scroll import GridScrollBar, WheelScroll, WheelZoom
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.empty_state import EmptyState

Index = QModelIndex | QPersistentModelIndex


class TileCanvas(QTableView):
    """Owns the geometry and the scroll position; paints the tiles of a model; GUI thread.

    `selection` is what is painted as selected; who changes it calls `update_tiles`.

    Signals: `visible_range_changed(rows: range, direction: int)` and `painted(pictures:
    list[PaintedPicture])`, see `VisibilityTracker`; `tile_size_changed(px: int)`;
    `current_row_requested(row: int)`: an assistive tool wants to focus a tile.
    """

    visible_range_changed = Signal(object, int)
    painted = Signal(object)
    tile_size_changed = Signal(int)
    current_row_requested = Signal(int)

    def __init__(
        self,
        model: GridModel,
        selection: Selection,
        painter: CanvasPainter,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.sticky_head = StickyHead(painter.headers, theme, self)
        # Created in Python: to wrap the viewport that Qt makes, PySide searches all its classes.
        self.setViewport(QWidget())
        self._grid = model
        self._selection = selection
        self._painter = painter
        self._theme = theme
        self._geometry = TileGeometry(theme)
        self._focus_row: int | None = None
        self._settling = False
        self._stretched: list[int] = []
        self._layout = self._new_layout()
        self.setVerticalScrollBar(GridScrollBar(self))
        self._wheel = WheelScroll(self.verticalScrollBar(), self)
        self._zoom = WheelZoom()
        self._visibility = VisibilityTracker(lambda: self.visible_area.rows(), self)
        self._visibility.visible_range_changed.connect(self.visible_range_changed)
        self._visibility.painted.connect(self.painted)
        self._sharpen_later = Debounced(self._on_sharpen, self, 0)
        self._set_up_widget()
        self.setModel(model)

    def _set_up_widget(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAutoScroll(False)
        self.setMinimumSize(self._geometry.smallest_px, self._geometry.smallest_px)
        # Letters are verbs: an input method would take them to compose a text.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        # Hovering must not repaint, and every paint fills the whole background.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)

    # Geometry -----------------------------------------------------------------------------

    @property
    def scroll_px(self) -> int:
        """Return the scroll position in logical px."""
        return self.verticalScrollBar().value()

    @property
    def grid_layout(self) -> GridLayout:
        """Return the present geometry of the tiles."""
        return self._layout

    @property
    def visible_area(self) -> VisibleArea:
        """Return what shows now."""
        return VisibleArea(self._layout, self.scroll_px)

    @property
    def picture_box_px(self) -> int:
        """Return the side of the square that pictures are fitted into, in logical px."""
        return self._layout.tile - 2 * self._theme.tile.mat

    @property
    def tile_size(self) -> int:
        """Return the width in logical px that the user chose for tiles."""
        return self._geometry.tile_px

    def set_tile_size(self, size_px: int) -> None:
        """Set how wide tiles should be in logical px, within the theme's limits."""
        if self._geometry.set_tile_px(size_px):
            self._relayout()
            self.tile_size_changed.emit(self.tile_size)

    def zoom(self, steps: int) -> None:
        """Make the tiles larger by a number of steps, smaller if it is negative."""
        self.set_tile_size(self._geometry.zoomed_px(steps, self._layout.width))

    def show_order(self, ids: Sequence[PackshotId]) -> None:
        """Show another order from the top, without a focused tile; stop a glide."""
        self._wheel.stop()
        self._focus_row = None
        self._grid.set_order(ids)
        self._geometry.set_order(len(ids), self._grid.groups)
        self._reserve_strip()
        self._layout = self._new_layout()
        self.viewport().update()
        self._visibility.force_report(order_changed=True)

    def _reserve_strip(self) -> None:
        """Make room above the viewport for the header of the group at its top."""
        height = self._painter.header_px if self._geometry.is_grouped else 0
        self.sticky_head.setVisible(height > 0)
        if height != self.viewportMargins().top():
            self.setViewportMargins(0, height, 0, 0)

    def group_rows(self, group: int) -> range:
        """Return the visible rows of a group; none without groups."""
        return self._geometry.group_rows(group)

    def report_visible(self) -> None:
        """Report the visible tiles again, after another view covered the grid."""
        self._visibility.force_report(order_changed=True)

    def _new_layout(self) -> GridLayout:
        painter = self._painter
        return self._geometry.layout(
            self.viewport().size(), footer_px=painter.footer_px, header_px=painter.header_px
        )

    def _relayout(self) -> None:
        """Compute the geometry again after a change of size, theme or font.

        The focused tile stays where it is if it is visible, else the first visible tile does.
        """
        old = self.visible_area
        self._reserve_strip()
        self._layout = self._new_layout()
        self._painter.prepare(self._layout.tile, self.devicePixelRatioF())
        self.settle_scroll(old.anchored_scroll(self._layout, self._focus_row))
        self.viewport().update()
        # Other pictures are needed for tiles of another size.
        self._visibility.force_report(order_changed=self._layout.tile != old.layout.tile)

    # Scrolling ----------------------------------------------------------------------------

    def scroll_to(self, scroll_px: int) -> None:
        """Scroll to a position, or the nearest one; stop a glide."""
        self._wheel.stop()
        self.verticalScrollBar().setValue(scroll_px)

    def scroll_to_row(self, row: int) -> None:
        """Scroll as little as needed to show a tile wholly; stop a glide."""
        self.scroll_to(self._layout.scroll_to_show(row, self.scroll_px))

    def settle_scroll(self, scroll_px: int) -> None:
        """Apply the layout's scroll range and a position, with a single repaint."""
        bar = self.verticalScrollBar()
        self._settling = True
        bar.setRange(0, self._layout.scroll_range)
        bar.setPageStep(max(1, self._layout.lines_per_page * self._layout.pitch))
        bar.setSingleStep(max(1, self._layout.pitch // 4))
        bar.setValue(self._layout.clamped(scroll_px))
        self._settling = False
        self.sticky_head.setGeometry(0, 0, self._layout.width, self._painter.header_px)
        self.sticky_head.show_for(self._layout, self.scroll_px)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._settling:
            return
        self.sticky_head.show_for(self._layout, self.scroll_px)
        # After a long scroll little can be reused, and painting the rest (a clip of several
        # rectangles) was measured to cost four times as much as painting everything.
        if self._painter.is_scroll_exact and abs(dy) < self._layout.height // 2:
            self.viewport().scroll(0, dy)
        else:
            self.viewport().update()
        self._visibility.force_report()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self._zoom.notches(event))
        else:
            # Imported late: PySide creates QStyle's 528 constants when it is first used.
            from PySide6.QtWidgets import QStyle

            hint = QStyle.StyleHint.SH_Widget_Animation_Duration
            animated = self.style().styleHint(hint, None, self) > 0
            animated = animated and not self._theme.reduced_motion
            notch = min(self._layout.pitch, max(48, self._layout.height // 4))
            self._wheel.scroll(event, notch, animated=animated)
        event.accept()

    # What is shown ------------------------------------------------------------------------

    @property
    def focus_row(self) -> int | None:
        """Return the row of the tile with the focus ring."""
        return self._focus_row

    def set_focus_row(self, row: int | None) -> None:
        """Paint the focus ring at another tile, and tell assistive tools about it."""
        old_row, self._focus_row = self._focus_row, row
        index = QModelIndex() if row is None else self._grid.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if old_row != row:
            self._update_row(old_row)
            self._update_row(row)
        self.notify_focus(row)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme, or after the application's font changed."""
        self._theme = theme
        self._geometry.set_theme(theme)
        self._painter.set_theme(theme)
        self.sticky_head.set_theme(theme)
        self._relayout()

    def set_empty_state(self, empty_state: EmptyState) -> None:
        """Set the message that is shown while the view is empty."""
        self._painter.set_empty_state(empty_state)
        self.viewport().update()

    def set_delivery_paused(self, paused: bool) -> None:
        """Set whether waiting decisions are shown as paused."""
        if paused != self._grid.is_delivery_paused:
            self._grid.set_delivery_paused(paused)
            self.viewport().update()

    def show_band(self, area: QRect | None) -> None:
        """Paint the rubber band over `area` of the content; None removes it."""
        self._painter.set_band(area)
        self.viewport().update()

    def update_rows(self, rows: Iterable[int]) -> None:
        """Repaint those of `rows` that are visible."""
        area = self.visible_area
        shown = area.rows()
        for row in rows:
            if row in shown:
                self.viewport().update(area.rect(row))

    def _update_row(self, row: int | None) -> None:
        if row is not None:
            self.update_rows((row,))

    def update_tiles(self, ids: set[PackshotId]) -> None:
        """Repaint the visible tiles of `ids`; the cost does not grow with their number."""
        order = self._grid.ids
        self.update_rows(row for row in self.visible_area.rows() if order[row] in ids)

    def header_at(self, point: QPoint) -> Header | None:
        """Return the groups of the header at a point of the viewport, and the header.

        Above the viewport is the strip; there the header has the coordinates of the strip.
        """
        if point.y() < 0:
            return self.sticky_head.groups_at(point + QPoint(0, self._painter.header_px))
        if not isinstance(self._layout, GroupedLayout):
            return None
        return self._layout.header_at(point + QPoint(0, self.scroll_px))

    def is_menu_button(self, header: QRect, x: int) -> bool:
        """Return whether `x` is on the menu button of a header."""
        return self._painter.headers.is_menu_button(header, x)

    def update_headers(self) -> None:
        """Repaint the visible group headers whose texts have changed."""
        layout, top = self._layout, self.scroll_px
        is_outdated = self._painter.headers.is_outdated
        self.sticky_head.update_outdated()
        if isinstance(layout, GroupedLayout):
            for groups, header in layout.headers(top, top + self.viewport().height()):
                if is_outdated(groups):
                    self.viewport().update(header.translated(0, -top))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painter.prepare(self._layout.tile, self.devicePixelRatioF())
        frame = Frame(
            self._layout,
            self.scroll_px,
            self._grid.ids,
            self._selection,
            self._focus_row,
            self.hasFocus(),
            self._grid.is_delivery_paused,
            self._grid.names,
            self._grid.stack_at,
            self._grid.signs_of,
        )
        painter = QPainter(self.viewport())
        painted = self._painter.paint(painter, event.region(), frame)
        painter.end()
        self._report_painted(painted)

    def _report_painted(self, painted: PaintedTiles) -> None:
        """Report the pictures that were seen, and request a frame for stretched ones."""
        ids = self._grid.ids
        seen = [PaintedPicture(ids[row], key) for row, key in self.visible_area.seen(painted.ready)]
        if seen:
            self._visibility.tile_painted(seen)
        if painted.stretched:
            self._stretched = painted.stretched
            self._sharpen_later.trigger()

    def _on_sharpen(self) -> None:
        rows, self._stretched = self._stretched, []
        self.update_rows(rows)

    # Other overrides of Qt ------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._relayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_theme(self._theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._update_row(self._focus_row)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._update_row(self._focus_row)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Report a current index that an assistive tool set."""
        if current.isValid() and current.row() != self._focus_row:
            self.current_row_requested.emit(current.row())

    def dataChanged(self, first: Index, last: Index, roles: Iterable[int] = ()) -> None:
        shown = self.visible_area.rows()
        rows = range(max(first.row(), shown.start), min(last.row() + 1, shown.stop))
        self.update_rows(rows)
        self.notify_names(rows)

    def visualRect(self, index: Index) -> QRect:
        return self.visible_area.rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.visible_area.row_at(point)
        return QModelIndex() if row is None else self._grid.index(row, 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.isValid():
            self.scroll_to_row(index.row())

    def verticalOffset(self) -> int:
        return self.scroll_px

    def sizeHint(self) -> QSize:
        side = self._theme.tile.default + self._theme.tile.gap
        return QSize(5 * side, 3 * side)
