"""What a person has before the eyes: which tiles are in the viewport, and which pictures were
really painted there. Both are told once a turn of the event loop, never inside a paint."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.debounce import Debounced


class VisibilityTracker(QObject):
    """Collects what paints and scrolls report, and tells it later; GUI thread.

    Signals: `visible_range_changed(first: int, last: int, direction: int)`, last inclusive,
    both -1 for an empty view; direction 1 downwards, -1 upwards, 0 neither.
    `painted(ids: list[PackshotId])`: their pictures were painted; once for each id and picture.
    """

    visible_range_changed = Signal(int, int, int)
    painted = Signal(object)

    def __init__(self, span: Callable[[], range], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._span = span
        self._told_range: tuple[int, int] | None = None
        self._told_pictures: dict[PackshotId, int] = {}
        self._fresh: dict[PackshotId, int] = {}
        self._force_range = False
        self._later = Debounced(self._tell, self, 0)

    def force_report(self, *, order_changed: bool = False) -> None:
        """The visible tiles may be others; after a new order the same range is other tiles."""
        self._force_range = self._force_range or order_changed
        self._later.trigger()

    def tile_painted(self, pictures: Iterable[tuple[PackshotId, int]]) -> None:
        """Pictures (by their keys) were painted where they can be judged."""
        told = self._told_pictures
        fresh = [(one, key) for one, key in pictures if told.get(one) != key]
        if fresh:
            told.update(fresh)
            self._fresh.update(fresh)
            self._later.trigger()

    def _tell(self) -> None:
        span = self._span()
        shown = (span.start, span.stop - 1) if span else (-1, -1)
        if shown != self._told_range or self._force_range:
            before = self._told_range
            direction = 0
            if before is not None and not self._force_range and -1 not in (*before, *shown):
                moved = shown[0] + shown[1] - before[0] - before[1]
                direction = (moved > 0) - (moved < 0)
            self._told_range, self._force_range = shown, False
            self.visible_range_changed.emit(*shown, direction)
        if self._fresh:
            ids, self._fresh = list(self._fresh), {}
            self.painted.emit(ids)
