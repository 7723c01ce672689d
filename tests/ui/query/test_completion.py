"""What the search box offers, and its messages about what it does not understand."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qamera_review.domain.decision import DecisionState
from qamera_review.domain.packshot import Facet
from qamera_review.domain.query import QueryErrorKind, parse_query
from qamera_review.ui.actions.key_scope import may_act
from qamera_review.ui.query.completion import Completion, KnownValues, complete
from qamera_review.ui.query.completion_popup import CompletionPopup
from qamera_review.ui.query.query_edit import QueryEdit
from qamera_review.ui.text.decision_texts import FACET_TEXTS, STATE_TEXTS

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton

KNOWN = KnownValues(
    lambda: ["wrong side", "too dark"],
    lambda: ["prod_1", "prod_2"],
    lambda: ['the "new" label'],
    lambda: {"Sage Mug": 10, "Jar": 2},
    lambda field: {"preset_id": {"flat": 20, "turned": 3}}.get(field, {}),
    lambda: date(2026, 3, 9),
)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", Completion(0, ())),
        ("na", Completion(0, ("name:",))),
        ("shirt is:app", Completion(6, ("is:approved",))),
        ("is:pending,app", Completion(0, ("is:pending,approved",))),
        ("-is:pen", Completion(0, ("-is:pending",))),
        ("reason:s", Completion(0, ('reason:"wrong side"',))),
        ('x reason:"wrong s', Completion(2, ('reason:"wrong side"',))),
        ("job:2", Completion(0, ("job:prod_2",))),
        ("product:", Completion(0, ('product:"Sage Mug"', "product:Jar"), (10, 2))),
        ("-preset:TU", Completion(0, ("-preset:turned",), (3,))),
        ("scenery:", Completion(0, ())),
        ("on:tod", Completion(0, ("on:today",))),
        ("after:2026", Completion(0, ("after:2026-03-09",))),
        ("nonsense:x", Completion(0, ())),
        ("gener", Completion(0, ("is:generating",))),
        ("reject", Completion(0, ("is:rejected",))),
    ],
)
def test_what_is_offered(typed: str, offered: Completion) -> None:
    assert complete(typed, len(typed), KNOWN) == offered


def faults_of(query: str) -> set[QueryErrorKind]:
    return {problem.kind for problem in parse_query(query).problems}


PIECES = ("is:", "reason:", "job:", "note:", "on:", "before:", "-", " ", "a", "re", "wrong", "7")


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).map("".join))
def test_what_is_offered_is_understood(typed: str) -> None:
    texts = complete(typed, len(typed), KNOWN).texts
    hypothesis.assume(texts)
    for text in texts:
        assert faults_of(text) <= {QueryErrorKind.EMPTY}


@given(
    st.text(alphabet='isre-,":p', max_size=8),
    st.sampled_from(("", "a", "re", "PEND", "he")),
)
def test_what_is_offered_adds_no_fault_to_what_was_typed_before_a_comma(
    before: str, typed: str
) -> None:
    """The states before it stay as they were typed, and so does a quote."""
    query = f"is:{before},{typed}"
    completion = complete(query, len(query), KNOWN)
    assert completion.texts
    for text in completion.texts:
        assert faults_of(text) <= {QueryErrorKind.EMPTY, *faults_of(query)}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a search box and, below it, a widget that can take the keyboard focus."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    box, rest = QueryEdit(KNOWN), QPushButton("else")
    box.setMaximumWidth(200)
    column.addWidget(box)
    column.addWidget(rest)
    column.addStretch(1)
    window.resize(500, 400)
    with qtbot.waitExposed(window), qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return window


@pytest.fixture
def box(window: QWidget) -> QueryEdit:
    return the(QueryEdit, window)


Kind = TypeVar("Kind", bound=QWidget)


def the(kind: type[Kind], window: QWidget) -> Kind:
    """Return the only widget of that type in the window."""
    (child,) = window.findChildren(kind)
    return child


def press(widget: QWidget, at: QPoint) -> None:
    """Click as the system does it: the event goes to the window."""
    window = widget.window()
    QTest.mouseClick(window.windowHandle(), LEFT, pos=widget.mapTo(window, at))


def area_of(widget: QWidget) -> QRect:
    """Return a widget's area in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ([Key.Key_Down, Key.Key_Return], "is:approved "),
        ([Key.Key_Down, Key.Key_Tab], "is:approved "),
        ([Key.Key_Down, Key.Key_Down, Key.Key_Enter], "is:archived "),
        ([Key.Key_Up, Key.Key_Return], "is:flagged "),
        ([Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Return], "is:approved "),
        ([Key.Key_PageDown, Key.Key_PageDown, Key.Key_Return], "is:flagged "),
        ([Key.Key_PageDown, Key.Key_PageUp, Key.Key_Return], "is:approved "),
    ],
)
def test_a_completion_is_taken_by_keys_alone(box: QueryEdit, keys: list[Qt.Key], text: str) -> None:
    QTest.keyClicks(box, "white is:a")
    assert box.is_popup_open()
    for key in keys:
        QTest.keyClick(box, key)
    assert box.text() == f"white {text}"
    assert box.hasFocus()
    assert not box.is_popup_open()
    assert box.problem == ""


def test_what_is_offered_lies_in_the_window_of_the_box(box: QueryEdit, window: QWidget) -> None:
    before = QApplication.topLevelWidgets()
    QTest.keyClicks(box, "is:")
    offers = the(CompletionPopup, window)
    assert QApplication.topLevelWidgets() == before
    assert area_of(offers).topLeft() == area_of(box).bottomLeft() + QPoint(0, 1)
    assert offers.accessibleName()
    assert offers.accessibleDescription()
    QTest.keyClick(box, Key.Key_Down)
    assert offers.hasFocus(), "as assistive tools are told"
    assert QApplication.focusWidget() is box


def test_a_key_that_was_taken_leads_to_its_values(box: QueryEdit) -> None:
    QTest.keyClicks(box, "rea")
    QTest.keyClick(box, Key.Key_Down)
    QTest.keyClick(box, Key.Key_Return)
    assert box.text() == "reason:"
    assert box.offers().item(0).text() == 'reason:"wrong side"'


def test_enter_and_tab_are_no_choice_where_none_was_made(box: QueryEdit, window: QWidget) -> None:
    entered: list[str] = []
    box.returnPressed.connect(lambda: entered.append(box.text()))
    QTest.keyClicks(box, "is:app")
    QTest.keyClick(box, Key.Key_Return)
    assert entered == ["is:app"]
    assert not box.is_popup_open()
    QTest.keyClick(box, Key.Key_Backspace)
    assert box.is_popup_open()
    QTest.keyClick(box, Key.Key_Tab)
    assert box.text() == "is:ap"
    assert the(QPushButton, window).hasFocus()
    assert not box.is_popup_open()


def test_what_is_offered_is_of_the_word_at_the_cursor(box: QueryEdit) -> None:
    QTest.keyClicks(box, "is:rejected name")
    assert box.offers().item(0).text() == "name:"
    for _ in range(3):
        QTest.keyClick(box, Key.Key_Left)
    assert box.offers().count() == 2  # of "n"
    QTest.keyClick(box, Key.Key_Left)
    assert not box.is_popup_open()


def test_esc_the_loss_of_the_focus_and_a_press_elsewhere_close_it(
    box: QueryEdit, window: QWidget
) -> None:
    button = the(QPushButton, window)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    closings: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(box, Key.Key_Escape),
        lambda: press(button, button.rect().center()),
        lambda: button.setFocus(),
    )
    for close in closings:
        box.setFocus()
        box.clear()
        QTest.keyClicks(box, "is:")
        assert box.is_popup_open()
        close()
        assert not box.is_popup_open()
        assert box.text() == "is:"


def test_a_click_takes_it_and_the_box_goes_on(box: QueryEdit) -> None:
    QTest.keyClicks(box, "is:app")
    offers = box.offers()
    press(offers.viewport(), offers.visualItemRect(offers.item(0)).center())
    assert box.text() == "is:approved "
    assert box.hasFocus()
    assert not box.is_popup_open()


def test_it_stays_at_the_box_and_within_the_window(box: QueryEdit, window: QWidget) -> None:
    QTest.keyClicks(box, "is:")
    offers = box.offers()
    window.resize(500, 120)
    assert window.rect().contains(area_of(offers))
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(480, 400)
    assert area_of(offers).right() == area_of(box).right()
    assert window.rect().contains(area_of(offers))
    assert area_of(offers).top() == area_of(box).bottom() + 1


def test_problems_are_told_in_words_when_they_are_one(box: QueryEdit) -> None:
    QTest.keyClicks(box, "after:2026-13")
    assert box.problem == ""
    QTest.keyClicks(box, "-01 name:x")
    assert "isn't a date" in box.problem
    box.setText("is:nonsense")
    box.clearFocus()
    assert "Unknown state" in box.problem
    for typed, problem in (("check:to", "Unknown check"), ("ground:<", "isn't a number")):
        box.setText("")
        box.setFocus()
        QTest.keyClicks(box, typed)
        assert box.problem == ""
        box.clearFocus()
        assert problem in box.problem
    box.setText("colour:red")
    assert "searched for as text" in box.problem
    box.setText("")
    assert box.problem == ""


def test_the_words_on_the_screen_are_understood_after_is() -> None:
    for table in (FACET_TEXTS, STATE_TEXTS):
        for state, text in table.items():
            title = text if isinstance(text, str) else text.title
            if state not in (Facet.OTHER, DecisionState.SETTLED):
                assert not parse_query(f"is:{title.split()[-1]}").problems, title


def test_esc_clears_the_search_before_it_goes_back(qtbot: QtBot) -> None:
    box, stage = QueryEdit(KNOWN), QWidget()
    qtbot.addWidget(box)
    qtbot.addWidget(stage)
    box.setText("mug")
    assert not may_act(box, stage, "Esc", "back")
    QTest.keyClick(box, Key.Key_Escape)
    assert box.text() == ""
    assert may_act(box, stage, "Esc", "back")
