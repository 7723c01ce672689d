"""Where the subject is: what does not belong to the ground, without its shadow."""

from dataclasses import dataclass

import numpy as np

from qamera_review.domain.measurement import (
    Box,
    CannotTell,
    Ground,
    SideShares,
    Span,
    TouchedSpans,
)
from qamera_review.measuring.colours import Floats, Mask, Pixels, squared_distance, to_lab
from qamera_review.measuring.ground import white_pixels
from qamera_review.measuring.regions import border, cover, flood, grown

GROUND_DISTANCE = 7.0  # dE76: nearer colours are ground; JPEG leaves up to 7 beside an edge
SHADOW_CHROMA = 4.0  # a shadow has the ground's hue
SHADOW_DARKER = 60.0  # units of L*
SHADOW_GRADIENT = 7.0  # units of L* from pixel to pixel: a shadow has no edges
SHADOW_UNDER_MIN = 0.7  # of the shadow of a floating subject lies between its left and right
SHADOW_EDGES_MAX = 0.05  # of it are faint sharp steps, such as those of JPEG
# The outline of a pale subject on a pale ground: steps of L* that are faint, but sharp. Within two
# pixels there is most of what is within eight; in a shadow there is a quarter.
OUTLINE_STEP = 1.5
OUTLINE_SHARPNESS = 0.6
OUTLINE_LEAST_PX = 60  # of such pixels, before it is worth a look
OUTLINE_GAP_PX = 1  # to each side of a step, so that gaps of two pixels are closed
PALE_CORE_PX = 5  # smaller pale parts are noise of JPEG beside an edge, or the bands of a shadow
PALE_ABOVE = 0.015  # of the height; a shadow does not lie above the subject
COVER_MIN = 0.01  # of a row or column, for it to belong to the box
AREA_MIN = 0.005  # of the picture
EDGE_PX = 2
JPEG_BLOCK_PX = 4  # 8 pixels of the picture in the double size
PLAIN_MIN = 0.3  # of the ground must be left without the ends of the shadow
PURE_LIGHTNESS = 99.0  # L*
_TRANSPARENT_BELOW = 16
_FAR = 4  # pixels to each side


@dataclass(frozen=True)
class Subject:
    """The pixels of the subject, and those of the plain ground: far from the subject and its
    shadow. Both in the small picture that they were found in."""

    mask: Mask
    plain_ground: Mask
    box: Box


def find_subject(pixels: Pixels, lab: Floats, ground: Ground) -> Subject | CannotTell:
    """Return the subject of a picture of at most 256 pixels a side.

    The ground is what can be reached from the border over pixels of its colour. From there, soft
    pixels are reached: as colourless as the ground, darker, and without an edge, as a shadow is.
    The rest is the subject, with the pale parts that a faint outline encloses. NO_SUBJECT when less
    than AREA_MIN of the picture is left, FILLS_PICTURE when no ground is, PALE_SUBJECT when soft
    pixels lie above the subject: those are then parts of it, as white as the ground.
    """
    edge = border((pixels.height, pixels.width))
    if ground.is_transparent and pixels.alpha is not None:
        reached = near = flood(pixels.alpha < _TRANSPARENT_BELOW, edge)
    else:
        near_ground = _near(lab, ground)
        near = flood(near_ground, edge)
        soft = _soft(lab, ground)
        reached = flood(near | soft, near)
        outline = _outline(lab[0])
        # Most pictures have no faint outline but beside the subject, where JPEG leaves some.
        if np.count_nonzero(outline & ~grown(~reached, JPEG_BLOCK_PX)) >= OUTLINE_LEAST_PX:
            pale = _enclosed(near_ground | soft, near_ground, outline)
            pale = _joined(pale, ~reached)
            reached &= ~pale
            near &= ~pale
    mask = ~reached
    if mask.mean() < AREA_MIN:
        return CannotTell.NO_SUBJECT
    box = _box(mask)
    if box is None:
        return CannotTell.NO_SUBJECT
    plain_box = _box(~near)
    if plain_box is not None and box.top - plain_box.top > PALE_ABOVE:
        return CannotTell.PALE_SUBJECT
    if not near.any() or (box.width >= 1 and box.height >= 1):
        return CannotTell.FILLS_PICTURE
    plain = _plain_ground(pixels, ground, near)
    return Subject(mask, _without_cast_shadow(plain, pixels, lab[0], box), box)


def _without_cast_shadow(plain: Mask, pixels: Pixels, lightness: Floats, box: Box) -> Mask:
    """Return the plain ground without the shadow of a subject that hangs or floats: what is not
    white right below the subject, if it has no edge. A soft stain in that place looks the same."""
    below = plain & ~white_pixels(pixels)
    below[: int(np.ceil(box.bottom * pixels.height))] = False
    count = np.count_nonzero(below)
    columns = slice(int(box.left * pixels.width), int(np.ceil(box.right * pixels.width)))
    if not count or np.count_nonzero(below[:, columns]) < SHADOW_UNDER_MIN * count:
        return plain
    if np.count_nonzero(_outline(lightness) & grown(below, 1)) > SHADOW_EDGES_MAX * count:
        return plain
    without = plain & ~grown(below, JPEG_BLOCK_PX)
    enough = np.count_nonzero(without) >= PLAIN_MIN * np.count_nonzero(plain)
    return without if enough else plain


def _plain_ground(pixels: Pixels, ground: Ground, near: Mask) -> Mask:
    """Return the ground farther than a JPEG block from the subject and its shadow.

    A soft shadow on white ends in pixels that are nearly white. So what is connected with the
    shadow and not white is left out. Where that is most of the ground, none is returned: a wide
    shadow and a stained ground look the same.
    """
    plain = near & ~grown(~near, JPEG_BLOCK_PX)
    if ground.lightness < PURE_LIGHTNESS:
        return plain
    not_white = ~white_pixels(pixels)
    tail = flood(near & not_white, grown(~near, 1))
    without = plain & ~grown(tail, JPEG_BLOCK_PX)
    enough = np.count_nonzero(without) >= PLAIN_MIN * np.count_nonzero(plain)
    return without if enough else np.zeros_like(plain)


def _near(lab: Floats, ground: Ground) -> Mask:
    return np.asarray(squared_distance(lab, _lab_of(ground)) < GROUND_DISTANCE**2)


def _lab_of(ground: Ground) -> Floats:
    channels = np.array([[ground.red], [ground.green], [ground.blue]], np.uint8)
    return to_lab(channels)[:, 0]


def _soft(lab: Floats, ground: Ground) -> Mask:
    lightness, red_green, yellow_blue = _lab_of(ground)
    darker = lightness - lab[0]
    a, b = lab[1] - red_green, lab[2] - yellow_blue
    return np.asarray(
        (a * a + b * b < SHADOW_CHROMA**2)
        & (darker > 0)
        & (darker < SHADOW_DARKER)
        & (_gradient(lab[0]) < SHADOW_GRADIENT)
    )


def _outline(lightness: Floats) -> Mask:
    """Return the pixels at faint sharp steps of L*, along rows or columns."""
    return _steps_across(lightness) | _steps_across(lightness.T).T


def _steps_across(lightness: Floats) -> Mask:
    width = lightness.shape[1]
    padded = np.pad(lightness, ((0, 0), (_FAR, _FAR)), "edge")
    before, after, far_before, far_after = (
        padded[:, _FAR + by : _FAR + by + width] for by in (-1, 1, -_FAR, _FAR)
    )
    step, slope = np.abs(after - before), np.abs(far_after - far_before)
    slope *= np.float32(OUTLINE_SHARPNESS)
    return np.asarray((step >= OUTLINE_STEP) & (step >= slope))


def _enclosed(free: Mask, near_ground: Mask, outline: Mask) -> Mask:
    """Return the large parts that cannot be reached from the border over `free` pixels (those of
    the ground and of shadows) without crossing the outline."""
    walls = grown(outline, OUTLINE_GAP_PX)
    start = flood(near_ground & ~walls, border(free.shape))
    inside = ~flood((free & ~walls) | start, start)
    core_px = PALE_CORE_PX + OUTLINE_GAP_PX
    parts = inside & grown(~grown(~inside, core_px), core_px + 1)
    return ~grown(~parts, OUTLINE_GAP_PX)


def _joined(pale: Mask, subject: Mask) -> Mask:
    """Return the pale parts that join what surely is the subject; one by itself is a stain of the
    ground, unless there is no such subject."""
    if subject.mean() < AREA_MIN:
        return pale
    near_subject = grown(subject, JPEG_BLOCK_PX)
    return pale & flood(pale | near_subject, near_subject)


def _gradient(lightness: Floats) -> Floats:
    """Return the largest step to a neighbour in the row or column."""
    steps = np.zeros(lightness.shape, np.float32)
    across = np.abs(np.diff(lightness, axis=1))
    down = np.abs(np.diff(lightness, axis=0))
    np.maximum(steps[:, 1:], across, out=steps[:, 1:])
    np.maximum(steps[:, :-1], across, out=steps[:, :-1])
    np.maximum(steps[1:], down, out=steps[1:])
    np.maximum(steps[:-1], down, out=steps[:-1])
    return steps


def _box(mask: Mask) -> Box | None:
    """Return the box of the rows and columns of which at least COVER_MIN is covered."""
    height, width = mask.shape
    rows = np.flatnonzero(cover(mask, 1) >= COVER_MIN)
    columns = np.flatnonzero(cover(mask, 0) >= COVER_MIN)
    if not len(rows) or not len(columns):
        return None
    return Box(
        float(columns[0] / width),
        float(rows[0] / height),
        float((columns[-1] + 1) / width),
        float((rows[-1] + 1) / height),
    )


def touching_sides(mask: Mask) -> tuple[SideShares, TouchedSpans]:
    """Return which share of each side the subject touches: comes within EDGE_PX pixels of it; and
    between which places."""
    touched: dict[str, Mask] = {
        "left": np.asarray(mask[:, :EDGE_PX].any(axis=1)),
        "top": np.asarray(mask[:EDGE_PX].any(axis=0)),
        "right": np.asarray(mask[:, -EDGE_PX:].any(axis=1)),
        "bottom": np.asarray(mask[-EDGE_PX:].any(axis=0)),
    }
    shares = SideShares(**{side: float(pixels.mean()) for side, pixels in touched.items()})
    return shares, TouchedSpans(**{side: _span(pixels) for side, pixels in touched.items()})


def _span(pixels: Mask) -> Span | None:
    places = np.flatnonzero(pixels)
    if not len(places):
        return None
    return Span(float(places[0] / len(pixels)), float((places[-1] + 1) / len(pixels)))
