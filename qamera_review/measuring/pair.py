"""Measures a pair: an original and a packshot of the same product."""

import numpy as np
from PySide6.QtGui import QImage

from qamera_review.domain.alignment import CannotAlign, PairResult, Raster, Zone
from qamera_review.domain.records import replace
from qamera_review.measuring.alignment import Prepared, align, prepare
from qamera_review.measuring.colours import Mask, Pixels, read_pixels, scaled, to_lab
from qamera_review.measuring.differences import measure_difference, softened, subject_mask
from qamera_review.measuring.ground import ring_of
from qamera_review.measuring.ground_alike import soft_subject
from qamera_review.measuring.print_difference import with_print
from qamera_review.measuring.regions import enlarged
from qamera_review.measuring.resampling import channels_last
from qamera_review.measuring.zones import find_zones

SIDE_PX = 512  # both pictures are decoded to this size at most
_ALIGNING_PX = 256


def measure_pair(original: QImage, packshot: QImage) -> PairResult:
    """Return where the original lies on the packshot, and what differs; both in sRGB. Any thread;
    takes about 0.6 s."""
    small_original = read_pixels(scaled(original, _ALIGNING_PX))
    small_packshot = read_pixels(scaled(packshot, _ALIGNING_PX))
    own, other = prepare(small_original), prepare(small_packshot)
    ground = _ground_of(small_packshot)
    aligned = align(own, other)
    placement = None if isinstance(aligned, CannotAlign) else aligned.placement
    large = _large(packshot)
    zones = _zones(large, subject_mask(own, other, placement))
    if isinstance(aligned, CannotAlign):
        return PairResult(reason=aligned, zones=zones, ground=ground)
    difference = measure_difference(own, other, aligned.placement)
    large_original = _large(original)
    difference = with_print(difference, (own, other), (large_original, large), aligned.placement)
    return PairResult(
        placement=aligned.placement,
        confidence=aligned.confidence,
        difference=replace(difference, veil=softened(difference.veil)),
        zones=zones,
        ground=ground,
        subject=_subject_raster(own, large_original),
    )


def _large(image: QImage) -> Prepared:
    """Return a picture in the size in which print is compared, without its subject."""
    return Prepared(channels_last(to_lab(read_pixels(scaled(image, SIDE_PX)).rgb)), None)


def _zones(large: Prepared, subject: Mask) -> tuple[Zone, ...]:
    return find_zones(large.lab, enlarged(subject, large.height, large.width))


def _ground_of(pixels: Pixels) -> tuple[int, int, int]:
    red, green, blue = np.median(ring_of(pixels.rgb), axis=1)
    return int(red), int(green), int(blue)


def _subject_raster(small: Prepared, large: Prepared) -> Raster | None:
    if small.subject is None:
        return None
    mask = enlarged(small.subject.mask, large.height, large.width)
    values = np.clip(np.rint(soft_subject(large.lab, mask) * 255), 0, 255).astype(np.uint8)
    return Raster(large.width, large.height, values.tobytes())
