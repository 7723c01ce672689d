"""Shows compared pictures so that their subjects are equally large and in the same place.

Worked example: two pictures of 1000 x 1000 fit at zoom 0.5. In the first the subject is 0.8 of the
sides wide and high, in the second 0.4. So the second is shown at zoom 1.0, and both with the middle
of the subject in the middle of the view.
"""

from collections.abc import Sequence
from math import sqrt

from qamera_review.domain.measurement import Box
from qamera_review.domain.records import Struct, replace
from qamera_review.ui.viewer.viewport import Point, Viewport

_ZOOM_MAX = 4.0  # a subject that is tiny in one picture is not enlarged without limit


class SubjectMatch(Struct, frozen=True):
    """How one of the compared pictures is shown when the user has not zoomed: `zoom` and the middle
    of its subject as shares of its sides."""

    zoom: float
    middle: Point


def match_subjects(
    viewports: Sequence[Viewport], boxes: Sequence[Box | None]
) -> list[SubjectMatch] | None:
    """Return how the pictures are shown; None when a subject is not known, so that the pictures are
    compared as they are."""
    sizes = []
    for viewport, box in zip(viewports, boxes, strict=True):
        if box is None or box.width <= 0 or box.height <= 0:
            return None
        area = box.width * viewport.picture[0] * box.height * viewport.picture[1]
        sizes.append(sqrt(area) * viewport.fit)
    largest = max(sizes)
    return [
        SubjectMatch(viewport.fit * min(_ZOOM_MAX, largest / size), _middle(box))
        for viewport, box, size in zip(viewports, boxes, sizes, strict=True)
        if box is not None
    ]


def matched(viewport: Viewport, match: SubjectMatch) -> Viewport:
    """Return the viewport of a picture when the user has not zoomed."""
    return replace(viewport, zoom=match.zoom, centre=match.middle, is_free=True)


def followed(own: Viewport, match: SubjectMatch, moved: Viewport, by: SubjectMatch) -> Viewport:
    """Return the viewport that shows of its subject what `moved` shows of its own.

    Actual pixels (zoom 1) stay actual pixels.
    """
    if moved.zoom is None:
        return matched(own, match)
    zoom = 1.0 if moved.is_actual else match.zoom * moved.zoom / by.zoom
    # The same way from the middle of the subject, in units of the matched size.
    share = by.zoom / match.zoom
    centre = tuple(
        middle + (centre - other) * share * size / own_size
        for middle, centre, other, size, own_size in zip(
            match.middle, moved.centre, by.middle, moved.picture, own.picture, strict=True
        )
    )
    return replace(own, zoom=zoom, centre=(centre[0], centre[1]), is_free=True)


def _middle(box: Box) -> Point:
    return ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
