"""Selection, flags and batches by keys in the real window."""

import pytest
from PySide6.QtCore import Qt

from qamera_review.domain.packshot import Facet
from tests.scenarios.conftest import ReviewerOf
from tests.scenarios.test_review import show_undecided
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


async def test_inverting_selects_the_rest_of_the_view(reviewer: Reviewer) -> None:
    await show_undecided(reviewer)
    grid, visible = reviewer.app.window.grid, list(reviewer.services.store.visible)
    reviewer.press(Key.Key_Space)
    reviewer.press(Key.Key_I, CTRL)
    assert grid.selected_ids() == visible[1:]
    reviewer.press(Key.Key_I, CTRL)
    assert grid.selected_ids() == visible[:1]


async def test_marks_outlive_filters_and_restarts(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    await show_undecided(first)
    reviewer_marked = [first.focus]
    first.press(Key.Key_M)
    first.press(Key.Key_Right)
    reviewer_marked.append(first.focus)
    first.press(Key.Key_M)
    await first.close()
    second = reviewer_of(sandbox)
    await second.open()
    second.press(Key.Key_0, CTRL)
    second.app.window.filter_bar.search.setText("is:marked")
    assert sorted(second.services.store.visible) == sorted(reviewer_marked)
    second.press(Key.Key_M, CTRL)
    assert sorted(second.app.window.grid.selected_ids()) == sorted(reviewer_marked)
    second.press(Key.Key_M)
    assert len(second.services.flags) == 0


async def test_the_unseen_are_told_before_and_left_out_of_an_approval(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    await show_undecided(reviewer)
    window = reviewer.app.window
    reviewer.press(Key.Key_A, CTRL)
    targets = window.grid.selected_ids()
    unseen = [one for one in targets if reviewer.services.view_log.proof(one) is None]
    assert 0 < len(unseen) < len(targets), "some tiles must be below the window"
    reviewer.press(Key.Key_A)
    assert window.question.isVisible()
    assert f"{len(targets)} selected" in window.question.text.text()
    assert f"{len(unseen)} never shown" in window.question.text.text()
    assert reviewer.services.decisions.counts().unsent == 0
    window.question.yes.click()
    seen = len(targets) - len(unseen)
    await reviewer.until(lambda: reviewer.services.decisions.counts().unsent == seen, "the batch")
    assert f"Approved: {seen}" in window.notices.text.text()
    window.notices.remedy.click()
    assert window.grid.selected_ids() == unseen
    reviewer.press(Key.Key_R)
    assert not window.question.isVisible()
    await reviewer.until(
        lambda: reviewer.services.store.counts[Facet.UNDECIDED] == 0, "all to be decided"
    )
    reviewer.press(Key.Key_Z, CTRL)
    await reviewer.until(
        lambda: reviewer.services.store.counts[Facet.UNDECIDED] == len(unseen), "one undo for all"
    )


async def test_a_batch_that_was_seen_is_not_asked_about(reviewer: Reviewer) -> None:
    await show_undecided(reviewer)
    reviewer.press(Key.Key_Space)
    reviewer.press(Key.Key_Right, SHIFT)
    targets = reviewer.app.window.grid.targets()
    view_log = reviewer.services.view_log
    await reviewer.until(
        lambda: all(view_log.proof(packshot_id) is not None for packshot_id in targets),
        "every target was seen",
    )
    reviewer.press(Key.Key_A)
    assert not reviewer.app.window.question.isVisible()
    await reviewer.until(lambda: reviewer.services.decisions.counts().held == 2, "the batch")
