"""Measures one picture: everything that is known of it without comparing it with others."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QImage

from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.measurement import AiMark, CannotTell, Ground, Measurement
from qamera_review.domain.records import replace
from qamera_review.measuring.colours import (
    Bytes,
    Floats,
    Mask,
    Pixels,
    read_pixels,
    scaled,
    squared_distance,
    to_lab,
)
from qamera_review.measuring.ground import WHITE_FROM, measure_ground, measure_white_share, ring_of
from qamera_review.measuring.halo import measure_halo
from qamera_review.measuring.likeness import measure_likeness
from qamera_review.measuring.regions import enlarged, grown
from qamera_review.measuring.sharpness import SIDE_MIN, Sharpness, measure_sharpness
from qamera_review.measuring.subject import Subject, find_subject, touching_sides

# Pictures are measured at this size. Larger ones are scaled down to it: what is not seen there is
# not seen in a shop's list either, and the time for one picture stays the same.
SIDE_PX = 512
_SUBJECT_SIDE_PX = 256
_OUTLINE_DISTANCE = 4.0  # dE76 from the ground, for the outline in the full picture
_LUMA = (np.float32(0.299), np.float32(0.587), np.float32(0.114))


@dataclass(frozen=True)
class FileNumbers:
    """What the header says: format, size in pixels after the turn, and bytes."""

    format: ImageFormat
    width_px: int
    height_px: int
    size_bytes: int


def measure(image: QImage, file: FileNumbers, ai_mark: AiMark) -> Measurement:
    """Return all numbers of a picture; `image` is the picture in sRGB, at least SIDE_PX pixels on
    its longer side where the original has them. Any thread; takes about 20 ms."""
    image = scaled(image, SIDE_PX)
    facts = Measurement(file.format, file.width_px, file.height_px, file.size_bytes, ai_mark)
    pixels = read_pixels(image)
    small_image = scaled(image, _SUBJECT_SIDE_PX)
    small = read_pixels(small_image)
    if min(small.width, small.height) < 8:
        return replace(facts, reasons=_all_missing(CannotTell.TOO_SMALL))
    border_white = float(np.mean(ring_of(pixels.rgb).min(axis=0) >= WHITE_FROM))
    facts = replace(facts, border_white_share=border_white)
    ground = measure_ground(pixels)
    if isinstance(ground, CannotTell):
        return replace(facts, reasons=_all_missing(ground))
    facts = replace(facts, ground=ground)
    subject = find_subject(small, to_lab(small.rgb), ground)
    if isinstance(subject, CannotTell):
        return _without_subject(facts, pixels, subject)
    return _with_subject(facts, image, pixels, subject, ground)


_SUBJECT_FIELDS = ("box", "touching", "sharpness", "halo_share", "likeness")


def _all_missing(reason: CannotTell) -> dict[str, CannotTell]:
    return dict.fromkeys(("ground", "white_share", *_SUBJECT_FIELDS), reason)


def _without_subject(facts: Measurement, pixels: Pixels, reason: CannotTell) -> Measurement:
    reasons = dict.fromkeys(_SUBJECT_FIELDS, reason)
    if reason is CannotTell.FILLS_PICTURE:
        return replace(facts, reasons={**reasons, "white_share": reason})
    everywhere = np.ones((pixels.height, pixels.width), dtype=bool)
    return replace(facts, white_share=measure_white_share(pixels, everywhere), reasons=reasons)


def _with_subject(
    facts: Measurement, image: QImage, pixels: Pixels, subject: Subject, ground: Ground
) -> Measurement:
    reasons: dict[str, CannotTell] = {}
    mask = _in_full(subject, pixels, ground)
    box = subject.box
    rows = slice(int(box.top * pixels.height), int(np.ceil(box.bottom * pixels.height)))
    columns = slice(int(box.left * pixels.width), int(np.ceil(box.right * pixels.width)))
    sharpness: Sharpness | CannotTell = CannotTell.TOO_SMALL
    halo: float | CannotTell = CannotTell.TOO_SMALL
    if max(pixels.width, pixels.height) >= SIDE_MIN:
        sharpness = measure_sharpness(_luma(pixels.rgb[:, rows, columns]))
        halo = measure_halo(pixels.rgb, mask, ground)
    if isinstance(sharpness, CannotTell):
        reasons["sharpness"] = sharpness
    if isinstance(halo, CannotTell):
        reasons["halo_share"] = halo
    white = None
    if ground.is_transparent:
        white = 1.0
    else:
        plain = enlarged(subject.plain_ground, pixels.height, pixels.width)
        white = measure_white_share(pixels, plain)
    if white is None:
        reasons["white_share"] = CannotTell.UNEVEN_GROUND
    touching, spans = touching_sides(mask)
    return replace(
        facts,
        white_share=white,
        box=box,
        touching=touching,
        touched_spans=spans,
        sharpness=sharpness.ratio if isinstance(sharpness, Sharpness) else None,
        sharpness_map=sharpness.map if isinstance(sharpness, Sharpness) else b"",
        halo_share=None if isinstance(halo, CannotTell) else halo,
        likeness=measure_likeness(image, box),
        reasons=reasons,
    )


def _luma(rgb: Bytes) -> Floats:
    """Return the brightness as JPEG has it, 0 to 255."""
    luma = np.zeros(rgb.shape[1:], np.float32)
    for channel, weight in zip(rgb, _LUMA, strict=True):
        luma += channel * weight
    return luma


def _in_full(subject: Subject, pixels: Pixels, ground: Ground) -> Mask:
    """Return the subject's pixels in the full picture: near its outline as the full picture has it,
    inside as it was found in the small one."""
    small = subject.mask
    height, width = pixels.height, pixels.width
    inner = enlarged(~grown(~small, 1), height, width)
    outer = enlarged(grown(small, 1), height, width) & ~inner
    mask = inner
    where = np.flatnonzero(outer)
    around = to_lab(np.array([[ground.red], [ground.green], [ground.blue]], np.uint8))[:, 0]
    colours = to_lab(pixels.rgb.reshape(3, -1)[:, where])
    differs = squared_distance(colours, around) >= _OUTLINE_DISTANCE**2
    flat = mask.ravel()
    flat[where[differs]] = True
    return flat.reshape(height, width)
