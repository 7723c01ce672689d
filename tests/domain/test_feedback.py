"""Tests of feedback as one line: it is readable and can be parsed back exactly."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qamera_review.domain.decision import NOTE_MAX_CHARS
from qamera_review.domain.feedback import (
    DEFAULT_REASONS,
    REASONS_MAX,
    Feedback,
    make_feedback,
    parse_feedback,
    valid_reasons,
)

# Surrogates too: Qt hands them out for half a pair, and JSON in UTF-8 cannot carry them.
hostile = st.text(
    st.one_of(
        st.sampled_from('[]\\ \n\r\t,;:"unU019\u2028\u2029\x85\x00\x1b\u202e\ud800'),
        st.characters(categories=["L", "N", "P", "S", "Z", "C"]),
    ),
    max_size=40,
)


def test_wire_text_is_readable() -> None:
    said = make_feedback(
        ["wrong side", "garbled or missing text"], "the label is mirrored, ask A. R."
    )
    assert (
        said.wire_text == "[wrong side] [garbled or missing text] the label is mirrored, ask A. R."
    )
    assert DEFAULT_REASONS[:2] == ("wrong side", "garbled or missing text")


@given(st.lists(hostile, max_size=5), hostile)
@example(["]"], "[not a reason]")
@example(["\\"], "\\n")
@example([], "[a] b")
@example(["a"], "C:\\new\\u0041")
def test_parse_feedback_restores_wire_text(reasons: list[str], note: str) -> None:
    said = make_feedback(reasons, note)
    assert parse_feedback(said.wire_text) == said


@given(st.lists(hostile, max_size=5), hostile)
def test_wire_text_is_one_printable_line(reasons: list[str], note: str) -> None:
    line = make_feedback(reasons, note).wire_text
    assert len(line.splitlines()) <= 1
    line.encode("utf-8")
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in line)
    assert "\u202e" not in line


@given(hostile)
@example("[wrong side")
@example("[a][b] c")
@example("\\u12 \\Uffffffff \\x")
def test_parse_feedback_accepts_any_text(line: str) -> None:
    read = parse_feedback(line)
    assert parse_feedback(read.wire_text) == read
    assert parse_feedback(None) == Feedback()


def test_invisible_characters_are_escaped() -> None:
    assert make_feedback([], "a\u2028b\x1bc").wire_text == "a\\u2028b\\u001bc"
    invisible = [chr(code) for code in range(0x10000, 0x110000)]
    assert all(
        make_feedback([], sign).wire_text == sign for sign in invisible if not sign.isspace()
    )


@pytest.mark.parametrize("note", ["a \\x b", "\\U00110000", "\\Uffffffff", "\\u12"])
def test_unknown_escapes_stay_unchanged(note: str) -> None:
    assert parse_feedback(note).note == note
    assert parse_feedback("\\U0010ffff").note == "\U0010ffff"


def test_with_reason_toggled_adds_and_removes_a_reason() -> None:
    said = make_feedback(["a"], "n").with_reason_toggled("b", True).with_reason_toggled("b", True)
    assert said == Feedback(("a", "b"), "n")
    assert said.with_reason_toggled("a", False).with_reason_toggled("a", False) == Feedback(
        ("b",), "n"
    )
    assert not make_feedback(["  "], " \n")
    assert make_feedback(["a"])
    assert make_feedback([], "n")
    assert make_feedback(["a"]) == Feedback(("a",), "")
    assert make_feedback([], "a\r\nb").note == "a\nb"
    assert make_feedback([" a  b ", "a b"]).reasons == ("a b",)
    assert make_feedback([], "x" * NOTE_MAX_CHARS).is_within_limit
    assert not make_feedback(["a"], "x" * NOTE_MAX_CHARS).is_within_limit


@pytest.mark.parametrize("told", [None, "wrong side", [], [1, None], ["", " "], {"a": 1}])
def test_valid_reasons_falls_back_to_the_default_reasons(told: object) -> None:
    assert valid_reasons(told) == DEFAULT_REASONS


def test_valid_reasons_accepts_own_reasons() -> None:
    assert valid_reasons([" a ", 3, "b", "a"]) == ("a", "b")
    assert len(valid_reasons([str(number) for number in range(30)])) == REASONS_MAX
