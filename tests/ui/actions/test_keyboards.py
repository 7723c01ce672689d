"""Real keyboards: an X server with another layout, physical keys, and the resulting chords."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from qamera_review.ui.actions.action_registry import all_actions
from qamera_review.ui.actions.key_dispatcher import chords_of
from tests.support.chords_child import TITLE
from tests.support.x11 import XDisplay

pytestmark = pytest.mark.x11

ROOT = Path(__file__).resolve().parents[3]
SHIFT, CTRL, ALT, ALT_GR = 50, 37, 64, 108
DIGITS = dict(zip("1234567890", range(10, 20), strict=True))
ROWS = {24: "QWERTYUIOP[]", 38: "ASDFGHJKL", 52: "ZXCVBNM,./"}
CODES = {sign: first + n for first, signs in ROWS.items() for n, sign in enumerate(signs)} | DIGITS


class Keyboard:
    """An X display with a window that reports the chords of key presses."""

    def __init__(self, display: XDisplay) -> None:
        self._display = display
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.support.chords_child"],
            cwd=ROOT, env={**os.environ, "DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        display.focus_window(TITLE)

    def use_layout(self, layout: str) -> None:
        """Switch the layout as the user does in the system's settings."""
        name, _, variant = layout.rstrip(")").partition("(")
        subprocess.run(
            ["setxkbmap", "-display", self._display.name, "-layout", name, "-variant", variant],
            check=True,
        )

    def press_only(self, *codes: int) -> None:
        """Press physical keys."""
        self._display.press_codes(*codes)

    def press(self, *codes: int) -> str:
        """Press physical keys, and return the first chord that was not read yet."""
        self.press_only(*codes)
        assert self._child.stdout is not None
        return self._child.stdout.readline().strip()

    def close(self) -> None:
        self._child.terminate()
        self._child.wait(20)
        assert self._child.stdout is not None
        self._child.stdout.close()


@pytest.fixture(scope="module")
def keyboard() -> Iterator[Keyboard]:
    with XDisplay() as display:
        keyboard = Keyboard(display)
        yield keyboard
        keyboard.close()


COMMON: dict[tuple[int, ...], str] = {(code,): digit for digit, code in DIGITS.items()}
COMMON |= {(CTRL, code): f"Ctrl+{digit}" for digit, code in DIGITS.items()}
COMMON |= {(CTRL, ALT, code): f"Ctrl+Alt+{digit}" for digit, code in DIGITS.items()}
COMMON |= {(CTRL, SHIFT, DIGITS["3"]): "Ctrl+Shift+3", (9,): "Esc", (36,): "Enter"}
US_LETTERS = {sign: code for sign, code in CODES.items() if sign.isalpha()}
WANTED: dict[str, dict[tuple[int, ...], str]] = {
    "ru": {
        **COMMON,
        **{(code,): sign for sign, code in US_LETTERS.items()},
        **{(SHIFT, code): f"Shift+{sign}" for sign, code in US_LETTERS.items()},
        **{(CTRL, code): f"Ctrl+{sign}" for sign, code in US_LETTERS.items()},
        (CTRL, SHIFT, CODES["Z"]): "Ctrl+Shift+Z",
        (CODES["["],): "[",
        (CODES["]"],): "]",
        (CTRL, CODES[","]): "Ctrl+,",
        (SHIFT, DIGITS["7"]): "?",
    },
    # On the Greek layout the key of Q writes ";", which is a key by itself.
    "gr": {
        **COMMON,
        **{(code,): sign for sign, code in US_LETTERS.items() if sign != "Q"},
        **{(CTRL, code): f"Ctrl+{sign}" for sign, code in US_LETTERS.items() if sign != "Q"},
        (SHIFT, CODES["/"]): "?",
        (CODES["["],): "[",
    },
    "fr": {
        **COMMON,
        (CODES["Q"],): "A",
        (CODES["A"],): "Q",
        (CODES["W"],): "Z",
        (SHIFT, CODES["Q"]): "Shift+A",
        (CTRL, CODES["W"]): "Ctrl+Z",
        (CTRL, SHIFT, CODES["W"]): "Ctrl+Shift+Z",
        (SHIFT, CODES["M"]): "?",
        (ALT_GR, DIGITS["5"]): "[",
        (SHIFT, CODES["."]): "/",
    },
    "de": {
        **COMMON,
        (CODES["Y"],): "Z",
        (SHIFT, DIGITS["7"]): "/",
        (ALT_GR, DIGITS["8"]): "[",
        (ALT_GR, DIGITS["9"]): "]",
    },
    "cz": {**COMMON, (CODES["A"],): "A", (SHIFT, CODES["A"]): "Shift+A"},
}


@pytest.mark.parametrize("layout", list(WANTED))
def test_physical_keys_are_the_same_chords_on_a_real_layout(
    keyboard: Keyboard, layout: str
) -> None:
    keyboard.use_layout(layout)
    got = {codes: keyboard.press(*codes) for codes in WANTED[layout]}
    assert got == WANTED[layout]


@pytest.mark.parametrize(
    ("layout", "codes"),
    [("de", (SHIFT, DIGITS["7"])), ("fr", (SHIFT, CODES["."])), ("us", (CODES["/"],))],
)
def test_a_slash_opens_the_search_wherever_the_layout_has_it(
    keyboard: Keyboard, layout: str, codes: tuple[int, ...]
) -> None:
    """On a German keyboard that is Shift+7, which is no Shift and the digit 7."""
    keyboard.use_layout(layout)
    assert chords_of(all_actions())[keyboard.press(*codes)].id == "search"


@pytest.mark.parametrize(
    ("layout", "signs"), [("pl", "AXER2"), ("de", "AEW2"), ("fr", "EX3"), ("us(intl)", "APX1")]
)
def test_what_is_written_with_alt_gr_is_no_letter_of_an_action(
    keyboard: Keyboard, layout: str, signs: str
) -> None:
    """On a Polish keyboard that is "ą" and "ź", which must neither approve nor reject."""
    keyboard.use_layout(layout)
    for sign in signs:
        keyboard.press_only(ALT_GR, CODES[sign])
    assert keyboard.press(9) == "Esc", "the first chord since"
