"""The actions that undo decisions and return to where they were made."""

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.undo import UndoableEdit, UndoResult, UndoStep
from qamera_review.services.packshots.store import ChangeCause, PackshotsChange, PackshotStore
from qamera_review.ui.actions.result_text import ShowResultAbout, names_text, packshots_text
from qamera_review.ui.actions.review_place import ReviewPlace
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr


class UndoCommands(QObject):
    """Undoes and redoes; GUI thread only. `show_result` shows what was done.

    Signal `too_late(tuple[PackshotId, ...])`: the user wanted to undo the decisions about these,
    but they have already been sent.
    """

    too_late = Signal(object)

    def __init__(
        self,
        decisions: Decisions,
        store: PackshotStore,
        grid: GridView,
        show_result: ShowResultAbout,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._store = store
        self._grid = grid
        self._show_result = show_result
        self._pending_return: tuple[ReviewPlace, frozenset[PackshotId]] | None = None
        self._pending_focus: PackshotId | None = None  # of an earlier run, whose place is unknown
        store.changed.connect(self._on_store_changed)
        decisions.steps_lost.connect(self._on_steps_lost)

    @property
    def can_undo(self) -> bool:
        """Return whether there is a step to undo."""
        return self._decisions.can_undo

    @property
    def can_redo(self) -> bool:
        """Return whether there is a step to redo."""
        return self._decisions.can_redo

    def undo(self) -> None:
        """Undo the last step."""
        result = self._decisions.undo()
        self._report(result, tr("Undone: {what}"))
        if result.place is None and result.completed:
            self._pending_focus = result.completed[0]

    def undo_step(self, step: UndoStep) -> None:
        """Undo one of the steps that can be undone, and leave the later ones."""
        self._report(self._decisions.undo_step(step), tr("Undone: {what}"))

    def undo_edit(self, edit: UndoableEdit) -> None:
        """Undo an edit, and leave the later steps; nothing if it is undone already."""
        step = next((step for step in self._decisions.steps() if step.edit is edit), None)
        if step is not None:
            self.undo_step(step)

    def redo(self) -> None:
        """Redo the last undone step."""
        self._report(self._decisions.redo(), tr("Redone: {what}"))

    def withdraw(self) -> None:
        """Withdraw the decisions about the targets that were not sent yet."""
        self._report(self._decisions.withdraw(self._grid.targets()), tr("Undone: {what}"))

    def _report(self, result: UndoResult, template: str) -> None:
        self._go_back(result)
        store, parts = self._store, []
        if result.completed:
            parts.append(template.format(what=packshots_text(store, result.completed)))
        if result.edited:
            parts.append(template.format(what=packshots_text(store, result.edited)))
        if result.maybe_sent:
            text = tr("may have been sent already: {names}")
            parts.append(text.format(names=names_text(store, result.maybe_sent)))
        if result.put_back:
            text = tr("Restored: {what}")
            parts.append(text.format(what=packshots_text(store, result.put_back)))
        if result.too_late:
            text = tr("Already sent, so it can't be undone: {names}")
            parts.append(text.format(names=names_text(store, result.too_late)))
        self._show_result("; ".join(parts) or tr("Nothing to undo"), result.ids)
        if result.too_late:
            self.too_late.emit(result.too_late)

    def _go_back(self, result: UndoResult) -> None:
        """Go back to the filter, focus, selection and scroll position of the undone step.

        If all these packshots are in the view, this happens at once. Otherwise it waits for the
        store. Timeline: in the view "Undecided" the user approves A and B, and applies the filter
        again, so both leave the view. Ctrl+Z removes both decisions. `completed` is (A, B), but
        the store shows them as undecided only after the undo is on disk. Then it emits `changed`
        with A and B, and `_on_store_changed` applies the filter, finds both, and focuses the tile
        that was focused.
        """
        self._pending_return = self._pending_focus = None
        if not isinstance(result.place, ReviewPlace):
            return
        store = self._store
        ids = result.ids
        present = frozenset(id_ for id_ in ids if store.packshot(id_) is not None)
        same_view = result.place.view_filter == store.view_filter
        if same_view and all(store.position(id_) is not None for id_ in present):
            self._grid.restore_position(result.place.position)
        elif present and not result.edited:
            self._pending_return = (result.place, present)
        elif ids:
            self._return_to(result.place, present)

    def _on_steps_lost(self) -> None:
        # The undo was not written, so nothing comes back.
        self._pending_return = self._pending_focus = None

    def _on_store_changed(self, change: PackshotsChange) -> None:
        if change.cause is not ChangeCause.DECISION:
            return
        if (focus := self._pending_focus) is not None and focus in change.ids:
            self._pending_focus = None
            self._show(focus)
        if self._pending_return is not None and self._pending_return[1] & change.ids:
            (place, present), self._pending_return = self._pending_return, None
            self._return_to(place, present)

    def _show(self, packshot_id: PackshotId) -> None:
        """Focus a packshot that the filter matches again."""
        if self._store.position(packshot_id) is None:
            self._store.reapply_view()
        self._grid.set_focus_id(packshot_id)

    def _return_to(self, place: ReviewPlace, present: frozenset[PackshotId]) -> None:
        store = self._store
        store.set_filter(place.view_filter)
        if any(
            store.position(id_) is None for id_ in present
        ):  # the filter was the same, and only groups were unfolded
            store.reapply_view()
        self._grid.restore_position(place.position)
