"""The notice bar: no notice is lost because a newer one is shown."""

import pytest
from pytestqt.qtbot import QtBot

from qamera_review.ui.widgets.notice_bar import NoticeAction, NoticeBar, NoticeTopic


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


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
