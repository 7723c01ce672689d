"""The line-up: one base line, one scale, and what stands out against the median."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.line_up import (
    LineUpPicture,
    Outlier,
    Trait,
    bases,
    best_layout,
    chromaticity,
    lay_out,
    outliers,
)
from qamera_review.domain.measurement import Box, Ground
from qamera_review.domain.packshot import PackshotId

P = PackshotId


def picture(
    name: str, bottom: float = 0.9, height: float = 0.8, ground: tuple[int, int, int] | None = None
) -> LineUpPicture:
    """A square picture whose subject is `height` high and stands at `bottom`."""
    box = Box(0.4, bottom - height, 0.6, bottom)
    if ground is None:
        return LineUpPicture(P(name), 800, 800, box)
    colour = Ground(*ground, lightness=ground[1] / 2.55, chroma=0, share=1)
    return LineUpPicture(P(name), 800, 800, box, colour)


def test_subjects_stand_on_one_base_line() -> None:
    pictures = [picture("a", 0.9), picture("b", 0.8), LineUpPicture(P("c"), 400, 800)]
    layout = lay_out(pictures, 1000, 100, gap=10, caption=20)
    (row,) = layout.rows
    assert [round(each, 6) for each in (row.top, row.base, row.bottom)] == [0, 90, 110]
    placed = zip(bases(pictures), layout.frames, strict=True)
    assert {round(frame.top + base * 100, 6) for base, frame in placed} == {90}
    assert round(bases(pictures)[2], 6) == 0.85, "what was not measured stands like the others"
    assert bases(pictures[2:]) == [1.0], "alone it stands on its lower edge"
    assert [frame.width for frame in layout.frames] == [100, 100, 50]
    assert layout.frames[2].cell_width == 60, "a narrow picture has room for its caption"
    assert round(layout.height, 6) == 130


sizes = st.tuples(st.integers(1, 900), st.integers(1, 900), st.floats(0.1, 1.0))


@given(st.lists(sizes, min_size=1, max_size=30), st.integers(200, 1500), st.integers(100, 900))
def test_every_picture_has_its_place_and_none_lies_on_another(
    shapes: list[tuple[int, int, float]], width: int, height: int
) -> None:
    pictures = [
        LineUpPicture(P(str(number)), across, down, Box(0, 0, 1, bottom))
        for number, (across, down, bottom) in enumerate(shapes)
    ]
    layout = best_layout(pictures, width, height, gap=8, caption=30, least=40, most=400)
    assert len(layout.frames) == len(pictures)
    assert [row.first for row in layout.rows[1:]] == [row.end for row in layout.rows[:-1]]
    for row in layout.rows:
        frames = layout.frames[row.first : row.end]
        for left, right in pairwise(frames):
            assert left.cell_left + left.cell_width + 8 <= right.cell_left + 1e-6
        for number, frame in enumerate(frames, row.first):
            assert row.top - 1e-6 <= frame.top
            assert frame.top + frame.height <= row.bottom + 1e-6
            middle = frame.cell_left + frame.cell_width / 2
            assert layout.at(middle, row.base) == number
    above = [layout.above_or_below(number, 1) for number in range(len(pictures))]
    assert all(layout.row_of(b) - layout.row_of(a) in (0, 1) for a, b in enumerate(above))
    is_least = layout.side == 40
    assert is_least or layout.height <= height


def test_what_stands_out_is_told_with_its_number_and_the_median() -> None:
    white, warm, dark = (255, 255, 255), (255, 250, 238), (235, 235, 235)
    pictures = [
        *(picture(f"plain {n}", ground=white) for n in range(4)),
        picture("small", height=0.5, ground=white),
        picture("high", bottom=0.82, ground=white),
        picture("warm", ground=warm),
        picture("dark", ground=dark),
        LineUpPicture(P("unmeasured"), 800, 800),
    ]
    found = outliers(pictures)
    assert {name: [each.trait for each in marks] for name, marks in found.items()} == {
        "small": [Trait.SCALE],
        "high": [Trait.BASE_LINE],
        "warm": [Trait.CAST],
        "dark": [Trait.LIGHTNESS],
    }
    (small,) = found[P("small")]
    assert small == Outlier(Trait.SCALE, 0.5, 0.8)
    assert found[P("warm")][0].value > 5
    assert outliers(pictures[3:5]) == {}, "of two none is the odd one"


def test_greys_have_no_cast() -> None:
    for grey in (0, 20, 128, 255):
        assert max(map(abs, chromaticity(grey, grey, grey))) < 0.02
    a, b = chromaticity(255, 0, 0)
    assert (round(a, 1), round(b, 1)) == (80.1, 67.2)


def test_only_an_even_and_light_ground_is_made_white() -> None:
    assert picture("white", ground=(250, 250, 250)).may_be_white
    assert not picture("dark", ground=(90, 90, 90)).may_be_white
    assert not picture("unknown").may_be_white
