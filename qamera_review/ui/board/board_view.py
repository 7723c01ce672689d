"""The board of products: what is done, what is left, and the way into each product."""

from collections.abc import Callable

from PySide6.QtCore import QMargins, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.services.originals.thumbnails import OriginalThumbnails
from qamera_review.services.overview.board import ProductBoard, kept_order
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.ui.board.board_canvas import BoardCanvas
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.product_text import product_title, review_text
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.empty_state import EmptyState, EmptyStateOverlay
from qamera_review.ui.widgets.flow_row import FlowRow
from qamera_review.ui.widgets.plain_label import ElidedLabel
from qamera_review.ui.widgets.responsive_row import ResponsiveRow


class BoardView(QWidget):
    """Shows the products with what is left to do; GUI thread only.

    `originals` returns what loads the small originals, made when cards are on the screen. While the
    board is shown, its cards stay where they are; `refresh` puts them into their order. Signals:
    `open_requested(PackshotId)`: the user wants to go into a product, to this packshot of it;
    `coverage_requested()`, `line_up_requested()` and `show_all_requested()`: a button was clicked;
    `focus_changed()`: another card has the focus.
    """

    open_requested = Signal(object)
    coverage_requested = Signal()
    line_up_requested = Signal()
    show_all_requested = Signal()
    focus_changed = Signal()

    def __init__(
        self,
        board: ProductBoard,
        progress: ProgressTracker,
        thumbnails: PixmapCache,
        originals: Callable[[], OriginalThumbnails],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._progress = progress
        self.heading = ElidedLabel()
        self.heading.setFont(theme.font(theme.type_scale.title, strong=True))
        self.coverage = QPushButton(tr("Coverage"))
        self.coverage.setToolTip(tr("Which products have an approved packshot"))
        self.coverage.clicked.connect(self.coverage_requested)
        self.line_up = QPushButton(tr("Line-up"))
        self.line_up.setToolTip(
            tr("Compare the approved pictures of the selected products, or of all")
        )
        self.line_up.clicked.connect(self.line_up_requested)
        self.canvas = BoardCanvas(board, thumbnails, originals, theme, self)
        self.canvas.setAccessibleName(tr("Products"))
        self.canvas.setAccessibleDescription(
            tr("Arrow keys move the focus. Enter goes into the product")
        )
        self.empty = EmptyStateOverlay(
            self.canvas,
            EmptyState(tr("No products match"), "", Glyph.SEARCH, tr("Show all")),
            self.show_all_requested.emit,
        )
        space = theme.spacing
        buttons, flow = QWidget(), FlowRow(space.sm)
        flow.push_right()
        flow.addWidget(self.line_up)
        flow.addWidget(self.coverage)
        buttons.setLayout(flow)
        margins = QMargins(space.lg, space.sm, space.lg, space.sm)
        row = ResponsiveRow(self.heading, buttons, space.sm, margins)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.canvas, 1)
        self.canvas.selection_changed.connect(self._show_heading)
        self.canvas.focus_changed.connect(self.focus_changed)
        self.setFocusProxy(self.canvas)
        self.setAccessibleName(tr("Board of products"))
        self.canvas.open_requested.connect(self._on_open_requested)
        board.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show the products in the order of what is left to do."""
        self.canvas.rename(self._board.renamed.since_last())
        self.canvas.show_cards(self._board.cards())
        self._show_heading()

    def show_again(self) -> None:
        """Show the products where they were, with their present numbers."""
        renamed = self._board.renamed.since_last()
        self.canvas.rename(renamed)
        self.canvas.show_cards(kept_order(self.canvas.cards, self._board.cards(), renamed))
        self._show_heading()

    @property
    def chosen(self) -> list[ProductId]:
        """Return the products of the selected cards, else of all cards."""
        shown = [card.product.id for card in self.canvas.cards]
        return [id_ for id_ in shown if id_ in self.canvas.selected] or shown

    @property
    def focused_packshot(self) -> PackshotId | None:
        """Return the packshot at which the review of the focused card's product continues."""
        product_id = self.canvas.focused
        return None if product_id is None else self._board.first_to_review(product_id)

    def focus_text(self) -> str:
        """Return the title of the focused card and its place: "Jar · product 3 of 18"."""
        cards = self.canvas.cards
        for place, card in enumerate(cards, 1):
            if card.product.id == self.canvas.focused:
                return tr("{name} · product {place} of {count}").format(
                    name=in_sentence(product_title(card.product)),
                    place=integer_text(place),
                    count=integer_text(len(cards)),
                )
        return ""

    def move_focus(self, step: Step, extend: bool = False) -> None:
        """Move the focus from card to card; with `extend`, select from where the range began."""
        self.canvas.move_focus(step, extend=extend)

    def toggle_selection(self) -> None:
        """Select the focused card, or deselect it."""
        self.canvas.toggle_selection()

    def select_all(self) -> None:
        """Select all cards."""
        self.canvas.select(card.product.id for card in self.canvas.cards)

    def select_none(self) -> bool:
        """Select no card; return whether one was selected."""
        was_selected = bool(self.canvas.selected)
        self.canvas.select(())
        return was_selected

    def open_focused(self) -> None:
        """Go into the product of the focused card."""
        if self.canvas.focused is not None:
            self._on_open_requested(self.canvas.focused)

    def set_theme(self, theme: Theme) -> None:
        """Use the type of another theme; the canvas is given the theme itself."""
        self.heading.setFont(theme.font(theme.type_scale.title, strong=True))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.canvas.viewport().update()

    def _on_open_requested(self, product_id: ProductId) -> None:
        packshot_id = self._board.first_to_review(product_id)
        if packshot_id is not None:
            self.open_requested.emit(packshot_id)

    def _on_changed(self) -> None:
        if self.isVisible():
            self.show_again()

    def _show_heading(self) -> None:
        parts = [review_text(self._progress.overall())]
        if self.canvas.selected:
            parts.append(tr("%n selected", len(self.canvas.selected)))
        self.heading.setText("  ·  ".join(filter(None, parts)))
