"""A verdict is seen from two metres: a blurred image of the grid still tells verdicts apart."""

from itertools import combinations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from qamera_review.domain.packshot import Facet, Status, Vote
from qamera_review.domain.records import replace
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from tests.support.blurred import blurred, distance, mean_colour
from tests.support.grid import ShownGrid
from tests.support.tiles import tile_id
from tests.ui.grid.conftest import MakeGrid

SIGMA_PX = 8.0
DISTANCE_LEAST = 7.0  # three times what can just be told apart side by side
STATES = {
    Facet.UNDECIDED: (Status.DONE, Vote.NONE),
    Facet.APPROVED: (Status.DONE, Vote.APPROVED),
    Facet.REJECTED: (Status.ARCHIVED, Vote.REJECTED),
}
KINDS = 8  # pictures that the fake source draws; tiles of the same one are compared


def decided_grid(make_grid: MakeGrid) -> tuple[ShownGrid, dict[Facet, int]]:
    """Return a grid with the same picture in each state, and the row of each state.

    The focus is on another tile: it lifts the veil.
    """
    grid = make_grid(count=40, width=480, height=900)
    numbers = {facet: KINDS * (place + 1) for place, facet in enumerate(STATES)}
    for facet, (status, vote) in STATES.items():
        shown = grid.tiles.shown(tile_id(numbers[facet]))
        grid.tiles.facts[tile_id(numbers[facet])] = replace(shown, status=status, vote=vote)
    grid.order([*numbers.values(), 7])
    grid.view.set_focus_id(tile_id(7))
    grid.view.canvas.scroll_to(0)
    return grid, {facet: row for row, facet in enumerate(STATES)}


@pytest.mark.parametrize("high", [False, True])
@pytest.mark.parametrize("scheme", ColourScheme)
def test_verdicts_are_told_apart_when_blurred(
    make_grid: MakeGrid, scheme: ColourScheme, high: bool
) -> None:
    grid, rows = decided_grid(make_grid)
    grid.view.canvas.set_theme(theme_of(scheme, high_contrast=high))
    grid.view.canvas.scroll_to(0)
    image = grid.image()
    image.setDevicePixelRatio(1.0)
    far = blurred(image, SIGMA_PX)
    means = {facet: mean_colour(far, grid.rect(row)) for facet, row in rows.items()}
    distances = {pair: distance(means[pair[0]], means[pair[1]]) for pair in combinations(STATES, 2)}
    assert min(distances.values()) >= DISTANCE_LEAST, distances


def test_an_approved_picture_is_painted_as_it_is(make_grid: MakeGrid) -> None:
    grid, rows = decided_grid(make_grid)
    rgb, inset = QImage.Format.Format_RGB32, theme_of(ColourScheme.DARK).tile.mat

    def picture_of(facet: Facet) -> QImage:
        rect = grid.rect(rows[facet])
        rect.setHeight(rect.width())
        area = rect.adjusted(inset, inset, -inset, -inset)
        return grid.view.canvas.viewport().grab(area).toImage().convertToFormat(rgb)

    plain = picture_of(Facet.UNDECIDED)
    assert picture_of(Facet.APPROVED) == plain
    assert picture_of(Facet.REJECTED) != plain
    grid.view.set_focus_id(tile_id(KINDS * 3))
    assert picture_of(Facet.REJECTED) == plain, "what a verb would hit is shown as it is"


def test_a_veiled_picture_counts_as_seen_only_with_the_focus(
    make_grid: MakeGrid, qtbot: QtBot
) -> None:
    grid, _rows = decided_grid(make_grid)
    rejected, approved = tile_id(KINDS * 3), tile_id(KINDS * 2)
    seen: list[str] = []
    grid.view.painted.connect(lambda pictures: seen.extend(p.packshot_id for p in pictures))
    grid.pictures.replace(rejected)
    grid.pictures.replace(approved)
    grid.view.tiles_changed([rejected, approved])
    qtbot.waitUntil(lambda: approved in seen, timeout=5_000)
    assert rejected not in seen
    grid.view.set_focus_id(rejected)
    qtbot.waitUntil(lambda: rejected in seen, timeout=5_000)
