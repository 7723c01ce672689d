"""A batch of packshots, decided from start to finish by the keyboard alone."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from qamera_review.domain.decision import HOLD_MAX_MS
from qamera_review.domain.packshot import Facet
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import CTRL, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key
PRESSES_A_DECISION = 1.15
_MODIFIERS = (Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_Meta)
_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel)


class Hands(QObject):
    """Counts key presses and mouse events anywhere in the program."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0
        self.clicks = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.presses += event.spontaneous() and event.key() not in _MODIFIERS
        elif event.type() in _MOUSE:
            self.clicks += 1
        return False


@asynccontextmanager
async def watched() -> AsyncIterator[Hands]:
    app = QApplication.instance()
    assert app is not None
    hands = Hands()
    app.installEventFilter(hands)
    yield hands
    app.removeEventFilter(hands)


def verb_of(place: int) -> tuple[Qt.Key, Facet]:
    """Of ten: seven approved, two rejected, of which every other for a reason, one archived."""
    if place % 10 < 7:
        return Key.Key_A, Facet.APPROVED
    return (Key.Key_R, Facet.REJECTED) if place % 10 < 9 else (Key.Key_E, Facet.ARCHIVED)


async def decide_all(reviewer: Reviewer) -> tuple[dict[str, Facet], int]:
    """Decide about every undecided packshot in reading order; return how many keys were pressed."""
    expected: dict[str, Facet] = {}
    pressed = 0
    for place in range(len(reviewer.services.store.visible)):
        focus = reviewer.focus
        assert focus not in expected, "the focus must go on by itself"
        await reviewer.look()
        key, expected[focus] = verb_of(place)
        if place % 20 == 8:
            reviewer.press(Key.Key_1)
            pressed += 1
        reviewer.press(key)
        pressed += 1
    return expected, pressed


@pytest.mark.parametrize("count", [100, pytest.param(500, marks=pytest.mark.long)])
async def test_a_batch_is_decided_by_the_keyboard_alone(
    reviewer_of: ReviewerOf, sandbox_factory: Callable[..., Sandbox], count: int
) -> None:
    sandbox = sandbox_factory(packshots=0)
    sandbox.insert(count)
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    reviewer.services.settings.change(hold_s=HOLD_MAX_MS // 1000)  # all are sent at the end
    store = reviewer.services.store
    async with watched() as hands:
        reviewer.press(Key.Key_Home)
        assert len(store.visible) == count
        expected, pressed = await decide_all(reviewer)
        assert len(expected) == count
        await reviewer.until(lambda: store.counts[Facet.UNDECIDED] == 0, "the last decision")
        reviewer.press(Key.Key_Return, CTRL)
        pressed += 2
    assert {
        packshot_id: store.shown(packshot_id).facet for packshot_id in store.visible
    } == expected
    assert reviewer.services.decisions.counts().outstanding >= count - 60  # the limit of one minute
    assert hands.clicks == 0
    assert hands.presses == pressed
    assert pressed / count <= PRESSES_A_DECISION
