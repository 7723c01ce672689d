"""Reports which rows are visible and which pictures were painted.

Both are reported at most once in each turn of the event loop, and never inside a paint. When a
picture counts as seen is decided in `visible_area` and in `services/pictures/view_log`.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.pictures.picture import PaintedPicture


class VisibilityTracker(QObject):
    """Collects paints and scrolls, and reports them later; GUI thread.

    `span` returns the visible rows. Signals: `visible_range_changed(rows: range, direction: int)`,
    direction 1 downwards, -1 upwards, 0 neither. `painted(pictures: list[PaintedPicture])`:
    once for each picture.

    Timeline: rows 0 to 19 are visible, which was reported. The user scrolls by one line of 4 tiles,
    and by another: when control returns to the event loop, (range(8, 28), 1) is reported once. Tile
    A is painted with the picture of key 7: A is reported. Repainting it reports nothing; when
    another picture of A with key 9 arrives and is painted, A is reported again.
    """

    visible_range_changed = Signal(object, int)
    painted = Signal(object)

    def __init__(self, span: Callable[[], range], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._span = span
        self._reported_range: range | None = None
        self._reported_keys: dict[PackshotId, int] = {}
        self._unreported: dict[PackshotId, int] = {}
        self._force_range = False
        self._report_later = Debounced(self._report, self, 0)

    def force_report(self, *, order_changed: bool = False) -> None:
        """Check the visible range soon; report it only if it changed.

        With `order_changed` it is reported in any case, because the same rows are other tiles now.
        """
        self._force_range = self._force_range or order_changed
        self._report_later.trigger()

    def tile_painted(self, pictures: Iterable[PaintedPicture]) -> None:
        """Record that pictures were painted with enough of them in the
        viewport (`VisibleArea.seen`)."""
        reported_keys = self._reported_keys
        new_pictures = [
            picture
            for picture in pictures
            if reported_keys.get(picture.packshot_id) != picture.pixmap_key
        ]
        if new_pictures:
            reported_keys.update(new_pictures)
            self._unreported.update(new_pictures)
            self._report_later.trigger()

    def _report(self) -> None:
        rows, before = self._span(), self._reported_range
        if rows != before or self._force_range:
            direction = 0
            if before and rows and not self._force_range:
                moved = rows.start + rows.stop - before.start - before.stop
                direction = (moved > 0) - (moved < 0)
            self._reported_range, self._force_range = rows, False
            self.visible_range_changed.emit(rows, direction)
        if self._unreported:
            unreported, self._unreported = self._unreported, {}
            self.painted.emit([PaintedPicture(*item) for item in unreported.items()])
