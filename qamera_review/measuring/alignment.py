"""Finds where an original lies on a packshot of the same product.

Both pictures become fields of edges (see `resampling.edge_field`), without the edges outside their
subjects where these can be told. The original's field is tried in many sizes; for each, a
correlation by Fourier transforms gives the likeness in all places at once. The best few are refined
in larger fields. A result whose edges hardly coincide is refused: a wrong place would mislead.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from qamera_review.domain.alignment import CannotAlign, Placement
from qamera_review.domain.measurement import Box, CannotTell
from qamera_review.measuring.colours import Floats, Mask, Pixels, to_lab
from qamera_review.measuring.ground import measure_ground
from qamera_review.measuring.regions import grown
from qamera_review.measuring.resampling import (
    Complexes,
    channels_last,
    edge_field,
    resampled,
    sampling_matrix,
)
from qamera_review.measuring.subject import Subject, find_subject, touching_sides

COARSE_PX, FINE_PX = 80, 224  # the longer side of the packshot
SIDE_MIN = 32
# Of 390 pairs, those that were laid more than 6 % of the side wrong had 0.35 to 0.40 (but for one),
# and the right ones at least 0.56.
CONFIDENCE_MIN = 0.45
# Another orientation must be clearly better than the upright one.
_UPRIGHT_IS_SURE = 0.5
_TURN_GAIN = 0.12
_STEP = 1.06  # from one size to the next
_WIDE, _NARROW = 2.6, 1.42  # how far sizes are tried: without and with two whole subjects
# Of a side of the picture, from which on a subject that touches it counts as cut off. Not the limit
# of the check: changing that one must not change how pictures are aligned.
_CUT_OFF_FROM = 0.02
_OVERLAP_MIN = 0.45  # of the original's edges must lie inside the packshot
_CANDIDATES = 2
_REACH_PX = 3  # of a refinement, in fine pixels


@dataclass(frozen=True)
class Prepared:
    """A picture in the size it is aligned in: L*a*b*, and its subject if that can be told."""

    lab: Floats
    subject: Subject | None

    @property
    def height(self) -> int:
        """Return the number of rows."""
        return int(self.lab.shape[0])

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return int(self.lab.shape[1])

    @cached_property
    def weight(self) -> Floats:
        """Return 1 where edges count: on the subject and just outside."""
        if self.subject is None:
            return np.ones((self.height, self.width), np.float32)
        return grown(self.subject.mask, 3).astype(np.float32)

    @property
    def is_whole(self) -> bool:
        """Return whether the subject can be told and is not cut off."""
        if self.subject is None:
            return False
        sides, _spans = touching_sides(self.subject.mask)
        return max(sides.left, sides.top, sides.right, sides.bottom) < _CUT_OFF_FROM


@dataclass(frozen=True)
class Match:
    """A place of the original on the packshot: `scale` is packshot pixels per original pixel (both
    in their prepared sizes), `x`, `y` the packshot pixel of the original's corner."""

    scale: float
    x: float
    y: float
    score: float


@dataclass(frozen=True)
class Aligned:
    """The placement and how sure it is, 0 to 1."""

    placement: Placement
    confidence: float


def prepare(pixels: Pixels) -> Prepared:
    """Return a picture of at most 256 pixels a side, ready to be aligned."""
    lab = to_lab(pixels.rgb)
    ground = measure_ground(pixels)
    subject = None
    if not isinstance(ground, CannotTell):
        result = find_subject(pixels, lab, ground)
        subject = None if isinstance(result, CannotTell) else result
    return Prepared(channels_last(lab), subject)


def align(original: Prepared, packshot: Prepared) -> Aligned | CannotAlign:
    """Return where the original lies on the packshot."""
    if min(original.width, original.height, packshot.width, packshot.height) < SIDE_MIN:
        return CannotAlign.TOO_SMALL
    best_turns, best = 0, _best_match(original, packshot)
    if best.score < _UPRIGHT_IS_SURE:
        coarse = {turns: _coarse_matches(turned(original, turns), packshot) for turns in range(4)}
        turns = max((1, 2, 3), key=lambda each: coarse[each][0].score)
        if coarse[turns][0].score > coarse[0][0].score:
            match = _best_match(turned(original, turns), packshot, coarse[turns])
            if match.score > best.score + _TURN_GAIN:
                best_turns, best = turns, match
    if best.score < CONFIDENCE_MIN:
        return CannotAlign.UNLIKE
    source = turned(original, best_turns)
    box = Box(
        float(best.x / packshot.width),
        float(best.y / packshot.height),
        float((best.x + best.scale * source.width) / packshot.width),
        float((best.y + best.scale * source.height) / packshot.height),
    )
    return Aligned(Placement(box, best_turns), float(min(1.0, best.score)))


def turned(picture: Prepared, quarter_turns: int) -> Prepared:
    """Return the picture turned clockwise by quarter turns."""
    if not quarter_turns:
        return picture
    lab = np.ascontiguousarray(np.rot90(picture.lab, -quarter_turns))
    subject = picture.subject
    if subject is None:
        return Prepared(lab, None)
    mask = np.ascontiguousarray(np.rot90(subject.mask, -quarter_turns))
    plain = np.ascontiguousarray(np.rot90(subject.plain_ground, -quarter_turns))
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    height, width = mask.shape
    box = Box(
        float(columns[0] / width),
        float(rows[0] / height),
        float((columns[-1] + 1) / width),
        float((rows[-1] + 1) / height),
    )
    return Prepared(lab, Subject(mask, plain, box))


def _coarse_matches(original: Prepared, packshot: Prepared) -> list[Match]:
    """Return the best place in each size, the best first."""
    scales = _scales(original, packshot)
    halves = (_halved(original), _halved(packshot))
    coarse = _Search(*halves, COARSE_PX / max(halves[1].width, halves[1].height))
    scores = (coarse.everywhere(scale) for scale in scales)
    return sorted((_doubled(match) for match in scores), key=lambda match: -match.score)


def _best_match(original: Prepared, packshot: Prepared, coarse: list[Match] | None = None) -> Match:
    """Return the best place in the best size; `coarse` are the matches to begin with."""
    matches = _coarse_matches(original, packshot) if coarse is None else coarse
    fine = _Search(original, packshot, FINE_PX / max(packshot.width, packshot.height))
    refined = [fine.refined(match) for match in _apart(matches)]
    return max(refined, key=lambda match: match.score)


def _halved(picture: Prepared) -> Prepared:
    """Return the picture in half its size: coarse searches need no more, and take a quarter of the
    time."""
    height, width = picture.height // 2 * 2, picture.width // 2 * 2
    lab = picture.lab[:height, :width].reshape(height // 2, 2, width // 2, 2, 3).mean(axis=(1, 3))
    subject = picture.subject
    if subject is None:
        return Prepared(lab, None)
    mask, plain = (each[:height:2, :width:2] for each in (subject.mask, subject.plain_ground))
    return Prepared(lab, Subject(mask, plain, subject.box))


def _doubled(match: Match) -> Match:
    """Return a match between halved pictures as one between the whole ones."""
    return Match(match.scale, 2 * match.x, 2 * match.y, match.score)


def _scales(original: Prepared, packshot: Prepared) -> list[float]:
    """Return the sizes to be tried; fewer where both subjects are whole."""
    middle = max(packshot.width, packshot.height) / max(original.width, original.height)
    reach = _WIDE
    if original.is_whole and packshot.is_whole:
        assert original.subject is not None
        assert packshot.subject is not None
        own, other = original.subject.box, packshot.subject.box
        wide = other.width * packshot.width / (own.width * original.width)
        high = other.height * packshot.height / (own.height * original.height)
        middle, reach = float(np.sqrt(wide * high)), _NARROW
    steps = int(np.log(reach) / np.log(_STEP)) + 1
    return [middle * _STEP**step for step in range(-steps, steps + 1)]


def _apart(matches: list[Match]) -> list[Match]:
    """Return the best matches that are not neighbours of better ones."""
    chosen: list[Match] = []
    for match in matches:
        is_new = all(
            abs(np.log(match.scale / other.scale)) > np.log(_STEP) * 1.5 for other in chosen
        )
        if is_new:
            chosen.append(match)
        if len(chosen) == _CANDIDATES:
            break
    return chosen


class _Search:
    """Compares the original with the packshot in one size of the packshot.

    `zoom` is search pixels per prepared pixel of the packshot; places that are given and returned
    are in prepared pixels.
    """

    def __init__(self, original: Prepared, packshot: Prepared, zoom: float) -> None:
        self._original = original
        self._zoom = zoom
        height = max(1, round(packshot.height * zoom))
        width = max(1, round(packshot.width * zoom))
        rows = sampling_matrix(packshot.height, height, 0, packshot.height / height)
        columns = sampling_matrix(packshot.width, width, 0, packshot.width / width)
        self._field = _field(packshot.lab, packshot.weight, rows, columns)
        self._energy = float((np.abs(self._field) ** 2).sum()) + 1e-6
        self._part = _subject_part(original)
        self._spectra: dict[tuple[int, int], Complexes] = {}

    def everywhere(self, scale: float) -> Match:
        """Return the best place of the original in this size."""
        field = self._original_field(scale, 0.0, 0.0)
        height, width = field.shape
        tall, wide = self._field.shape
        size = (_smooth_size(height + tall), _smooth_size(width + wide))
        if size not in self._spectra:
            self._spectra[size] = np.fft.fft2(self._field, size).astype(np.complex64)
        product = self._spectra[size] * np.conj(np.fft.fft2(field, size))
        likeness = np.fft.ifft2(product).real
        inside = _energy_inside(field, self._field.shape, size)
        whole = float((np.abs(field) ** 2).sum()) + 1e-6
        scores = likeness / np.sqrt(np.maximum(inside, 1e-6) * self._energy)
        scores[inside < _OVERLAP_MIN * whole] = -1
        place = np.unravel_index(int(scores.argmax()), scores.shape)
        row, column = (
            int(at) if at < limit else int(at) - length
            for at, limit, length in zip(place, self._field.shape, size, strict=True)
        )
        return self._match(scale, float(column), float(row), float(scores[place]))

    def refined(self, match: Match) -> Match:
        """Return a better match near this one."""
        best = match
        for spread, reach in ((1.0, _REACH_PX), (0.35, 1), (0.12, 1)):
            best = self._refined_once(best, spread, reach)
        return best

    def _refined_once(self, match: Match, spread: float, reach: int) -> Match:
        steps = np.array([-1.0, -0.5, 0.0, 0.5, 1.0]) * spread
        matches = [self._nearby(match, match.scale * _STEP**step, reach) for step in steps]
        scores = [match.score for match in matches]
        best = int(np.argmax(scores))
        if not 0 < best < len(steps) - 1:
            return matches[best]
        top = _vertex(scores[best - 1 : best + 2])
        step = steps[best] + top * (steps[1] - steps[0])
        return max(matches[best], self._nearby(match, match.scale * _STEP**step, reach),
                   key=lambda candidate: candidate.score)  # fmt: skip

    def _nearby(self, match: Match, scale: float, reach: int) -> Match:
        """Return the best place near a match in another size: one that keeps the middle of the
        original's subject where it is."""
        left, top, right, bottom = self._part
        middle = ((left + right) / 2, (top + bottom) / 2)
        x = (match.x + (match.scale - scale) * middle[0]) * self._zoom + left * scale * self._zoom
        y = (match.y + (match.scale - scale) * middle[1]) * self._zoom + top * scale * self._zoom
        column, row = int(np.floor(x)), int(np.floor(y))
        field = self._original_field(scale, x - column, y - row)
        scores = self._scores_around(field, row, column, reach)
        place = np.unravel_index(int(scores.argmax()), scores.shape)
        dy, dx = (int(at) - reach for at in place)
        along_y = _vertex_at(scores[:, place[1]], int(place[0]))
        along_x = _vertex_at(scores[place[0]], int(place[1]))
        return self._match(scale, x + dx + along_x, y + dy + along_y, float(scores[place]))

    def _scores_around(self, field: Complexes, row: int, column: int, reach: int) -> Floats:
        count = 2 * reach + 1
        scores = np.full((count, count), -1.0, np.float32)
        tall, wide = self._field.shape
        height, width = field.shape
        whole = float((np.abs(field) ** 2).sum()) + 1e-6
        for down in range(count):
            for across in range(count):
                top, left = row + down - reach, column + across - reach
                first_row, last_row = max(0, top), min(tall, top + height)
                first, last = max(0, left), min(wide, left + width)
                if first_row >= last_row or first >= last:
                    continue
                own = field[first_row - top : last_row - top, first - left : last - left]
                other = self._field[first_row:last_row, first:last]
                inside = float(np.vdot(own, own).real)
                if inside < _OVERLAP_MIN * whole:
                    continue
                likeness = float(np.vdot(own, other).real)
                scores[down, across] = likeness / np.sqrt(inside * self._energy)
        return scores

    def _original_field(self, scale: float, shift_x: float, shift_y: float) -> Complexes:
        """Return the edges of the original's subject in a size, moved by parts of a pixel."""
        left, top, right, bottom = self._part
        step = 1 / (scale * self._zoom)
        height = max(4, int(np.ceil((bottom - top) / step)) + 1)
        width = max(4, int(np.ceil((right - left) / step)) + 1)
        original = self._original
        rows = sampling_matrix(original.height, height, top - shift_y * step, step)
        columns = sampling_matrix(original.width, width, left - shift_x * step, step)
        return _field(original.lab, original.weight, rows, columns)

    def _match(self, scale: float, x: float, y: float, score: float) -> Match:
        left, top, _right, _bottom = self._part
        return Match(scale, x / self._zoom - left * scale, y / self._zoom - top * scale, score)


def _field(lab: Floats, weight: Floats, rows: Floats, columns: Floats) -> Complexes:
    field = edge_field(resampled(lab, rows, columns))
    weighted: Complexes = (field * resampled(weight, rows, columns)).astype(np.complex64)
    return weighted


def _subject_part(picture: Prepared) -> tuple[float, float, float, float]:
    """Return the part of a picture in which its edges count: left, top, right, bottom in pixels."""
    if picture.subject is None:
        return 0.0, 0.0, float(picture.width), float(picture.height)
    around: Mask = grown(picture.subject.mask, 5)
    rows, columns = np.flatnonzero(around.any(axis=1)), np.flatnonzero(around.any(axis=0))
    return float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)


def _energy_inside(field: Complexes, frame: tuple[int, ...], size: tuple[int, int]) -> Floats:
    """Return, for each place of the field in a frame, how much of its energy lies inside.

    Place (row, column) of the result is that of the field's corner; places above half of `size`
    stand for negative ones, as in a Fourier transform.
    """
    sums = np.zeros((field.shape[0] + 1, field.shape[1] + 1), np.float64)
    sums[1:, 1:] = (np.abs(field) ** 2).cumsum(axis=0).cumsum(axis=1)
    bounds = []
    for length, limit, count in zip(field.shape, frame, size, strict=True):
        places = np.arange(count)
        places = np.where(places < limit, places, places - count)
        bounds.append((np.clip(-places, 0, length), np.clip(limit - places, 0, length)))
    (top, bottom), (left, right) = bounds
    inside: Floats = (
        sums[np.ix_(bottom, right)]
        - sums[np.ix_(top, right)]
        - sums[np.ix_(bottom, left)]
        + sums[np.ix_(top, left)]
    ).astype(np.float32)
    return inside


def _smooth_size(least: int) -> int:
    """Return the next size with small prime factors, for which the transform is fast."""
    size = least
    while True:
        rest = size
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return size
        size += 1


def _vertex(scores: "list[float] | Floats") -> float:
    """Return where a parabola through three scores has its top, from -0.5 to 0.5."""
    before, at, after = (float(score) for score in scores)
    bend = before - 2 * at + after
    return float(np.clip(0.5 * (before - after) / bend, -0.5, 0.5)) if bend < 0 else 0.0


def _vertex_at(scores: Floats, place: int) -> float:
    if not 0 < place < len(scores) - 1:
        return 0.0
    return _vertex(scores[place - 1 : place + 2])
