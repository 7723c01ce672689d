"""The picture of a packshot as a widget paints it, and the interface that provides it."""

from enum import Enum
from typing import NamedTuple, Protocol

from PySide6.QtGui import QPixmap

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.services.pictures.loader import LoadError


class PictureState(Enum):
    """Whether there is a picture, and if not, why; each state is painted differently.

    NONE: nothing to show. LOADING: it is being loaded. READY: there is a pixmap. BROKEN: it
    could not be loaded. MISSING: there is none. NOT_READY: it is still being generated.
    """

    NONE = "none"
    LOADING = "loading"
    READY = "ready"
    BROKEN = "broken"
    MISSING = "missing"
    NOT_READY = "not ready"


class Picture(Struct, frozen=True):
    """A state, the pixmap if the state is READY, and the problem if it is BROKEN or MISSING, or if
    a READY picture is incomplete. The pixmap may have been loaded for another size; then one of the
    right size follows."""

    state: PictureState
    pixmap: QPixmap | None = None
    problem: PictureProblem | None = None


class PaintedPicture(NamedTuple):
    """A picture that was painted: the packshot and the `QPixmap.cacheKey()` of the pixmap. The key
    tells it from a picture of the same packshot that was loaded a moment later."""

    packshot_id: PackshotId
    pixmap_key: int


class PictureSource(Protocol):
    """Provides pictures without blocking; GUI thread only."""

    def picture(self, packshot_id: PackshotId, size_px: int, dpr: float) -> Picture:
        """Return the picture to paint in a square of `size_px` logical pixels; `dpr` is the device
        pixel ratio of the screen."""

    def problem_of(self, packshot_id: PackshotId) -> LoadError | None:
        """Return why a picture is BROKEN, MISSING or incomplete; None otherwise."""
