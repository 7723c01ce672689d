"""Panes that are created when they are first opened, so that the first paint need not wait."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

T = TypeVar("T", bound=QWidget)


class LazyPane(Generic[T]):
    """A placeholder at the end of a splitter for a pane that `make` creates.

    Calling it returns the pane, which the first call creates. Hidden until it is opened; GUI thread
    only.
    """

    def __init__(self, splitter: QSplitter, make: Callable[[], T]) -> None:
        self._splitter = splitter
        self._make = make
        self._part: T | None = None
        self._place = QWidget()
        self._place.hide()
        self._place.setFocusPolicy(
            Qt.FocusPolicy.TabFocus
        )  # so that it also has a place in the tab order
        splitter.addWidget(self._place)

    def __call__(self) -> T:
        if self._part is None:
            self._part = self._make()
            self._put(self._part)
        return self._part

    @property
    def is_open(self) -> bool:
        """Return whether the pane is visible when the window is."""
        return self._part is not None and not self._part.isHidden()

    def open(self, is_open: bool) -> None:
        """Show or hide the pane; hiding does not create it."""
        if is_open or self._part is not None:
            self().setVisible(is_open)

    def toggle(self) -> bool:
        """Show or hide the pane; return whether it is open now."""
        self.open(not self.is_open)
        return self.is_open

    def _put(self, part: T) -> None:
        """Put the pane at its place in the splitter and in the tab order."""
        before = next(_stops(self._place, QWidget.previousInFocusChain), self._splitter)
        stops = [before, *_stops(part, QWidget.nextInFocusChain)]
        self._splitter.replaceWidget(self._splitter.indexOf(self._place), part)
        self._place.deleteLater()
        for earlier, later in pairwise(stops):
            QWidget.setTabOrder(earlier, later)


def _stops(start: QWidget, next_of: Callable[[QWidget], QWidget | None]) -> Iterator[QWidget]:
    """Yield the widgets that Tab reaches, following `next_of` from `start` once around."""
    widget = next_of(start)
    while widget is not None and widget is not start:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget
        widget = next_of(widget)
