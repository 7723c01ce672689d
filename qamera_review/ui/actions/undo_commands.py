"""The actions that take decisions back, and return to where they were made."""

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.undo import UndoResult
from qamera_review.services.packshots.store import PackshotsChange, PackshotStore
from qamera_review.ui.actions.result_text import ShowResult, names_text, packshots_text
from qamera_review.ui.actions.review_place import ReviewPlace
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr


class UndoCommands(QObject):
    """Undoes and redoes; GUI thread only. `show_result` shows what was done.

    Signal `too_late(tuple[PackshotId, ...])`: the user wanted the decisions about these back,
    and they have been sent.
    """

    too_late = Signal(object)

    def __init__(
        self,
        decisions: Decisions,
        store: PackshotStore,
        grid: GridView,
        show_result: ShowResult,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._store = store
        self._grid = grid
        self._show_result = show_result
        self._returning: tuple[ReviewPlace, frozenset[PackshotId]] | None = None
        store.changed.connect(self._on_store_changed)

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to undo."""
        return self._decisions.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return self._decisions.can_redo

    def undo(self) -> None:
        """Take the last act back."""
        self._report(self._decisions.undo(), tr("Taken back: {what}"))

    def redo(self) -> None:
        """Do the last undone act again."""
        self._report(self._decisions.redo(), tr("Done again: {what}"))

    def withdraw(self) -> None:
        """Take back what was decided about the targets."""
        self._report(self._decisions.withdraw(self._grid.targets()), tr("Taken back: {what}"))

    def _report(self, undone: UndoResult, done: str) -> None:
        self._go_back(undone)
        store, parts = self._store, []
        if undone.restored:
            parts.append(done.format(what=packshots_text(store, undone.restored)))
        if undone.maybe_sent:
            text = tr("may have been sent already: {names}")
            parts.append(text.format(names=names_text(store, undone.maybe_sent)))
        if undone.put_back:
            text = tr("Decided again as before: {what}")
            parts.append(text.format(what=packshots_text(store, undone.put_back)))
        if undone.too_late:
            text = tr("Already sent, so it can't be undone: {names}")
            parts.append(text.format(names=names_text(store, undone.too_late)))
        self._show_result("; ".join(parts) or tr("There is nothing to take back"))
        if undone.too_late:
            self.too_late.emit(undone.too_late)

    def _go_back(self, undone: UndoResult) -> None:
        """Go back to where the act was done.

        A tile that has left the view since comes back to it, which can only be when the undo is
        on disk and the filter finds it again: then `_on_store_changed` goes there.
        """
        self._returning = None
        if not isinstance(undone.place, ReviewPlace):
            return
        store = self._store
        ids = (*undone.restored, *undone.put_back)
        known = frozenset(id_ for id_ in ids if store.packshot(id_) is not None)
        same_view = undone.place.view_filter == store.view_filter
        if same_view and all(store.position(id_) is not None for id_ in known):
            self._grid.restore_position(undone.place.position)
        elif known:
            self._returning = (undone.place, known)
        elif ids:
            self._return_to(undone.place, known)

    def _on_store_changed(self, change: PackshotsChange) -> None:
        if self._returning is not None and self._returning[1] & change.ids:
            (place, known), self._returning = self._returning, None
            self._return_to(place, known)

    def _return_to(self, place: ReviewPlace, known: frozenset[PackshotId]) -> None:
        store = self._store
        store.set_filter(place.view_filter)
        if any(store.position(id_) is None for id_ in known):  # it was only unfolded
            store.reapply_view()
        self._grid.restore_position(place.position)
