"""Debouncing: one call for many triggers."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from qamera_review.services.core.debounce import Debounced


def test_it_acts_once_for_all_that_asked_and_again_for_what_asks_later(qtbot: QtBot) -> None:
    owner, acts = QObject(), []
    soon = Debounced(lambda: acts.append(len(acts)), owner)
    for _ in range(3):
        soon.trigger()
    assert not acts
    qtbot.waitUntil(lambda: acts == [0])
    soon.trigger()
    qtbot.waitUntil(lambda: acts == [0, 1])


def test_who_asks_all_the_time_is_answered_all_the_same(qtbot: QtBot) -> None:
    owner, acts = QObject(), []
    soon = Debounced(lambda: acts.append(1), owner)

    def asked_and_answered() -> bool:
        soon.trigger()
        return len(acts) > 2

    qtbot.waitUntil(asked_and_answered)


def test_it_can_catch_up_with_what_was_asked_for(qtbot: QtBot) -> None:
    owner, acts = QObject(), []
    soon = Debounced(lambda: acts.append(1), owner)
    soon.flush()
    assert not acts
    soon.trigger()
    soon.flush()
    assert acts == [1]
    soon.flush()
    assert acts == [1]


def test_it_can_wait_for_the_last_request(qtbot: QtBot) -> None:
    owner, acts = QObject(), []
    at_once = Debounced(lambda: acts.append("first"), owner, 20)
    at_the_end = Debounced(lambda: acts.append("last"), owner, 300, after_last=True)

    def asked_and_answered() -> bool:
        at_once.trigger()
        at_the_end.trigger()
        return acts.count("first") > 2

    qtbot.waitUntil(asked_and_answered)
    assert "last" not in acts
    qtbot.waitUntil(lambda: "last" in acts)


def test_what_was_asked_for_can_be_cancelled(qtbot: QtBot) -> None:
    owner, acts = QObject(), []
    cancelled = Debounced(lambda: acts.append("cancelled"), owner, 0)
    later = Debounced(lambda: acts.append("later"), owner, 20)
    cancelled.trigger()
    later.trigger()
    cancelled.cancel()
    qtbot.waitUntil(lambda: acts == ["later"])
