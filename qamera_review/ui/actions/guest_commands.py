"""The action that accepts what guests suggest about the packshots that the user looks at."""

from collections.abc import Callable, Mapping, Sequence

from qamera_review.domain.decision import Verb
from qamera_review.domain.export.guest_decisions import GuestDecision, GuestPlan, LeftOut
from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.export.guest_acceptance import GuestAcceptance
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.services.settings.guest_suggestions import GuestSuggestions
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.batch_commands import BatchCommands
from qamera_review.ui.actions.batch_questions import BatchQuestion, Decide, already_texts
from qamera_review.ui.actions.result_text import ShowResultAbout, decision_text
from qamera_review.ui.actions.review_end import ReviewEnd
from qamera_review.ui.actions.review_place import current_place
from qamera_review.ui.actions.window_registry import WindowKind, WindowRegistry
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.decision_texts import VERB_TEXTS
from qamera_review.ui.text.guest_texts import accepted_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.widgets.question_bar import Answer

FactsOf = Callable[[PackshotId], PictureFacts | None]


class GuestCommands:
    """Accepts suggestions about the targets; GUI thread only. `facts_of` returns the facts about a
    loaded picture, `end` goes on to the next packshot, `show_result` shows what was done."""

    def __init__(
        self,
        suggestions: GuestSuggestions,
        acceptance: GuestAcceptance,
        facts_of: FactsOf,
        store: PackshotStore,
        settings: Settings,
        grid: GridView,
        view_stack: ViewStack,
        batch: BatchCommands,
        end: ReviewEnd,
        windows: WindowRegistry,
        show_result: ShowResultAbout,
    ) -> None:
        self._suggestions, self._acceptance = suggestions, acceptance
        self._facts_of, self._store, self._settings = facts_of, store, settings
        self._grid, self._view_stack, self._batch, self._end = grid, view_stack, batch, end
        self._windows, self._show_result = windows, show_result

    @property
    def has_suggestion(self) -> bool:
        """Return whether a guest suggests something about a target."""
        has_targets = self._grid.focused_id() is not None and self._view_stack.mode.has_targets
        return has_targets and bool(self._chosen())

    def accept(self) -> None:
        """Decide about the targets as guests suggest, and go on to the next packshot.

        Where guests disagree about the focused packshot, the window opens in which the user chooses
        one of their suggestions. Of several packshots only those are decided about which guests
        agree, and whose present picture they have seen.
        """
        if self._grid.acts_on_selection:
            plan = self._acceptance.plan(self._chosen(), self._is_of_current)
            self._ask_or_accept(plan)
            return
        plan = self._acceptance.plan(self._chosen(), lambda _suggestion: True)
        if LeftOut.DISPUTED in plan.left_out.values():
            self._windows.open(WindowKind.GUESTS)
            return
        for decision in plan.decisions:  # of one packshot there is one
            self._confirm(decision, plan)
        if not plan.decisions and plan.left_out:
            self._show_result(accepted_text(0, len(plan.left_out), plan.left_out.values()))

    def accept_one(self, suggestion: Suggestion) -> None:
        """Decide as one guest suggests, and stay."""
        plan = self._acceptance.plan((suggestion,), lambda _suggestion: True)
        self._accept(plan.decisions, plan)

    def _chosen(self) -> list[Suggestion]:
        return [each for id_ in self._grid.targets() for each in self._suggestions.of(id_)]

    def _is_of_current(self, suggestion: Suggestion) -> bool:
        facts = self._facts_of(suggestion.packshot_id)
        is_seen = facts is not None and facts.sha256 == suggestion.sha256
        return is_seen or not suggestion.sha256

    def _confirm(self, decision: GuestDecision, plan: GuestPlan) -> None:
        def act() -> None:
            self._accept((decision,), plan, advance=self._settings.preferences.advance)

        if decision.verb is None:
            act()
        else:
            self._end.confirm(decision.packshot_id, decision.verb, act)

    def _ask_or_accept(self, plan: GuestPlan) -> None:
        overwritten = self._acceptance.overwritten(plan.decisions)
        by_id = {each.packshot_id: each for each in plan.decisions}

        def decide(ids: Sequence[PackshotId]) -> None:
            self._accept([by_id[id_] for id_ in ids], plan)

        if overwritten:
            ids = tuple(by_id)
            self._batch.ask(ids, lambda answer: _question(ids, overwritten, answer), decide)
        else:
            decide(tuple(by_id))

    def _accept(
        self, decisions: Sequence[GuestDecision], plan: GuestPlan, *, advance: bool = False
    ) -> None:
        place = current_place(self._store, self._grid)
        result = self._acceptance.accept(decisions, place)
        outcome = result.outcome
        ids = [each.packshot_id for each in decisions]
        is_decided = bool(outcome.accepted or outcome.unchanged)
        if len(decisions) == 1:
            text = decision_text(self._store, outcome, _report(decisions[0].verb))
        else:
            offered = {suggestion for each in plan.decisions for suggestion in each.applied}
            open_count = len(offered - result.applied) + len(plan.left_out)
            text = accepted_text(len(result.applied), open_count, plan.left_out.values())
        if is_decided and self._grid.acts_on_selection:
            self._grid.clear_selection()
        self._show_result(text, ids)
        if is_decided and advance:
            self._end.advance()


def _report(verb: Verb | None) -> str:
    return tr("Note from a guest: {what}") if verb is None else tr(VERB_TEXTS[verb].report)


def _question(
    ids: Sequence[PackshotId], overwritten: Mapping[PackshotId, Facet], decide: Decide
) -> BatchQuestion:
    others = tuple(id_ for id_ in ids if id_ not in overwritten)
    answers = [Answer(tr("Accept all %n", len(ids)), lambda: decide(ids))]
    if others:
        title = tr("Accept the %n others", len(others))
        answers.insert(0, Answer(title, lambda: decide(others)))
    return BatchQuestion(" ".join(already_texts(dict(overwritten), len(ids))), tuple(answers))
