"""The command palette by keys in the real window: actions, filters, and a packshot by its id."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.packshot import Facet
from qamera_review.services.settings.preferences import SchemeSetting
from qamera_review.ui.help.shortcuts_dialog import ShortcutsDialog
from qamera_review.ui.palette.entries import EntrySource
from qamera_review.ui.palette.palette_window import Palette
from qamera_review.ui.palette.setting_entries import SettingEntries
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


async def test_a_packshot_and_a_product_by_name(reviewer: Reviewer) -> None:
    store = reviewer.services.store
    target = store.visible[-1]
    shot = store.packshot(target)
    assert shot is not None
    await run(reviewer, shot.name)
    assert (found := store.packshot(reviewer.focus)) is not None
    assert found.name == shot.name
    product = reviewer.services.products.product_of(store.visible[-1])
    assert product is not None
    await run(reviewer, f"products {product.title}")
    assert reviewer.focus in reviewer.services.products.members(product.id)


async def test_a_setting_by_its_value(reviewer: Reviewer) -> None:
    settings = reviewer.services.settings
    for typed, scheme in (("light", SchemeSetting.LIGHT), ("dark", SchemeSetting.DARK)):
        await run(reviewer, typed)
        assert settings.preferences.scheme is scheme


async def test_the_first_entry_is_chosen_and_titles_of_groups_are_passed_over(
    reviewer: Reviewer,
) -> None:
    reviewer.press(Key.Key_K, CTRL)
    palette = await reviewer.dialog(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.line, "app")
    groups = [row for row in range(palette.list.count()) if not palette.list.item(row).flags()]
    assert groups[0] == 0
    assert len(groups) > 1
    rows = [palette.list.currentRow()]
    for _ in range(palette.list.count()):
        QTest.keyClick(palette.line, Key.Key_Down)
        rows.append(palette.list.currentRow())
    assert rows[0] == 1
    assert set(groups).isdisjoint(rows)
    assert rows[-1] == palette.list.count() - 1
    palette.close()


async def test_a_filter(reviewer: Reviewer) -> None:
    await run(reviewer, "filter approved")
    assert reviewer.services.store.view_filter.facet is Facet.APPROVED


async def test_every_enabled_action_is_offered_under_its_own_title(reviewer: Reviewer) -> None:
    host = reviewer.app.window.key_dispatcher
    offer = EntrySource(
        reviewer.services.store,
        reviewer.services.products,
        reviewer.services.progress,
        reviewer.services.jobs,
        SettingEntries(reviewer.services.settings, lambda: None),
        host.table,
        host.is_offered,
        host.trigger,
        lambda _id: None,
        lambda _view: None,
    )
    enabled = [spec for spec in host.table if spec.id != "palette" and host.is_offered(spec)]
    assert len(enabled) > 30
    for spec in enabled:
        titles = [entry.title for entry in offer.matching(spec.title)]
        assert spec.title in titles[:12], spec.id
    assert offer.matching("qzxwvq") == []


async def test_the_cheat_sheet_fits_and_finds_actions_and_keys(reviewer: Reviewer) -> None:
    reviewer.app.window.resize(1366, 768)
    reviewer.press(Key.Key_F1)
    sheet = await reviewer.dialog(ShortcutsDialog)
    assert isinstance(sheet, ShortcutsDialog)
    await reviewer.until(lambda: sheet.text.verticalScrollBar().maximum() == 0, "one screen")
    everything = sheet.text.toPlainText()
    assert "Signs on tiles" in everything
    assert sheet.focusWidget() is sheet.search
    QTest.keyClicks(sheet.search, "invert")
    assert "Ctrl+I" in sheet.text.toPlainText()
    assert len(sheet.text.toPlainText()) < len(everything) / 10
    sheet.search.setText("ctrl+shift+o")
    assert "Pending and refused decisions" in sheet.text.toPlainText()
    sheet.search.setText("no such thing")
    assert sheet.text.toPlainText() == "No results"
    QTest.keyClick(sheet.search, Key.Key_Escape)
    assert (sheet.isVisible(), sheet.search.text()) == (True, ""), "Esc clears the search first"
    QTest.keyClick(sheet.search, Key.Key_Escape)
    assert not sheet.isVisible()
