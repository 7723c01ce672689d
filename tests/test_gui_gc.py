"""Garbage goes, but not while a list is read, and never by walking the list that is shown."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from qamera_review.gui_gc import GuiGarbageCollector

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
def collectors(qapp: object) -> Iterator[list[GuiGarbageCollector]]:
    made: list[GuiGarbageCollector] = []
    yield made
    for collector in made:
        collector.stop()


def test_young_garbage_goes_by_itself(qtbot: QtBot, collectors: list[GuiGarbageCollector]) -> None:
    collectors.append(GuiGarbageCollector(SOON_MS, NEVER_MS))
    young = knot()
    qtbot.waitUntil(lambda: young() is None)
    assert not gc.isenabled()


def test_nothing_is_collected_while_a_list_is_read_nor_the_list_walked_afterwards(
    qtbot: QtBot, collectors: list[GuiGarbageCollector]
) -> None:
    collector = GuiGarbageCollector(SOON_MS, SOON_MS)
    collectors.append(collector)
    collector.set_list_loading(True)
    collector.set_list_loading(True)  # another one, for the other filter
    collector.set_list_loading(False)
    with_list = knot()
    with qtbot.waitSignal(collector.idle.timeout):
        pass
    assert with_list() is not None
    assert not collector.young.isActive()
    collector.idle.stop()
    frozen = gc.get_freeze_count()
    collector.set_list_loading(False)
    assert gc.get_freeze_count() > frozen
    with qtbot.waitSignals([collector.young.timeout] * 2):
        pass
    assert with_list() is not None  # set aside with the list


def test_what_was_set_aside_goes_when_the_person_rests(
    qtbot: QtBot, collectors: list[GuiGarbageCollector]
) -> None:
    collector = GuiGarbageCollector(NEVER_MS, SOON_MS)
    collectors.append(collector)
    collector.set_list_loading(True)
    with_list = knot()
    collector.set_list_loading(False)
    qtbot.waitUntil(lambda: with_list() is None)


def test_an_act_puts_the_large_collection_off(collectors: list[GuiGarbageCollector]) -> None:
    collector = GuiGarbageCollector(NEVER_MS, NEVER_MS)
    collectors.append(collector)
    collector.idle.start(SOON_MS)
    collector.defer_full_collection()
    assert collector.idle.remainingTime() > SOON_MS
