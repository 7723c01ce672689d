"""Foreign text stays text, on one line, and turns nothing around it."""

from PySide6.QtGui import Qt, QTextDocument

from qamera_review.ui.text.foreign_text import (
    FIRST_STRONG_ISOLATE,
    POP_ISOLATE,
    TOOLTIP_MAX_CHARS,
    in_sentence,
    one_line,
    plain_tooltip,
)

HEBREW = "\u05d0\u05d1\u05d2 exe.JPG"
HOSTILE = ["<img src='/dev/zero'>", "R&amp;D", "a\nb", "<b>1</b> < 2 & 3", "x </qt> y", "x" * 99]


def test_line_breaks_and_control_characters_are_single_blanks() -> None:
    assert one_line("a\r\n\x00\x1b b\u2028\u2029c\t d ") == "a b c d"
    assert one_line("R&amp;D <b>") == "R&amp;D <b>"


def test_what_would_turn_the_text_around_it_is_dropped() -> None:
    assert one_line("photo\u202egpj.exe\u2069") == "photogpj.exe"


def test_only_a_right_to_left_name_is_isolated() -> None:
    assert in_sentence("Żółty kubek 2") == "Żółty kubek 2"
    assert in_sentence(HEBREW) == f"{FIRST_STRONG_ISOLATE}{HEBREW}{POP_ISOLATE}"


def test_a_tooltip_shows_every_letter_and_loads_nothing() -> None:
    for text in HOSTILE:
        tooltip = plain_tooltip(text)
        assert Qt.mightBeRichText(tooltip)  # so that Qt does not guess by what is in the text
        document = QTextDocument()
        document.setHtml(tooltip)
        assert document.toPlainText() == text
        assert "<img" not in tooltip
    assert plain_tooltip("") == ""
    assert len(plain_tooltip("<" * 10_000)) < 5 * TOOLTIP_MAX_CHARS
