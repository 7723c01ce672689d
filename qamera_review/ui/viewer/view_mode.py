"""The views that the middle of the window can show."""

from enum import Enum


class ViewMode(Enum):
    """Which view is shown."""

    GRID = 0
    LOUPE = 1
    COMPARE = 2
    SURVEY = 3
    DUEL = 4
    BOARD = 5
    LINE_UP = 6

    @property
    def has_targets(self) -> bool:
        """Return whether actions on packshots apply; the board and the line-up show products."""
        return self not in (ViewMode.BOARD, ViewMode.LINE_UP)

    @property
    def has_large_picture(self) -> bool:
        """Return whether packshots of the list are shown in panes that zoom."""
        return self.has_targets and self is not ViewMode.GRID
