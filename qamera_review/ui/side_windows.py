"""How each of the windows beside the main one is made."""

from PySide6.QtWidgets import QWidget

from qamera_review.services.review import Review
from qamera_review.ui.preferences.window import PreferencesWindow
from qamera_review.ui.windows import WindowKind, Windows


def side_windows(review: Review, parent: QWidget) -> Windows:
    """All of them, for the main window."""
    windows = Windows(parent)
    windows.offer(WindowKind.PREFERENCES, lambda: PreferencesWindow(review.settings, parent=parent))
    return windows
