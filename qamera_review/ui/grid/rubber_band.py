"""The rubber band: the rectangle between where the button was pressed and the pointer."""

from PySide6.QtCore import QPoint, QRect

from qamera_review.domain.packshot import PackshotId


class RubberBand:
    """A drag that selects the tiles it touches, in addition to those selected before.

    Points are in content coordinates, so the start stays in place while the view scrolls. `base` is
    the selection when the drag began.
    """

    def __init__(self, start: QPoint, base: frozenset[PackshotId]) -> None:
        self._start = start
        self._end = start
        self.base = base
        self.active = False

    def move_to(self, point: QPoint, threshold_px: int) -> None:
        """Follow the pointer; the band becomes active after `threshold_px` logical px."""
        self._end = point
        moved = (point - self._start).manhattanLength()
        self.active = self.active or moved >= threshold_px

    @property
    def rect(self) -> QRect:
        """Return the area of the content that the band covers."""
        return QRect(self._start, self._end).normalized()
