"""The picture of a packshot as a widget paints it, and the interface that provides it."""

from enum import Enum
from typing import Protocol

from PySide6.QtGui import QPixmap

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct


class PictureState(Enum):
    """Whether there is a picture, and if not, why; each state is painted differently.

    NONE: nothing belongs there. LOADING: it is being loaded. READY: there is a pixmap. BROKEN: it
    could not be loaded. MISSING: the service has none. NOT_READY: it is still being generated.
    """

    NONE = "none"
    LOADING = "loading"
    READY = "ready"
    BROKEN = "broken"
    MISSING = "missing"
    NOT_READY = "not ready"


class Picture(Struct, frozen=True):
    """A state, and the pixmap if the state is READY. The pixmap may have been loaded for another
    size; then one of the right size follows."""

    state: PictureState
    pixmap: QPixmap | None = None


class PictureSource(Protocol):
    """Provides pictures without blocking; GUI thread only."""

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        """Return the picture to paint in a square of `size_px` logical pixels; `dpr` is the device
        pixel ratio of the screen."""
