"""Decisions about many packshots: when the user is asked first, and what the result says."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.decision import OVERWRITTEN, Verb
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct, replace
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.undo import DecideResult
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.view_log import ViewLog
from qamera_review.ui.actions.batch_questions import Batch, BatchQuestion, Decide
from qamera_review.ui.actions.result_text import names_text, with_overwritten
from qamera_review.ui.actions.review_place import current_place
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.decision_texts import counted_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_stack import ViewStack


class BatchResult(Struct, frozen=True):
    """What became of a batch as `text`; `undecided_ids` are the packshots that were not decided."""

    text: str
    undecided_ids: tuple[PackshotId, ...]


class BatchCommands(QObject):
    """Decides about many packshots as one undo step; GUI thread only.

    Signals: `asked(BatchQuestion)` before an approval leaves unseen pictures out, or decisions
    would be overwritten; `question_ended()`: the question is over, answered or not;
    `decided(Verb, Sequence[PackshotId])`: these were decided; `finished(BatchResult)` when they are
    on disk. A question ends by itself when the selection, the filter, the view or a decision about
    its packshots changes, because its numbers may be wrong.
    """

    asked = Signal(object)
    question_ended = Signal()
    decided = Signal(object, object)
    finished = Signal(object)

    def __init__(
        self,
        decisions: Decisions,
        outbox: OutboxState,
        store: PackshotStore,
        view_log: ViewLog,
        grid: GridView,
        view_stack: ViewStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._outbox = outbox
        self._store = store
        self._view_log = view_log
        self._grid = grid
        self._view_stack = view_stack
        self._asked_about: tuple[PackshotId, ...] = ()
        self._state_asked: object = None
        for changed in (
            grid.selection_changed, grid.focus_changed, store.order_changed,
            view_stack.mode_changed, outbox.pending_changed, store.changed,
        ):  # fmt: skip
            changed.connect(self._on_changed)

    def decide(
        self,
        targets: Sequence[PackshotId],
        verb: Verb,
        notes: Mapping[PackshotId, str] | None = None,
    ) -> None:
        """Decide about all of them, with the text of each in `notes`; ask first when some were
        decided otherwise, or when it approves and some were never seen. It never asks about the
        focused packshot alone."""
        unseen = self._unseen(targets) if verb is Verb.APPROVE else frozenset()
        seen = [id_ for id_ in targets if id_ not in unseen]
        alone = list(targets) == [self._grid.focused_id()]
        overwritten = {} if alone else self._overwritten(seen, verb)
        if not seen or not (overwritten or unseen):
            self._do(targets, verb, notes)
            return
        batch = Batch(verb, tuple(targets), overwritten, unseen)
        self._ask(batch, lambda ids: self._do(ids, verb, notes, tuple(unseen)))

    def reject_others(self, others: Sequence[PackshotId], reject: Decide) -> None:
        """Call `reject` with the others of a comparison, of which one is approved; ask first
        when some of them were decided otherwise."""
        overwritten = self._overwritten(others, Verb.REJECT)
        if not overwritten:
            reject(others)
            return
        self._ask(Batch(Verb.REJECT, tuple(others), overwritten), reject)

    def ask(
        self,
        about: Sequence[PackshotId],
        question: Callable[[Decide], BatchQuestion],
        decide: Decide,
    ) -> None:
        """Ask a question that depends on the state of the packshots `about`.

        `question` returns the question; its argument is the function that the answers call with
        the packshots to decide about, which calls `decide` unless the question has ended meanwhile.
        """

        def answer(ids: Sequence[PackshotId]) -> None:
            self._on_changed()
            if self.cancel():
                decide(ids)

        self._asked_about = tuple(about)
        self._state_asked = self._question_state()
        self.asked.emit(question(answer))

    @property
    def is_asking(self) -> bool:
        """Return whether a question is open."""
        return bool(self._asked_about)

    def cancel(self) -> bool:
        """End the question; return whether there was one."""
        was_asked = bool(self._asked_about)
        self._asked_about = ()
        if was_asked:
            self.question_ended.emit()
        return was_asked

    def _ask(self, batch: Batch, decide: Decide) -> None:
        self.ask(batch.targets, batch.question, decide)

    def _question_state(self) -> object:
        """Return everything on which the question's numbers depend."""
        facets = tuple(map(self._decisions.facet_of, self._asked_about))
        place = (self._store.view_filter, self._view_stack.mode)
        return place, self._grid.targets(), self._view_stack.other_compared(), facets

    def _on_changed(self, *_what: object) -> None:
        if self._asked_about and self._question_state() != self._state_asked:
            self.cancel()

    def _overwritten(self, ids: Sequence[PackshotId], verb: Verb) -> dict[PackshotId, Facet]:
        facets = {id_: self._decisions.facet_of(id_) for id_ in ids}
        return {id_: facet for id_, facet in facets.items() if facet in OVERWRITTEN[verb]}

    def _unseen(self, targets: Sequence[PackshotId]) -> frozenset[PackshotId]:
        """Return those that have a finished picture that the user has not seen."""
        shots = {id_: self._store.packshot(id_) for id_ in targets}
        return frozenset(
            id_
            for id_, shot in shots.items()
            if shot is not None and shot.finished and self._view_log.proof(id_) is None
        )

    def _do(
        self,
        targets: Sequence[PackshotId],
        verb: Verb,
        notes: Mapping[PackshotId, str] | None,
        left_out: tuple[PackshotId, ...] = (),
    ) -> None:
        place = current_place(self._store, self._grid)
        outcome = self._decisions.decide(targets, verb, notes, place)
        if outcome.accepted or outcome.unchanged:
            self._grid.clear_selection()
            self.decided.emit(verb, (*outcome.accepted, *outcome.unchanged))
        unseen = sorted(
            (*outcome.unseen, *left_out), key=lambda id_: self._store.position(id_) or 0
        )
        outcome = replace(outcome, unseen=tuple(unseen))
        undecided_ids = (*outcome.unseen, *outcome.unfinished)
        result = BatchResult(self._result_text(outcome, verb), undecided_ids)
        self._outbox.when_written(lambda: self.finished.emit(result))

    def _result_text(self, outcome: DecideResult, verb: Verb) -> str:
        report = counted_text(verb, len(outcome.accepted))
        parts = [with_overwritten(report, outcome)]
        if outcome.unchanged:
            parts.append(tr("%n already were", len(outcome.unchanged)))
        for template, ids in (
            (tr("not approved, picture not seen: {names}"), outcome.unseen),
            (tr("no finished picture: {names}"), outcome.unfinished),
        ):
            if ids:
                parts.append(template.format(names=names_text(self._store, ids)))
        return "; ".join(parts)
