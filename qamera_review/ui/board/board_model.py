"""The Qt model of the board: the products in their order, for tooltips and assistive tools."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qamera_review.domain.originals import Original
from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.products import ProductId, ProductSource
from qamera_review.services.overview.board import ProductBoard
from qamera_review.ui.text.foreign_text import in_sentence, plain_tooltip
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.original_texts import source_text
from qamera_review.ui.text.product_text import product_title, progress_text

_NO_PARENT = QModelIndex()
_GUESSES = (ProductSource.GUESS, ProductSource.NAME)


def is_guess(card: ProductProgress) -> bool:
    """Return whether its packshots were put together by their names or times alone."""
    return card.product.source in _GUESSES


class BoardModel(QAbstractListModel):
    """The cards that are shown; GUI thread only. `original_of` returns the original that a card
    shows besides its packshot."""

    def __init__(
        self,
        board: ProductBoard,
        original_of: Callable[[ProductId], Original | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._original_of = original_of
        self.cards: Sequence[ProductProgress] = ()
        self._rows: dict[ProductId, int] = {}

    def show_cards(self, cards: Sequence[ProductProgress]) -> None:
        """Show these cards."""
        self.beginResetModel()
        self.cards = cards
        self._rows = {card.product.id: row for row, card in enumerate(cards)}
        self.endResetModel()

    def row_of(self, product_id: ProductId | None) -> int | None:
        """Return the row of a product; None if it is not shown."""
        return None if product_id is None else self._rows.get(product_id)

    def detail_text(self, card: ProductProgress) -> str:
        """Return what is known of a card besides its numbers: its cost, and whether it is a
        guess."""
        credits = self._board.credits_of(card.product.id)
        parts = [] if credits is None else [tr("%n credits", credits)]
        if is_guess(card):
            parts.append(tr("grouped by name"))
        return "  ·  ".join(parts)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not 0 <= index.row() < len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return product_title(card.product)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in self._spoken(card, index.row()) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (
                product_title(card.product),
                progress_text(card),
                self.detail_text(card),
                self._original_text(card),
            )
            return plain_tooltip("\n".join(line for line in lines if line))
        return None

    def _spoken(self, card: ProductProgress, row: int) -> list[str]:
        place = tr("{place} of {count}").format(
            place=integer_text(row + 1), count=integer_text(len(self.cards))
        )
        title = in_sentence(product_title(card.product))
        facts = (progress_text(card), self.detail_text(card), self._original_text(card))
        return [title, *facts, place]

    def _original_text(self, card: ProductProgress) -> str:
        original = self._original_of(card.product.id)
        if original is None:
            return ""
        return tr("Original: {source}").format(source=source_text(original))
