"""The bars over a full-screen picture: they appear when the mouse moves, and go by themselves."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from qamera_review.ui.viewer.image_pane import ImagePane

VISIBLE_MS = 2000


class Overlays(QObject):
    """Shows `bars` while the mouse moves over a picture and 2 s longer; GUI thread only.

    They neither fade nor slide, so that they are the same for users who want no animation. The
    pointer disappears with them.
    """

    def __init__(self, bars: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._bars = bars
        self._panes: list[ImagePane] = []
        self._is_active = False
        self._timer = QTimer(self, singleShot=True, interval=VISIBLE_MS)
        self._timer.timeout.connect(self._on_idle)

    @property
    def is_active(self) -> bool:
        """Return whether the bars are hidden while the mouse rests."""
        return self._is_active

    def watch(self, pane: ImagePane) -> None:
        """Show the bars also when the mouse moves over this pane."""
        pane.pointer_moved.connect(self._on_pointer_moved)
        self._panes.append(pane)

    def forget_panes(self) -> None:
        """Stop watching all panes, because they are deleted."""
        self._panes.clear()

    def set_active(self, is_active: bool) -> None:
        """Hide the bars while the mouse rests from now on, or show them always."""
        self._is_active = is_active
        self._timer.stop()
        self._show(not is_active)

    def _on_pointer_moved(self) -> None:
        if self._is_active:
            self._show(True)
            self._timer.start()

    def _on_idle(self) -> None:
        if any(bar.underMouse() for bar in self._bars):
            self._timer.start()
        elif self._is_active:
            self._show(False)

    def _show(self, are_shown: bool) -> None:
        for bar in self._bars:
            bar.setVisible(are_shown)
            bar.raise_()
        for pane in self._panes:
            if are_shown:
                pane.unsetCursor()
            else:
                pane.setCursor(Qt.CursorShape.BlankCursor)
