"""Finds the parts of a packshot that are worth a look at actual pixels.

Text and other print are found by the density of their strokes: in a cell with text many pixels lie
on edges, and those run in several directions. No text is read. What is left is the outline: the
parts of it where cut-outs and shapes go wrong.
"""

from collections.abc import Iterator

import numpy as np

from qamera_review.domain.alignment import Zone, ZoneKind
from qamera_review.domain.measurement import Box
from qamera_review.measuring.colours import Floats, Ints, Mask
from qamera_review.measuring.regions import flood, grown
from qamera_review.measuring.resampling import Complexes, edge_field

ZONES_MAX = 9
_TEXTS_MAX = 6
_CELL = 8  # pixels of a picture of 512
_EDGE_MIN = 0.6  # of a full edge
_DENSITY_MIN = 0.16  # of a cell's pixels lie on edges
_DIRECTIONS_MAX = 0.86  # 1: all edges of the cells run in one direction, such as a seam or a fold
_CELLS_MIN = 3
_WIDE_FROM = 2.0  # width over height of a line of text
_OUTLINE_PARTS = 3  # zones of the outline: top, the sides, bottom


def find_zones(lab: Floats, subject: Mask) -> tuple[Zone, ...]:
    """Return the zones in the order in which one reads: from above, then from the left; first those
    with print, then the outline. `lab` and `subject` are of the same size, about 512 pixels."""
    inner = subject & ~grown(~subject, 4)
    fields = edge_field(lab) * inner
    printed = _dense_cells(np.asarray(fields))
    height, width = subject.shape
    zones = []
    for cells in _groups(printed):
        rows, columns = np.nonzero(cells)
        box = _box_of(rows, columns, height, width)
        is_wide = box.width * width >= _WIDE_FROM * box.height * height
        kind = ZoneKind.TEXT if is_wide else ZoneKind.PATTERN
        zones.append((len(rows), Zone(kind, box)))
    zones.sort(key=lambda sized: -sized[0])
    best = [zone for _size, zone in zones[:_TEXTS_MAX]]
    best.sort(key=lambda zone: (round(zone.box.top * 8), zone.box.left))
    return (*best, *_outline_zones(subject))[:ZONES_MAX]


def _dense_cells(fields: Complexes) -> Mask:
    """Return which cells have many strokes in several directions."""
    strength = np.abs(fields)
    is_edge = _cell_means((strength >= _EDGE_MIN).astype(np.float32))
    total = _cell_means(strength.astype(np.float32))
    along = np.hypot(
        _cell_means(np.asarray(fields.real, np.float32)),
        _cell_means(np.asarray(fields.imag, np.float32)),
    )
    # Summed over the cells around: one stroke has one direction, a letter has several.
    total, along = _around(total), _around(along)
    is_mixed = along < _DIRECTIONS_MAX * np.maximum(total, 1e-6)
    return np.asarray((_around(is_edge) / 9 >= _DENSITY_MIN) & is_mixed)


def _cell_means(values: Floats) -> Floats:
    rows, columns = values.shape[0] // _CELL, values.shape[1] // _CELL
    cut = values[: rows * _CELL, : columns * _CELL]
    means: Floats = cut.reshape(rows, _CELL, columns, _CELL).mean(axis=(1, 3))
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


def _groups(cells: Mask) -> Iterator[Mask]:
    """Yield the connected groups of cells."""
    rest = cells.copy()
    while rest.any():
        seed = np.zeros_like(rest)
        seed.flat[int(np.flatnonzero(rest)[0])] = True
        group = flood(rest, seed)
        rest &= ~group
        if np.count_nonzero(group) >= _CELLS_MIN:
            yield group


def _box_of(rows: Ints, columns: Ints, height: int, width: int) -> Box:
    return Box(
        float(columns.min() * _CELL / width),
        float(rows.min() * _CELL / height),
        min(1.0, float((columns.max() + 1) * _CELL / width)),
        min(1.0, float((rows.max() + 1) * _CELL / height)),
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
