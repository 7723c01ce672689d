"""Floats messages over the lower edge of a view, so that none of them pushes the view aside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qamera_review.domain.records import Struct
from qamera_review.services.core.debounce import Debounced
from qamera_review.ui.widgets.plain_label import PlainLabel

_WIDTH_MAX_PX = 680
_LONG_WIDTH_MAX_PX = 1000  # of one whose text would need more than two lines
_LINES_USUAL, _PAD_PX = 2, 24
_WIDTH_MIN_PX = 240
_MARGIN_PX = 16
_HEIGHT_SHARE = 0.2  # of the view's height; a toast that is higher gets the window's whole width
_SHELF_MARGIN_PX = 8
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move)
# Of the shelf's row: its buttons come and go, and change their texts.
_SHELF_CHANGES = (*_MOVES, QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Hide)
_APPEARANCES = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Shelf(Struct, frozen=True):
    """A row below the view whose right part is free: a toast there covers no caption.

    `free_from` returns the x in the row's logical px from which it is free. Only `toast` is put
    there.
    """

    row: QWidget
    free_from: Callable[[], int]
    toast: QWidget


class ToastArea(QWidget):
    """Shows the first of `toasts` that is not hidden; the others wait behind it. GUI thread only.

    The area is as large as they need, so that the mouse reaches the view `anchor` everywhere else.
    It is on the `shelf`, if that is shown and has the room, else over the lower edge of `anchor`,
    of which so much as `inset_px` returns stays free. Signal
    `covering_changed(int)`: from that edge, the area now covers so many px; 0 while it is hidden.
    """

    covering_changed = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        anchor: QWidget,
        toasts: Sequence[QWidget],
        inset_px: Callable[[], int],
        shelf: Shelf | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder = parent
        self._anchor = anchor
        self._toasts = toasts
        self._inset_px = inset_px
        self._shelf = shelf
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
        if shelf is not None:
            shelf.row.installEventFilter(self)
        self.place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._shelf is not None and watched is self._shelf.row:
            if event.type() in _SHELF_CHANGES:
                self.place_soon()  # when its layout has placed the buttons
            return False
        is_anchor = watched is self._anchor
        if event.type() in (_MOVES if is_anchor else _APPEARANCES):
            self.place()
        return False

    def place_soon(self) -> None:
        """Move as soon as the view has its layout, because another one is shown now."""
        self._place_later.trigger()

    def place(self) -> None:
        """Move to the shelf or over the view; hide when there is nothing to show."""
        shown = next((toast for toast in self._toasts if not toast.isHidden()), None)
        for holder, toast in zip(self._holders, self._toasts, strict=True):
            holder.setVisible(toast is shown)
        if shown is None:
            self.hide()
            self._set_covering(0)
            return
        wish = max(_WIDTH_MIN_PX, line_width(shown))
        on_shelf = self._place_on_shelf(shown, wish)
        area = on_shelf or self._place_over_view(wish)
        self.setGeometry(area)
        self.show()
        self.raise_()
        self._set_covering(0 if on_shelf else area.height() + _MARGIN_PX)

    def _place_on_shelf(self, toast: QWidget, wish: int) -> QRect | None:
        """Return the place at the right end of the shelf; None if the toast does not fit there."""
        shelf = self._shelf
        if shelf is None or toast is not shelf.toast or not shelf.row.isVisibleTo(self._holder):
            return None
        row = QRect(shelf.row.mapTo(self._holder, QPoint()), shelf.row.size())
        width = min(wish, row.width() - shelf.free_from() - 2 * _SHELF_MARGIN_PX)
        height = self._height_in(width)
        if width < _WIDTH_MIN_PX or height > row.height() + _SHELF_MARGIN_PX:
            return None
        left = row.right() + 1 - _SHELF_MARGIN_PX - width
        return QRect(left, row.bottom() + 1 - height, width, height)

    def _place_over_view(self, wish: int) -> QRect:
        """Return the place over the lower edge of the view, in the middle."""
        room = QRect(self._anchor.mapTo(self._holder, QPoint()), self._anchor.size())
        width = min(wish, _WIDTH_MAX_PX, room.width() - 2 * _MARGIN_PX)
        height = self._height_in(width)
        if height > _LINES_USUAL * self.fontMetrics().height() + _PAD_PX:
            width = min(wish, _LONG_WIDTH_MAX_PX, room.width() - 2 * _MARGIN_PX)
            height = self._height_in(width)
        if height > room.height() * _HEIGHT_SHARE:  # beside side panes it would reach the middle
            room = QRect(0, room.y(), self._holder.width(), room.height())
            width = min(wish, room.width() - 2 * _MARGIN_PX)
            height = self._height_in(width)
        left = room.x() + (room.width() - width) // 2
        top = room.bottom() + 1 - _MARGIN_PX - self._inset_px() - height
        return QRect(left, max(room.y(), top), width, height)

    def _height_in(self, width: int) -> int:
        height = self._column.heightForWidth(width)
        return height if height >= 0 else self._column.sizeHint().height()

    def _set_covering(self, covering_px: int) -> None:
        if covering_px != self._covering_px:
            self._covering_px = covering_px
            self.covering_changed.emit(covering_px)


def line_width(toast: QWidget) -> int:
    """Return the width in which the texts of a toast stand in one line."""
    row = toast.layout()
    if not isinstance(row, QHBoxLayout):
        return toast.sizeHint().width()
    margins, widths = row.contentsMargins(), []
    for place in range(row.count()):
        item = row.itemAt(place)
        part = item.widget() if item is not None else None
        if part is None or part.isHidden():
            continue
        text = part.text() if isinstance(part, PlainLabel) else ""
        asked = part.fontMetrics().horizontalAdvance(text) + 2 if text else part.sizeHint().width()
        widths.append(asked)
    frame = 2 * toast.frameWidth() if isinstance(toast, QFrame) else 0
    gaps = row.spacing() * max(0, len(widths) - 1)
    return sum(widths) + gaps + margins.left() + margins.right() + frame
