"""The verbs of reasons and notes, carried out on what the grid has as its target."""

from collections.abc import Callable

from qamera_review.domain.feedback import usable_reasons
from qamera_review.services.container import Review
from qamera_review.services.outbox.feedback import Remarked
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.text.language import tr

REASONS = "reasons"  # under this name the settings keep the person's list


def reasons_of(settings: Settings) -> tuple[str, ...]:
    """The reasons that the digits stand for."""
    return usable_reasons(settings.value(REASONS))


class Remarking:
    """Gives and takes reasons, writes notes; `say` tells what was done, `where` is the person's
    place, for undo."""

    def __init__(
        self,
        review: Review,
        grid: GridView,
        say: Callable[[str], None],
        where: Callable[[], object],
    ) -> None:
        self._review = review
        self._grid = grid
        self._say = say
        self._where = where

    def toggle(self, number: int) -> None:
        """Gives the targets the reason of a digit, or takes it from them when all have it."""
        reasons = reasons_of(self._review.settings)
        if number > len(reasons):
            self._say(tr("There is no reason {number}").format(number=number))
            return
        reason = reasons[number - 1]
        done = self._review.remarks.toggle(self._grid.targets(), reason, self._where())
        words = tr("Reason given: {reason}") if done.added else tr("Reason taken: {reason}")
        self._tell(done, words.format(reason=reason))

    def write(self, note: str) -> None:
        """A note on the targets; "" takes theirs away."""
        done = self._review.remarks.write(self._grid.targets(), note, self._where())
        self._tell(done, tr("Note written") if done.added else tr("Note taken away"))

    def _tell(self, done: Remarked, words: str) -> None:
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
        self._say("; ".join(parts) or tr("Nothing changed"))
