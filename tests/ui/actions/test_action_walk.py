"""Walks the whole table: every action has a key, and its key runs it, on every layout and
preset.
"""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qamera_review.domain.keymap import chord, resolve_conflicts
from qamera_review.domain.records import replace
from qamera_review.ui.actions.action_registry import RESERVED_KEYS, all_actions, default_keys
from qamera_review.ui.actions.action_spec import ActionSpec
from qamera_review.ui.actions.commands import Commands
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher, chords_of
from qamera_review.ui.actions.key_presets import PRESET_NAMES, PRESETS
from tests.support.chords import press_chord, split_chord

CYRILLIC = dict(zip("QWERTYUIOP[]ASDFGHJKLZXCVBNM,", "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЯЧСМИТЬБ", strict=True))
GREEK = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", ";ΣΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ", strict=True))
AZERTY_DIGITS = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))


def table(preset: str) -> tuple[ActionSpec, ...]:
    specs = all_actions()
    keys, problems = resolve_conflicts(default_keys(specs), PRESETS[preset], {}, RESERVED_KEYS)
    assert problems == ()
    return tuple(replace(spec, keys=keys[spec.id]) for spec in specs)


class Recorder:
    """Stands in for the commands; the functions of the table are replaced by recording ones."""

    def __init__(self) -> None:
        self.ran: list[str] = []


@pytest.fixture(params=list(PRESETS))
def walked(
    request: pytest.FixtureRequest, qtbot: QtBot
) -> tuple[KeyDispatcher, QWidget, list[str]]:
    """A key dispatcher over a plain widget whose actions only record that they ran."""
    ran: list[str] = []

    def noting(id_: str) -> ActionSpec:
        spec = next(candidate for candidate in specs if candidate.id == id_)
        return replace(spec, run=lambda _c: ran.append(id_), enabled=lambda _c: True)

    specs = table(request.param)
    window = QWidget()
    inner = QWidget(window)
    column = QVBoxLayout(window)
    for widget in (inner, QLineEdit(), QPushButton()):
        column.addWidget(widget)
    qtbot.addWidget(window)
    inner.setFocus()  # keys go to the widget with the focus
    commands: Commands = Recorder()  # type: ignore[assignment]
    actions = [noting(spec.id) for spec in specs]
    host = KeyDispatcher(actions, commands, window, inner, lambda: False, lambda: True)
    host.install()
    return host, inner, ran


def test_every_action_can_be_reached_and_no_two_clash() -> None:
    for preset in PRESETS:
        specs = table(preset)
        assert len({spec.id for spec in specs}) == len(specs)
        assert len(chords_of(specs)) == sum(len(spec.keys) for spec in specs)
        keyless = [spec.id for spec in specs if not spec.keys]
        # An action that lost its keys to a preset is still in the palette, which always has a key.
        assert preset != "default" or keyless == []
        assert all(spec.keys for spec in specs if spec.id in RESERVED_KEYS)
    assert set(PRESETS) == set(PRESET_NAMES)
    for spec in all_actions():
        assert all(chord(key) == key for key in spec.keys), spec.id


def test_each_key_runs_its_action(walked: tuple[KeyDispatcher, QWidget, list[str]]) -> None:
    host, widget, ran = walked
    for spec in host.table:
        for key in spec.keys:
            ran.clear()
            press_chord(widget, key)
            assert ran == [spec.id], key


@pytest.mark.parametrize("layout", [CYRILLIC, GREEK, AZERTY_DIGITS], ids=["ru", "el", "fr"])
def test_letters_and_digits_run_on_every_layout(
    walked: tuple[KeyDispatcher, QWidget, list[str]], layout: dict[str, str]
) -> None:
    host, widget, ran = walked
    checked = 0
    for spec in host.table:
        for key in spec.keys:
            sign = split_chord(key)[-1]
            native = layout.get(sign, "")
            if not native or native == ";":
                continue  # the Greek layout has a symbol there, which is a key by itself
            if layout is AZERTY_DIGITS and "Shift" in key:
                native = sign  # on AZERTY a digit needs Shift
            ran.clear()
            press_chord(widget, key, native=native)
            assert ran == [spec.id], (key, native)
            checked += 1
    assert checked > 8


def test_text_fields_and_buttons_keep_their_keys(
    walked: tuple[KeyDispatcher, QWidget, list[str]],
) -> None:
    _host, widget, ran = walked
    window = widget.window()
    field, button = window.findChildren(QLineEdit)[0], window.findChildren(QPushButton)[0]
    field.setFocus()
    for key in ("A", "R", "1", "?", "F3", "Space", "Ctrl+A", "Ctrl+Z", "Left"):
        press_chord(field, key)
    button.setFocus()
    press_chord(button, "Space")
    assert ran == []
    field.setFocus()
    press_chord(field, "F5")
    assert ran == ["refresh"]
