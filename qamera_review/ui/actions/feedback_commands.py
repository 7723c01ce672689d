"""The verbs of reasons and notes, carried out on what the grid has as its target."""

from qamera_review.domain.feedback import valid_reasons
from qamera_review.services.outbox.feedback import FeedbackResult, FeedbackService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.result_text import ShowResult
from qamera_review.ui.actions.review_place import current_place
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr

REASONS = "reasons"  # under this name the settings keep the person's list


def reasons_of(settings: Settings) -> tuple[str, ...]:
    """The reasons that the digits stand for."""
    return valid_reasons(settings.value(REASONS))


class FeedbackCommands:
    """Gives and takes reasons, and writes notes; GUI thread only. `show_result` shows what was
    done."""

    def __init__(
        self,
        feedback: FeedbackService,
        settings: Settings,
        store: PackshotStore,
        grid: GridView,
        show_result: ShowResult,
    ) -> None:
        self._feedback = feedback
        self._settings = settings
        self._store = store
        self._grid = grid
        self._show_result = show_result

    def toggle(self, number: int) -> None:
        """Gives the targets the reason of a digit, or takes it from them when all have it."""
        reasons = reasons_of(self._settings)
        if number > len(reasons):
            self._show_result(tr("There is no reason {number}").format(number=number))
            return
        reason = reasons[number - 1]
        place = current_place(self._store, self._grid)
        done = self._feedback.toggle(self._grid.targets(), reason, place)
        words = tr("Reason given: {reason}") if done.added else tr("Reason taken: {reason}")
        self._report(done, words.format(reason=reason))

    def write(self, note: str) -> None:
        """A note on the targets; "" takes theirs away."""
        place = current_place(self._store, self._grid)
        done = self._feedback.write(self._grid.targets(), note, place)
        self._report(done, tr("Note written") if done.added else tr("Note taken away"))

    def _report(self, done: FeedbackResult, words: str) -> None:
        outcome = done.outcome
        parts = []
        if outcome.accepted:
            many = len(outcome.accepted) > 1
            count = tr("%n packshots", len(outcome.accepted))
            parts.append(f"{words} · {count}" if many else words)
        if outcome.unfinished:
            parts.append(tr("No finished picture: %n", len(outcome.unfinished)))
        if done.too_long:
            parts.append(tr("Too long to be sent: %n", len(done.too_long)))
        self._show_result("; ".join(parts) or tr("Nothing changed"))
