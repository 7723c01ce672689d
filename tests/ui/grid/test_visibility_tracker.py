"""What the grid reports as seen: pictures painted large enough, and the visible range, each
once.
"""

from pytestqt.qtbot import QtBot

from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.grid_model import PictureState
from tests.support.grid import number_of
from tests.support.tiles import tile_id
from tests.ui.grid.conftest import MakeGrid, SightLog


def test_visible_pictures_are_told_once(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=400)
    # What was painted while the window opened is reported first, and is not tested here.
    log = SightLog(grid.view)
    grid.pictures.replace(tile_id(0))
    grid.view.tiles_changed([tile_id(0)])
    qtbot.waitUntil(lambda: 0 in log.painted, timeout=5_000)
    log.painted.clear()
    grid.pictures.states[tile_id(3)] = PictureState.LOADING
    for number in range(400):
        grid.pictures.replace(tile_id(number))
    grid.view.canvas.viewport().repaint()
    qtbot.waitUntil(lambda: bool(log.painted), timeout=5_000)
    geometry = grid.view.canvas.grid_layout
    whole_rows = (geometry.height - geometry.margin) // geometry.pitch
    assert {0, 1, 2, 4, 5}.issubset(log.painted)
    assert 3 not in log.painted
    assert max(log.painted) < (whole_rows + 1) * geometry.columns
    before = len(log.painted)
    grid.view.canvas.viewport().repaint()
    del grid.pictures.states[tile_id(3)]
    grid.view.tiles_changed([tile_id(3)])
    qtbot.waitUntil(lambda: len(log.painted) > before, timeout=5_000)
    assert log.painted[before:] == [3]


def test_another_picture_is_told_again(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid()
    log = SightLog(grid.view)
    grid.pictures.replace(tile_id(5))
    grid.view.tiles_changed([tile_id(5)])
    qtbot.waitUntil(lambda: 5 in log.painted, timeout=5_000)
    log.painted.clear()
    grid.pictures.replace(tile_id(5))
    grid.view.tiles_changed([tile_id(5)])
    qtbot.waitUntil(lambda: log.painted == [5], timeout=5_000)


def test_a_picture_that_is_mostly_cut_off_was_not_seen(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid(count=400)
    geometry = grid.view.canvas.grid_layout
    log = SightLog(grid.view)
    row = 3 * geometry.columns
    top = geometry.top_of(row)
    bar = grid.view.canvas.verticalScrollBar()
    bar.setValue(top - geometry.height + geometry.tile // 2)
    qtbot.waitUntil(lambda: log.last_range() >= row, timeout=5_000)
    grid.view.canvas.viewport().repaint()
    assert row not in log.painted
    bar.setValue(top - geometry.height + geometry.tile * 7 // 10)
    qtbot.waitUntil(lambda: row in log.painted, timeout=5_000)


def test_visible_range_is_told_once_a_turn_with_its_direction(
    make_grid: MakeGrid, qtbot: QtBot
) -> None:
    grid = make_grid(count=4000)
    log = SightLog(grid.view)
    grid.order(list(range(4000)))
    qtbot.waitUntil(lambda: len(log.ranges) >= 1, timeout=5_000)
    log.ranges.clear()
    bar = grid.view.canvas.verticalScrollBar()
    for value in (500, 1500, 3000):
        bar.setValue(value)
    qtbot.waitUntil(lambda: bool(log.ranges), timeout=5_000)
    span = grid.view.canvas.grid_layout.span(3000, 3000 + grid.view.canvas.grid_layout.height)
    assert log.ranges == [(span, 1)]
    bar.setValue(0)
    qtbot.waitUntil(lambda: len(log.ranges) == 2, timeout=5_000)
    assert log.ranges[1][1] == -1


def test_emptying_the_view_is_told(make_grid: MakeGrid, qtbot: QtBot) -> None:
    grid = make_grid()
    log = SightLog(grid.view)
    grid.order([])
    qtbot.waitUntil(lambda: (range(0), 0) in log.ranges, timeout=5_000)
    assert grid.focused() is None


def test_focus_is_told_once_for_each_change(make_grid: MakeGrid) -> None:
    grid = make_grid()
    reports: list[int | None] = []

    def on_focus(packshot_id: PackshotId | None) -> None:
        reports.append(number_of(packshot_id))

    grid.view.focus_changed.connect(on_focus)
    grid.view.advance()
    grid.order(list(range(1, 60)))
    grid.order(list(range(2, 60)))
    grid.order([])
    grid.order([7])
    assert reports == [1, 2, None, 7]
