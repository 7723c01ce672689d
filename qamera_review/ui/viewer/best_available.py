"""Pictures as large as there are: the full one, else the thumbnail in its place."""

from typing import Protocol

from PySide6.QtGui import QPixmap

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.picture import Picture, PictureState
from qamera_review.services.pictures.pixmap_cache import PictureFacts


class FactSource(Protocol):
    """A picture source that also knows what it has shown; `services.thumbnails.Thumbnails`."""

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture: ...

    def facts_of(self, packshot_id: PackshotId) -> PictureFacts | None: ...


class BestAvailable:
    """Never blank when anything of a picture is there: a step to it shows something at once."""

    def __init__(self, full: FactSource, small: FactSource) -> None:
        self._full = full
        self._small = small

    def pixmap(self, packshot_id: PackshotId, dpr: float) -> QPixmap | None:
        """The best that is there now."""
        for source in (self._full, self._small):
            picture = source.picture(packshot_id, 0, dpr)
            if picture.pixmap is not None and not picture.pixmap.isNull():
                return picture.pixmap
        return None

    def state(self, packshot_id: PackshotId) -> PictureState:
        """How the full picture stands."""
        return self._full.picture(packshot_id, 0, 1.0).state

    def size(self, packshot_id: PackshotId) -> tuple[int, int] | None:
        """The picture's own size in pixels, once it is known."""
        facts = self._full.facts_of(packshot_id) or self._small.facts_of(packshot_id)
        return None if facts is None else (facts.width_px, facts.height_px)
