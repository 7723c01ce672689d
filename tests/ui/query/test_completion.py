"""What the query box offers, and what it says of what it does not understand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qamera_review.domain.query import Fault, parse_query
from qamera_review.ui.query.box import QueryBox
from qamera_review.ui.query.completion import Completion, Known, completion

KNOWN = Known(
    lambda: ["wrong side", "too dark"],
    lambda: ["prod_1", "prod_2"],
    lambda: ['the "new" label'],
    lambda: date(2026, 3, 9),
)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", Completion(0, ())),
        ("na", Completion(0, ("name:",))),
        ("shirt is:app", Completion(6, ("is:approved",))),
        ("is:held,app", Completion(0, ("is:held,approved",))),
        ("-is:pen", Completion(0, ("-is:pending",))),
        ("reason:s", Completion(0, ('reason:"wrong side"',))),
        ('x reason:"wrong s', Completion(2, ('reason:"wrong side"',))),
        ("job:2", Completion(0, ("job:prod_2",))),
        ("on:tod", Completion(0, ("on:today",))),
        ("after:2026", Completion(0, ("after:2026-03-09",))),
        ("nonsense:x", Completion(0, ())),
        ("reject", Completion(0, ("is:rejected",))),
    ],
)
def test_what_is_offered(typed: str, offered: Completion) -> None:
    assert completion(typed, len(typed), KNOWN) == offered


@given(st.text(alphabet='is:reason"-, app', max_size=30))
def test_what_is_offered_is_understood(typed: str) -> None:
    for text in completion(typed, len(typed), KNOWN).texts:
        faults = {problem.fault for problem in parse_query(text).problems}
        assert faults <= {Fault.EMPTY} or "nonsense" in text or "," in text


@pytest.fixture
def box(qtbot: QtBot) -> QueryBox:
    box = QueryBox()
    box.known = KNOWN
    qtbot.addWidget(box)
    box.show()
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return box


def test_a_completion_is_taken_by_keys_alone(box: QueryBox, qtbot: QtBot) -> None:
    QTest.keyClicks(box, "white is:app")
    popup = box.popup
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == "white is:approved "
    assert box.problem == ""


def test_problems_are_told_in_words_when_they_are_one(box: QueryBox) -> None:
    QTest.keyClicks(box, "after:2026-13")
    assert box.problem == ""
    QTest.keyClicks(box, "-01 name:x")
    assert "is no day" in box.problem
    box.setText("is:nonsense")
    box.clearFocus()
    assert "no state" in box.problem
    box.setText("colour:red")
    assert "searched for as it stands" in box.problem
    box.setText("")
    assert box.problem == ""
