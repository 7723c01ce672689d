"""The survey: all candidates of a product at once."""

from collections.abc import Collection, Sequence

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.text.formats import integer_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.choice_view import ChoiceView, LeftOut
from qamera_review.ui.widgets.key_cap_bar import KeyCapBar

FEWEST, MOST = 2, 16


class SurveyView(ChoiceView):
    """Shows 2 to 16 packshots; those that are dropped leave room for the others. GUI thread only.

    `candidates` are all of them, also the dropped ones.
    """

    def __init__(
        self,
        source: TileSource,
        full: PixmapCache,
        small: PixmapCache,
        theme: Theme,
        controls: KeyCapBar,
    ) -> None:
        super().__init__(source, full, small, theme, controls)
        self.candidates: tuple[PackshotId, ...] = ()
        self.setAccessibleName(tr("Survey"))

    @property
    def all_ids(self) -> tuple[PackshotId, ...]:
        """Return all packshots of the survey."""
        return self.candidates

    def open(self, ids: Sequence[PackshotId], active: PackshotId, left_out: LeftOut) -> None:
        """Begin with these packshots; `left_out` counts those of the product that are not shown."""
        self.candidates = tuple(ids)
        self.show_left_out(left_out)
        self.show_ids(ids, active)

    def show_ids(self, ids: Sequence[PackshotId], active: PackshotId) -> None:
        """Show these of the candidates, one of which is active."""
        self._pictures.show_ids(ids, active)
        count = tr("%n packshots", len(self.candidates))
        if len(ids) < len(self.candidates):
            template = tr("{shown} of {count}")
            count = template.format(shown=integer_text(len(ids)), count=count)
        self._show_heading(count)

    def without(self, gone: Collection[PackshotId]) -> PackshotId | None:
        """Take packshots out of the survey, and return the one that is active then; None if
        nothing is left to show."""
        self.candidates = tuple(id_ for id_ in self.candidates if id_ not in gone)
        before, pane = self.ids, self.pane
        rest = [id_ for id_ in before if id_ not in gone] or list(self.candidates)
        if not rest:
            return None
        active = None if pane is None else pane.packshot_id
        if active is None or active not in rest:
            number = before.index(active) if active in before else 0
            active = next((id_ for id_ in before[number:] if id_ in rest), rest[-1])
        self.show_ids(rest, active)
        return active

    def clear(self) -> None:
        super().clear()
        self.candidates = ()

    def move_focus(self, step: Step) -> None:
        """Activate the picture that an arrow key leads to."""
        self._pictures.move_focus(step)

    def step(self, by: int = 1) -> None:
        """Activate the next picture, `by` places on; at the end stay."""
        self._pictures.step(by)
