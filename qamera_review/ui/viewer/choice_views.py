"""The views in which the best of several packshots is chosen: the survey and the duel."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.lazy import Lazy
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.theme.theme import Theme

if TYPE_CHECKING:
    from qamera_review.ui.viewer.duel_view import DuelView
    from qamera_review.ui.viewer.survey_view import SurveyView


class ChoiceViews(QObject):
    """Creates the views, and their modules are imported, when they are first needed; GUI thread.

    `key_of` returns the key of an action. Signals: `made(QWidget)`: a view was created;
    `painted(PaintedPicture)` and `activated(PackshotId)` as in `LinkedPictures`;
    `duel_chosen(Duel)`: the user has made a choice, after which the duel would be this one.
    """

    made = Signal(object)
    painted = Signal(object)
    activated = Signal(object)
    duel_chosen = Signal(object)

    def __init__(
        self,
        source: TileSource,
        full: PixmapCache,
        small: PixmapCache,
        theme: Callable[[], Theme],
        key_of: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._source = source
        self._full = full
        self._small = small
        self._theme = theme
        self._key_of = key_of
        self._survey, self._duel = Lazy(self._make_survey), Lazy(self._make_duel)

    @property
    def survey(self) -> "SurveyView":
        """Return the survey; created on first use."""
        return self._survey()

    @property
    def duel(self) -> "DuelView":
        """Return the duel; created on first use."""
        return self._duel()

    @property
    def existing(self) -> "list[SurveyView | DuelView]":
        """Return the views that were created."""
        return [view for view in (self._survey.made, self._duel.made) if view is not None]

    @property
    def candidates(self) -> Sequence[PackshotId] | None:
        """Return the packshots of the open survey or duel; None if there is none."""
        return next((view.candidates for view in self.existing if view.candidates), None)

    def clear(self) -> None:
        """Show nothing, because the packshots may leave the list from now on."""
        for view in self.existing:
            view.clear()

    def _make_survey(self) -> "SurveyView":
        from qamera_review.ui.viewer.survey_view import SurveyView

        survey = SurveyView(self._source, self._full, self._small, self._theme())
        self._connect(survey)
        return survey

    def _make_duel(self) -> "DuelView":
        from qamera_review.ui.viewer.duel_view import DuelView

        duel = DuelView(self._source, self._full, self._small, self._theme(), self._key_of)
        duel.chosen.connect(self.duel_chosen)
        self._connect(duel)
        return duel

    def _connect(self, view: "SurveyView | DuelView") -> None:
        view.painted.connect(self.painted)
        view.activated.connect(self.activated)
        self.made.emit(view)
