"""A sitting in the real window: how it begins, its timeline, and what is offered at its end."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.packshot import Facet
from qamera_review.ui.sitting.sitting_window import SittingWindow
from tests.scenarios.conftest import ReviewerOf
from tests.support.product_lists import batch
from tests.support.reviewer import SHIFT
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


async def test_a_sitting_from_its_beginning_to_its_end(
    reviewer_of: ReviewerOf, sandbox_factory: Callable[..., Sandbox]
) -> None:
    sandbox = sandbox_factory("--thumbnail-side", "32", packshots=3)
    batch(sandbox, 2, 2)
    reviewer = reviewer_of(sandbox, is_new=True)
    await reviewer.open()
    window = reviewer.app.window
    text = window.status_line.result_label
    await reviewer.until(lambda: "4 to review in 2 products" in text.text(), "the first line")
    order = list(reviewer.services.store.visible)
    await reviewer.look()
    reviewer.press(Key.Key_W)
    await reviewer.durable(order[0])
    reviewer.press(Key.Key_1, SHIFT)
    await reviewer.durable(order[2])
    await reviewer.look()
    reviewer.press(Key.Key_A)
    await reviewer.durable(order[3])
    notices = window.notices
    await reviewer.until(lambda: "Everything is reviewed" in notices.text.text(), "the end")
    notices.remedy.click()
    sitting = await reviewer.dialog(SittingWindow)
    assert isinstance(sitting, SittingWindow)
    assert "2 of 2 products done" in sitting.heading.text()
    steps = sitting.timeline.list
    assert steps.count() == 3
    assert "Rejected" in steps.item(1).text()
    steps.setCurrentRow(1)
    QTest.mouseClick(
        steps.viewport(),
        Qt.MouseButton.LeftButton,
        pos=steps.visualItemRect(steps.item(1)).center(),
    )
    assert reviewer.focus == order[2], "a click goes there"
    sitting.timeline.undo_this.click()
    await reviewer.durable(order[2], False)
    await reviewer.until(lambda: steps.count() == 2, "the shorter timeline")
    facets = [reviewer.services.store.shown(id_).facet for id_ in order]
    assert facets == [Facet.APPROVED, Facet.REJECTED, Facet.UNDECIDED, Facet.APPROVED]
