"""The actions on the focus, the selection and the flags."""

from PySide6.QtGui import QGuiApplication

from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.settings.flags import Flags
from qamera_review.ui.actions.result_text import ShowResultAbout, packshots_text
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack

_ENDS = {
    "first": Step.HOME,
    "last": Step.END,
}  # the other steps are named like the values of `Step`


class SelectionCommands:
    """Moves the focus, selects and flags; GUI thread only. `show_result` shows what was done."""

    def __init__(
        self,
        store: PackshotStore,
        flags: Flags,
        grid: GridView,
        view_stack: ViewStack,
        show_result: ShowResultAbout,
    ) -> None:
        self._store = store
        self._flags = flags
        self._grid = grid
        self._view_stack = view_stack
        self._show_result = show_result

    @property
    def has_focus(self) -> bool:
        """Return whether a packshot has the focus: always, unless the view is empty."""
        return self._grid.focused_id() is not None

    @property
    def has_selection(self) -> bool:
        """Return whether anything is selected."""
        return bool(self._grid.selected_ids())

    def move(self, step: str, extend: bool) -> None:
        """Move the focus; with `extend`, select from where the range began.

        `step` is "first", "last" or a value of `Step`.
        """
        self._view_stack.move_focus(_ENDS.get(step) or Step(step), extend)

    def toggle_selection(self) -> None:
        """Select or deselect the focused tile or card."""
        if self._is_board:
            self._view_stack.board.toggle_selection()
        else:
            self._grid.toggle_selection()

    def select_all(self) -> None:
        """Select all in the view."""
        if self._is_board:
            self._view_stack.board.select_all()
        else:
            self._grid.select_all()

    def select_none(self) -> None:
        """Clear the selection."""
        if self._is_board:
            self._view_stack.board.select_none()
        else:
            self._grid.clear_selection()

    @property
    def _is_board(self) -> bool:
        return self._view_stack.mode is ViewMode.BOARD

    def invert_selection(self) -> None:
        """Select what is not selected in the view, and deselect the rest."""
        selected = self._grid.selection_now()
        self._grid.select(id_ for id_ in self._store.visible if id_ not in selected)

    def copy_ids(self) -> None:
        """Copy the ids of the targets to the clipboard, one a line, in the order of the view."""
        ids = self._grid.targets()
        QGuiApplication.clipboard().setText("\n".join(ids))
        self._show_result(tr("Copied %n IDs", len(ids)))

    def toggle_flag(self) -> None:
        """Flag the targets, or unflag them when all of them are flagged."""
        targets = self._grid.targets()
        is_flagged = self._flags.toggle(targets)
        text = tr("Flagged: {what}") if is_flagged else tr("Unflagged: {what}")
        self._show_result(text.format(what=packshots_text(self._store, targets)), targets)

    def select_flagged(self) -> None:
        """Select the flagged packshots in the view."""
        self._grid.select(self._flags.all())
        count = len(self._grid.selection_now())
        self._show_result(tr("%n flagged here", count) if count else tr("Nothing here is flagged"))
