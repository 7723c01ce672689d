"""The actions that compare packshots with their originals, and that choose these."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from qamera_review.domain.errors import QameraError
from qamera_review.domain.image_format import DECODED_FORMATS
from qamera_review.domain.products import Product
from qamera_review.services.originals.originals import OriginalEdit
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.undo import UndoableEdit
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from qamera_review.services.settings.last_folders import FilePurpose, LastFolders
from qamera_review.ui.actions.product_commands import OfferUndo
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.actions.review_place import current_place
from qamera_review.ui.actions.selection_commands import SelectionCommands
from qamera_review.ui.actions.undo_commands import UndoCommands
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.error_text import format_error
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.original_texts import refusal_text
from qamera_review.ui.text.product_text import product_title
from qamera_review.ui.viewer.original_overlay import OriginalView
from qamera_review.ui.viewer.original_views import Move, OriginalViews
from qamera_review.ui.widgets.dialogs import show_dialog
from qamera_review.ui.widgets.file_dialogs import start_in_last_folder

_DIVIDER_STEP = 0.05
_SUFFIXES = (*(each.suffix for each in DECODED_FORMATS), ".jpeg")


class OriginalCommands:
    """Shows, moves and chooses originals; GUI thread only.

    `undo` takes steps back; `offer_undo` shows what was done, with a button that takes it back.
    """

    def __init__(
        self,
        views: OriginalViews,
        selection: SelectionCommands,
        store: PackshotStore,
        products: Products,
        decisions: Decisions,
        undo: UndoCommands,
        grid: GridView,
        show_result: ShowResult,
        offer_undo: OfferUndo,
        folders: LastFolders,
    ) -> None:
        self._views = views
        self._selection = selection
        self._store = store
        self._products = products
        self._decisions = decisions
        self._undo = undo
        self._grid = grid
        self._show_result = show_result
        self._offer_undo = offer_undo
        self._folders = folders
        views.started.connect(self._on_started)

    @property
    def is_possible(self) -> bool:
        """Return whether a large picture is shown."""
        return self._views.is_possible

    @property
    def view(self) -> OriginalView:
        """Return how the original is shown now."""
        return self._views.view

    @property
    def equalises_ground(self) -> bool:
        """Return whether the original gets the colour of the packshot's ground."""
        return self._views.equalises_ground

    def show_or_select(self) -> None:
        """Show the original instead of the packshot, or the packshot again. In the grid, where no
        picture is large enough to be compared, select the tile."""
        if self._views.is_possible:
            self._views.toggle_instead()
        else:
            self._selection.toggle_selection()

    def let_go(self) -> None:
        """Show the packshot again."""
        self._views.end_instead()

    def toggle(self, view: OriginalView) -> None:
        """Show the original in this way, or no longer."""
        self._views.toggle(view)

    def show_beside(self) -> None:
        """Show the original beside the focused packshot, in the loupe unless a large picture is
        shown already."""
        self._views.show_beside()

    def toggle_ground(self) -> None:
        """Switch whether the original gets the colour of the packshot's ground."""
        self._views.toggle_ground()
        is_on = self._views.equalises_ground
        on, off = tr("The original has the packshot's background"), tr("Original background")
        self._show_result(on if is_on else off)

    def nudge(self, dx: int, dy: int) -> None:
        """Move the original by a pixel of the screen, or say why it is not moved."""
        self._report_move(self._views.nudge(dx, dy))

    def reset_nudge(self) -> None:
        """Move the original back to where it was aligned."""
        move = self._views.reset_nudge()
        if move is Move.MOVED:
            self._show_result(tr("The original is where it was aligned"))
        else:
            self._report_move(move)

    def _report_move(self, move: Move) -> None:
        """Say why the original was not moved."""
        match move:
            case Move.SHOWN:
                self._show_result(tr("This is the original. Press the key again to move it"))
            case Move.UNMOVED:
                self._show_result(tr("You haven't moved this original"))
            case Move.REFUSED if (pair := self._views.pair) is not None:
                self._show_result(refusal_text(pair))

    def end_part(self) -> bool:
        """Show all of the packshot again; return False if no part of it was shown."""
        return self._views.end_zones()

    def step_zone(self, by: int) -> None:
        """Show the next (1) or the previous (-1) part that is worth a look."""
        self._views.step_zone(by)

    def move_divider(self, by: int) -> None:
        """Move the line of the wipe by steps."""
        self._views.move_divider(by * _DIVIDER_STEP)

    def use_packshot(self) -> None:
        """Make the focused packshot the original of its product."""
        focus = self._grid.focused_id()
        packshot = None if focus is None else self._store.packshot(focus)
        product = self._product()
        if packshot is None or product is None:
            return
        edit = self._views.services().originals.choose_packshot(product.id, packshot)
        self._record(product, edit, tr("This packshot is the original of {product}"))

    def choose_file(self) -> None:
        """Ask for a file that is to be the original of the focused packshot's product."""
        product = self._product()
        if product is None:
            return
        title = tr("Original of {product} - Qamera Review")
        name = in_sentence(product_title(product))
        dialog = QFileDialog(self._grid.window(), title.format(product=name))
        start_in_last_folder(dialog, self._folders, FilePurpose.ORIGINAL)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in _SUFFIXES)
        dialog.setNameFilter(f"{tr('Pictures')} ({patterns})")
        dialog.fileSelected.connect(lambda path: self._use_file(product, Path(path)))
        show_dialog(dialog)

    def forget(self) -> None:
        """Return to the original that the product has without the user's choice."""
        product = self._product()
        if product is None:
            return
        originals = self._views.services().originals
        if not originals.is_chosen(product.id):
            self._show_result(tr("You haven't chosen an original for this product"))
            return
        edit = originals.forget_choice(product.id)
        self._record(product, edit, tr("The chosen original of {product} isn't used any more"))

    def _use_file(self, product: Product, path: Path) -> None:
        try:
            edit = self._views.services().originals.choose_file(product.id, path)
        except QameraError as error:
            self._show_result(format_error(error))
            return
        self._record(product, edit, tr("The file is the original of {product}"))

    def _product(self) -> Product | None:
        focus = self._grid.focused_id()
        return None if focus is None else self._products.product_of(focus)

    def _record(self, product: Product, edit: OriginalEdit, template: str) -> None:
        """Make the edit a step of the undo stack, and offer to take it back."""
        originals = self._views.services().originals
        ids = tuple(self._products.members(product.id))
        step = UndoableEdit(ids, lambda: originals.undo(edit), lambda: originals.redo(edit))
        self._decisions.record_edit(step, current_place(self._store, self._grid))
        text = template.format(product=in_sentence(product_title(product)))
        self._offer_undo(text, lambda: self._undo.undo_edit(step))

    def _on_started(self) -> None:
        self._views.services().originals.write_failed.connect(self._on_write_failed)

    def _on_write_failed(self, error: QameraError) -> None:
        self._show_result(format_error(error))
