"""The notice bar: no notice is lost because a newer one is shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qamera_review.ui.widgets import notice_bar
from qamera_review.ui.widgets.message_log import Message, MessageLog
from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar, NoticeTopic


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[NoticeBar]:
    """A bar in a window, where a field has the focus: news stays while a button of it has."""
    window = QWidget()
    qtbot.addWidget(window)
    bar, field = NoticeBar(MessageLog(lambda: 0)), QLineEdit()
    rows = QVBoxLayout(window)
    rows.addWidget(field)
    rows.addWidget(bar)
    field.setFocus()
    window.resize(300, 120)
    window.show()
    yield bar
    window.close()


def test_a_newer_notice_hides_no_older_one_for_good(bar: NoticeBar) -> None:
    bar.show_notice("The disk is full.")
    bar.show_notice("Three items are not shown.", topic=NoticeTopic.LEFT_OUT)
    assert bar.text.text() == "Three items are not shown."
    assert not bar.more.isHidden()
    bar.dismiss.click()
    assert bar.text.text() == "The disk is full."
    assert bar.more.isHidden()
    bar.dismiss.click()
    assert bar.isHidden()


def test_the_newest_word_about_the_same_takes_the_place_of_the_older(bar: NoticeBar) -> None:
    bar.show_notice("Three items are not shown.", topic=NoticeTopic.LEFT_OUT)
    bar.show_notice("Four items are not shown.", topic=NoticeTopic.LEFT_OUT)
    bar.show_notice("The disk is full.")
    bar.show_notice("The disk is full.")
    bar.dismiss.click()
    assert bar.text.text() == "Four items are not shown."
    bar.dismiss.click()
    assert bar.isHidden()


def test_what_is_over_leaves_also_from_below(bar: NoticeBar) -> None:
    bar.show_notice("The key is not accepted.", topic=NoticeTopic.KEY)
    bar.show_notice("The disk is full.")
    bar.remove(NoticeTopic.KEY)
    assert bar.text.text() == "The disk is full."
    assert bar.more.isHidden()
    bar.dismiss.click()
    assert bar.isHidden()


def test_a_remedy_runs_once_and_leads_to_the_notice_before(bar: NoticeBar) -> None:
    ran: list[str] = []
    bar.show_notice("The disk is full.")
    bar.show_notice(
        "The key is not accepted.", NoticeAction("Enter a key…", lambda: ran.append("key"))
    )
    assert bar.remedy.text() == "Enter a key…"
    bar.remedy.click()
    assert ran == ["key"]
    assert bar.text.text() == "The disk is full."
    assert bar.remedy.isHidden()


def test_news_has_no_sign_of_trouble(bar: NoticeBar) -> None:
    bar.show_notice("The disk is full.")
    assert not bar.sign.isHidden()
    bar.show_notice("Job finished: prod_tee, 3 of 3", is_news=True)
    assert bar.sign.isHidden()
    bar.dismiss.click()
    assert not bar.sign.isHidden()


def test_news_goes_by_itself_and_a_problem_stays(
    bar: NoticeBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice_bar, "NEWS_MS", 1)
    bar.show_notice("The disk is full.")
    bar.show_notice("Already sent, so it can't be undone.", fades=True)
    assert not bar.sign.isHidden()
    qtbot.waitUntil(lambda: bar.text.text() == "The disk is full.")
    bar.dismiss.click()
    bar.show_news("Job finished")
    qtbot.waitUntil(bar.isHidden)


def test_the_end_of_another_matter_does_not_prolong_news(
    bar: NoticeBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice_bar, "NEWS_MS", 150)
    bar.show()
    bar.show_news("3 rejected")
    again = QTimer(bar, interval=30)
    again.timeout.connect(lambda: bar.remove(NoticeTopic.KEY))
    again.start()
    qtbot.waitUntil(bar.isHidden, timeout=2000)


def test_every_notice_can_be_read_again_later(qtbot: QtBot) -> None:
    log = MessageLog(lambda: 7)
    bar = NoticeBar(log)
    qtbot.addWidget(bar)
    bar.show_news("Job finished")
    bar.show_notice("The disk is full.")
    bar.show_notice("The disk is full.")
    log.add("Rejected: Mug", about=["mug-1"])
    log.add("Rejected: Mug", about=["mug-2"])
    assert log.messages == [
        Message("Rejected: Mug", 7, about=("mug-2",)),
        Message("Rejected: Mug", 7, about=("mug-1",)),
        Message("The disk is full.", 7, is_problem=True, count=2),
        Message("Job finished", 7),
    ]
