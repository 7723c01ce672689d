"""The search box, facets and saved views by keys in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.packshot import Facet
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


async def test_a_query_narrows_the_view_and_its_counts(reviewer: Reviewer) -> None:
    window, store = reviewer.app.window, reviewer.services.store
    everything = store.counts
    reviewer.press(Key.Key_Slash)
    assert window.focusWidget() is window.filter_bar.search
    QTest.keyClicks(window.filter_bar.search, "is:undecided -is:failed ")
    QTest.keyClick(window.filter_bar.search, Key.Key_Return)
    assert window.focusWidget() is window.grid.canvas
    assert len(store.visible) == everything[Facet.UNDECIDED]
    assert {store.shown(one).facet for one in store.visible} == {Facet.UNDECIDED}
    assert store.counts[Facet.APPROVED] == 0
    reviewer.press(Key.Key_0, CTRL)
    assert store.counts == everything


async def test_facets_combine_with_ctrl(reviewer: Reviewer) -> None:
    window, store = reviewer.app.window, reviewer.services.store
    for facet in (Facet.APPROVED, Facet.REJECTED):
        button = window.filter_bar.facet_button(facet)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, CTRL)
    facets = {store.shown(one).facet for one in store.visible}
    assert facets == {Facet.APPROVED, Facet.REJECTED}
    assert window.filter_bar.facet_button(Facet.APPROVED).isChecked()
    assert not window.filter_bar.facet_button(None).isChecked()


async def test_a_view_is_kept_under_a_digit_over_a_restart(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    first.app.window.filter_bar.search.setText("is:approved")
    view = first.services.store.view_filter
    first.press(Key.Key_3, CTRL | SHIFT)
    first.press(Key.Key_0, CTRL)
    assert first.services.store.view_filter != view
    await first.close()
    second = reviewer_of(sandbox)
    await second.open()
    second.press(Key.Key_3, CTRL)
    assert second.services.store.view_filter == view
    titles = [spec.title for spec in second.app.window.action_registry.specs if spec.id == "view_3"]
    assert titles == ["Saved view 3: is:approved"]
    second.press(Key.Key_4, CTRL)
    assert "is empty" in second.app.window.status_line.result_label.text()


async def test_a_filter_by_job_is_a_chip_and_counts_move_no_button(reviewer: Reviewer) -> None:
    window, store = reviewer.app.window, reviewer.services.store
    chip, failed = window.filter_bar.job_chip, window.filter_bar.facet_button(Facet.FAILED)
    await reviewer.until(window.filter_bar.isVisible, "the filters")
    window.filter_bar.flush()
    place = failed.pos()
    window.job_actions.show_ids(store.visible[:3])
    window.filter_bar.flush()
    assert chip.isVisible()
    await reviewer.until(lambda: store.counts.total() == 3, "other counts")
    window.filter_bar.flush()
    assert failed.pos() == place
    chip.click()
    assert store.view_filter.job_ids is None
    assert not chip.isVisible()
