"""Messages float over the view: they move nothing and widen nothing."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qamera_review.ui.widgets.elided_button import ElidedButton
from qamera_review.ui.widgets.message_log import MessageLog
from qamera_review.ui.widgets.notice_bar import NoticeBar
from qamera_review.ui.widgets.question_bar import Answer, QuestionBar
from qamera_review.ui.widgets.toast_area import Shelf, ToastArea


def test_a_message_floats_and_the_view_stays_as_it_is(qtbot: QtBot) -> None:
    window, view = QWidget(), QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(view)
    bar = NoticeBar(MessageLog(lambda: 0))
    area = ToastArea(window, view, (bar,), lambda: 30)
    window.resize(400, 300)
    window.show()
    qtbot.waitExposed(window)
    before = view.geometry()
    assert not area.isVisible()
    bar.show_notice("A long sentence about what went wrong. " * 8)
    assert area.isVisible()
    assert bar.isVisible()
    assert view.geometry() == before
    assert window.width() == 400
    assert area.geometry().bottom() < before.bottom() - 30
    bar.dismiss.click()
    assert not area.isVisible()


def test_a_long_text_does_not_widen_what_it_stands_in(qtbot: QtBot) -> None:
    button = ElidedButton()
    qtbot.addWidget(button)
    button.setText("12 new packshots, 300 pending, sending in 40 s " * 3)
    assert button.minimumSizeHint().width() < 200
    assert button.sizeHint().width() > 400
    button.resize(120, button.sizeHint().height())
    assert not button.grab().isNull()


def test_one_message_shows_at_a_time_and_a_question_comes_first(qtbot: QtBot) -> None:
    window, view = QWidget(), QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(view)
    question, bar = QuestionBar(), NoticeBar(MessageLog(lambda: 0))
    area = ToastArea(window, view, (question, bar), lambda: 0)
    window.show()
    qtbot.waitExposed(window)
    bar.show_notice("The disk is full.")
    assert bar.isVisible()
    question.ask("Reject all?", Answer("Reject", lambda: None))
    assert (question.isVisible(), bar.isVisible()) == (True, False)
    question.end()
    assert (question.isVisible(), bar.isVisible()) == (False, True)
    bar.dismiss.click()
    assert not area.isVisible()


def test_a_short_notice_stands_beside_the_buttons_and_covers_nothing(qtbot: QtBot) -> None:
    window, view, row = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(view, 1)
    column.addWidget(row)
    row.setFixedHeight(38)
    question, bar = QuestionBar(), NoticeBar(MessageLog(lambda: 0))
    area = ToastArea(window, view, (question, bar), lambda: 0, Shelf(row, lambda: 400, bar))
    covered: list[int] = []
    area.covering_changed.connect(covered.append)
    window.resize(900, 400)
    window.show()
    qtbot.waitExposed(window)
    bar.show_news("2 rejected")
    qtbot.waitUntil(lambda: area.y() > view.geometry().bottom() - 12)
    assert area.x() > row.x() + 400
    assert covered == []
    row.hide()
    qtbot.waitUntil(lambda: area.geometry().bottom() < view.geometry().bottom() - 8)
    row.show()
    bar.show_news("A long sentence about what went wrong. " * 8)
    qtbot.waitUntil(lambda: area.geometry().bottom() < view.geometry().bottom() - 8)


def test_a_notice_gives_way_when_the_buttons_beside_it_become_more(qtbot: QtBot) -> None:
    window, view, row = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(window)
    column, buttons = QVBoxLayout(window), QHBoxLayout(row)
    column.addWidget(view, 1)
    column.addWidget(row)
    row.setFixedHeight(38)
    button = QPushButton("All")
    buttons.addWidget(button)
    buttons.addStretch(1)
    bar = NoticeBar(MessageLog(lambda: 0))
    shelf = Shelf(row, lambda: button.geometry().right(), bar)
    area = ToastArea(window, view, (bar,), lambda: 0, shelf)
    window.resize(900, 400)
    window.show()
    qtbot.waitExposed(window)
    bar.show_news("2 rejected")
    qtbot.waitUntil(lambda: area.y() > view.geometry().bottom() - 12)
    button.setMinimumWidth(720)  # as when its text becomes longer
    qtbot.waitUntil(lambda: area.geometry().bottom() < view.geometry().bottom() - 8)
