"""Groups in the real window, by keys and by clicks on their headers."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from qamera_review.domain.grouping import ALL_EXPANDED, GroupBy
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import replace
from qamera_review.ui.grid.grouped_layout import GroupedLayout
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def by_name(reviewer: Reviewer) -> list[int]:
    """Group the view by name by keys, focus its first tile, and return where the groups start."""
    reviewer.press(Key.Key_3, ALT)
    reviewer.press(Key.Key_Home)
    groups = reviewer.services.store.groups
    assert groups is not None
    assert len(groups.keys) > 3
    return list(groups.starts)


def row_of_focus(reviewer: Reviewer) -> int:
    row = reviewer.services.store.position(reviewer.focus)
    assert row is not None
    return row


async def test_groups_are_stepped_through_and_folded_by_keys(reviewer: Reviewer) -> None:
    store, everything = reviewer.services.store, len(reviewer.services.store.visible)
    starts = by_name(reviewer)
    reviewer.press(Key.Key_BracketRight)
    assert row_of_focus(reviewer) == starts[1]
    reviewer.press(Key.Key_PageDown, CTRL)
    assert row_of_focus(reviewer) == starts[2]
    reviewer.press(Key.Key_Right)
    inside = reviewer.focus
    reviewer.press(Key.Key_BracketLeft)
    assert row_of_focus(reviewer) == starts[2]
    assert reviewer.focus != inside
    reviewer.press(Key.Key_O)
    stack, groups = reviewer.focus, store.groups
    assert groups is not None
    assert groups.of_row(row_of_focus(reviewer)) == 2
    hidden = store.hidden_count
    assert hidden == groups.sizes[2] - 1
    assert len(store.visible) == everything - hidden < everything
    reviewer.press(Key.Key_O)
    assert store.position(inside) is not None
    reviewer.press(Key.Key_O, SHIFT)
    groups = store.groups
    assert groups is not None
    assert len(store.visible) == len(groups.keys)
    assert reviewer.focus == stack
    reviewer.press(Key.Key_O, SHIFT)
    assert len(store.visible) == everything
    reviewer.press(Key.Key_0, ALT)
    assert store.groups is None
    assert reviewer.focus == stack


async def test_a_verb_hits_a_group_only_when_it_is_selected(reviewer: Reviewer) -> None:
    starts = by_name(reviewer)
    store, window = reviewer.services.store, reviewer.app.window
    group = store.visible[: starts[1]]
    assert len(group) > 1
    reviewer.press(Key.Key_Space, SHIFT)
    assert window.grid.selected_ids() == group
    reviewer.press(Key.Key_O)
    assert window.grid.selected_ids() == group[:1], "nothing that is hidden is hit"
    assert window.grid.targets() == group[:1]


async def test_undo_opens_the_group_again(reviewer: Reviewer) -> None:
    starts = by_name(reviewer)
    store = reviewer.services.store
    reviewer.press(Key.Key_Right)
    # The first of a group would stay on the stack.
    while (
        row_of_focus(reviewer) in starts or store.shown(reviewer.focus).facet is not Facet.UNDECIDED
    ):
        reviewer.press(Key.Key_Right)
    done = reviewer.focus
    reviewer.press(Key.Key_R)
    await reviewer.durable(done)
    reviewer.press(Key.Key_O, SHIFT)
    assert store.position(done) is None
    reviewer.press(Key.Key_Z, CTRL)
    await reviewer.until(
        lambda: store.position(done) is not None and reviewer.focus == done, "the undo"
    )
    assert store.view_filter.folding == ALL_EXPANDED


async def test_a_click_on_a_head_folds_its_group(reviewer: Reviewer) -> None:
    by_name(reviewer)
    grid, store = reviewer.app.window.grid, reviewer.services.store
    focus = reviewer.focus
    layout = grid.canvas.grid_layout
    assert isinstance(layout, GroupedLayout)
    (clicked, head), *_ = layout.headers(0, 5000)
    at = head.center() - QPoint(0, grid.canvas.scroll_px)
    QTest.mouseClick(grid.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    groups = store.groups
    assert groups is not None
    assert groups.is_collapsed(clicked.start)
    assert not groups.is_collapsed(0)
    assert reviewer.focus == focus, "a click on a head targets nothing"
    assert grid.selected_ids() == []


async def test_groups_and_folds_are_found_again_and_kept_in_views(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    by_name(first)
    first.press(Key.Key_O)
    view = first.services.store.view_filter
    assert view.group is GroupBy.NAME
    assert view.folding != ALL_EXPANDED
    first.press(Key.Key_5, CTRL | SHIFT)
    shown = list(first.services.store.visible)
    await first.close()
    second = reviewer_of(sandbox)
    await second.open()
    store = second.services.store
    assert store.view_filter == view
    assert list(store.visible) == shown
    second.press(Key.Key_2, ALT)
    assert store.view_filter.group is GroupBy.DAY
    second.press(Key.Key_5, CTRL)
    assert store.view_filter == view
    second.press(Key.Key_0, CTRL)
    assert store.view_filter == replace(view, folding=ALL_EXPANDED), "show all hides nothing"


async def test_the_group_is_told_to_assistive_tools(reviewer: Reviewer) -> None:
    starts = by_name(reviewer)
    face = QAccessible.queryAccessibleInterface(reviewer.app.window.grid.canvas)
    name = face.child(starts[1]).text(QAccessible.Text.Name)
    assert re.search(r"in the group .+ \(\d+ .+\)$", name), name
    reviewer.press(Key.Key_O)
    name = face.child(0).text(QAccessible.Text.Name)
    assert "collapsed" in name


async def test_the_loupe_goes_on_from_group_to_group(reviewer: Reviewer) -> None:
    starts = by_name(reviewer)
    reviewer.press(Key.Key_Return)
    reviewer.press(Key.Key_BracketRight)
    assert row_of_focus(reviewer) == starts[1]
    assert reviewer.app.window.view_stack.loupe.isVisible()
