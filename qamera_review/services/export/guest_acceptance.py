"""Decides what guests suggest, when the user accepts it, and brings suggestions back at an undo."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject

from qamera_review.domain.decision import OVERWRITTEN
from qamera_review.domain.export.guest_decisions import GuestDecision, GuestPlan, plan_decisions
from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.records import Struct
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.feedback_texts import FeedbackTexts
from qamera_review.services.outbox.undo import DecideResult, UndoStep
from qamera_review.services.settings.guest_suggestions import GuestSuggestions

_STEPS_MAX = 100  # acceptances whose suggestions come back at an undo


class AcceptResult(Struct, frozen=True):
    """What was decided, and the suggestions that this has applied."""

    outcome: DecideResult
    applied: frozenset[Suggestion]


class GuestAcceptance(QObject):
    """Accepts suggestions; GUI thread only. `is_known` returns whether the list has a packshot.

    A suggestion that was applied is removed from `suggestions`. When the step is undone, or could
    not be written, it is there again.
    """

    def __init__(
        self,
        is_known: Callable[[PackshotId], bool],
        decisions: Decisions,
        feedback: FeedbackTexts,
        suggestions: GuestSuggestions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_known = is_known
        self._decisions, self._feedback = decisions, feedback
        self._suggestions = suggestions
        self._steps: list[tuple[UndoStep, frozenset[Suggestion]]] = []
        decisions.history_changed.connect(self._on_history_changed)
        decisions.steps_lost.connect(self._on_history_changed)

    def plan(
        self, suggestions: Iterable[Suggestion], is_of_current: Callable[[Suggestion], bool]
    ) -> GuestPlan:
        """Return what accepting these suggestions decides; `is_of_current` returns whether the
        guest saw the picture that the packshot has now."""
        feedback_of = self._feedback.pending_feedback_of
        return plan_decisions(suggestions, self._is_known, is_of_current, feedback_of)

    def overwritten(self, decisions: Iterable[GuestDecision]) -> dict[PackshotId, Facet]:
        """Return the packshots that are decided otherwise now, with their facets."""
        overwritten = {}
        for decision in decisions:
            facet = self._decisions.facet_of(decision.packshot_id)
            if decision.verb is not None and facet in OVERWRITTEN[decision.verb]:
                overwritten[decision.packshot_id] = facet
        return overwritten

    def accept(self, decisions: Sequence[GuestDecision], place: object = None) -> AcceptResult:
        """Decide, as one undo step, and remove the suggestions that are applied by it."""
        verbs = {each.packshot_id: each.verb for each in decisions}
        notes = {each.packshot_id: each.note for each in decisions if each.note is not None}
        outcome = self._decisions.decide_each(verbs, notes, place)
        done = {*outcome.accepted, *outcome.unchanged}
        applied = frozenset(
            suggestion
            for each in decisions
            if each.packshot_id in done
            for suggestion in each.applied
        )
        decided = frozenset(each for each in applied if each.packshot_id in outcome.accepted)
        if decided:
            self._steps = [*self._steps[-_STEPS_MAX:], (self._decisions.steps()[0], decided)]
        if applied:
            kept = [each for each in self._suggestions.all() if each not in applied]
            self._suggestions.replace(kept)
        return AcceptResult(outcome, applied)

    def _on_history_changed(self) -> None:
        """Bring back what belongs to steps that were undone or lost."""
        if not self._steps:
            return
        if not (self._decisions.can_undo or self._decisions.can_redo):
            self._steps = []  # forgotten, because the packshots may be those of another account
            return
        present = set(map(id, self._decisions.steps()))
        gone = [each for step, each in self._steps if id(step) not in present]
        if gone:
            self._steps = [each for each in self._steps if id(each[0]) in present]
            known = self._suggestions.all()
            places = {(each.guest, each.packshot_id) for each in known}  # a newer reply counts
            back = [
                each
                for group in gone
                for each in group
                if (each.guest, each.packshot_id) not in places
            ]
            self._suggestions.replace([*known, *back])
