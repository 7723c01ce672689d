"""Hides what is around a large picture: in the loupe the filters, in full screen everything."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from qamera_review.ui.shell.side_panes import SidePanes
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack
from qamera_review.ui.welcome.lesson import Lesson
from qamera_review.ui.widgets.low_window import LowWindow


class ViewChrome(QObject):
    """Hides parts of the window while a large picture is shown; GUI thread only.

    `tools`, those for the grid, are hidden in the loupe and in the comparison, and the `toolbar` of
    them also in a window that is too low for it; those and `bars`
    while the picture is shown alone on the screen, where the side panes have no width, and the
    window is in full screen.
    The lesson is offered only in the grid of a window with room for the offer.
    """

    def __init__(
        self,
        window: QMainWindow,
        view_stack: ViewStack,
        panes: SidePanes,
        tools: Sequence[QWidget],
        toolbar: QWidget,
        bars: Sequence[QWidget],
        lesson: Lesson,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._view_stack = view_stack
        self._panes = panes
        self._widths: list[int] = []
        self._tools = tools
        self._toolbar = toolbar
        self._bars = bars
        self._lesson = lesson
        self._was_full_screen = False
        view_stack.mode_changed.connect(self.show_parts)
        view_stack.full_screen.changed.connect(self._on_full_screen_changed)
        self._low = LowWindow(panes)
        self._low.changed.connect(self.show_parts)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End the full screen of the picture when the window system ends that of the window."""
        is_state = event.type() == QEvent.Type.WindowStateChange
        if is_state and self._view_stack.full_screen.is_on and not self._window.isFullScreen():
            self._was_full_screen = False
            self._view_stack.full_screen.toggle()
        return False

    def _on_full_screen_changed(self, is_on: bool) -> None:
        window, full = self._window, Qt.WindowState.WindowFullScreen
        if is_on:
            self._was_full_screen = window.isFullScreen()
            self._widths = self._panes.sizes()
            self._panes.setSizes([sum(self._widths)] + [0] * (len(self._widths) - 1))
        self.show_parts()
        if not is_on:
            self._panes.setSizes(self._widths)
        if is_on or self._was_full_screen:
            window.setWindowState(window.windowState() | full)
        else:
            window.setWindowState(window.windowState() & ~full)

    def show_parts(self) -> None:
        """Show and hide the parts as the view and the lesson want it now."""
        is_alone = self._view_stack.full_screen.is_on
        is_grid = self._view_stack.mode in (ViewMode.GRID, ViewMode.BOARD)
        for part in self._tools:
            part.setVisible(is_grid and (part is not self._toolbar or not self._low.is_low))
        self._lesson.set_offered(is_grid and not self._low.is_low)
        for part in self._bars:
            part.setVisible(not is_alone)
