"""The windows beside the main one: which kinds there are, and opening each at most once."""

from collections.abc import Callable
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qamera_review.ui.actions.opening_window import OpeningWindow
from qamera_review.ui.widgets.dialogs import delete_when_closed, keep_within_screen


class WindowKind(Enum):
    """The windows that actions can open."""

    PREFERENCES = "preferences"
    ACCOUNTS = "accounts"
    OUTBOX = "outbox"
    LEDGER = "ledger"
    INSIGHTS = "insights"
    COVERAGE = "coverage"
    SUMMARY = "summary"
    SITTING = "sitting"
    HELP = "help"
    ABOUT = "about"
    DIAGNOSTICS = "diagnostics"
    REPORT = "report"
    MESSAGES = "messages"
    EXPORT = "export"
    RECORD = "record"
    GUESTS = "guests"
    CHECKS = "checks"


class WindowRegistry(QObject):
    """Opens each window at most once, and raises it if it is already open; GUI thread."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._makers: dict[WindowKind, Callable[[], QWidget]] = {}
        self._open: dict[WindowKind, QWidget] = {}
        self._opening = OpeningWindow(self)

    def register(self, kind: WindowKind, maker: Callable[[], QWidget]) -> None:
        """Set the function that creates the window of a kind; it is deleted when closed."""
        self._makers[kind] = maker

    def has(self, kind: WindowKind) -> bool:
        """Return whether a window of this kind can be opened."""
        return kind in self._makers

    def kinds(self) -> tuple[WindowKind, ...]:
        """Return the kinds that can be opened."""
        return tuple(self._makers)

    def open(self, kind: WindowKind) -> QWidget:
        """Show the window of a kind and return it. Raises KeyError for an unregistered kind."""
        window = self._open.get(kind)
        if window is None or not window.isVisible():  # closed, but not deleted yet
            window = self._open[kind] = self._makers[kind]()
            delete_when_closed(window)
            keep_within_screen(window)
            window.destroyed.connect(partial(self._forget, kind, window))
        window.show()
        window.raise_()
        window.activateWindow()
        self._opening.wait_for(window)
        return window

    def _forget(self, kind: WindowKind, window: QWidget) -> None:
        if self._open.get(kind) is window:  # no other one was opened before it was deleted
            del self._open[kind]
