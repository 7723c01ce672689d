"""The dialog that chooses a product: a list with a search field, and a new product by its title."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidgetItem,
    QWidget,
)

from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.products import ProductId
from qamera_review.domain.records import Struct
from qamera_review.domain.text_folding import fold
from qamera_review.ui.text.foreign_text import plain_tooltip
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.product_text import product_title, progress_text
from qamera_review.ui.widgets.dialogs import window_column
from qamera_review.ui.widgets.line_list import LineList
from qamera_review.ui.widgets.plain_label import ElidedLabel, PlainLabel

_SHOWN_MAX = 200  # products in the list; the search finds the others
_CHOICE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class ProductChoice(Struct, frozen=True):
    """What the user has chosen: a product by its `id`, or with None a new one with that title."""

    id: ProductId | None
    title: str


class ProductDialog(QDialog):
    """Offers `products`, and calls `choose` with the chosen one. GUI thread only.

    `about` says what is done with it, `verb` is the text of the button. With `may_create` a title
    that no product has can be chosen for a new one. The arrow keys move in the list while the user
    types into the search field.
    """

    def __init__(
        self,
        title: str,
        about: str,
        verb: str,
        products: Sequence[ProductProgress],
        choose: Callable[[ProductChoice], None],
        *,
        may_create: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._products = [(fold(product_title(each.product)), each) for each in products]
        self._choose = choose
        self._may_create = may_create
        self.setWindowTitle(title)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Search"))
        hint = tr("Search, or the title of a new product") if may_create else tr("Search")
        self.line.setPlaceholderText(hint)
        self.list = LineList()
        self.list.setAccessibleName(tr("Products"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = PlainLabel(tr("No results"))
        self.nothing.setProperty("quiet", True)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.buttons.button(standard.Ok).setText(verb)
        self.buttons.button(standard.Ok).setToolTip(plain_tooltip(about))
        self.buttons.button(standard.Cancel).setToolTip(tr("Close without changes"))
        column = window_column(self)
        for widget in (ElidedLabel(about), self.line, self.nothing, self.list, self.buttons):
            column.addWidget(widget)
        self.resize(460, 420)
        self.line.textChanged.connect(self._show_matching)
        self.list.itemActivated.connect(self._on_accepted)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self._show_matching("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        last = self.list.count() - 1
        self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + step)))

    def _show_matching(self, typed: str) -> None:
        word = fold(typed.strip())
        self.list.clear()
        matching = [each for title, each in self._products if word in title]
        for progress in matching[:_SHOWN_MAX]:
            title = product_title(progress.product)
            choice = ProductChoice(progress.product.id, title)
            self._add(f"{title}  ·  {progress_text(progress)}", choice)
        if self._may_create and word and all(title != word for title, _each in self._products):
            title = " ".join(typed.split())
            text = tr("New product “{title}”").format(title=title)
            self._add(text, ProductChoice(None, title))
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not self.list.count())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.list.count()))

    def _add(self, text: str, choice: ProductChoice) -> None:
        item = QListWidgetItem(text)
        item.setData(_CHOICE, choice)
        self.list.addItem(item)

    def _on_accepted(self) -> None:
        if not self.list.count():
            return
        choice = self.list.currentItem().data(_CHOICE)
        self.accept()
        self._choose(choice)
