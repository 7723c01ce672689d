"""What a digit gives a reason, and N a note: what was rejected or archived just now, else the
targets.

A decision goes on to the next packshot at once. A digit or N that follows it explains the decision,
so it belongs to the packshot that was decided. Timeline: R rejects A and focuses B; 1 and 2 give A
two reasons, N a note; an arrow key, a click, or any other key or command ends that, and 3 gives B a
reason.

The chips mean the same as the digits that they show, and while that is not the packshot in the
frame, a text beside them names it: the strip over the grid, or the label over a large picture.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.actions.key_scope import explains_decision
from qamera_review.ui.actions.result_text import packshots_text
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_stack import ViewStack

_EXPLAINED = (Verb.REJECT, Verb.ARCHIVE)
_PUT_AWAY = (Facet.REJECTED, Facet.ARCHIVED)


class ReasonTarget(QObject):
    """Remembers what was just rejected or archived; GUI thread only.

    Signal `changed()`: `explained` returns something else now.
    """

    changed = Signal()

    def __init__(
        self,
        decisions: Decisions,
        store: PackshotStore,
        grid: GridView,
        view_stack: ViewStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._store = store
        self._grid = grid
        self._decided: tuple[PackshotId, ...] = ()
        self._verb = Verb.REJECT  # by which that was decided
        for user_acted in (
            grid.focus_changed, grid.selection_changed, grid.pressed, view_stack.picture_activated,
        ):  # fmt: skip
            user_acted.connect(self.end)
        store.order_changed.connect(self._on_order_changed)

    def ids(self) -> list[PackshotId]:
        """Return the packshots that a digit is about."""
        return self.explained() or self._grid.targets()

    def explained(self) -> list[PackshotId]:
        """Return what was rejected or archived just now, as long as a digit explains it."""
        return [id_ for id_ in self._decided if self._decisions.facet_of(id_) in _PUT_AWAY]

    def explained_text(self) -> str:
        """Return what a digit explains, as the beginning of a line; "" if nothing was decided just
        now."""
        if not (ids := self.explained()):
            return ""
        about = tr("Reason for rejecting {what}:")
        if self._verb is Verb.ARCHIVE:
            about = tr("Reason for archiving {what}:")
        return about.format(what=packshots_text(self._store, ids))

    def decided_text(self) -> str:
        """Return what was decided just now, for the question for a note; "" if nothing was."""
        if not (ids := self.explained()):
            return ""
        about = tr("{what}, just rejected")
        if self._verb is Verb.ARCHIVE:
            about = tr("{what}, just archived")
        return about.format(what=packshots_text(self._store, ids))

    def on_decided(self, verb: Verb, ids: Sequence[PackshotId]) -> None:
        """Remember `ids`, which were decided by one act, after the focus has gone on."""
        self._decided, self._verb = tuple(ids) if verb in _EXPLAINED else (), verb
        self.changed.emit()

    def on_key_pressed(self, action_id: str | None) -> None:
        """End with a key of another action, or of none."""
        if action_id is None or not explains_decision(action_id):
            self.end()

    def end(self, *_details: object) -> None:
        """Forget what was decided: the user has done something else."""
        if self._decided:
            self._decided = ()
            self.changed.emit()

    def _on_order_changed(self, by_user: bool) -> None:
        if by_user:
            self.end()
