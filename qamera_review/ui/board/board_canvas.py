"""The widget that shows the cards: geometry, scrolling, and painting of what is visible.

Like the grid it is an item view whose geometry is arithmetic: what a paint or a scroll costs does
not depend on the number of products.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.products import ProductId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.originals.thumbnails import OriginalThumbnails
from qamera_review.services.overview.board import ProductBoard
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.board.board_model import BoardModel
from qamera_review.ui.board.card_originals import CardOriginals
from qamera_review.ui.board.card_painter import CardPainter
from qamera_review.ui.board.card_sprites import CardSprites
from qamera_review.ui.grid.accessible_view import QTableView
from qamera_review.ui.grid.grid_layout import GridLayout, Step
from qamera_review.ui.grid.visible_area import VisibleArea
from qamera_review.ui.grid.wheel_scroll import WheelScroll
from qamera_review.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_CARD_PX = 216
_AHEAD = 24  # cards beside the visible ones whose pictures are loaded


class BoardCanvas(QTableView):
    """Shows cards with a focus; GUI thread only.

    Signals: `open_requested(ProductId)`: the user wants to go into this product;
    `selection_changed()`; `focus_changed()`: another card has the focus, or it has another place.
    A plain move or click selects nothing and deselects all.
    """

    open_requested = Signal(object)
    selection_changed = Signal()
    focus_changed = Signal()

    def __init__(
        self,
        board: ProductBoard,
        thumbnails: PixmapCache,
        originals: Callable[[], OriginalThumbnails],
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())
        self._board = board
        self._thumbnails = thumbnails
        self._theme = theme
        self._originals = CardOriginals(originals, board.picture_of, self)
        self._model = BoardModel(board, self._originals.of, self)
        sprites = CardSprites(theme, _CARD_PX, self.devicePixelRatioF())
        self._painter = CardPainter(
            board, thumbnails, self._originals.pixmap, self._model.detail_text, sprites
        )
        self._focus: ProductId | None = None
        self._renamed_focus: ProductId | None = None
        self._range_start: ProductId | None = None
        self.selected: frozenset[ProductId] = frozenset()
        self._layout = self._new_layout()
        self._wheel = WheelScroll(self.verticalScrollBar(), self)
        self._sharpen_later = Debounced(self.viewport().update, self, 0)
        self._request_later = Debounced(self._request, self, 30)
        self._set_up_widget()
        self.setModel(self._model)
        thumbnails.pictures_changed.connect(self._on_pictures_changed)
        self._originals.changed.connect(self.viewport().update)

    def _set_up_widget(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAutoScroll(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)

    @property
    def cards(self) -> Sequence[ProductProgress]:
        """Return the cards that are shown, in their order."""
        return self._model.cards

    @property
    def focused(self) -> ProductId | None:
        """Return the product of the focused card; None when there is none."""
        return self._focus

    @property
    def visible_area(self) -> VisibleArea:
        """Return what shows now."""
        return VisibleArea(self._layout, self.verticalScrollBar().value())

    def rename(self, renamed: Mapping[ProductId, ProductId]) -> None:
        """Keep focus and selection at products that have got other ids; `show_cards` follows."""
        self.selected = frozenset(renamed.get(each, each) for each in self.selected)
        self._renamed_focus = None if self._focus is None else renamed.get(self._focus)

    def show_cards(self, cards: Sequence[ProductProgress]) -> None:
        """Show these cards. The focus stays at its product, else goes to the next card.

        If the focused card was visible, it stays at its place in the viewport.
        """
        old_row, old_area = self._model.row_of(self._focus), self.visible_area
        following = [card.product.id for card in self.cards[(old_row or 0) + 1 :]]
        self._model.show_cards(cards)
        row = self._model.row_of(self._focus)
        if row is None:
            row = self._model.row_of(self._renamed_focus)
        self._renamed_focus = None
        if row is None and cards:
            rows = (self._model.row_of(product_id) for product_id in following)
            row = next((each for each in rows if each is not None), len(cards) - 1)
            row = 0 if old_row is None else row
        self._focus = None if row is None else cards[row].product.id
        self.focus_changed.emit()
        self._relayout()
        self.select(id_ for id_ in self.selected if self._model.row_of(id_) is not None)
        if row is not None and old_row is not None and old_area.shows(old_row):
            top = self._layout.top_of(row) - old_area.top_of(old_row)
            self.verticalScrollBar().setValue(self._layout.clamped(top))

    def focus(self, product_id: ProductId) -> None:
        """Focus the card of a product and scroll to it, if it is shown."""
        row = self._model.row_of(product_id)
        if row is None:
            return
        self._focus = product_id
        self.focus_changed.emit()
        self.selectionModel().setCurrentIndex(
            self._model.index(row, 0), self.selectionModel().SelectionFlag.NoUpdate
        )
        self.verticalScrollBar().setValue(
            self._layout.scroll_to_show(row, self.verticalScrollBar().value())
        )
        self.viewport().update()
        self.notify_focus(row)

    def move_focus(self, step: Step, *, extend: bool = False) -> None:
        """Move the focus; with `extend`, select from where the range began."""
        row = self._model.row_of(self._focus)
        if row is not None:
            self._go_to(self._layout.step(row, step), extend=extend)

    def select(self, product_ids: Iterable[ProductId]) -> None:
        """Select exactly the cards of these products."""
        selected = frozenset(product_ids)
        if selected != self.selected:
            self.selected = selected
            self.viewport().update()
            self.selection_changed.emit()

    def toggle_selection(self) -> None:
        """Select the focused card, or deselect it."""
        if self._focus is not None:
            self._range_start = self._focus
            self.select(self.selected ^ {self._focus})

    def _go_to(self, row: int, *, extend: bool) -> None:
        old, product_id = self._focus, self.cards[row].product.id
        self.focus(product_id)
        if not extend:
            self._range_start = None
            self.select(())
            return
        start = self._model.row_of(self._range_start)
        if start is None:
            self._range_start, start = old, self._model.row_of(old)
        first, last = sorted((row if start is None else start, row))
        self.select(card.product.id for card in self.cards[first : last + 1])

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._use_sprites(self._layout.tile)
        self._relayout()

    def _new_layout(self) -> GridLayout:
        size, measures = self.viewport().size(), self._theme.tile
        return GridLayout.of(
            len(self._model.cards),
            size.width(),
            size.height(),
            tile=_CARD_PX,
            footer=self._painter.sprites.footer_px,
            gap=measures.gap,
            margin=measures.margin,
        )

    def _use_sprites(self, tile_px: int) -> None:
        """Use sprites for the present theme, screen, and width of a card."""
        self._painter.sprites = CardSprites(self._theme, tile_px, self.devicePixelRatioF())

    def _relayout(self) -> None:
        self._layout = self._new_layout()
        if self._painter.sprites.tile.tile_px != self._layout.tile:
            self._use_sprites(self._layout.tile)
        bar = self.verticalScrollBar()
        bar.setRange(0, self._layout.scroll_range)
        bar.setPageStep(max(1, self._layout.lines_per_page * self._layout.pitch))
        bar.setSingleStep(max(1, self._layout.pitch // 4))
        bar.setEnabled(self._layout.scroll_range > 0)
        self.viewport().update()
        self._request_later.trigger()

    def paintEvent(self, event: QPaintEvent) -> None:
        dpr = self.devicePixelRatioF()
        if self._painter.sprites.dpr != dpr:
            self._use_sprites(self._layout.tile)
        painter, colours = QPainter(self.viewport()), self._theme.colours
        painter.fillRect(event.rect(), QColor(colours.window))
        ring = QColor(colours.ring if self.hasFocus() else colours.ring_inactive)
        focus, area = self._model.row_of(self._focus), self.visible_area
        self._painter.begin_frame()
        for row in area.rows():
            rect = area.rect(row)
            if rect.intersects(event.rect()):
                card = self.cards[row]
                self._painter.is_selected = card.product.id in self.selected
                self._painter.paint(painter, card, rect, ring if row == focus else None)
        painter.end()
        if self._painter.is_stretched:
            self._sharpen_later.trigger()

    def _request(self) -> None:
        """Load the pictures of the visible cards, then those beside them."""
        if not self.isVisible():
            return
        rows = self.visible_area.rows()
        nearby = (*range(rows.stop, rows.stop + _AHEAD), *range(rows.start - _AHEAD, rows.start))
        seen, others = self._pictures(rows), self._pictures(nearby)
        fit_px = int(self._painter.sprites.tile.box * self.devicePixelRatioF())
        self._thumbnails.request([*seen, *others], fit_px, on_screen=len(seen))
        self._originals.request([self.cards[row].product.id for row in rows])

    def _pictures(self, rows: Sequence[int]) -> list[PackshotId]:
        cards = [self.cards[row] for row in rows if 0 <= row < len(self.cards)]
        pictures = (self._board.picture_of(card.product.id).id for card in cards)
        return [packshot_id for packshot_id in pictures if packshot_id is not None]

    def _on_pictures_changed(self, ids: frozenset[PackshotId]) -> None:
        if self.isVisible() and not ids.isdisjoint(self._pictures(self.visible_area.rows())):
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row, keys = self.visible_area.row_at(event.position().toPoint()), event.modifiers()
        if row is None:
            return
        if keys & Qt.KeyboardModifier.ControlModifier:
            self.focus(self.cards[row].product.id)
            self.toggle_selection()
        else:
            self._go_to(row, extend=bool(keys & Qt.KeyboardModifier.ShiftModifier))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.visible_area.row_at(event.position().toPoint())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.open_requested.emit(self.cards[row].product.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notch = min(self._layout.pitch, max(48, self._layout.height // 4))
        self._wheel.scroll(event, notch, animated=not self._theme.reduced_motion)
        event.accept()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self.devicePixelRatioF().is_integer() and abs(dy) < self._layout.height // 2:
            self.viewport().scroll(0, dy)
        else:
            self.viewport().update()
        self._request_later.trigger()

    def resizeEvent(self, event: QResizeEvent) -> None:
        row, area = self._model.row_of(self._focus), self.visible_area
        was_whole = row is not None and area.shows_whole(row)
        self._relayout()
        if was_whole and row is not None:
            bar = self.verticalScrollBar()
            bar.setValue(self._layout.scroll_to_show(row, bar.value()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Focus the card that an assistive tool chose."""
        if current.isValid() and current.row() != self._model.row_of(self._focus):
            self.focus(self.cards[current.row()].product.id)

    def visualRect(self, index: Index) -> QRect:
        return self.visible_area.rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.visible_area.row_at(point)
        return QModelIndex() if row is None else self._model.index(row, 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Do nothing: `focus` scrolls."""

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()
