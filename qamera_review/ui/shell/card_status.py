"""Lets the status line show the focused card of the board."""

from PySide6.QtCore import QObject

from qamera_review.ui.shell.status_line import StatusLine
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack


class CardStatus(QObject):
    """Shows the focused card while the board is shown; GUI thread only. It belongs to the status
    line."""

    def __init__(self, view_stack: ViewStack, status_line: StatusLine) -> None:
        super().__init__(status_line)
        self._view_stack, self._status_line = view_stack, status_line
        view_stack.mode_changed.connect(self._show)
        view_stack.card_focused.connect(self._show)

    def _show(self) -> None:
        is_board = self._view_stack.mode is ViewMode.BOARD
        text = self._view_stack.board.focus_text() if is_board else ""
        self._status_line.show_card(text)
