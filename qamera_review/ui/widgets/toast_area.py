"""Floats messages over the lower edge of a view, so that none of them pushes the view aside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qamera_review.services.core.debounce import Debounced

_WIDTH_MAX_PX = 680
_MARGIN_PX = 16
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move)
_APPEARANCES = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class ToastArea(QWidget):
    """Shows the first of `toasts` that is not hidden; the others wait behind it. GUI thread only.

    The area is as large as they need, so that the mouse reaches the view `anchor` everywhere else.
    `inset_px` returns how much of the lower edge of `anchor` has to stay free. Signal
    `covering_changed(int)`: from that edge, the area now covers so many px; 0 while it is hidden.
    """

    covering_changed = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        anchor: QWidget,
        toasts: Sequence[QWidget],
        inset_px: Callable[[], int],
    ) -> None:
        super().__init__(parent)
        self._holder = parent
        self._anchor = anchor
        self._toasts = toasts
        self._inset_px = inset_px
        self._covering_px = 0
        self._place_later = Debounced(self.place, self, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._holders = [QWidget(self) for _toast in toasts]
        for holder, toast in zip(self._holders, toasts, strict=True):
            row = QVBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(toast)
            self._column.addWidget(holder)
            toast.installEventFilter(self)
        anchor.installEventFilter(self)
        self.place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_anchor = watched is self._anchor
        if event.type() in (_MOVES if is_anchor else _APPEARANCES):
            self.place()
        return False

    def place_soon(self) -> None:
        """Move as soon as the view has its layout, because another one is shown now."""
        self._place_later.trigger()

    def place(self) -> None:
        """Move to the lower edge of the view, in the middle; hide when there is nothing to show."""
        shown = next((toast for toast in self._toasts if not toast.isHidden()), None)
        for holder, toast in zip(self._holders, self._toasts, strict=True):
            holder.setVisible(toast is shown)
        if shown is None:
            self.hide()
            self._set_covering(0)
            return
        corner = self._anchor.mapTo(self._holder, QPoint())
        room = QRect(corner, self._anchor.size())
        width = min(_WIDTH_MAX_PX, room.width() - 2 * _MARGIN_PX)
        height = self._column.heightForWidth(width)
        if height < 0:
            height = self._column.sizeHint().height()
        left = room.x() + (room.width() - width) // 2
        top = room.bottom() + 1 - _MARGIN_PX - self._inset_px() - height
        self.setGeometry(left, max(room.y(), top), width, height)
        self.show()
        self.raise_()
        self._set_covering(height + _MARGIN_PX)

    def _set_covering(self, covering_px: int) -> None:
        if covering_px != self._covering_px:
            self._covering_px = covering_px
            self.covering_changed.emit(covering_px)
