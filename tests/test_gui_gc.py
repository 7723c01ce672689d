"""Garbage goes, but not while a list is read, and never by walking the list that is shown."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from qamera_review.gui_gc import Collector

NEVER_MS = 3_600_000
SOON_MS = 1


class Knot:
    """Garbage that only a collection finds: it holds itself."""

    def __init__(self) -> None:
        self.itself = self


def knot() -> "weakref.ref[Knot]":
    """A knot that nobody holds any more."""
    return weakref.ref(Knot())


@pytest.fixture
def collectors(qapp: object) -> Iterator[list[Collector]]:
    made: list[Collector] = []
    yield made
    for collector in made:
        collector.stop()


def test_young_garbage_goes_by_itself(qtbot: QtBot, collectors: list[Collector]) -> None:
    collectors.append(Collector(SOON_MS, NEVER_MS))
    young = knot()
    qtbot.waitUntil(lambda: young() is None)
    assert not gc.isenabled()


def test_nothing_is_collected_while_a_list_is_read_nor_the_list_walked_afterwards(
    qtbot: QtBot, collectors: list[Collector]
) -> None:
    collector = Collector(SOON_MS, SOON_MS)
    collectors.append(collector)
    collector.list_is_read(True)
    collector.list_is_read(True)  # another one, for the other filter
    collector.list_is_read(False)
    with_list = knot()
    with qtbot.waitSignal(collector.idle.timeout):
        pass
    assert with_list() is not None
    assert not collector.young.isActive()
    collector.idle.stop()
    frozen = gc.get_freeze_count()
    collector.list_is_read(False)
    assert gc.get_freeze_count() > frozen
    with qtbot.waitSignals([collector.young.timeout] * 2):
        pass
    assert with_list() is not None  # set aside with the list


def test_what_was_set_aside_goes_when_the_person_rests(
    qtbot: QtBot, collectors: list[Collector]
) -> None:
    collector = Collector(NEVER_MS, SOON_MS)
    collectors.append(collector)
    collector.list_is_read(True)
    with_list = knot()
    collector.list_is_read(False)
    qtbot.waitUntil(lambda: with_list() is None)


def test_an_act_puts_the_large_collection_off(collectors: list[Collector]) -> None:
    collector = Collector(NEVER_MS, NEVER_MS)
    collectors.append(collector)
    collector.idle.start(SOON_MS)
    collector.person_acted()
    assert collector.idle.remainingTime() > SOON_MS
