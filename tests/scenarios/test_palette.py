"""The command palette by keys in the real window: actions, filters, and a packshot by its id."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.packshot import Facet
from qamera_review.ui.help.shortcuts_dialog import ShortcutsDialog
from qamera_review.ui.palette.entries import EntrySource
from qamera_review.ui.palette.palette_window import Palette
from tests.support.reviewer import CTRL, Reviewer

pytestmark = pytest.mark.anyio
Key = Qt.Key


async def run(reviewer: Reviewer, typed: str) -> None:
    """Press Ctrl+K, type some letters, and press Enter."""
    reviewer.press(Key.Key_K, CTRL)
    palette = await reviewer.dialog(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.line, typed)
    QTest.keyClick(palette.line, Key.Key_Return)


async def test_an_action_by_a_few_letters(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    focus = reviewer.focus
    await run(reviewer, "reject")
    await reviewer.durable(focus)
    assert reviewer.services.store.shown(focus).facet is Facet.REJECTED


async def test_a_packshot_by_its_id(reviewer: Reviewer) -> None:
    packshot_id = reviewer.services.store.visible[-1]
    await run(reviewer, packshot_id)
    assert reviewer.focus == packshot_id


async def test_a_filter(reviewer: Reviewer) -> None:
    await run(reviewer, "filter approved")
    assert reviewer.services.store.view_filter.facet is Facet.APPROVED


async def test_every_enabled_action_is_offered_under_its_own_title(reviewer: Reviewer) -> None:
    host = reviewer.app.window.key_dispatcher
    offer = EntrySource(
        reviewer.services.store,
        reviewer.services.jobs,
        host.table,
        host.is_enabled,
        host.trigger,
        lambda _id: None,
    )
    enabled = [spec for spec in host.table if spec.id != "palette" and host.is_enabled(spec)]
    assert len(enabled) > 30
    for spec in enabled:
        titles = [entry.title for entry in offer.matching(spec.title)]
        assert spec.title in titles[:12], spec.id
    assert offer.matching("qzxwvq") == []


async def test_the_cheat_sheet_finds_actions_and_keys(reviewer: Reviewer) -> None:
    reviewer.press(Key.Key_F1)
    sheet = await reviewer.dialog(ShortcutsDialog)
    assert isinstance(sheet, ShortcutsDialog)
    everything = sheet.text.toPlainText()
    assert sheet.focusWidget() is sheet.search
    QTest.keyClicks(sheet.search, "invert")
    assert "Ctrl+I" in sheet.text.toPlainText()
    assert len(sheet.text.toPlainText()) < len(everything) / 10
    sheet.search.setText("ctrl+shift+o")
    assert "Pending and refused decisions" in sheet.text.toPlainText()
    sheet.search.setText("no such thing")
    assert sheet.text.toPlainText() == "No results"
    QTest.keyClick(sheet.search, Key.Key_Escape)
    assert not sheet.isVisible()
