"""Which part of a picture shows, and how large: arithmetic alone, in device pixels."""

from qamera_review.domain.records import Struct, replace

ZOOM_MAX = 16.0
ZOOM_STEP = 1.25

Size = tuple[int, int]
Point = tuple[float, float]


class Viewport(Struct, frozen=True):
    """A picture of `picture` pixels in a view of `view` device pixels.

    `zoom` is device pixels a picture pixel, None for as large as fits. `centre` is what shows
    in the middle, as fractions of the picture's sides, so that it means the same in another one.
    """

    picture: Size = (1, 1)
    view: Size = (1, 1)
    zoom: float | None = None
    centre: Point = (0.5, 0.5)

    @property
    def fit(self) -> float:
        """The zoom at which the whole picture just fits."""
        return min(self.view[0] / self.picture[0], self.view[1] / self.picture[1])

    @property
    def scale(self) -> float:
        """The zoom of now, whichever way it was chosen."""
        return self.fit if self.zoom is None else self.zoom

    def rect(self) -> tuple[float, float, float, float]:
        """Where the whole picture lies in the view: x, y, width, height."""
        scale = self.scale
        width, height = self.picture[0] * scale, self.picture[1] * scale
        return (
            _begin(self.view[0], width, self.centre[0]),
            _begin(self.view[1], height, self.centre[1]),
            width,
            height,
        )

    def fitted(self) -> "Viewport":
        """The whole picture."""
        return replace(self, zoom=None, centre=(0.5, 0.5))

    def zoomed(self, zoom: float, at: Point | None = None) -> "Viewport":
        """Another zoom; what lies at the view's point `at` (its middle by default) stays there."""
        zoom = min(max(zoom, min(self.fit, 1.0)), ZOOM_MAX)
        x, y = at if at is not None else (self.view[0] / 2, self.view[1] / 2)
        left, top, width, height = self.rect()
        there = ((x - left) / width, (y - top) / height)
        centre = (
            there[0] + (self.view[0] / 2 - x) / (self.picture[0] * zoom),
            there[1] + (self.view[1] / 2 - y) / (self.picture[1] * zoom),
        )
        return replace(self, zoom=zoom, centre=centre).settled()

    def panned(self, dx: float, dy: float) -> "Viewport":
        """Moves the picture by so many device pixels, as far as there is more of it."""
        scale = self.scale
        centre = (
            self.centre[0] - dx / (self.picture[0] * scale),
            self.centre[1] - dy / (self.picture[1] * scale),
        )
        return replace(self, centre=centre).settled()

    def of(self, picture: Size, *, keep: bool) -> "Viewport":
        """Another picture in the same view; with `keep` at the same zoom and place."""
        if keep:
            return replace(self, picture=picture).settled()
        return Viewport(picture, self.view)

    def within(self, view: Size) -> "Viewport":
        """The same in a view of another size."""
        return replace(self, view=view).settled()

    def settled(self) -> "Viewport":
        """With a centre that leaves no gap beside a picture larger than the view."""
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
