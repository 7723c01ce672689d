"""The actions that decide about packshots and then go on to the next one."""

from collections.abc import Mapping

from qamera_review.domain.decision import Verb
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.feedback import FeedbackService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.batch_commands import BatchCommands
from qamera_review.ui.actions.feedback_commands import reasons_of
from qamera_review.ui.actions.reason_target import ReasonTarget
from qamera_review.ui.actions.result_text import ShowResultAbout, decision_text
from qamera_review.ui.actions.review_end import ReviewEnd
from qamera_review.ui.actions.review_place import current_place
from qamera_review.ui.actions.winner_commands import WinnerCommands
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.decision_texts import VERB_TEXTS
from qamera_review.ui.text.language import tr
from qamera_review.ui.viewer.view_stack import ViewStack


class DecisionCommands:
    """Decides about the focused packshot or the selected ones; GUI thread only.

    `batch` decides about a selection, `winner` about what is compared, `end` goes on to the next
    one, `reason_target` is told what was decided; `show_result` shows what was done.
    """

    def __init__(
        self,
        decisions: Decisions,
        store: PackshotStore,
        settings: Settings,
        grid: GridView,
        view_stack: ViewStack,
        batch: BatchCommands,
        end: ReviewEnd,
        winner: WinnerCommands,
        feedback: FeedbackService,
        reason_target: ReasonTarget,
        show_result: ShowResultAbout,
    ) -> None:
        self._decisions = decisions
        self._feedback = feedback
        self._store = store
        self._settings = settings
        self._grid = grid
        self._view_stack = view_stack
        self._batch = batch
        self._end = end
        self._reason_target = reason_target
        self._winner = winner
        self._show_result = show_result

    @property
    def has_target(self) -> bool:
        """Return whether there is a packshot to act on, outside the views of products."""
        return self._grid.focused_id() is not None and self._view_stack.mode.has_targets

    def approve(self) -> None:
        """Approve, and go on to the next packshot."""
        self._decide(Verb.APPROVE, advance=True)

    def reject(self) -> None:
        """Reject, and go on to the next packshot."""
        self._decide(Verb.REJECT, advance=True)

    def reject_for(self, number: int) -> None:
        """Reject with the reason of a digit, as one undo step, and go on to the next packshot."""
        reason = reasons_of(self._settings)[number - 1]
        targets = self._grid.targets()
        lines = self._feedback.lines_with(targets, reason)
        if len(lines) < len(targets):
            self._show_result(tr("Too long: %n", len(targets) - len(lines)))
            return
        self._decide(Verb.REJECT, advance=True, notes=lines)

    def archive(self) -> None:
        """Archive, and go on to the next packshot."""
        self._decide(Verb.ARCHIVE, advance=True)

    def approve_and_stay(self) -> None:
        """Approve without going on.

        In the comparison, approve the active packshot and reject the others, as one undo step.
        """
        others = self._view_stack.other_compared()
        if not others:
            self._decide(Verb.APPROVE, advance=False)
            return
        self._winner.keep_compared(others)

    def reject_and_stay(self) -> None:
        """Reject without going on."""
        self._decide(Verb.REJECT, advance=False)

    def archive_and_stay(self) -> None:
        """Archive without going on."""
        self._decide(Verb.ARCHIVE, advance=False)

    def _decide(
        self, verb: Verb, advance: bool, notes: Mapping[PackshotId, str] | None = None
    ) -> None:
        targets = self._grid.targets()
        if self._grid.acts_on_selection:
            self._batch.decide(targets, verb, notes)
        elif targets:
            self._end.confirm(targets[0], verb, lambda: self._decide_focused(verb, advance, notes))

    def _decide_focused(
        self, verb: Verb, advance: bool, notes: Mapping[PackshotId, str] | None
    ) -> None:
        place = current_place(self._store, self._grid)
        targets = self._grid.targets()
        outcome = self._decisions.decide(targets, verb, notes, place)
        text = decision_text(self._store, outcome, tr(VERB_TEXTS[verb].report))
        self._show_result(text, targets)
        advance = advance and self._settings.preferences.advance
        if outcome.accepted or outcome.unchanged:
            if advance:
                self._end.advance()
            self._reason_target.on_decided(verb, targets)
