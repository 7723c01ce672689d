"""Reasons and notes as one line: readable, and exactly what was said when it is read back."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qamera_review.domain.decision import NOTE_MAX_CHARS
from qamera_review.domain.feedback import (
    REASONS_MAX,
    USUAL_REASONS,
    Remark,
    read_remark,
    remark,
    usable_reasons,
)

# Surrogates too: Qt hands them out for half a pair, and JSON in UTF-8 cannot carry them.
hostile = st.text(
    st.one_of(
        st.sampled_from('[]\\ \n\r\t,;:"unU019\u2028\u2029\x85\x00\x1b\u202e\ud800'),
        st.characters(categories=["L", "N", "P", "S", "Z", "C"]),
    ),
    max_size=40,
)


def test_it_reads_as_a_person_would_write_it() -> None:
    said = remark(["wrong side", "garbled or lost text"], "the label is mirrored, ask A. R.")
    assert said.line == "[wrong side] [garbled or lost text] the label is mirrored, ask A. R."
    assert USUAL_REASONS[:2] == ("wrong side", "garbled or lost text")


@given(st.lists(hostile, max_size=5), hostile)
@example(["]"], "[not a reason]")
@example(["\\"], "\\n")
@example([], "[a] b")
@example(["a"], "C:\\new\\u0041")
def test_what_was_said_comes_back(reasons: list[str], note: str) -> None:
    said = remark(reasons, note)
    assert read_remark(said.line) == said


@given(st.lists(hostile, max_size=5), hostile)
def test_it_is_one_line_that_can_be_sent(reasons: list[str], note: str) -> None:
    line = remark(reasons, note).line
    assert len(line.splitlines()) <= 1
    line.encode("utf-8")
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in line)
    assert "\u202e" not in line


@given(hostile)
@example("[wrong side")
@example("[a][b] c")
@example("\\u12 \\Uffffffff \\x")
def test_any_text_of_others_can_be_read(line: str) -> None:
    read = read_remark(line)
    assert read_remark(read.line) == read
    assert read_remark(None) == Remark()


def test_what_nobody_could_see_is_written_by_its_number() -> None:
    assert remark([], "a\u2028b\x1bc").line == "a\\u2028b\\u001bc"
    invisible = [chr(code) for code in range(0x10000, 0x110000)]
    assert all(remark([], sign).line == sign for sign in invisible if not sign.isspace())


@pytest.mark.parametrize("note", ["a \\x b", "\\U00110000", "\\Uffffffff", "\\u12"])
def test_what_is_no_escape_stays_as_it_was_written(note: str) -> None:
    assert read_remark(note).note == note
    assert read_remark("\\U0010ffff").note == "\U0010ffff"


def test_reasons_come_and_go() -> None:
    said = remark(["a"], "n").toggled("b", True).toggled("b", True)
    assert said == Remark(("a", "b"), "n")
    assert said.toggled("a", False).toggled("a", False) == Remark(("b",), "n")
    assert not remark(["  "], " \n")
    assert remark(["a"])
    assert remark([], "n")
    assert remark(["a"]) == Remark(("a",), "")
    assert remark([], "a\r\nb").note == "a\nb"
    assert remark([" a  b ", "a b"]).reasons == ("a b",)
    assert remark([], "x" * NOTE_MAX_CHARS).fits
    assert not remark(["a"], "x" * NOTE_MAX_CHARS).fits


@pytest.mark.parametrize("told", [None, "wrong side", [], [1, None], ["", " "], {"a": 1}])
def test_a_list_that_cannot_be_used_leaves_the_usual_ones(told: object) -> None:
    assert usable_reasons(told) == USUAL_REASONS


def test_a_list_of_ones_own() -> None:
    assert usable_reasons([" a ", 3, "b", "a"]) == ("a", "b")
    assert len(usable_reasons([str(number) for number in range(30)])) == REASONS_MAX
