"""Keys and menus on macOS, with its name in place of this system's."""

import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from qamera_review.domain.keymap import resolve_conflicts
from qamera_review.main_loop import prepare_application
from qamera_review.ui.actions.action_registry import RESERVED_KEYS, all_actions, default_keys
from qamera_review.ui.actions.key_chords import shown_keys
from qamera_review.ui.actions.key_presets import PRESETS, preset_keys
from qamera_review.ui.actions.menus import ActionMenus
from qamera_review.ui.actions.system_keys import MAC_SYSTEM_KEYS
from qamera_review.ui.text.key_names import key_name, with_key_names
from qamera_review.ui.text.language import tr


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")


@pytest.mark.parametrize(
    ("chord", "name"),
    [
        ("Ctrl+Z", "⌘Z"),
        ("Ctrl+Shift+Z", "⇧⌘Z"),
        ("Ctrl+Alt+Meta+Shift+F", "⌃⌥⇧⌘F"),
        ("Ctrl++", "⌘+"),
        ("+", "+"),
        ("Shift+PgUp", "⇧⇞"),
        ("Enter", "↩"),
        ("A", "A"),
    ],
)
def test_keys_are_named_as_on_the_keyboard(mac: None, chord: str, name: str) -> None:
    assert key_name(chord) == name


def test_keys_inside_a_sentence_are_named_so_too(mac: None, qapp: QApplication) -> None:
    assert (
        with_key_names("Until then Ctrl+Z undoes (Ctrl+Shift+O).") == "Until then ⌘Z undoes (⇧⌘O)."
    )
    assert tr("Show {facet}. Ctrl+click to combine.") == "Show {facet}. ⌘-click to combine."
    assert with_key_names("Shift+arrow keys, Ctrl+клацання") == "⇧-arrow keys, ⌘-клацання"
    assert with_key_names("A+B, AC/DC") == "A+B, AC/DC"
    assert shown_keys(("Ctrl+F", "/")) == "⌘F or /"


def test_on_other_systems_they_are_what_they_were() -> None:
    assert key_name("Ctrl+Z") == "Ctrl+Z"
    assert with_key_names("Ctrl+Z undoes") == "Ctrl+Z undoes"


def keys_in(preset: str) -> dict[str, tuple[str, ...]]:
    """The keys of every action in a preset, on the system of the moment."""
    defaults = default_keys(all_actions())
    return resolve_conflicts(defaults, preset_keys(preset), {}, RESERVED_KEYS)[0]


@pytest.mark.parametrize("preset", PRESETS)
def test_no_key_is_one_that_the_system_takes_for_itself(
    monkeypatch: pytest.MonkeyPatch, preset: str
) -> None:
    here = keys_in(preset)
    monkeypatch.setattr(sys, "platform", "darwin")
    keys = keys_in(preset)
    chords = {chord for chords in keys.values() for chord in chords}
    assert chords & MAC_SYSTEM_KEYS == set()
    assert {"Ctrl+Alt+R", "Ctrl+Meta+F"} <= chords
    assert [id_ for id_ in keys if here[id_] and not keys[id_]] == [], "none loses its last key"


def menus_of(bar: QMenuBar) -> ActionMenus:
    """The program's menus, with a dispatcher that only knows the table."""
    dispatcher: Any = SimpleNamespace(
        table=all_actions(),
        icon=lambda _id, _palette: QIcon(),
        is_enabled=lambda _spec: True,
        is_checked=lambda _spec: False,
    )
    menus = ActionMenus(dispatcher, bar, lambda: None)
    menus.fill()
    return menus


def entries(menu: QMenu | QMenuBar) -> Iterator[QAction]:
    """Every entry of a menu and of the menus below it."""
    for action in menu.actions():
        yield action
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from entries(submenu)


def test_the_menu_bar_has_no_keys_of_its_own(mac: None, qtbot: QtBot) -> None:
    """The system would handle them before the event filter, again and again while held down."""
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus_of(bar)
    texts = [action.text() for action in entries(bar)]
    assert len(texts) > 50
    assert [text for text in texts if "\t" in text] == []


def test_context_menus_show_the_keys_as_they_are_on_the_keyboard(mac: None, qtbot: QtBot) -> None:
    bar, window = QMenuBar(), QWidget()
    qtbot.addWidget(bar)
    qtbot.addWidget(window)
    menu = menus_of(bar).context_menu(window)
    assert any(action.text().endswith("\t⌘C") for action in entries(menu))


def test_only_three_entries_move_to_the_menu_of_the_application(qtbot: QtBot) -> None:
    """In every language: otherwise Qt goes by the text, in English only."""
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus_of(bar)
    roles = [action.menuRole() for action in entries(bar) if not action.isSeparator()]
    moved = [role for role in roles if role is not QAction.MenuRole.NoRole]
    assert sorted(role.name for role in moved) == ["AboutRole", "PreferencesRole", "QuitRole"]


def test_tab_reaches_every_control(qapp: QApplication) -> None:
    hints = qapp.styleHints()
    before = hints.tabFocusBehavior()
    hints.setTabFocusBehavior(Qt.TabFocusBehavior.TabFocusListControls)
    try:
        prepare_application(qapp)
        assert hints.tabFocusBehavior() is Qt.TabFocusBehavior.TabFocusAllControls
    finally:
        hints.setTabFocusBehavior(before)
