"""The best of each of 12 products with 10 packshots, once by the keyboard alone and once by the
mouse alone.

The events go through the X server, with a window manager or without one. Where the best packshots
are is random. The user takes the shortest way there, and in the end sends everything; the service
says what came of it.

    pytest --long tests/scenarios/test_twelve_products.py
"""

import random
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.grid.grid_layout import Step
from qamera_review.ui.grid.grouped_layout import GroupedLayout
from tests.support.product_lists import batch
from tests.support.reviewer import Reviewer
from tests.support.sandbox import KEY, Sandbox
from tests.support.x_input import LEFT_BUTTON, RIGHT_BUTTON, WHEEL_DOWN, XInput

pytestmark = [pytest.mark.anyio, pytest.mark.long, pytest.mark.x11]
PRODUCTS, VARIANTS, PRESSES_MAX = 12, 10, 50
SENDING_S = 300.0  # it takes two minutes, because of the limit for requests
# The keys that move, by their X names.
_MOVES: dict[str, Callable[[GroupedLayout, int], int]] = {
    "Left": lambda layout, row: layout.step(row, Step.LEFT),
    "Right": lambda layout, row: layout.step(row, Step.RIGHT),
    "Down": lambda layout, row: layout.step(row, Step.DOWN),
    "bracketright": lambda layout, row: layout.step_group(row, 1),
    "End": lambda layout, row: layout.step(row, Step.END),
}


def shortest_way(layout: GroupedLayout, start: int, goal: int) -> list[tuple[str, int]]:
    """Return the keys that lead from one row to another, each with the row that it leads to."""
    ways: dict[int, list[tuple[str, int]]] = {start: []}
    reached = deque([start])
    while goal not in ways:
        row = reached.popleft()
        for key, move in _MOVES.items():
            to = move(layout, row)
            if to not in ways:
                ways[to] = [*ways[row], (key, to)]
                reached.append(to)
    return ways[goal]


class Hand:
    """Presses keys and clicks in the window through the X server, and counts both."""

    def __init__(self, reviewer: Reviewer, x_input: XInput) -> None:
        self._reviewer = reviewer
        self._window = reviewer.app.window
        self._grid = reviewer.app.window.grid
        self._input = x_input
        self.presses = 0
        self.clicks = 0

    def press(self, name: str, *modifiers: str) -> None:
        """Press a key."""
        self.presses += 1
        self._input.tap(name, *modifiers)

    async def move_to(self, packshot_id: PackshotId) -> None:
        """Move the focus to a packshot by the keys."""
        store = self._reviewer.services.store
        start, goal = store.position(self._reviewer.focus), store.position(packshot_id)
        layout = self._grid.canvas.grid_layout
        assert start is not None
        assert goal is not None
        assert isinstance(layout, GroupedLayout)
        for key, row in shortest_way(layout, start, goal):
            self.press(key)
            await self.focused(store.visible[row])

    async def focused(self, packshot_id: PackshotId) -> None:
        """Wait until a packshot has the focus."""
        await self._reviewer.until(lambda: self._reviewer.focus == packshot_id, "the focus")

    def click(self, at: QPoint, button: int = LEFT_BUTTON) -> None:
        """Click at a point of the screen."""
        self.clicks += 1
        self._input.click(at, button)

    async def scroll_to(self, packshot_id: PackshotId) -> None:
        """Turn the wheel until a tile shows as a whole."""
        viewport, bar = self._grid.canvas.viewport(), self._grid.canvas.verticalScrollBar()
        middle = viewport.mapToGlobal(viewport.rect().center())
        while not viewport.rect().contains(self._rect_of(packshot_id)):
            aim = bar.value() + 1
            self._input.click(middle, WHEEL_DOWN)
            await self._reviewer.until(partial(lambda aim: bar.value() >= aim, aim), "the wheel")

    def tile(self, packshot_id: PackshotId) -> QPoint:
        """Return the middle of a tile on the screen."""
        viewport = self._grid.canvas.viewport()
        return viewport.mapToGlobal(self._rect_of(packshot_id).center())

    def open_menu(self, title: str) -> None:
        """Click a title of the menu bar."""
        bar = self._window.menuBar()
        entry = next(each for each in bar.actions() if each.text() == title)
        self.click(bar.mapToGlobal(bar.actionGeometry(entry).center()))

    async def choose(self, title: str) -> None:
        """Click an entry of the menu that opens, and wait until the menu is closed."""
        await self._reviewer.until(lambda: open_menu() is not None, "the menu")
        menu = open_menu()
        assert menu is not None
        entry = next(each for each in menu.actions() if each.text().partition("\t")[0] == title)
        self.click(menu.mapToGlobal(menu.actionGeometry(entry).center()))
        await self._reviewer.until(lambda: open_menu() is None, "the end of the menu")

    def _rect_of(self, packshot_id: PackshotId) -> QRect:
        row = self._reviewer.services.store.position(packshot_id)
        assert row is not None
        return self._grid.canvas.visible_area.rect(row)


def open_menu() -> QMenu | None:
    """Return the open menu."""
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else None


@pytest.fixture
def service(sandbox_factory: Callable[..., Sandbox]) -> Sandbox:
    """A service with nothing but the batch."""
    sandbox = sandbox_factory("--thumbnail-side", "64", packshots=3)
    batch(sandbox, PRODUCTS, VARIANTS)
    return sandbox


@pytest.fixture
async def reviewer(
    anyio_backend: object, service: Sandbox, tmp_path: Path
) -> AsyncIterator[Reviewer]:
    """A new user, who sees the undecided packshots grouped by product."""
    reviewer = Reviewer(service, tmp_path, KEY, is_new=True)
    await reviewer.open()
    store = reviewer.services.store
    await reviewer.until(lambda: len(store.visible) == PRODUCTS * VARIANTS, "the batch")
    assert store.view_filter.group is GroupBy.PRODUCT
    yield reviewer
    await reviewer.close()


@pytest.fixture
def x_input() -> Iterator[XInput]:
    """The keys and the pointer of the display that the window is on."""
    assert QGuiApplication.platformName() == "xcb", "this needs an X server"
    x_input = XInput()
    yield x_input
    x_input.close()


@pytest.fixture
async def hand(reviewer: Reviewer, x_input: XInput) -> Hand:
    """The user's hand; the window is active."""
    window = reviewer.app.window
    await reviewer.until(lambda: window.windowHandle().isExposed(), "the window")
    x_input.focus(int(window.winId()))
    await reviewer.until(lambda: window.isActiveWindow() and window.grid.hasFocus(), "the focus")
    return Hand(reviewer, x_input)


def best_ones(reviewer: Reviewer, seed: int) -> list[PackshotId]:
    """Return a random packshot of each product, in the order of the groups."""
    store, chance = reviewer.services.store, random.Random(seed)
    groups = [list(store.whole_view(number)) for number in range(PRODUCTS)]
    assert [len(group) for group in groups] == [VARIANTS] * PRODUCTS
    return [chance.choice(group) for group in groups]


async def all_sent(reviewer: Reviewer) -> None:
    """Wait until the service has confirmed every decision."""
    counts = reviewer.services.decisions.counts
    await reviewer.until(lambda: counts().outstanding == 0, "the service", SENDING_S)


async def done(reviewer: Reviewer, products: int) -> None:
    """Wait until so many products are done."""
    overall = reviewer.services.progress.overall
    await reviewer.until(lambda: overall().done == products, "the winner")


def check_end_state(service: Sandbox, best: list[PackshotId]) -> None:
    """The service has the best of each product as approved and all others as rejected."""
    votes = {id_: record["voting"] for id_, record in service.packshots().items()}
    assert len(votes) == PRODUCTS * VARIANTS
    assert {id_ for id_, vote in votes.items() if vote == "APPROVED"} == set(best)
    assert list(votes.values()).count("REJECTED") == PRODUCTS * (VARIANTS - 1)


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_by_the_keyboard_alone(
    reviewer: Reviewer, hand: Hand, service: Sandbox, seed: int
) -> None:
    best = best_ones(reviewer, seed)
    for number, packshot_id in enumerate(best, 1):
        await hand.move_to(packshot_id)
        await reviewer.look()
        hand.press("w")
        await done(reviewer, number)
    hand.press("Return", "Control_L")
    assert hand.presses <= PRESSES_MAX
    assert hand.clicks == 0
    await all_sent(reviewer)
    check_end_state(service, best)


@pytest.mark.parametrize("seed", [4])
async def test_by_the_mouse_alone(
    reviewer: Reviewer, hand: Hand, service: Sandbox, seed: int
) -> None:
    best = best_ones(reviewer, seed)
    for number, packshot_id in enumerate(best, 1):
        await hand.scroll_to(packshot_id)
        hand.click(hand.tile(packshot_id))
        await hand.focused(packshot_id)
        await reviewer.look()
        hand.click(hand.tile(packshot_id), RIGHT_BUTTON)
        await hand.choose("Winner")
        await done(reviewer, number)
    hand.open_menu("&File")
    await hand.choose("Send now")
    assert hand.presses == 0
    await all_sent(reviewer)
    check_end_state(service, best)
