"""The actions that put packshots into other products."""

from collections.abc import Callable, Sequence
from typing import Protocol

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import Product, ProductId
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.undo import UndoableEdit
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import ProductEdit, Products
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.ui.actions.result_text import packshots_text
from qamera_review.ui.actions.review_place import ReviewPlace, current_place
from qamera_review.ui.actions.undo_commands import UndoCommands
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.products.product_dialog import ProductChoice, ProductDialog
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.widgets.dialogs import show_dialog


class OfferUndo(Protocol):
    """Shows a result with a button that takes it back."""

    def __call__(self, text: str, undo: Callable[[], None]) -> None: ...


class ProductCommands:
    """Asks for a product, and moves or merges, each as one undo step; GUI thread only.

    `undo` takes steps back; `offer_undo` shows what was done, with a button that takes it back.
    """

    def __init__(
        self,
        store: PackshotStore,
        products: Products,
        progress: ProgressTracker,
        decisions: Decisions,
        undo: UndoCommands,
        grid: GridView,
        offer_undo: OfferUndo,
    ) -> None:
        self._store = store
        self._products = products
        self._progress = progress
        self._decisions = decisions
        self._undo = undo
        self._grid = grid
        self._offer_undo = offer_undo

    def move(self) -> None:
        """Ask for the product that the targets belong to, and put them into it."""
        targets = self._grid.targets()
        if not targets:
            return
        self._ask(
            tr("Move to product - Qamera Review"),
            tr("Which product does this belong to? {what}").format(
                what=packshots_text(self._store, targets)
            ),
            tr("Move"),
            lambda choice: self._move(targets, choice),
            may_create=True,
        )

    def merge(self) -> None:
        """Ask for the product that the focused packshot's product is a part of."""
        focus = self._grid.focused_id()
        product = None if focus is None else self._products.product_of(focus)
        if product is None:
            return
        title = in_sentence(product_title(product))
        self._ask(
            tr("Merge products - Qamera Review"),
            tr("Merge {product} into another product").format(product=title),
            tr("Merge"),
            lambda choice: self._merge(product, choice),
            may_create=False,
            without=product.id,
        )

    def _ask(
        self,
        title: str,
        about: str,
        verb: str,
        choose: Callable[[ProductChoice], None],
        *,
        may_create: bool,
        without: ProductId | None = None,
    ) -> None:
        products = [each for each in self._progress.all() if each.product.id != without]
        window = self._grid.window()
        dialog = ProductDialog(
            title, about, verb, products, choose, may_create=may_create, parent=window
        )
        show_dialog(dialog)

    def _move(self, targets: Sequence[PackshotId], choice: ProductChoice) -> None:
        place = current_place(self._store, self._grid)
        if choice.id is None:
            edit = self._products.move_to_new(targets, choice.title)
        else:
            edit = self._products.move(targets, choice.id)
        template = tr("Moved to {product}: {what}")
        what = packshots_text(self._store, targets)
        text = template.format(product=in_sentence(choice.title), what=what)
        self._record(text, edit, targets, place)

    def _merge(self, product: Product, choice: ProductChoice) -> None:
        if choice.id is None:
            return
        place, members = current_place(self._store, self._grid), self._products.members(product.id)
        edit = self._products.merge(product.id, choice.id)
        text = tr("Merged into {product}: {other}").format(
            product=in_sentence(choice.title), other=in_sentence(product_title(product))
        )
        self._record(text, edit, members, place)

    def _record(
        self, text: str, edit: ProductEdit, ids: Sequence[PackshotId], place: ReviewPlace
    ) -> None:
        """Make the edit a step of the undo stack, and offer to take it back."""
        products = self._products
        step = UndoableEdit(tuple(ids), lambda: products.undo(edit), lambda: products.redo(edit))
        self._decisions.record_edit(step, place)
        self._offer_undo(text, lambda: self._undo.undo_edit(step))
