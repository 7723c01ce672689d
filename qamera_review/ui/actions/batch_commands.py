"""Decisions about many packshots: the question about unseen pictures, and the result."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.undo import DecideResult
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.ui.actions.review_place import current_place
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.decision_texts import VERB_TEXTS
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr

NAMES_MAX = 8  # names in a notice; the others are counted


class BatchQuestion(Struct, frozen=True):
    """A question before a batch: `text` says in numbers what would happen; `go` does it."""

    text: str
    go: Callable[[], None]


class BatchResult(Struct, frozen=True):
    """What became of a batch as `text`; `left` are the packshots that were not decided."""

    text: str
    left: tuple[PackshotId, ...]


class BatchCommands(QObject):
    """Decides about many packshots as one undo step; GUI thread only.

    Signals: `asked(BatchQuestion)` before an approval that includes pictures the user never saw;
    `finished(BatchResult)`.
    """

    asked = Signal(object)
    finished = Signal(object)

    def __init__(
        self,
        decisions: Decisions,
        store: PackshotStore,
        view_log: ViewLog,
        grid: GridView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._store = store
        self._view_log = view_log
        self._grid = grid

    def decide(self, targets: Sequence[PackshotId], verb: Verb) -> None:
        """Decide `verb` about all targets; ask first if it would approve unseen pictures.

        Unseen pictures are never approved: the question says how many are left out.
        """
        unseen = self._unseen(targets) if verb is Verb.APPROVE else 0
        if not unseen:
            self._carry_out(targets, verb)
            return
        parts = [
            tr("%n selected", len(targets)),
            tr("%n seen and ready to be approved", len(targets) - unseen),
            tr("%n never shown on the screen, which are left out", unseen),
        ]
        self.asked.emit(BatchQuestion(": ".join((parts[0], ", ".join(parts[1:]))),
                                      lambda: self._carry_out(targets, verb)))  # fmt: skip

    def _unseen(self, targets: Sequence[PackshotId]) -> int:
        count = 0
        for packshot_id in targets:
            packshot = self._store.packshot(packshot_id)
            if packshot is not None and packshot.finished:
                count += self._view_log.proof(packshot_id) is None
        return count

    def _carry_out(self, targets: Sequence[PackshotId], verb: Verb) -> None:
        place = current_place(self._store, self._grid)
        outcome = self._decisions.decide(targets, verb, place=place)
        if outcome.accepted:
            self._grid.clear_selection()
        undecided = (*outcome.unseen, *outcome.unfinished)
        self.finished.emit(BatchResult(self._result_text(outcome, verb), undecided))

    def _result_text(self, outcome: DecideResult, verb: Verb) -> str:
        count = integer_text(len(outcome.accepted))
        parts = [tr(VERB_TEXTS[verb].report).format(what=count)]
        if outcome.unchanged:
            parts.append(tr("already so: %n", len(outcome.unchanged)))
        for template, ids in (
            (tr("never shown, so not approved: {names}"), outcome.unseen),
            (tr("no finished picture: {names}"), outcome.unfinished),
        ):
            if ids:
                parts.append(template.format(names=self._names(ids)))
        return "; ".join(parts)

    def _names(self, ids: Sequence[PackshotId]) -> str:
        store = self._store
        shots = [store.packshot(packshot_id) for packshot_id in ids[:NAMES_MAX]]
        names = [
            shot.name or id_ if shot is not None else id_
            for id_, shot in zip(ids, shots, strict=False)
        ]
        more = len(ids) - len(names)
        return ", ".join([*names, tr("and %n more", more)] if more else names)
