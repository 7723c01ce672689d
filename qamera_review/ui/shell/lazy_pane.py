"""Parts of a window that are made when they are wanted first: its first paint waits for none."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

T = TypeVar("T", bound=QWidget)


class LazyPane(Generic[T]):
    """Keeps the place of a part at the end of a splitter; called, it returns the part, made then
    if it is not there yet. Hidden until it is opened; GUI thread only."""

    def __init__(self, splitter: QSplitter, make: Callable[[], T]) -> None:
        self._splitter = splitter
        self._make = make
        self._part: T | None = None
        self._place = QWidget()
        self._place.hide()
        self._place.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a place in the order of Tab too
        splitter.addWidget(self._place)

    def __call__(self) -> T:
        if self._part is None:
            self._part = self._make()
            self._put(self._part)
        return self._part

    @property
    def is_open(self) -> bool:
        """Whether it shows where the window does."""
        return self._part is not None and not self._part.isHidden()

    def open(self, wanted: bool) -> None:
        """Shows or hides it; what was never shown is not made to be hidden."""
        if wanted or self._part is not None:
            self().setVisible(wanted)

    def toggle(self) -> bool:
        """Opens or closes it; True when it is open now."""
        self.open(not self.is_open)
        return self.is_open

    def _put(self, part: T) -> None:
        """Into the splitter and the order of Tab, where its place is."""
        before = next(_stops(self._place, QWidget.previousInFocusChain), self._splitter)
        stops = [before, *_stops(part, QWidget.nextInFocusChain)]
        self._splitter.replaceWidget(self._splitter.indexOf(self._place), part)
        self._place.deleteLater()
        for earlier, later in pairwise(stops):
            QWidget.setTabOrder(earlier, later)


def _stops(start: QWidget, next_of: Callable[[QWidget], QWidget | None]) -> Iterator[QWidget]:
    """Where Tab goes from there, until it is back."""
    one = next_of(start)
    while one is not None and one is not start:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None:
            yield one
        one = next_of(one)
