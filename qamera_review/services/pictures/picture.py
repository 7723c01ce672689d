"""What can be shown where a picture belongs, and who provides it."""

from enum import Enum
from typing import Protocol

from PySide6.QtGui import QPixmap

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct


class PictureState(Enum):
    """READY has a pixmap; the others look different from each other."""

    NONE = "none"
    LOADING = "loading"
    READY = "ready"
    BROKEN = "broken"
    MISSING = "missing"
    NOT_READY = "not ready"


class Picture(Struct, frozen=True):
    """A state and, when READY, a pixmap that fits the asked size (perhaps of an earlier size)."""

    state: PictureState
    pixmap: QPixmap | None = None


class PictureSource(Protocol):
    """Gives pictures without blocking; what is not there yet is LOADING."""

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        """The picture to paint in a square of `size_px` logical pixels at `dpr`."""
