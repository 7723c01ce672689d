"""The viewport: the point under the pointer stays, and there is never a gap beside a picture."""

from hypothesis import given
from hypothesis import strategies as st

from qamera_review.ui.viewer.viewport import ZOOM_MAX, Viewport

SIDES = st.integers(1, 6000)
SIZES = st.tuples(SIDES, SIDES)
VIEWS = st.tuples(st.integers(50, 3000), st.integers(50, 3000))
ZOOMS = st.floats(0.01, 40)


def test_a_picture_fits_and_stands_in_the_middle() -> None:
    assert Viewport((1000, 500), (500, 500)).rect() == (0, 125, 500, 250)
    assert Viewport((100, 100), (400, 200)).rect() == (150, 50, 100, 100)


def test_only_whole_factors_that_the_user_chose_show_squares() -> None:
    viewport = Viewport((100, 100), (400, 200))
    assert not viewport.is_plain
    zooms = [viewport.scale]
    while zooms[-1] < ZOOM_MAX:
        viewport = viewport.stepped(1)
        zooms.append(viewport.scale)
        assert viewport.is_plain is (viewport.scale >= 2)
    assert zooms[3:9] == [1.953125, 2, 3, 4, 5, 6]
    assert viewport.stepped(-1).scale == 13
    assert Viewport((100, 100), (400, 200), 2.0).stepped(-1).scale == 1.6
    assert not Viewport((100, 100), (400, 200), 2.5).is_plain
    assert Viewport((100, 100), (400, 200), 4.0).stepped(0.2).scale == 4 * 1.25**0.2


def test_actual_pixels_stay_under_the_pointer() -> None:
    viewport = Viewport((4000, 4000), (1000, 1000)).zoomed(1.0, (750.0, 250.0))
    x, y, width, height = viewport.rect()
    assert (width, height) == (4000, 4000)
    assert ((750 - x) / width, (250 - y) / height) == (0.75, 0.25)


def test_a_pan_ends_at_the_edge() -> None:
    viewport = Viewport((2000, 2000), (1000, 1000), 1.0).panned(99_999, -99_999)
    assert viewport.rect() == (0, -1000, 2000, 2000)


def test_another_picture_keeps_zoom_and_place_if_wished() -> None:
    viewport = Viewport((2000, 2000), (1000, 1000)).zoomed(2.0, (900.0, 900.0))
    other = viewport.of((2000, 2000), keep=True)
    assert other == viewport
    assert viewport.of((2000, 2000), keep=False).zoom is None


@given(SIZES, VIEWS, ZOOMS, st.floats(-5000, 5000), st.floats(-5000, 5000))
def test_no_gap_opens_beside_a_picture_larger_than_the_view(
    size: tuple[int, int], view: tuple[int, int], zoom: float, dx: float, dy: float
) -> None:
    viewport = Viewport(size, view).zoomed(zoom).panned(dx, dy)
    assert viewport.scale <= ZOOM_MAX or viewport.scale <= viewport.fit
    x, y, width, height = viewport.rect()
    for begin, length, room in ((x, width, view[0]), (y, height, view[1])):
        if length >= room:
            assert begin <= 1e-6
            assert begin + length >= room - 1e-6
        else:
            assert abs(begin - (room - length) / 2) < 1e-6
