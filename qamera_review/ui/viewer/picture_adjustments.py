"""Zooms and moves the large picture, and changes its background; in the grid zooms the tiles."""

from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.viewer.backgrounds import BACKGROUND_TEXTS
from qamera_review.ui.viewer.choice_views import ChoiceViews
from qamera_review.ui.viewer.full_screen import Views
from qamera_review.ui.viewer.picture_views import PictureViews
from qamera_review.ui.viewer.view_mode import ViewMode

_PAN = 0.2


class PictureAdjustments:
    """Changes how the shown pictures look; GUI thread only."""

    def __init__(
        self, views: Views, grid: GridView, pictures: PictureViews, choice: ChoiceViews
    ) -> None:
        self._views = views
        self._grid = grid
        self._pictures = pictures
        self._choice = choice

    def grow(self, by: int) -> None:
        """Make the tiles or the picture larger (1) or smaller (-1)."""
        pane = self._views.pane
        if pane is not None:
            pane.zoom_steps(by)
        elif self._views.mode is ViewMode.GRID:
            self._grid.zoom(by)

    def pan(self, dx: int, dy: int) -> None:
        """Move the picture by a fifth of the view in the directions `dx` and `dy` (-1, 0, 1)."""
        pane = self._views.pane
        if pane is not None:
            pane.pan(dx * _PAN, dy * _PAN)

    def next_background(self) -> str:
        """Show the next background in all views; return its text, "" in the grid."""
        pane = self._views.pane
        if pane is None:
            return ""
        background = pane.background.next()
        self._pictures.set_background(background)
        for view in self._choice.existing:
            for image_pane in view.panes:
                image_pane.set_background(background)
        return BACKGROUND_TEXTS[background]

    def keep_bottom_free(self, height_px: int) -> None:
        """Keep texts out of so much of the view's lower edge, which something covers."""
        self._grid.set_bottom_covered(height_px)
        self._pictures.keep_bottom_free(height_px)

    def set_enlarging(self, enlarges: bool) -> None:
        """Set whether a picture smaller than the view is enlarged until it fits."""
        self._pictures.set_enlarging(enlarges)
