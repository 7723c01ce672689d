"""Lets the status line show the focused card of the board, or picture of the line-up."""

from PySide6.QtCore import QObject

from qamera_review.ui.shell.status_line import StatusLine
from qamera_review.ui.viewer.view_mode import ViewMode
from qamera_review.ui.viewer.view_stack import ViewStack


class CardStatus(QObject):
    """Shows what has the focus while the board or the line-up is shown; GUI thread only. It belongs
    to the status line."""

    def __init__(self, view_stack: ViewStack, status_line: StatusLine) -> None:
        super().__init__(status_line)
        self._view_stack, self._status_line = view_stack, status_line
        view_stack.mode_changed.connect(self._show)
        view_stack.card_focused.connect(self._show)

    def _show(self) -> None:
        stack, text = self._view_stack, ""
        if stack.mode is ViewMode.BOARD:
            text = stack.board.focus_text()
        elif stack.mode is ViewMode.LINE_UP:
            text = stack.line_up.focus_text()
        self._status_line.show_card(text)
