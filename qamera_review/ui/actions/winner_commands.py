"""The winner: approves one packshot of a product, rejects the rest, and goes to the next product.

The rest are the undecided ones of its `Candidates`. In the comparison "keep one" does the same with
the compared packshots, and stays.
"""

from collections.abc import Iterator, Sequence

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import replace
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.undo import DecideResult
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.ui.actions.batch_commands import BatchCommands
from qamera_review.ui.actions.batch_questions import BatchQuestion, Decide
from qamera_review.ui.actions.candidates import Candidates
from qamera_review.ui.actions.reason_target import ReasonTarget
from qamera_review.ui.actions.result_text import ShowResultAbout, decision_text, names_text
from qamera_review.ui.actions.review_end import ReviewEnd
from qamera_review.ui.actions.review_place import current_place
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.decision_texts import VERB_TEXTS
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.widgets.question_bar import Answer


class WinnerCommands:
    """Decides about a packshot and the rest of its product; GUI thread only.

    `batch` and `end` ask before a decision would be overwritten; a digit after `reject_rest` is for
    `reason_target`; `show_result` shows what was done.
    """

    def __init__(
        self,
        decisions: Decisions,
        store: PackshotStore,
        candidates: Candidates,
        grid: GridView,
        view_stack: ViewStack,
        batch: BatchCommands,
        end: ReviewEnd,
        reason_target: ReasonTarget,
        show_result: ShowResultAbout,
    ) -> None:
        self._decisions = decisions
        self._store = store
        self._candidates = candidates
        self._grid = grid
        self._view_stack = view_stack
        self._batch = batch
        self._end = end
        self._reason_target = reason_target
        self._show_result = show_result

    def win(self) -> None:
        """Approve the focused packshot, reject the undecided rest, and go to the next product.

        If packshots of the product were approved before, the user is asked first.
        """
        winner = self._grid.focused_id()
        if winner is not None:
            self._end.confirm(winner, Verb.APPROVE, lambda: self._choose(winner))

    def _choose(self, winner: PackshotId) -> None:
        mates = self._candidates.beside(winner)
        undecided = self._undecided(mates)
        approved = [id_ for id_ in mates if self._decisions.facet_of(id_) is Facet.APPROVED]
        if not approved:
            self._win(winner, undecided)
            return
        self._batch.ask(
            (winner, *mates),
            lambda decide: self._question(approved, undecided, decide),
            lambda ids: self._win(winner, ids),
        )

    def win_and_leave_rest(self) -> None:
        """Approve the focused packshot, leave the rest undecided, and go to the next product."""
        winner = self._grid.focused_id()
        if winner is not None:
            self._end.confirm(winner, Verb.APPROVE, lambda: self._choose_alone(winner))

    def _choose_alone(self, winner: PackshotId) -> None:
        place, following = current_place(self._store, self._grid), self._next_product(winner)
        outcome = self._decisions.decide([winner], Verb.APPROVE, place=place)
        self._grid.clear_selection()
        text = decision_text(self._store, outcome, tr(VERB_TEXTS[Verb.APPROVE].report))
        self._show_result(text, [winner])
        self._go_on(outcome, following)

    def reject_rest(self) -> None:
        """Reject what is undecided of the focused packshot's product as one act, and go to the next
        product; nothing happens, and the user is told, if nothing is undecided."""
        focus = self._grid.focused_id()
        if focus is None:
            return
        rest = self._undecided([focus, *self._candidates.beside(focus)])
        if not rest:
            self._show_result(tr("Nothing is left to decide in this product"))
            return
        place, following = current_place(self._store, self._grid), self._next_product(focus)
        outcome = self._decisions.decide(rest, Verb.REJECT, place=place)
        self._grid.clear_selection()
        template = tr("Rejected the undecided rest: %n", len(outcome.accepted))
        self._show_result(decision_text(self._store, outcome, template), rest)
        self._go_on(outcome, following)
        self._reason_target.on_decided(Verb.REJECT, outcome.accepted)

    def keep_compared(self, others: Sequence[PackshotId]) -> None:
        """Approve the active packshot of the comparison and reject `others`, and stay."""
        (approved,) = self._grid.targets()

        def keep(ids: Sequence[PackshotId]) -> None:
            self._keep(approved, ids)

        self._batch.reject_others(others, keep)

    def _win(self, winner: PackshotId, others: Sequence[PackshotId]) -> None:
        following = self._next_product(winner)
        self._go_on(self._keep(winner, others), following)

    def _keep(self, approved: PackshotId, others: Sequence[PackshotId]) -> DecideResult:
        place = current_place(self._store, self._grid)
        outcome = self._decisions.keep_one(approved, others, place)
        self._grid.clear_selection()
        self._show_result(self._kept_text(approved, outcome), [approved, *others])
        return outcome

    def _kept_text(self, approved: PackshotId, outcome: DecideResult) -> str:
        """Return what became of a winner and the others; a winner that had been rejected or
        archived has a sentence of its own, which says so."""
        report = tr(VERB_TEXTS[Verb.APPROVE].report)
        rejected = tuple(id_ for id_ in outcome.accepted if id_ != approved)
        own = tuple(each for each in outcome.overwritten if each[0] == approved)
        if not rejected:
            return decision_text(self._store, outcome, report)
        if not own:
            template = ", ".join((tr("%n approved", 1), tr("%n rejected", len(rejected))))
            return decision_text(self._store, outcome, template)
        winner = decision_text(self._store, DecideResult((approved,), overwritten=own), report)
        others = replace(outcome, accepted=rejected, overwritten=())
        return f"{winner}; {decision_text(self._store, others, tr(VERB_TEXTS[Verb.REJECT].report))}"

    def _go_on(self, outcome: DecideResult, following: PackshotId | None) -> None:
        if not (outcome.accepted or outcome.unchanged):
            return
        stack = self._view_stack
        if stack.is_choosing or (stack.mode is ViewMode.COMPARE and following is not None):
            stack.back_to_grid()  # what was compared is decided
        if following is None:
            self._end.stay()
        else:
            self._grid.set_focus_id(following)

    def _question(
        self, approved: Sequence[PackshotId], undecided: Sequence[PackshotId], decide: Decide
    ) -> BatchQuestion:
        text = tr(
            "Already approved in this product: {names}. The service's photo sessions use the "
            "picture that was approved last."
        )
        all_others = [*undecided, *approved]
        as_well = tr("Approve this one as well")
        if undecided:
            as_well = tr("Approve this one too and reject %n undecided", len(undecided))
        answers = (
            Answer(as_well, lambda: decide(undecided)),
            Answer(tr("Reject the %n others", len(all_others)), lambda: decide(all_others)),
        )
        return BatchQuestion(text.format(names=names_text(self._store, approved)), answers)

    def _undecided(self, ids: Sequence[PackshotId]) -> list[PackshotId]:
        return [id_ for id_ in ids if self._decisions.facet_of(id_) is Facet.UNDECIDED]

    def _next_product(self, winner: PackshotId) -> PackshotId | None:
        """Return the first undecided packshot of the next product that shows in the view, after the
        last one from the beginning again; None when there is none."""
        candidates = self._candidates
        own = {winner, *candidates.beside(winner), *candidates.of_product(winner)}
        return next(
            (
                id_
                for id_ in self._after(winner)
                if id_ not in own and self._decisions.facet_of(id_) is Facet.UNDECIDED
            ),
            None,
        )

    def _after(self, packshot_id: PackshotId) -> Iterator[PackshotId]:
        """Yield the packshots that are shown after one, then those before it."""
        visible = self._store.visible
        row = self._store.position(packshot_id) or 0
        for place in range(row + 1, row + len(visible)):
            yield visible[place % len(visible)]
