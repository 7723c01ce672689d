"""Returns the best picture that is loaded: the full one, else the thumbnail."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QPixmap

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.loader import LoadError
from qamera_review.services.pictures.picture import Picture, PictureState
from qamera_review.services.pictures.pixmap_cache import PictureFacts


class FactSource(Protocol):
    """A picture source that also knows facts of loaded pictures, such as `PixmapCache`."""

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture: ...

    def problem_of(self, packshot_id: PackshotId) -> LoadError | None: ...

    def facts_of(self, packshot_id: PackshotId) -> PictureFacts | None: ...


class BestAvailable:
    """Picks the better of two sources, so that a step to a picture shows something at once.

    `full` has the full-size pictures, `small` the thumbnails; `is_failed` returns whether the
    generation of a packshot failed, so that there will be no picture.
    """

    def __init__(
        self, full: FactSource, small: FactSource, is_failed: Callable[[PackshotId], bool]
    ) -> None:
        self._full = full
        self._small = small
        self.is_failed = is_failed

    def pixmap(self, packshot_id: PackshotId, dpr: float) -> QPixmap | None:
        """Return the best pixmap that is loaded now; None when there is none."""
        for source in (self._full, self._small):
            picture = source.picture(packshot_id, 0, dpr)
            if picture.pixmap is not None and not picture.pixmap.isNull():
                return picture.pixmap
        return None

    def state(self, packshot_id: PackshotId) -> PictureState:
        """Return the state of the full picture."""
        return self._full.picture(packshot_id, 0, 1.0).state

    def problem(self, packshot_id: PackshotId) -> LoadError | None:
        """Return why neither picture can be shown; None if one can, or is being loaded."""
        full, small = self._full.problem_of(packshot_id), self._small.problem_of(packshot_id)
        if small is None and self._small.facts_of(packshot_id) is not None:
            return None
        return full

    def facts(self, packshot_id: PackshotId) -> PictureFacts | None:
        """Return the facts about the picture; None until they are known."""
        return self._full.facts_of(packshot_id) or self._small.facts_of(packshot_id)

    def size(self, packshot_id: PackshotId) -> tuple[int, int] | None:
        """Return the picture's own size in pixels; None until it is known."""
        facts = self.facts(packshot_id)
        return None if facts is None else (facts.width_px, facts.height_px)
