"""The views that show products instead of packshots: the board and the line-up."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qamera_review.services.core.lazy import Lazy
from qamera_review.ui.viewer.view_mode import ViewMode

if TYPE_CHECKING:
    from qamera_review.ui.board.board_view import BoardView
    from qamera_review.ui.line_up.line_up_view import LineUpView

V = TypeVar("V", bound=QWidget)


class ProductViews(QObject):
    """Creates the views, and their modules are imported, when they are first needed; GUI thread.

    `make_board` and `make_line_up` create them. Signals: `made(QWidget)`: a view was created;
    `card_focused()`: another card of the board or picture of the line-up has the focus.
    """

    made = Signal(object)
    card_focused = Signal()

    def __init__(
        self, make_board: "Callable[[], BoardView]", make_line_up: "Callable[[], LineUpView]"
    ) -> None:
        super().__init__()
        self._board = Lazy(lambda: self._announced(self._followed(make_board())))
        self._line_up = Lazy(lambda: self._announced(self._line_up_followed(make_line_up())))

    @property
    def board(self) -> "BoardView":
        """Return the board; created on first use."""
        return self._board()

    @property
    def line_up(self) -> "LineUpView":
        """Return the line-up; created on first use."""
        return self._line_up()

    def of(self, mode: ViewMode) -> "BoardView | LineUpView | None":
        """Return the view of a mode; None if that shows packshots."""
        match mode:
            case ViewMode.BOARD:
                return self.board
            case ViewMode.LINE_UP:
                return self.line_up
        return None

    def _followed(self, board: "BoardView") -> "BoardView":
        board.focus_changed.connect(self.card_focused)
        return board

    def _line_up_followed(self, line_up: "LineUpView") -> "LineUpView":
        line_up.canvas.focus_moved.connect(self.card_focused)
        line_up.content_shown.connect(self.card_focused)
        return line_up

    def _announced(self, view: V) -> V:
        self.made.emit(view)
        return view
