"""The duel: the best packshot so far beside the next one."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal

from qamera_review.domain.duel import Duel
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.choice_view import ChoiceView
from qamera_review.ui.widgets.key_cap_bar import KeyCapBar

# The names of the buttons that choose, which are of no use when the duel is over.
CHOOSING = frozenset({"move_left", "move_down", "move_right"})


class DuelView(ChoiceView):
    """Shows a duel, and says how far it is; GUI thread only.

    The arrow keys choose: left, right, or down for both. A click only shows what verbs act on.
    Signal `chosen(Duel)`: the user has made a choice, after which the duel would be this one.
    """

    chosen = Signal(object)

    def __init__(
        self,
        source: TileSource,
        full: PixmapCache,
        small: PixmapCache,
        theme: Theme,
        controls: KeyCapBar,
        key_of: Callable[[str], str],
    ) -> None:
        super().__init__(source, full, small, theme, controls)
        self._key_of = key_of
        self.duel: Duel | None = None
        self.setAccessibleName(tr("Duel"))

    @property
    def candidates(self) -> tuple[PackshotId, ...]:
        """Return all packshots of the duel that are not tied with the best."""
        return () if self.duel is None else self.duel.candidates

    @property
    def all_ids(self) -> tuple[PackshotId, ...]:
        """Return all packshots of the duel."""
        return () if self.duel is None else self.duel.all_ids

    def show_duel(self, duel: Duel) -> None:
        """Show this state of a duel; its best packshot is active."""
        self.duel = duel
        self._pictures.show_ids(duel.pair, duel.best)
        names = set(self.controls.buttons)
        self.controls.show_only(names - CHOOSING if duel.is_over else names)
        self._show_heading(self._text(duel))

    def without(self, gone: Collection[PackshotId]) -> PackshotId | None:
        """Take packshots out of the duel, and return the one that is active then; None if nothing
        is left to show."""
        duel = None if self.duel is None else self.duel.without(gone)
        if duel is None:
            return None
        self.show_duel(duel)
        return duel.best

    def clear(self) -> None:
        super().clear()
        self.duel = None

    def move_focus(self, step: Step) -> None:
        """Choose: by a step to the left or right that packshot, by a step down both."""
        duel = self.duel
        if duel is None or duel.is_over:
            return
        if step in (Step.LEFT, Step.RIGHT):
            self.chosen.emit(duel.chosen(left=step is Step.LEFT))
        elif step is Step.DOWN:
            self.chosen.emit(duel.kept_both())

    def step(self, by: int = 1) -> None:
        """Do nothing: only a choice goes on."""

    def _text(self, duel: Duel) -> str:
        if not duel.is_over:
            template = tr("Pair {place} of {count}")
            return template.format(
                place=integer_text(duel.choices_made + 1), count=integer_text(duel.choices)
            )
        if not duel.beaten:
            text = tr("Nothing is left to compare. {key} approves this one")
            parts = [text.format(key=self._key_of("winner"))]
        else:
            template = tr("The best of {count}. {key} approves it and rejects the %n others",
                          len(duel.beaten))  # fmt: skip
            count = integer_text(duel.choices + 1)
            parts = [template.format(count=count, key=self._key_of("winner"))]
        if duel.tied:
            parts.append(tr("%n tied with it and stay undecided", len(duel.tied)))
        return ". ".join(parts)
