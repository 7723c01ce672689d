"""The grid model: names, texts for assistive tools, and one change for each run of rows."""

import html
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.packshot import Vote
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import replace
from qamera_review.ui.grid.grid_model import GridModel, runs
from qamera_review.ui.text.picture_texts import PROBLEM_TEXTS
from tests.support.tiles import PLAIN_TEXTS, FakePictures, FakeTiles, no_signs, tile_id


def model_of(count: int) -> tuple[GridModel, FakeTiles]:
    tiles = FakeTiles(map(tile_id, range(count)))
    model = GridModel(tiles, FakePictures(), PLAIN_TEXTS, no_signs)
    model.set_order(tiles.visible)
    return model, tiles


def said(model: GridModel, row: int, role: Qt.ItemDataRole) -> object:
    return model.data(model.index(row, 0), role)


@given(st.sets(st.integers(0, 60)))
def test_runs_cover_the_rows_and_never_touch(rows: set[int]) -> None:
    spans = list(runs(rows))
    assert {row for first, last in spans for row in range(first, last + 1)} == rows
    assert all(after[0] > before[1] + 1 for before, after in pairwise(spans))


def test_accessible_text_tells_name_state_delivery_and_position(qapp: object) -> None:
    model, tiles = model_of(120)
    packshot_id = tile_id(2)
    shown = tiles.shown(packshot_id)
    packshot = replace(shown.packshot, name="White T-Shirt")
    tiles.facts[packshot_id] = replace(
        shown, packshot=packshot, vote=Vote.APPROVED, delivery=DecisionState.DUE
    )
    text = said(model, 2, Qt.ItemDataRole.AccessibleTextRole)
    assert text == "White T-Shirt, approved, waiting to be sent, 3 of 120"
    model.set_delivery_paused(True)
    assert "sending is paused" in str(said(model, 2, Qt.ItemDataRole.AccessibleTextRole))
    assert said(model, 2, Qt.ItemDataRole.DisplayRole) == "White T-Shirt"


def test_refusal_is_told_in_the_tooltip_and_in_the_accessible_text(qapp: object) -> None:
    model, tiles = model_of(3)
    packshot_id = tile_id(0)
    tiles.facts[packshot_id] = replace(
        tiles.shown(packshot_id), delivery=DecisionState.REFUSED, refusal="No <b>such</b> packshot."
    )
    spoken = str(said(model, 0, Qt.ItemDataRole.AccessibleTextRole))
    assert "refused: No <b>such</b> packshot." in spoken
    tip = str(said(model, 0, Qt.ItemDataRole.ToolTipRole))
    assert "No &lt;b&gt;such&lt;/b&gt; packshot." in tip


def test_packshot_without_a_name_is_still_called_something(qapp: object) -> None:
    model, tiles = model_of(1)
    shown = tiles.shown(tile_id(0))
    tiles.facts[tile_id(0)] = replace(shown, packshot=replace(shown.packshot, name=" \n "))
    assert said(model, 0, Qt.ItemDataRole.DisplayRole) == "Unnamed packshot"


def test_changes_are_told_once_for_each_run_and_not_for_absent_ids(qapp: object) -> None:
    model, _ = model_of(20)
    changes: list[tuple[int, int]] = []

    def on_changed(first: QModelIndex, last: QModelIndex) -> None:
        changes.append((first.row(), last.row()))

    model.dataChanged.connect(on_changed)
    model.tiles_changed(map(tile_id, (7, 5, 6, 12, 99)))
    assert changes == [(5, 7), (12, 12)]


def test_why_there_is_no_picture_is_read_out_and_in_the_tooltip(qapp: object) -> None:
    tiles, pictures = FakeTiles([tile_id(0)]), FakePictures()
    model = GridModel(tiles, pictures, PLAIN_TEXTS, no_signs)
    model.set_order(tiles.visible)
    roles = (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole)
    assert all("picture" not in str(model.index(0, 0).data(role)) for role in roles)
    texts = set()
    for problem in PictureProblem:
        pictures.problems[tile_id(0)] = problem
        for role in roles:
            text = str(model.index(0, 0).data(role))
            assert PROBLEM_TEXTS[problem].advice.removesuffix(".") in html.unescape(text)
            texts.add(text)
    assert len(texts) == 2 * len(PictureProblem)


def test_a_great_many_changes_are_told_as_one(qapp: object) -> None:
    tiles = FakeTiles(map(tile_id, range(5_000)))
    model = GridModel(tiles, FakePictures(), PLAIN_TEXTS, no_signs)
    model.set_order(tiles.visible)
    changes: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changes.append((first.row(), last.row())))
    model.tiles_changed(map(tile_id, range(0, 5_000, 2)))
    assert changes == [(0, 4_999)]


def test_row_of_answers_for_the_order_that_is_shown(qapp: object) -> None:
    model, tiles = model_of(5)
    tiles.order(map(tile_id, (9, 3)))
    assert model.row_of(tile_id(9)) is None
    assert model.row_of(tile_id(3)) is None
    assert model.rowCount() == 5
