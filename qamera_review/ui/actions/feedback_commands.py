"""The actions for reasons and notes."""

from collections.abc import Sequence

from qamera_review.domain.feedback import valid_reasons
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.outbox.feedback import FeedbackResult, FeedbackService
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.actions.reason_target import ReasonTarget
from qamera_review.ui.actions.result_text import ShowResultAbout, names_text
from qamera_review.ui.actions.review_place import current_place
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.reason_text import reason_text

REASONS = "reasons"  # the key in the settings


def reasons_of(settings: Settings) -> tuple[str, ...]:
    """Return the user's reasons, in the order of the digit keys."""
    return valid_reasons(settings.value(REASONS))


class FeedbackCommands:
    """Adds and removes reasons, and writes notes; GUI thread only.

    `target` knows what a digit is about; `show_result` shows what was done.
    """

    def __init__(
        self,
        feedback: FeedbackService,
        settings: Settings,
        store: PackshotStore,
        grid: GridView,
        target: ReasonTarget,
        show_result: ShowResultAbout,
    ) -> None:
        self._feedback = feedback
        self._settings = settings
        self._store = store
        self._grid = grid
        self.target = target
        self._show_result = show_result

    def toggle(self, number: int) -> None:
        """Add the reason of a digit to what was rejected or archived just now, else to the
        targets; remove it if all of these have it."""
        self.toggle_on(self.target.ids(), number)

    def toggle_on(self, ids: Sequence[PackshotId], number: int) -> None:
        """Add the reason of a digit to `ids`, or remove it if all of them have it."""
        reasons = reasons_of(self._settings)
        if number > len(reasons):
            self._show_result(tr("There is no reason {number}").format(number=number))
            return
        reason = reasons[number - 1]
        place = current_place(self._store, self._grid)
        result = self._feedback.toggle(ids, reason, place)
        if len(ids) > 1:
            added = tr("Reason added: {reason}")
            template = added if result.added else tr("Reason removed: {reason}")
        else:
            added = tr("Reason for “{name}”: {reason}")
            template = added if result.added else tr("Reason of “{name}” removed: {reason}")
        name = names_text(self._store, ids[:1])
        self._report(result, template.format(reason=reason_text(reason), name=name))

    def write(self, ids: Sequence[PackshotId], note: str) -> None:
        """Write a note on the packshots that the user was asked about; "" removes theirs.

        These need not be the targets now: a list that arrives while the user writes may move the
        focus.
        """
        place = current_place(self._store, self._grid)
        result = self._feedback.write(ids, note, place)
        self._report(result, tr("Note saved") if result.added else tr("Note removed"))

    def keep_draft(self, ids: Sequence[PackshotId], note: str) -> None:
        """Keep a note on these that was typed and not saved, and say so; "" forgets it."""
        self._feedback.keep_draft(ids, note)
        if note:
            self._show_result(tr("Note not saved. Its draft is kept"))

    def _report(self, result: FeedbackResult, text: str) -> None:
        outcome = result.outcome
        parts = []
        if outcome.accepted:
            many = len(outcome.accepted) > 1
            count = tr("%n packshots", len(outcome.accepted))
            parts.append(f"{text} · {count}" if many else text)
        if outcome.unfinished:
            parts.append(tr("%n without a finished picture", len(outcome.unfinished)))
        if result.too_long:
            parts.append(tr("Too long: %n", len(result.too_long)))
        self._show_result("; ".join(parts) or tr("Nothing changed"), outcome.accepted)
