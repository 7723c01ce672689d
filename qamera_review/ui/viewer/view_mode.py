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
