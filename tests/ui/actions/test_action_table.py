"""The action table: no two actions share a key, every action is reachable, on any layout."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from qamera_review.domain.records import replace
from qamera_review.ui.actions.action_registry import all_actions
from qamera_review.ui.actions.action_spec import GROUP_TITLES, ActionGroup
from qamera_review.ui.actions.action_table import action_table
from qamera_review.ui.actions.key_chords import chord_of
from qamera_review.ui.actions.key_dispatcher import chords_of
from qamera_review.ui.actions.menu_table import (
    MenuId,
    context_sections,
    group_context_sections,
    large_context_sections,
    menu_sections,
)
from qamera_review.ui.actions.verdict_bar import rows_of
from tests.support.chords import OFFSET

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(key: int, modifiers: Qt.KeyboardModifier, text: str = "", scan: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)


def test_every_action_has_a_key_of_its_own_and_an_id_of_its_own() -> None:
    table = action_table()
    assert all(spec.keys for spec in table)
    assert len({spec.id for spec in table}) == len(table)
    assert len(chords_of(table)) == sum(len(spec.keys) for spec in table)


def test_a_clash_is_refused() -> None:
    first, second = action_table()[:2]
    with pytest.raises(ValueError, match="is the key of"):
        chords_of([first, replace(second, keys=first.keys)])


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "place", "chord"),
    [
        (Qt.Key.Key_A.value, NONE, "a", 30, "A"),
        (Qt.Key.Key_A.value, SHIFT, "A", 30, "Shift+A"),
        (Qt.Key.Key_Z.value, CTRL | SHIFT, "", 44, "Ctrl+Shift+Z"),
        (Qt.Key.Key_Question.value, SHIFT, "?", 53, "?"),
        (Qt.Key.Key_Return.value, CTRL, "", 28, "Ctrl+Enter"),
        (Qt.Key.Key_F5.value, NONE, "", 63, "F5"),
        (0x0424, NONE, "ф", 30, "A"),  # Cyrillic layout, the key of A
        (0x03A1, NONE, "ρ", 19, "R"),  # Greek layout, the key of R
        (Qt.Key.Key_Ampersand.value, NONE, "&", 2, "1"),  # AZERTY, the key of 1
        pytest.param(
            *(Qt.Key.Key_1.value, CTRL | ALT, "1", 2, "Ctrl+Alt+1"), marks=pytest.mark.x11
        ),  # on Windows this is AltGr
        (Qt.Key.Key_Shift.value, SHIFT, "", 42, ""),
    ],
)
def test_a_key_means_the_same_on_every_layout(
    key: int, modifiers: Qt.KeyboardModifier, text: str, place: int, chord: str
) -> None:
    assert chord_of(press(key, modifiers, text, place + OFFSET)) == chord


@pytest.mark.parametrize(
    ("key", "text", "chord"),
    [
        (0x00D3, "ó", ""),  # Polish layout, AltGr and O
        (Qt.Key.Key_O.value, "", "Ctrl+Alt+O"),
        (Qt.Key.Key_BracketLeft.value, "[", "["),  # German layout, AltGr and 8
    ],
)
def test_on_windows_alt_gr_that_writes_is_not_ctrl_and_alt(
    monkeypatch: pytest.MonkeyPatch, key: int, text: str, chord: str
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert chord_of(press(key, CTRL | ALT, text, 24)) == chord


def test_every_group_has_a_title_of_its_own() -> None:
    assert set(GROUP_TITLES) == set(ActionGroup)
    assert len(set(GROUP_TITLES.values())) == len(ActionGroup)


def test_every_action_stands_in_exactly_one_menu() -> None:
    table = all_actions()
    stands = [
        spec.id for menu in MenuId for section in menu_sections(table, menu) for spec in section
    ]
    assert sorted(stands) == sorted(spec.id for spec in table), "each key has a way by mouse"
    assert menu_sections(table, MenuId.FILE)[-1][-1].id == "quit"
    assert menu_sections(table, MenuId.EDIT)[-1][-1].id == "preferences"


def test_no_menu_is_higher_than_a_small_screen() -> None:
    table = all_actions()
    for menu in MenuId:
        sections = menu_sections(table, menu)
        entries = {(s.submenu or s.id, n) for n, section in enumerate(sections) for s in section}
        assert len(entries) <= 26, menu


def test_an_action_that_no_menu_names_stands_in_that_of_its_group() -> None:
    stranger = replace(action_table()[0], id="stranger", group=ActionGroup.SERVICE)
    sections = menu_sections([*action_table(), stranger], MenuId.FILE)
    assert stranger in sections[-2]


def test_context_menus_are_not_empty() -> None:
    for sections in (context_sections(all_actions()), large_context_sections(all_actions(), bool)):
        entries = [(s.submenu or s.id, n) for n, section in enumerate(sections) for s in section]
        assert len(set(entries)) <= 15, "it is read at a glance"
        titles = [
            each for section in sections for each in {spec.submenu for spec in section} - {""}
        ]
        assert len(titles) == len(set(titles)), "no submenu stands there twice"
    assert [len(section) for section in group_context_sections(action_table())] == [2, 4, 2, 1, 2]


def test_the_menu_of_a_large_picture_leaves_out_what_means_nothing_there() -> None:
    table = action_table()
    sections = large_context_sections(table, lambda spec: spec.id != "blink")
    ids = [spec.id for section in sections for spec in section]
    assert "winner" in ids
    assert "blink" not in ids


def test_buttons_go_to_the_next_row_where_they_would_be_cut() -> None:
    assert rows_of([50, 90, 80], 150, 10) == [2, 1]
    assert rows_of([50, 90, 80], 240, 10) == [3]
    assert rows_of([50, 90, 80], 239, 10) == [2, 1]
    assert rows_of([300, 300], 100, 10) == [1, 1], "none is left out"
    assert rows_of([], 100, 10) == []
