"""Finds the parts of a packshot that are worth a look at actual pixels.

Text and other print are found by the density of their strokes: in a cell with text many pixels lie
on edges, and those run in several directions. No text is read. Rims, caps, seams and handles have
dense edges as well, but these run mostly along one direction at each place, so they come after the
print. What is left is the outline: the parts of it where cut-outs and shapes go wrong.
"""

from collections.abc import Iterator

import numpy as np

from qamera_review.domain.alignment import Zone, ZoneKind
from qamera_review.domain.measurement import Box
from qamera_review.measuring.colours import Floats, Ints, Mask
from qamera_review.measuring.regions import connected_parts, grown
from qamera_review.measuring.resampling import Complexes, edge_field

ZONES_MAX = 5
_TEXTS_MAX = 5
_DETAILS_MAX = 3  # and text: the outline is looked at as well
CELL_PX = 8  # of a picture of 512
_EDGE_MIN = 0.6  # of a full edge
_DENSITY_MIN = 0.16  # of a cell's pixels lie on edges
_DIRECTIONS_MAX = 0.86  # 1: all edges of the cells run in one direction, such as a seam or a fold
# Of print less than this share of the edges of a cell run in one direction. In the sandbox's
# pictures it is 0.2 to 0.58 for labels and logos, and 0.62 to 0.86 for rims, caps and handles.
_PRINT_MAX = 0.6
_CELLS_MIN = 3
_WIDE_FROM = 2.0  # width over height of a line of text
_OUTLINE_PARTS = 3  # zones of the outline: top, the sides, bottom


def find_zones(lab: Floats, subject: Mask) -> tuple[Zone, ...]:
    """Return at most ZONES_MAX zones: first those with print, then others with dense edges, then
    the outline; among themselves first those as wide as a line of text, then from above, then from
    the left. `lab` and `subject` are of the same size, about 512 pixels."""
    inner = subject & ~grown(~subject, 4)
    fields = edge_field(lab) * inner
    height, width = subject.shape
    share = _share_along(np.asarray(fields))
    prints: list[tuple[bool, Zone]] = []
    others: list[tuple[bool, Zone]] = []
    for cells in printed_parts(np.asarray(fields), _CELLS_MIN):
        rows, columns = np.nonzero(cells)
        box = _box_of(rows, columns, height, width)
        is_wide = box.width * width >= _WIDE_FROM * box.height * height
        if float(share[cells].mean()) < _PRINT_MAX:
            prints.append((not is_wide, Zone(ZoneKind.TEXT, box)))
        else:
            others.append((not is_wide, Zone(ZoneKind.PATTERN, box)))
    best = sorted(prints[:_TEXTS_MAX], key=_reading_order)
    rest = sorted(others[: _DETAILS_MAX - len(best)], key=_reading_order)
    zones = [zone for _is_compact, zone in (*best, *rest)]
    return (*zones, *_outline_zones(subject))[:ZONES_MAX]


def _reading_order(part: tuple[bool, Zone]) -> tuple[bool, int, float]:
    """Return the lines of text first, then from above, then from the left."""
    is_compact, zone = part
    return is_compact, round(zone.box.top * 8), zone.box.left


def printed_parts(edges: Complexes, cells_min: int) -> list[Mask]:
    """Return the connected groups of at least `cells_min` cells with print, the largest first, each
    as a mask of cells of CELL_PX pixels. `edges` is the field of edges of a subject."""
    groups = [cells for cells in connected_parts(_dense_cells(edges)) if cells.sum() >= cells_min]
    return sorted(groups, key=lambda cells: -int(cells.sum()))


def _dense_cells(fields: Complexes) -> Mask:
    """Return which cells have many strokes in several directions."""
    is_edge = _cell_means((np.abs(fields) >= _EDGE_MIN).astype(np.float32))
    is_mixed = _share_along(fields) < _DIRECTIONS_MAX
    return np.asarray((_around(is_edge) / 9 >= _DENSITY_MIN) & is_mixed)


def _share_along(fields: Complexes) -> Floats:
    """Return for each cell which share of its edges runs in one direction, 0 to 1."""
    # Summed over the cells around: one stroke has one direction, a letter has several.
    total = _around(_cell_means(np.abs(fields).astype(np.float32)))
    along = np.hypot(
        _cell_means(np.asarray(fields.real, np.float32)),
        _cell_means(np.asarray(fields.imag, np.float32)),
    )
    return np.asarray(_around(np.asarray(along)) / np.maximum(total, 1e-6), np.float32)


def _cell_means(values: Floats) -> Floats:
    rows, columns = values.shape[0] // CELL_PX, values.shape[1] // CELL_PX
    cut = values[: rows * CELL_PX, : columns * CELL_PX]
    means: Floats = cut.reshape(rows, CELL_PX, columns, CELL_PX).mean(axis=(1, 3))
    return means


def _around(cells: Floats) -> Floats:
    padded = np.pad(cells, 1)
    height, width = cells.shape
    total: Floats = sum(  # type: ignore[assignment]
        padded[row : row + height, column : column + width]
        for row in range(3)
        for column in range(3)
    )
    return total


def _box_of(rows: Ints, columns: Ints, height: int, width: int) -> Box:
    return Box(
        float(columns.min() * CELL_PX / width),
        float(rows.min() * CELL_PX / height),
        min(1.0, float((columns.max() + 1) * CELL_PX / width)),
        min(1.0, float((rows.max() + 1) * CELL_PX / height)),
    )


def _outline_zones(subject: Mask) -> Iterator[Zone]:
    """Yield parts of the outline: its top, and its left, right and lower sides; none where the
    subject is not known."""
    if subject.all():
        return
    rows, columns = np.flatnonzero(subject.any(axis=1)), np.flatnonzero(subject.any(axis=0))
    if not len(rows) or not len(columns):
        return
    height, width = subject.shape
    left, right = float(columns[0] / width), float((columns[-1] + 1) / width)
    top, bottom = float(rows[0] / height), float((rows[-1] + 1) / height)
    across, down = (right - left) / _OUTLINE_PARTS, (bottom - top) / _OUTLINE_PARTS
    for box in (
        Box(left, top, right, top + down),
        Box(left, top + down, left + across, bottom - down),
        Box(right - across, top + down, right, bottom - down),
        Box(left, bottom - down, right, bottom),
    ):
        yield Zone(ZoneKind.EDGE, box)
