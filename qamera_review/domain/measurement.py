"""What was measured of a picture: numbers, their units, and why a number is missing.

`measuring/` makes these values from a picture file in a process of its own; the other layers only
read them. Positions are shares of the picture's width and height, 0 to 1, so that they hold for the
picture in any size. Colours are sRGB; lightness (L*, 0 to 100) and chroma are of CIE L*a*b* (D65).
"""

from enum import Enum

from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.records import Struct, field

# Changes whenever the same file would give other numbers: older measurements are then made again.
MEASURING_VERSION = 4


class CannotTell(Enum):
    """Why a number is missing; the values are stored."""

    UNREADABLE = "unreadable"  # the picture cannot be decoded
    UNEVEN_GROUND = "uneven_ground"  # no colour covers most of the border
    NO_SUBJECT = "no_subject"  # nothing stands out from the ground
    FILLS_PICTURE = "fills_picture"  # what stands out reaches all four sides: no ground is left
    PALE_SUBJECT = "pale_subject"  # parts of the subject are as white as the ground
    TOO_SMALL = "too_small"  # the picture has too few pixels for this measurement
    FLAT = "flat"  # the subject has no edges or patterns to measure


class AiMark(Enum):
    """What the bytes of a file state about their making; the values are stored.

    NONE: nothing, in these bytes; the original of a thumbnail may state more. CREDENTIALS: content
    credentials (C2PA) that do not name a source type. EDITED: made partly, or changed, by a trained
    model. GENERATED: made by a trained model or another algorithm.
    """

    NONE = "none"
    CREDENTIALS = "credentials"
    EDITED = "edited"
    GENERATED = "generated"


class Box(Struct, frozen=True):
    """A rectangle in shares of the picture's width and height."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Return the share of the picture's width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return the share of the picture's height."""
        return self.bottom - self.top


class Ground(Struct, frozen=True):
    """The colour of the border: the median within its commonest colour, and which share of the
    border has about that colour. `is_transparent`: the border has no colour of its own."""

    red: int
    green: int
    blue: int
    lightness: float
    chroma: float
    share: float
    is_transparent: bool = False


class SideShares(Struct, frozen=True):
    """For each side of the picture, the share of its length that the subject touches."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


class Span(Struct, frozen=True):
    """A part of a side of the picture, in shares of its length."""

    start: float
    end: float


class TouchedSpans(Struct, frozen=True):
    """For each side of the picture, the part within which the subject touches it; None where it
    does not."""

    left: Span | None = None
    top: Span | None = None
    right: Span | None = None
    bottom: Span | None = None


class Likeness(Struct, frozen=True):
    """What two pictures of the same subject have in common: the width of the subject's box over its
    height (in pixels), the difference hash (64 bit) of the box, and its colours in a raster of
    LIKENESS_SIDE x LIKENESS_SIDE, as L*, a*, b* bytes (L* times 2.55, a* and b* plus 128)."""

    aspect: float
    dhash: int
    colours: bytes


LIKENESS_SIDE = 8
# The sharpness map divides the subject's box into so many rows and columns.
SHARPNESS_MAP_SIDE = 12


class Measurement(Struct, frozen=True):
    """All numbers of one picture file. A number is None when it cannot be told; then `reasons` has
    its field's name.

    `border_white_share` is the share of the border's pixels of which each channel is 254 or 255,
    `white_share` that of the plain ground. `sharpness` is the 99.5 % quantile of the absolute
    Laplacian over the 99 % quantile of the gradient, inside the box: a sharp picture has about 1.7,
    one under a blur of 1 pixel 0.7. `sharpness_map` says where the fine edges are: for each cell of
    SHARPNESS_MAP_SIDE x SHARPNESS_MAP_SIDE in the box, by rows, its steepest Laplacian over the
    steepest gradient of the box, of which 2 is 255; empty when the sharpness is not known.
    `halo_share` is the share of the subject's outline that has a rim of another colour.
    """

    format: ImageFormat
    width_px: int
    height_px: int
    size_bytes: int
    ai_mark: AiMark
    border_white_share: float = 0.0
    ground: Ground | None = None
    white_share: float | None = None
    box: Box | None = None
    touching: SideShares | None = None
    touched_spans: TouchedSpans | None = None
    sharpness: float | None = None
    sharpness_map: bytes = b""
    halo_share: float | None = None
    likeness: Likeness | None = None
    reasons: dict[str, CannotTell] = field(default_factory=dict)
    version: int = MEASURING_VERSION
