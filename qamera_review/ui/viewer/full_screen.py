"""Full screen, and a brief look at the actual pixels: both open the loupe from the grid, and leave
it again when they end."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from qamera_review.ui.viewer.picture_views import PictureViews
from qamera_review.ui.viewer.view_mode import ViewMode

if TYPE_CHECKING:
    from qamera_review.ui.viewer.image_pane import ImagePane


class Views(Protocol):
    """The stack of views, as far as it is needed here."""

    mode: ViewMode

    @property
    def pane(self) -> "ImagePane | None":
        """Return the large picture that keys act on; None in the grid and on the board."""

    def toggle_loupe(self) -> None:
        """Open the loupe; in the loupe, go back to the grid."""

    def back(self) -> bool:
        """Go back from the view that is shown; return False in the grid."""

    def take_focus(self) -> None:
        """Give the keyboard focus to the view that is shown."""


class FullScreen(QObject):
    """Shows a large picture alone on the screen; GUI thread only.

    Signal `changed(bool)`: a large picture is shown so, or no longer.
    """

    changed = Signal(bool)

    def __init__(self, pictures: PictureViews, views: Views, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._views = views
        self.is_on = False
        self._has_opened_loupe = False

    def toggle(self) -> None:
        """Show the large picture alone on the screen, or as before; opens the loupe from the
        grid."""
        if self.is_on:
            self._set(False)
            if self._has_opened_loupe:
                self._views.back()
            return
        if not self._views.mode.has_targets:
            return
        is_from_grid = self._views.mode is ViewMode.GRID
        if is_from_grid:
            self._views.toggle_loupe()
        if self._views.mode is not ViewMode.GRID:
            self._set(True)
            self._has_opened_loupe = is_from_grid

    def before_mode(self, mode: ViewMode) -> None:
        """End when the grid is about to be shown."""
        self._has_opened_loupe &= self.is_on and mode is ViewMode.LOUPE
        if self.is_on and mode is ViewMode.GRID:
            self._set(False)

    def _set(self, is_on: bool) -> None:
        self.is_on = is_on
        self.changed.emit(is_on)
        self._pictures.set_full_screen(is_on)
        self._views.take_focus()


class Peek:
    """Shows the actual pixels for as long as a key is held down; GUI thread only."""

    def __init__(self, views: Views) -> None:
        self._views = views
        self._has_opened_loupe = False

    def toggle(self) -> None:
        """Switch between the whole picture and its actual pixels; opens the loupe from the grid."""
        self._has_opened_loupe = self._views.mode is ViewMode.GRID
        if self._has_opened_loupe:
            self._views.toggle_loupe()
        pane = self._views.pane
        if pane is not None:
            pane.toggle_actual()

    def end(self) -> None:
        """Show again what was shown before the last `toggle`."""
        pane = self._views.pane
        if pane is not None:
            pane.end_peek()
        if self._has_opened_loupe:
            self._has_opened_loupe = False
            self._views.back()
