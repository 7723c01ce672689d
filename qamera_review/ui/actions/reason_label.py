"""A label over a large picture that says whose reasons the chips and the digits below it are.

After a rejection the next picture is shown, while the digits still explain the one before. The
label says so as long as that lasts, over the lower edge of the picture, so that nothing moves.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from qamera_review.ui.actions.reason_target import ReasonTarget
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.widgets.plain_label import ElidedLabel

_INSET_PX, _PAD_PX, _GAP_PX = 8, 3, 4
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class ReasonLabel(ElidedLabel):
    """Lies above `bar`, whose buttons are the reasons, and is hidden with it; GUI thread only."""

    def __init__(self, bar: QWidget, target: ReasonTarget, grid: GridView) -> None:
        super().__init__(parent=bar)
        self._bar = bar
        self._target = target
        self._reasons_x = 0
        self._grid = grid
        self.setObjectName("target_label")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        self.setForegroundRole(QPalette.ColorRole.HighlightedText)
        self.setContentsMargins(_INSET_PX, _PAD_PX, _INSET_PX, _PAD_PX)
        self.hide()
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the bar."""
        if event.type() in _MOVES:
            self.show_target()
        return False

    def set_reasons_x(self, x: int) -> None:
        """Begin where the reasons of the bar begin, in logical px."""
        self._reasons_x = x
        self.show_target()

    def show_target(self) -> None:
        """Show what a digit explains now; hide if that is the picture that is shown."""
        ids = self._target.explained()
        view = self._bar.parentWidget()
        if view is None or not self._bar.isVisible() or ids in ([], [self._grid.focused_id()]):
            self.hide()
            return
        if self.parentWidget() is not view:
            self.setParent(view)
        self.setText(self._target.explained_text())
        hint, bar, x = self.sizeHint(), self._bar.geometry(), self._reasons_x
        width = min(hint.width() + 2 * _INSET_PX, max(0, bar.width() - x - _INSET_PX))
        height = hint.height() + 2 * _PAD_PX
        self.setGeometry(bar.x() + x, bar.y() - height - _GAP_PX, width, height)
        self.show()
        self.raise_()
