"""The views in which the best of several packshots is chosen: the survey and the duel."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.duel import Duel
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.lazy import Lazy
from qamera_review.services.pictures.pixmap_cache import PixmapCache
from qamera_review.ui.grid.grid_model import TileSource
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.widgets.key_cap_bar import KeyCapBar

if TYPE_CHECKING:
    from qamera_review.ui.viewer.duel_view import DuelView
    from qamera_review.ui.viewer.survey_view import SurveyView


class ChoiceViews(QObject):
    """Creates the views, and their modules are imported, when they are first needed; GUI thread.

    `make_survey_bar` and `make_duel_bar` create the buttons below the pictures, `key_of` returns
    the key of an action. Signals: `made(QWidget)`: a view was created;
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
        make_survey_bar: Callable[[], KeyCapBar],
        make_duel_bar: Callable[[], KeyCapBar],
        key_of: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._source = source
        self._full = full
        self._small = small
        self._theme = theme
        self._make_survey_bar = make_survey_bar
        self._make_duel_bar = make_duel_bar
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

    def of(self, mode: ViewMode) -> "SurveyView | DuelView | None":
        """Return the view of a mode; None for the modes of other views."""
        if mode is ViewMode.SURVEY:
            return self.survey
        return self.duel if mode is ViewMode.DUEL else None

    @property
    def existing(self) -> "list[SurveyView | DuelView]":
        """Return the views that were created."""
        return [view for view in (self._survey.made, self._duel.made) if view is not None]

    @property
    def candidates(self) -> Sequence[PackshotId] | None:
        """Return the packshots of the open survey or duel; None if there is none."""
        return next((view.candidates for view in self.existing if view.candidates), None)

    def is_gone(self, packshot_id: PackshotId) -> bool:
        """Return whether a packshot is not in the view, so that it cannot have the focus."""
        return self._source.position(packshot_id) is None

    def show_survey(self, ids: Sequence[PackshotId], active: PackshotId) -> PackshotId | None:
        """Show others of the candidates of the open survey, as far as they are still in the view.

        Return the active one; None, and nothing changes, if all are gone.
        """
        present = [id_ for id_ in ids if not self.is_gone(id_)]
        if not present:
            return None
        active = active if active in present else present[0]
        self.survey.show_ids(present, active)
        return active

    def show_duel(self, duel: Duel) -> PackshotId | None:
        """Show a state of the duel, without what is no longer in the view.

        Return the best packshot; None, and nothing changes, if all are gone.
        """
        present = duel.without(list(filter(self.is_gone, duel.all_ids)))
        if present is None:
            return None
        self.duel.show_duel(present)
        return present.best

    def drop_gone(self) -> tuple[int, PackshotId | None]:
        """Take what is no longer in the view out of the open survey or duel.

        Return how many these are, and which packshot is active then; None if nothing remains.
        """
        view = next((view for view in self.existing if view.candidates), None)
        gone = [] if view is None else list(filter(self.is_gone, view.all_ids))
        active = view.without(gone) if view is not None and gone else None
        return len(gone), active

    def clear(self) -> None:
        """Show nothing, because the packshots may leave the list from now on."""
        for view in self.existing:
            view.clear()

    def _make_survey(self) -> "SurveyView":
        from qamera_review.ui.viewer.survey_view import SurveyView

        survey = SurveyView(
            self._source, self._full, self._small, self._theme(), self._make_survey_bar()
        )
        self._connect(survey)
        return survey

    def _make_duel(self) -> "DuelView":
        from qamera_review.ui.viewer.duel_view import DuelView

        duel = DuelView(
            self._source,
            self._full,
            self._small,
            self._theme(),
            self._make_duel_bar(),
            self._key_of,
        )
        duel.chosen.connect(self.duel_chosen)
        self._connect(duel)
        return duel

    def _connect(self, view: "SurveyView | DuelView") -> None:
        view.painted.connect(self.painted)
        view.activated.connect(self.activated)
        self.made.emit(view)
