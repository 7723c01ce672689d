"""The end of the view: the focus stays at a packshot that is decided, because there is no next one.

A verb pressed there without a move is likely meant for the next packshot. Where it would overwrite
the decision, the user is asked first.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.actions.batch_commands import BatchCommands
from qamera_review.ui.actions.batch_questions import OVERWRITTEN, BatchQuestion, Decide
from qamera_review.ui.actions.result_text import names_text
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.widgets.question_bar import Answer


class ReviewEnd(QObject):
    """Knows whether the focus has stayed at what was just decided; GUI thread only.

    `batch` asks the question. A batch leaves the focus where it is, so it counts as well. Signal
    `reached()`: a decision was made, and no packshot comes after it.
    """

    reached = Signal()

    def __init__(
        self,
        decisions: Decisions,
        store: PackshotStore,
        grid: GridView,
        view_stack: ViewStack,
        batch: BatchCommands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._store = store
        self._grid = grid
        self._view_stack = view_stack
        self._batch = batch
        self._stayed_at: PackshotId | None = None
        grid.focus_changed.connect(self._on_focus_changed)
        batch.decided.connect(self._stay)

    def advance(self) -> None:
        """Go on to the next packshot, or remember that there is none.

        The comparison goes back to its first picture after the last one, which is no next one.
        """
        before = self._row()
        self._view_stack.advance()
        now = self._row()
        if before is not None and now is not None and now <= before:
            self.stay()

    def stay(self) -> None:
        """Remember that there is no packshot to go on to."""
        self._stay()
        self.reached.emit()

    def confirm(self, packshot_id: PackshotId, verb: Verb, act: Callable[[], object]) -> None:
        """Call `act`, which decides about the focused packshot; ask first where the focus has
        stayed and `verb` would overwrite the decision."""
        facet = self._decisions.facet_of(packshot_id)
        if packshot_id != self._stayed_at or facet is None or facet not in OVERWRITTEN[verb]:
            act()
            return

        def decide(_ids: Sequence[PackshotId]) -> None:
            act()

        self._batch.ask(
            (packshot_id,),
            lambda answer: self._question(packshot_id, facet, verb, answer),
            decide,
        )

    def _question(
        self, packshot_id: PackshotId, facet: Facet, verb: Verb, decide: Decide
    ) -> BatchQuestion:
        name = names_text(self._store, [packshot_id])
        answer = Answer(_instead_text(verb), lambda: decide((packshot_id,)))
        return BatchQuestion(_already_text(facet).format(name=name), (answer,))

    def _row(self) -> int | None:
        focus = self._grid.focused_id()
        return None if focus is None else self._store.position(focus)

    def _stay(self) -> None:
        self._stayed_at = self._grid.focused_id()

    def _on_focus_changed(self) -> None:
        self._stayed_at = None


def _already_text(facet: Facet) -> str:
    match facet:
        case Facet.APPROVED:
            return tr("This is still {name}, which is already approved.")
        case Facet.REJECTED:
            return tr("This is still {name}, which is already rejected.")
        case _:
            return tr("This is still {name}, which is already archived.")


def _instead_text(verb: Verb) -> str:
    match verb:
        case Verb.APPROVE:
            return tr("Approve it instead")
        case Verb.REJECT:
            return tr("Reject it instead")
        case Verb.ARCHIVE:
            return tr("Archive it instead")
