"""Verbs on many packshots: what is asked before the unseen is approved, what became of all."""

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
from qamera_review.ui.text.foreign_text import in_sentence
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr

NAMES_MAX = 8  # in a notice; the others are counted


class BatchQuestion(Struct, frozen=True):
    """`text` says in numbers what would happen; `go` does it."""

    text: str
    go: Callable[[], None]


class BatchResult(Struct, frozen=True):
    """`text` says what became of the batch; `left` were not decided, and can be selected."""

    text: str
    left: tuple[PackshotId, ...]


class BatchCommands(QObject):
    """Decides about many as one act; GUI thread only.

    Signals: `asked(BatchQuestion)` before unseen pictures are part of an approval;
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
        """Says `verb` of all; asks first when it approves and some were never seen."""
        unseen = self._unseen(targets) if verb is Verb.APPROVE else 0
        if not unseen:
            self._do(targets, verb)
            return
        parts = [
            tr("%n selected", len(targets)),
            tr("%n seen and ready to be approved", len(targets) - unseen),
            tr("%n never shown on the screen, which are left out", unseen),
        ]
        self.asked.emit(BatchQuestion(": ".join((parts[0], ", ".join(parts[1:]))),
                                      lambda: self._do(targets, verb)))  # fmt: skip

    def _unseen(self, targets: Sequence[PackshotId]) -> int:
        count = 0
        for packshot_id in targets:
            packshot = self._store.packshot(packshot_id)
            if packshot is not None and packshot.finished:
                count += self._view_log.proof(packshot_id) is None
        return count

    def _do(self, targets: Sequence[PackshotId], verb: Verb) -> None:
        place = current_place(self._store, self._grid)
        outcome = self._decisions.decide(targets, verb, place=place)
        if outcome.accepted or outcome.unchanged:
            self._grid.clear_selection()
        left = (*outcome.unseen, *outcome.unfinished)
        self.finished.emit(BatchResult(self._told(outcome, verb), left))

    def _told(self, outcome: DecideResult, verb: Verb) -> str:
        count = integer_text(len(outcome.accepted))
        parts = [tr(VERB_TEXTS[verb].report).format(what=count)]
        if outcome.unchanged:
            parts.append(tr("already so: %n", len(outcome.unchanged)))
        for words, ids in (
            (tr("never shown, so not approved: {names}"), outcome.unseen),
            (tr("no finished picture: {names}"), outcome.unfinished),
        ):
            if ids:
                parts.append(words.format(names=self._names(ids)))
        return "; ".join(parts)

    def _names(self, ids: Sequence[PackshotId]) -> str:
        store = self._store
        shots = [store.packshot(one) for one in ids[:NAMES_MAX]]
        names = [
            in_sentence((shot.name if shot is not None else "") or id_)
            for id_, shot in zip(ids, shots, strict=False)
        ]
        more = len(ids) - len(names)
        return ", ".join([*names, tr("and %n more", more)] if more else names)
