"""The size of the window at the first start, and the smallest one."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

PREFERRED = QSize(1280, 820)
LEAST_SIZE = QSize(560, 300)  # with its frame it fits a screen of 1280 x 720 at scale 2
FRAME_PX = 48  # for the title bar and the borders that the window system adds


def first_size(screen: QScreen) -> QSize:
    """Return the size in logical px with which the window and its frame fit the screen."""
    return PREFERRED.boundedTo(screen.availableSize() - QSize(0, FRAME_PX))
