"""The windows beside the main one: which there are, and how each is made and opened once."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qamera_review.ui.widgets.dialogs import delete_when_closed


class WindowKind(Enum):
    """The windows that can be opened from the table of actions."""

    PREFERENCES = "preferences"
    ACCOUNTS = "accounts"
    OUTBOX = "outbox"
    LEDGER = "ledger"
    COVERAGE = "coverage"
    SUMMARY = "summary"
    HELP = "help"
    ABOUT = "about"
    DIAGNOSTICS = "diagnostics"
    REPORT = "report"


class WindowRegistry(QObject):
    """Opens each window at most once, and raises it when it is asked for again; GUI thread."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._makers: dict[WindowKind, Callable[[], QWidget]] = {}
        self._open: dict[WindowKind, QWidget] = {}

    def register(self, kind: WindowKind, maker: Callable[[], QWidget]) -> None:
        """How the window of a kind is made; it is deleted when it is closed."""
        self._makers[kind] = maker

    def has(self, kind: WindowKind) -> bool:
        """Return whether a window of this kind can be opened."""
        return kind in self._makers

    def kinds(self) -> tuple[WindowKind, ...]:
        """Those that can be opened."""
        return tuple(self._makers)

    def open(self, kind: WindowKind) -> QWidget:
        """Shows the window of a kind."""
        window = self._open.get(kind)
        if window is None:
            window = self._open[kind] = self._makers[kind]()
            delete_when_closed(window)
            window.destroyed.connect(lambda: self._open.pop(kind, None))
        window.show()
        window.raise_()
        window.activateWindow()
        return window
