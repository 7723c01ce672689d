"""The user's own keys in the real window: changed by key presses, stored as text, and robust."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.keymap import Keymap
from qamera_review.domain.packshot import Facet
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.preferences.keys_page import KeysPage
from qamera_review.ui.preferences.preferences_window import PreferencesWindow
from qamera_review.ui.shell.empty_text import empty_state_of
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import CTRL, NONE, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


def keys_of(reviewer: Reviewer, action_id: str) -> tuple[str, ...]:
    return next(
        spec.keys for spec in reviewer.app.window.key_dispatcher.table if spec.id == action_id
    )


def page_of(reviewer: Reviewer) -> KeysPage:
    window: QWidget = reviewer.app.window.windows.open(WindowKind.PREFERENCES)
    assert isinstance(window, PreferencesWindow)
    row = next(n for n, (_title, page) in enumerate(window.pages) if isinstance(page, KeysPage))
    window.list.setCurrentRow(row)
    page = window.pages[row][1]
    assert isinstance(page, KeysPage)
    return page


def give(
    page: KeysPage, action_id: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    page.choose(action_id)
    QTest.keyClick(page.capture, key, modifiers)


async def test_a_key_is_given_taken_over_and_kept_as_text(
    reviewer_of: ReviewerOf, sandbox: Sandbox, tmp_path: Path
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    page = page_of(first)
    give(page, "approve", Key.Key_F8)
    assert page.message.text() == "F8 is free"
    page.add.click()
    assert keys_of(first, "approve") == ("A", "P", "F8")
    give(page, "approve", Key.Key_R)
    assert "R is used by “Reject”" in page.message.text()
    assert page.add.text() == "Take over"
    page.add.click()
    assert keys_of(first, "approve") == ("A", "P", "F8", "R")
    assert keys_of(first, "reject") == ()
    give(page, "approve", Key.Key_K, CTRL)
    assert not page.add.isEnabled()
    assert "needs one" in page.message.text()
    page.window().close()
    text = (tmp_path / "data" / "keys.toml").read_text(encoding="utf-8")
    assert '"approve" = ["A", "P", "F8", "R"]' in text
    await first.close()
    second = reviewer_of(sandbox)
    await second.open()
    await second.show_undecided()
    focus = second.focus
    second.press(Key.Key_R)
    await second.durable(focus)
    verb = second.services.outbox.persisted_of(focus)[-1].verb
    assert verb is not None
    assert verb.value == "approve"
    page = page_of(second)
    page.choose("approve")
    page.reset_one.click()
    page.choose("reject")
    page.reset_one.click()
    assert second.app.window.action_registry.keymap == Keymap()
    assert keys_of(second, "reject") == ("R",)


async def test_sentences_name_the_keys_of_now(reviewer: Reviewer) -> None:
    window = reviewer.app.window
    bar, book = window.filter_bar, window.action_registry
    assert "(/)" in bar.search.placeholderText()
    assert "Ctrl++ and Ctrl+-" in bar.size_slider.toolTip()
    book.set_keymap(Keymap(overrides={"search": ("F3",), "larger": ("F6",), "show_all": ()}))
    assert "(F3)" in bar.search.placeholderText()
    assert "F6 and Ctrl+-" in bar.size_slider.toolTip()
    bar.search.setText("nothing is called so")
    services = reviewer.services
    state = empty_state_of(services.store, services.list_sync, services.connection, book.key_of)
    assert state.advice == "Press “Show all” to show all."
    services.store.set_filter(ViewFilter(facet=Facet.OTHER, text="a"))
    state = empty_state_of(services.store, services.list_sync, services.connection, book.key_of)
    count = services.store.counts.total()
    assert state.button == f"Show the {count} in all states"
    window.key_dispatcher.trigger(state.action_id)
    assert len(services.store.visible) == count
    reviewer.press(Key.Key_8, CTRL)
    assert "Ctrl+Shift+8 saves the current view" in window.status_line.result_label.text()


async def test_a_preset_changes_many_keys_at_once(reviewer: Reviewer) -> None:
    page = page_of(reviewer)
    page.preset.setCurrentIndex(1)
    page.preset.activated.emit(1)
    assert keys_of(reviewer, "archive") == ("Backspace", "Del")
    page.search.setText("invert")
    shown = [row for row in range(page.table.rowCount()) if not page.table.isRowHidden(row)]
    items = [page.table.item(row, 0) for row in shown]
    assert [item.text() for item in items if item is not None] == ["Invert the selection"]


async def test_a_broken_file_costs_nothing_and_is_told(
    reviewer_of: ReviewerOf, sandbox: Sandbox, tmp_path: Path
) -> None:
    reviewer = reviewer_of(sandbox)
    path = tmp_path / "data" / "keys.toml"
    path.write_bytes(b'preset = "vim"\n[keys\napprove = ["Q"]\xff')
    await reviewer.open()
    assert "can't be read" in reviewer.app.window.notices.text.text()
    assert keys_of(reviewer, "approve") == ("A", "P")
    page = page_of(reviewer)
    give(page, "skip", Key.Key_F7)
    page.add.click()
    assert keys_of(reviewer, "skip") == ("S", "F7")
    aside = [entry for entry in path.parent.iterdir() if entry.name.startswith("keys.toml.damaged")]
    assert [entry.read_bytes()[:14] for entry in aside] == [b'preset = "vim"']
