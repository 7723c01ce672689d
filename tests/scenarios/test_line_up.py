"""The line-up in the real window: from the grid and the board, and into files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from qamera_review.domain.packshot import Facet
from qamera_review.services.pictures.colour import SRGB
from qamera_review.ui.line_up.line_up_view import LineUpView
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.scenarios.conftest import ReviewerOf
from tests.support.product_lists import batch, facets, groups_of
from tests.support.reviewer import SHIFT
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


def says(view: LineUpView, text: str) -> bool:
    return text in view.answer.text()


async def test_the_approved_of_many_products_side_by_side(
    reviewer_of: ReviewerOf, sandbox_factory: Callable[..., Sandbox], tmp_path: Path
) -> None:
    sandbox = sandbox_factory("--thumbnail-side", "64", packshots=3)
    batch(sandbox, 3, 2)
    reviewer = reviewer_of(sandbox, is_new=True)
    await reviewer.open()
    await reviewer.until(lambda: len(reviewer.services.store.visible) == 6, "the list")
    groups = groups_of(reviewer)
    stack = reviewer.app.window.view_stack
    for group in groups:
        reviewer.app.window.grid.set_focus_id(group[0])
        await reviewer.look()
        reviewer.press(Key.Key_A)
        await reviewer.durable(group[0])
    reviewer.press(Key.Key_Y, SHIFT)
    view = stack.line_up
    canvas = view.canvas
    assert [each.id for each in canvas.content.pictures] == [group[0] for group in groups]
    assert "3 approved" in view.heading.text()
    line, titles = reviewer.app.window.status_line, view.canvas.content.titles
    for place, key in ((0, Key.Key_Home), (1, Key.Key_Right), (0, Key.Key_Left)):
        reviewer.press(key)
        assert line.target.text() == f"{titles[groups[place][0]]} · {place + 1} of 3"
    reviewer.press(Key.Key_R)
    assert facets(reviewer, [groups[0][0]]) == [Facet.APPROVED], "no verb acts here"
    for name in ("line.png", "line.pdf"):
        view.write(tmp_path / name)
        await reviewer.until(partial(says, view, f"Saved as {name}"), name)
    saved = QImage(str(tmp_path / "line.png"))
    assert saved.width() == 3200
    assert saved.colorSpace() == SRGB
    assert (tmp_path / "line.pdf").read_bytes().startswith(b"%PDF")
    reviewer.press(Key.Key_Right)
    reviewer.press(Key.Key_Return)
    assert (stack.mode, reviewer.focus) == (ViewMode.GRID, groups[1][0])
    reviewer.press(Key.Key_Y)
    reviewer.press(Key.Key_Space)
    chosen = stack.board.canvas.focused
    QTest.mouseClick(stack.board.line_up, Qt.MouseButton.LeftButton)
    assert stack.mode is ViewMode.LINE_UP
    assert len(canvas.content.pictures) == 1
    reviewer.press(Key.Key_Escape)
    assert (stack.mode, stack.board.canvas.focused) == (ViewMode.BOARD, chosen)
    assert stack.board.canvas.selected == {chosen}
