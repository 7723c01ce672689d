"""Shows dialogs, lets them grow with their texts, and deletes them when they are finished."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from qamera_review.ui.theme.tokens import Spacing

_FRAME_PX, _TITLE_BAR_PX = 16, 48  # of any window system, at most


def delete_when_closed(window: QWidget) -> None:
    """Delete the window when it is closed, accepted or rejected.

    Its signal connections end with it, so that later events do not reach an invisible window.
    """
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def window_column(window: QWidget) -> QVBoxLayout:
    """Return a new column layout of a whole window, with the margins and gaps that all have; the
    window grows when one of its texts gets longer."""
    space = Spacing()
    column = QVBoxLayout(window)
    grow_with_text(window)
    column.setContentsMargins(space.xl, space.xl, space.xl, space.lg)
    column.setSpacing(space.md)
    return column


class _Growth(QObject):
    """Makes its window higher when texts that wrap need more lines than there is room for."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._grow()
        return False

    def _grow(self) -> None:
        window, layout = self._window, self._window.layout()
        if layout is None or not layout.hasHeightForWidth() or window.isMaximized():
            return
        room = window.screen().availableSize().height() - _TITLE_BAR_PX
        height = min(layout.totalMinimumHeightForWidth(window.width()), room)
        if height > window.height():
            window.resize(window.width(), height)


def grow_with_text(window: QWidget) -> None:
    """Make a window higher whenever the texts in it need more lines, instead of cutting them."""
    _Growth(window)


def keep_within_screen(window: QWidget) -> None:
    """Make a window that has been given a size smaller, if it and its frame would not fit on its
    screen."""
    if window.testAttribute(Qt.WidgetAttribute.WA_Resized):
        room = window.screen().availableSize() - QSize(_FRAME_PX, _TITLE_BAR_PX)
        window.resize(window.size().boundedTo(room))


def plain_column(holder: QWidget) -> QVBoxLayout:
    """Return a new column layout without margins and gaps."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def fill_column(holder: QWidget, parts: Iterable[QWidget]) -> None:
    """Put widgets one below the other into `holder`, without margins and gaps."""
    column = plain_column(holder)
    for part in parts:
        column.addWidget(part)


def show_dialog(dialog: QDialog) -> None:
    """Show the dialog modal to its window, and delete it when it is finished.

    Returns at once. Every modal dialog of the program is shown by this function.
    """
    delete_when_closed(dialog)
    keep_within_screen(dialog)
    dialog.open()
