"""The rubber band: from where the button went down to where the pointer is."""

from PySide6.QtCore import QPoint, QRect

from qamera_review.domain.packshot import PackshotId


class RubberBand:
    """A drag that selects what it touches, on top of what was selected when it began.

    Points are in content coordinates, so that scrolling on the way does not lose the start.
    """

    def __init__(self, start: QPoint, base: frozenset[PackshotId]) -> None:
        self._start = start
        self._end = start
        self.base = base
        self.active = False

    def move_to(self, point: QPoint, threshold_px: int) -> None:
        """Follow the pointer; a band begins only after `threshold_px`."""
        self._end = point
        moved = (point - self._start).manhattanLength()
        self.active = self.active or moved >= threshold_px

    @property
    def rect(self) -> QRect:
        """The banded area of the content."""
        return QRect(self._start, self._end).normalized()
