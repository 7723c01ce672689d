"""How an original and a packshot of the same product belong together: where the one lies on the
other, how they differ, and which parts are worth a look.

`measuring/` makes these values from two picture files in a process of its own. Positions are shares
of the packshot's width and height, 0 to 1, unless stated otherwise; they may lie outside.
"""

from enum import Enum

from qamera_review.domain.measurement import Box
from qamera_review.domain.records import Struct, field, replace

# Changes whenever the same pair would give another result.
ALIGNING_VERSION = 5


class CannotAlign(Enum):
    """Why an original could not be laid on a packshot.

    UNREADABLE: one of the two cannot be decoded. TOO_SMALL: one has too few pixels. UNLIKE: in no
    place do enough of their edges coincide. FAILED: the process that measures has ended.
    """

    UNREADABLE = "unreadable"
    TOO_SMALL = "too_small"
    UNLIKE = "unlike"
    FAILED = "failed"


class Placement(Struct, frozen=True):
    """Where the whole original lies on the packshot: first turned clockwise by `quarter_turns`,
    then in the rectangle `box`.

    Worked example: the product is half as large in the original, whose sides are those of the
    packshot, and in the middle of both. Then `box` is (-0.5, -0.5, 1.5, 1.5): twice as large as the
    packshot, with the same middle.
    """

    box: Box
    quarter_turns: int = 0

    def moved(self, dx: float, dy: float) -> "Placement":
        """Return the placement moved by shares of the packshot's width and height."""
        box = self.box
        return replace(self, box=Box(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy))


class Raster(Struct, frozen=True):
    """One byte for each cell, row by row."""

    width: int
    height: int
    data: bytes


class ZoneKind(Enum):
    """What a part of a packshot looks like.

    TEXT: many short strokes in several directions, as letters and logos have. PATTERN: others with
    many strokes, such as a rim or a seam. EDGE: a part of the subject's outline.
    """

    TEXT = "text"
    PATTERN = "pattern"
    EDGE = "edge"


class Zone(Struct, frozen=True):
    """A part of the packshot that is worth a look at actual pixels."""

    kind: ZoneKind
    box: Box


class PrintMatch(Struct, frozen=True):
    """How well the print of a packshot matches that of its original, either way round.

    `likeness` is that of the least similar pieces of print, of about two letters each, as a
    correlation: 1 for the same print, about 0.6 for other letters, 0.2 for no print. `differing` of
    the `pieces` have no counterpart. `differs` says whether these are too many for a good packshot.
    """

    likeness: float
    pieces: int
    differing: int
    differs: bool


class Difference(Struct, frozen=True):
    """What differs after the alignment.

    `veil` covers the packshot: 255 in and around what clearly differs, 0 where both look the same
    but for their shading or show the ground, with soft edges between. `differing_share` is the
    share of the strokes inside the subject, such as those of letters, that have no counterpart: 0
    for the same print, 1 for another one. `colour` is the mean colour difference (dE76) where the
    subjects coincide, None if they do not. `print_match` is None where there is too little print to
    tell. Where the print differs, `veil` is set around its strokes.
    """

    veil: Raster
    differing_share: float
    colour: float | None
    print_match: PrintMatch | None = None


class PairResult(Struct, frozen=True):
    """What was found out about a pair.

    `placement` is None when the original could not be aligned; then `reason` says why. `confidence`
    is 1 where all edges coincide and about 0.2 for pictures of different things. `ground` is the
    colour of the packshot's border (red, green, blue), its median where it is uneven. `subject`
    covers the original: 255 on its subject.
    """

    placement: Placement | None = None
    confidence: float = 0.0
    reason: CannotAlign | None = None
    difference: Difference | None = None
    zones: tuple[Zone, ...] = field(default_factory=tuple)
    ground: tuple[int, int, int] = (255, 255, 255)
    subject: Raster | None = None
    version: int = ALIGNING_VERSION
