"""Computes which part of a picture is visible, and how large, in device pixels."""

from math import ceil, floor

from qamera_review.domain.records import Struct, replace

ZOOM_MAX = 16.0
ZOOM_STEP = 1.25
_PLAIN_FROM = 2.0  # from this zoom on whole factors show pixels as squares
_WHOLE_TOLERANCE = 0.001

Size = tuple[int, int]
Point = tuple[float, float]


class Viewport(Struct, frozen=True):
    """A picture of `picture` pixels in a view of `view` device pixels.

    `zoom` is device pixels per picture pixel, None for as large as fits. With `enlarges` a small
    picture is enlarged until it fits; otherwise not beyond its own pixels. `centre` is the point of
    the picture in the middle of the view, as fractions of its sides, so that it means the same in a
    picture of another size. A picture that `is_free` may leave a gap beside it: its subject and not
    its edges belong in the view.

    Worked example: a picture of 2000 x 1000 in a view of 800 x 600 fits at zoom 0.4; it is 800 x
    400 and lies at x = 0, y = 100. Zooming to 1.0 at the point (200, 300): that is 200 / 800 = 0.25
    of the picture's width and 0.5 of its height. It stays in place if the centre becomes 0.25 +
    (400 - 200) / 2000 = 0.35 and 0.5, so the picture lies at x = 400 - 0.35 * 2000 = -300, and the
    point at 0.25 * 2000 - 300 = 200 again.
    """

    picture: Size = (1, 1)
    view: Size = (1, 1)
    zoom: float | None = None
    centre: Point = (0.5, 0.5)
    enlarges: bool = False
    is_free: bool = False

    @property
    def fit(self) -> float:
        """Return the zoom at which the whole picture just fits; 1 at most, unless it `enlarges`."""
        fit = min(self.view[0] / self.picture[0], self.view[1] / self.picture[1])
        return fit if self.enlarges else min(fit, 1.0)

    @property
    def scale(self) -> float:
        """Return the present zoom, whether it was set or fits."""
        return self.fit if self.zoom is None else self.zoom

    @property
    def is_actual(self) -> bool:
        """Return whether the user has zoomed so that each pixel is one device pixel."""
        return self.zoom is not None and abs(self.zoom - 1.0) < _WHOLE_TOLERANCE

    @property
    def is_plain(self) -> bool:
        """Return whether the pixels are shown as squares: the user has zoomed, to a whole factor.
        At any other factor some squares would be wider than others.
        """
        zoom = self.zoom
        return (
            zoom is not None and zoom >= _PLAIN_FROM and abs(zoom - round(zoom)) < _WHOLE_TOLERANCE
        )

    def stepped(self, steps: float, at: Point | None = None) -> "Viewport":
        """Return the viewport zoomed by a number of steps, or out if it is negative; `at` as in
        `zoomed`.

        From 200 % on whole steps lead to whole factors: 2, 3, 4, 5, 6, 8 and so on.
        """
        zoom = self.scale * ZOOM_STEP**steps
        if abs(steps) < 1 or zoom < _PLAIN_FROM:
            return self.zoomed(zoom, at)
        if steps > 0:
            whole = max(floor(zoom), floor(self.scale) + 1)
        else:
            whole = min(ceil(zoom), ceil(self.scale) - 1)
        return self.zoomed(float(whole), at)

    def rect(self) -> tuple[float, float, float, float]:
        """Return where the whole picture lies in the view: x, y, width, height."""
        scale = self.scale
        width, height = self.picture[0] * scale, self.picture[1] * scale
        if self.is_free:
            x, y = self.centre
            return self.view[0] / 2 - x * width, self.view[1] / 2 - y * height, width, height
        return (
            _begin(self.view[0], width, self.centre[0]),
            _begin(self.view[1], height, self.centre[1]),
            width,
            height,
        )

    def fitted(self) -> "Viewport":
        """Return the viewport that shows the whole picture."""
        return replace(self, zoom=None, centre=(0.5, 0.5), is_free=False)

    def zoomed(self, zoom: float, at: Point | None = None) -> "Viewport":
        """Return the viewport with another zoom, within the limits.

        What lies at the point `at` of the view (its middle by default) stays in place.
        """
        zoom = min(max(zoom, min(self.fit, 1.0)), ZOOM_MAX)
        x, y = at if at is not None else (self.view[0] / 2, self.view[1] / 2)
        left, top, width, height = self.rect()
        anchor = ((x - left) / width, (y - top) / height)
        centre = (
            anchor[0] + (self.view[0] / 2 - x) / (self.picture[0] * zoom),
            anchor[1] + (self.view[1] / 2 - y) / (self.picture[1] * zoom),
        )
        return replace(self, zoom=zoom, centre=centre).settled()

    def panned(self, dx: float, dy: float) -> "Viewport":
        """Return the viewport with the picture moved by device pixels, not beyond its edges."""
        scale = self.scale
        centre = (
            self.centre[0] - dx / (self.picture[0] * scale),
            self.centre[1] - dy / (self.picture[1] * scale),
        )
        return replace(self, centre=centre).settled()

    def of(self, picture: Size, *, keep: bool) -> "Viewport":
        """Return the viewport for another picture; with `keep` at the same zoom and place."""
        if keep:
            return replace(self, picture=picture).settled()
        return Viewport(picture, self.view, enlarges=self.enlarges)

    def within(self, view: Size) -> "Viewport":
        """Return the viewport for a view of another size."""
        return replace(self, view=view).settled()

    def settled(self) -> "Viewport":
        """Return the viewport with a centre that leaves no gap beside a picture larger than the
        view.
        """
        if self.is_free:
            return replace(self, centre=(_between(self.centre[0], 0), _between(self.centre[1], 0)))
        scale = self.scale
        half = (
            self.view[0] / (2 * self.picture[0] * scale),
            self.view[1] / (2 * self.picture[1] * scale),
        )
        centre = (_between(self.centre[0], half[0]), _between(self.centre[1], half[1]))
        return replace(self, centre=centre)


def _begin(view: int, length: float, centre: float) -> float:
    if length <= view:
        return (view - length) / 2
    return min(0.0, max(view - length, view / 2 - centre * length))


def _between(centre: float, half: float) -> float:
    return 0.5 if half >= 0.5 else min(max(centre, half), 1 - half)
