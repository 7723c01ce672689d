"""The line-up: pictures side by side on one base line and in one scale, and which stand out.

Shops fit every picture into the same square. So does the line-up: the longer side of each picture
takes the same length, its `side`, and the pictures are moved up or down until their subjects stand
on one base line. A picture whose subject was not measured is taken for one that stands like the
others, by the median; when none was measured, whole pictures stand on the line.

Lengths of a picture are in sides: a picture of 600 x 800 pixels is 0.75 wide and 1 high.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from statistics import median

from qamera_review.domain.measurement import Box, Ground
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct

FEWEST_FOR_MEDIAN = 3  # of fewer pictures none is the odd one out
LIGHT_ENOUGH = 75.0  # L* of a ground
_CELL_LEAST = 0.6  # width of a cell in sides, so that a narrow picture has room for its caption


class Trait(Enum):
    """In what a picture can differ from the others.

    SCALE: the longer side of its subject, as a share of the longer side of the picture. BASE_LINE:
    the lower end of its subject, as a share of the picture's height. LIGHTNESS: L* of its ground.
    CAST: how far the colour of its ground (a*, b*) is from the median of both.
    """

    SCALE = "scale"
    BASE_LINE = "base_line"
    LIGHTNESS = "lightness"
    CAST = "cast"


# How far from the median is still alike. The first is the house rule for the size of a product, the
# second that for its place; a difference of 2 in L*a*b* is seen side by side.
TOLERANCE: Mapping[Trait, float] = {
    Trait.SCALE: 0.07,
    Trait.BASE_LINE: 0.05,
    Trait.LIGHTNESS: 2.0,
    Trait.CAST: 2.0,
}


class LineUpPicture(Struct, frozen=True):
    """A picture with its size in pixels, and what was measured of it; None where it was not."""

    id: PackshotId
    width_px: int
    height_px: int
    box: Box | None = None
    ground: Ground | None = None

    @property
    def width(self) -> float:
        """Return the width in sides."""
        return self.width_px / max(self.width_px, self.height_px, 1)

    @property
    def height(self) -> float:
        """Return the height in sides."""
        return self.height_px / max(self.width_px, self.height_px, 1)

    @property
    def may_be_white(self) -> bool:
        """Return whether its ground is even and light enough to be made white. A ground of which
        nothing is known may be a scene, and a dark one would take the subject with it."""
        ground = self.ground
        return ground is not None and (ground.is_transparent or ground.lightness >= LIGHT_ENOUGH)

    @property
    def scale(self) -> float | None:
        """Return the longer side of the subject in sides; None without a subject."""
        if self.box is None:
            return None
        return max(self.box.width * self.width, self.box.height * self.height)


def bases(pictures: Sequence[LineUpPicture]) -> list[float]:
    """Return how far below the top of each picture its subject stands, in sides."""
    bottoms = [picture.box.bottom for picture in pictures if picture.box is not None]
    usual = median(bottoms) if bottoms else 1.0
    return [(usual if p.box is None else p.box.bottom) * p.height for p in pictures]


class Outlier(Struct, frozen=True):
    """In what a picture stands out: its own value, and the median of all; units as in `Trait`."""

    trait: Trait
    value: float
    median: float


def outliers(pictures: Sequence[LineUpPicture]) -> dict[PackshotId, tuple[Outlier, ...]]:
    """Return in what each picture stands out; those that do not are left out.

    A trait that is known of fewer than FEWEST_FOR_MEDIAN pictures marks none.
    """
    grounds = {
        picture.id: picture.ground
        for picture in pictures
        if picture.ground is not None and not picture.ground.is_transparent
    }
    values: dict[Trait, dict[PackshotId, float]] = {
        Trait.SCALE: {p.id: p.scale for p in pictures if p.scale is not None},
        Trait.BASE_LINE: {p.id: p.box.bottom for p in pictures if p.box is not None},
        Trait.LIGHTNESS: {id_: ground.lightness for id_, ground in grounds.items()},
        Trait.CAST: _casts(grounds),
    }
    found: dict[PackshotId, tuple[Outlier, ...]] = {}
    for trait, value_of in values.items():
        if len(value_of) < FEWEST_FOR_MEDIAN:
            continue
        middle = 0.0 if trait is Trait.CAST else median(value_of.values())
        for packshot_id, value in value_of.items():
            if abs(value - middle) > TOLERANCE[trait]:
                found[packshot_id] = (
                    *found.get(packshot_id, ()),
                    Outlier(trait, value, middle),
                )
    return found


def _casts(grounds: Mapping[PackshotId, Ground]) -> dict[PackshotId, float]:
    """Return how far each ground's a* and b* are from the medians of both."""
    if not grounds:
        return {}
    ab = {id_: chromaticity(g.red, g.green, g.blue) for id_, g in grounds.items()}
    middle_a, middle_b = (median(values) for values in zip(*ab.values(), strict=True))
    return {id_: ((a - middle_a) ** 2 + (b - middle_b) ** 2) ** 0.5 for id_, (a, b) in ab.items()}


def chromaticity(red: int, green: int, blue: int) -> tuple[float, float]:
    """Return a* and b* (CIE L*a*b*, D65) of an sRGB colour; its channels are 0 to 255."""
    r, g, b = (_linear(channel / 255) for channel in (red, green, blue))
    x = _cube((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.9504559)
    y = _cube(0.2126729 * r + 0.7151522 * g + 0.0721750 * b)
    z = _cube((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.0890578)
    return 500 * (x - y), 200 * (y - z)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _cube(value: float) -> float:
    return float(value ** (1 / 3)) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


class Frame(Struct, frozen=True):
    """Where a picture is, in px, and the left end and the width of its caption."""

    left: float
    top: float
    width: float
    height: float
    cell_left: float
    cell_width: float


class Row(Struct, frozen=True):
    """A row of pictures, those with the numbers from `first` to before `end`.

    The pictures take the height from `top` to `bottom`, with the base line at `base`; the captions
    are below. All in px.
    """

    first: int
    end: int
    top: float
    base: float
    bottom: float


class LineUpLayout(Struct, frozen=True):
    """Rows of pictures in a given width. `caption` is the height of the captions in px."""

    side: float
    gap: float
    caption: float
    rows: tuple[Row, ...]
    frames: tuple[Frame, ...]

    @property
    def height(self) -> float:
        """Return the height of all rows with their captions, in px."""
        return self.rows[-1].bottom + self.caption if self.rows else 0.0

    def row_of(self, number: int) -> int:
        """Return the row in which a picture is."""
        return next(n for n, row in enumerate(self.rows) if number < row.end)

    def above_or_below(self, number: int, by: int) -> int:
        """Return the picture nearest to one in the row `by` rows below; itself without one."""
        target = self.row_of(number) + by
        if not 0 <= target < len(self.rows):
            return number
        row, middle = self.rows[target], self._middle(number)
        return min(range(row.first, row.end), key=lambda each: abs(self._middle(each) - middle))

    def at(self, x: float, y: float) -> int | None:
        """Return the picture at a point, with its caption; None if there is none."""
        for row in self.rows:
            if row.top <= y < row.bottom + self.caption:
                for number in range(row.first, row.end):
                    frame = self.frames[number]
                    if frame.cell_left <= x < frame.cell_left + frame.cell_width:
                        return number
        return None

    def _middle(self, number: int) -> float:
        return self.frames[number].cell_left + self.frames[number].cell_width / 2


def lay_out(
    pictures: Sequence[LineUpPicture], width: float, side: float, *, gap: float, caption: float
) -> LineUpLayout:
    """Return the pictures in rows of at most `width` px, each row centred.

    Example: in a row a square picture with its base line at 0.9 and one at 0.8 need 0.9 sides above
    the base line and 0.2 below it, so with a side of 100 px the row is 110 px high. The first one
    begins at its top, the second 10 px lower.
    """
    rows: list[Row] = []
    frames: list[Frame] = []
    first, y, base_of = 0, 0.0, bases(pictures)
    while first < len(pictures):
        end = _end_of_row(pictures, first, width, side, gap)
        members = pictures[first:end]
        in_row = list(zip(members, base_of[first:end], strict=True))
        above = max(base for _picture, base in in_row) * side
        below = max(picture.height - base for picture, base in in_row) * side
        cells = [_cell(picture) * side for picture in members]
        x = max(0.0, (width - sum(cells) - gap * (len(cells) - 1)) / 2)
        for (picture, base), cell in zip(in_row, cells, strict=True):
            across, down = picture.width * side, picture.height * side
            top = y + above - base * side
            frames.append(Frame(x + (cell - across) / 2, top, across, down, x, cell))
            x += cell + gap
        rows.append(Row(first, end, y, y + above, y + above + below))
        y += above + below + caption + gap
        first = end
    return LineUpLayout(side, gap, caption, tuple(rows), tuple(frames))


def best_layout(
    pictures: Sequence[LineUpPicture],
    width: float,
    height: float,
    *,
    gap: float,
    caption: float,
    least: int,
    most: int,
) -> LineUpLayout:
    """Return the layout with the largest side, `least` to `most` px, in which all rows fit into a
    height; with the smallest side if they never do."""

    def layout(side: int) -> LineUpLayout:
        return lay_out(pictures, width, side, gap=gap, caption=caption)

    return layout(_largest(lambda side: layout(side).height <= height, least, most))


def _largest(fits: Callable[[int], bool], least: int, most: int) -> int:
    """Return the largest number that fits, found by halving; `least` if none does."""
    while least < most:
        middle = (least + most + 1) // 2
        if fits(middle):
            least = middle
        else:
            most = middle - 1
    return least


def _cell(picture: LineUpPicture) -> float:
    return max(picture.width, _CELL_LEAST)


def _end_of_row(
    pictures: Sequence[LineUpPicture], first: int, width: float, side: float, gap: float
) -> int:
    """Return the number after the last picture of the row that begins with `first`."""
    used, end = _cell(pictures[first]) * side, first + 1
    while end < len(pictures) and used + gap + _cell(pictures[end]) * side <= width:
        used += gap + _cell(pictures[end]) * side
        end += 1
    return end
