"""The best of each product by the mouse alone: no key is pressed."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from qamera_review.domain.packshot import Facet, PackshotId
from tests.scenarios.conftest import ReviewerOf
from tests.support.product_lists import batch, facets
from tests.support.reviewer import Reviewer
from tests.support.sandbox import KEY, Sandbox

pytestmark = pytest.mark.anyio
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Mouse:
    """Clicks into the window of a reviewer, and counts the clicks."""

    def __init__(self, reviewer: Reviewer) -> None:
        self._window = reviewer.app.window
        self._store = reviewer.services.store
        self.clicks = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click into a widget, in its middle unless a point is given."""
        self.clicks += 1
        QTest.mouseClick(widget, LEFT, NONE, at or widget.rect().center())

    def tile(self, packshot_id: PackshotId) -> QPoint:
        """Return the middle of a tile in the viewport."""
        row = self._store.position(packshot_id)
        assert row is not None
        return self._window.grid.canvas.visible_area.rect(row).center()

    def scroll_to(self, packshot_id: PackshotId) -> None:
        """Move the handle of the scroll bar until a tile shows."""
        canvas = self._window.grid.canvas
        bar = canvas.verticalScrollBar()
        y, middle = self.tile(packshot_id).y(), canvas.viewport().height() // 2
        if not 100 < y < canvas.viewport().height() - 100:
            bar.setValue(bar.value() + y - middle)

    def choose(self, title: str) -> None:
        """Click an entry of the open menu."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        entry = next(a for a in menu.actions() if a.text().partition("\t")[0] == title)
        assert entry.isEnabled()
        self.click(menu, menu.actionGeometry(entry).center())

    def right_click(self, at: QPoint) -> None:
        """Open the context menu at a point of the grid."""
        viewport = self._window.grid.canvas.viewport()
        self.clicks += 1
        QTest.mouseClick(viewport, Qt.MouseButton.RightButton, NONE, at)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))

    def header_menu(self, group: int) -> None:
        """Click the menu button in the header of a group, or in the strip at the top."""
        canvas = self._window.grid.canvas
        y = next(
            y
            for y in range(-40, canvas.viewport().height())
            if group in (self._window.grid.group_header_at(QPoint(100, y)) or ())
        )
        header = canvas.header_at(QPoint(100, y))
        assert header is not None
        half = header[1].height() // 2
        x = header[1].right() - half
        if y >= 0:
            self.click(canvas.viewport(), QPoint(x, y + half))
        else:
            self.click(canvas.sticky_head, QPoint(x, canvas.sticky_head.height() // 2))


@pytest.mark.parametrize(
    ("products", "variants"), [(2, 4), pytest.param(12, 10, marks=pytest.mark.long)]
)
async def test_the_best_of_each_product_by_mouse_alone(
    reviewer_of: ReviewerOf, sandbox_factory: Callable[..., Sandbox], products: int, variants: int
) -> None:
    sandbox = sandbox_factory("--thumbnail-side", "32", packshots=3)
    batch(sandbox, products, variants)
    reviewer = reviewer_of(sandbox, KEY, is_new=True)
    await reviewer.open()
    store, services, window = reviewer.services.store, reviewer.services, reviewer.app.window
    await reviewer.until(lambda: len(store.visible) == products * variants, "the batch")
    mouse, chance, winners = Mouse(reviewer), random.Random(7), list[PackshotId]()
    groups = [list(store.whole_view(number)) for number in range(products)]
    viewport = window.grid.canvas.viewport()
    for number, group in enumerate(groups):
        best = chance.choice(group)
        mouse.scroll_to(best)
        mouse.click(viewport, mouse.tile(best))
        assert reviewer.focus == best
        await reviewer.look()
        mouse.click(window.toolbar.buttons["approve"])
        await reviewer.durable(best)
        if number % 2:
            mouse.right_click(mouse.tile(best))
        else:
            mouse.header_menu(number)
        mouse.choose("Reject the rest")
        await reviewer.durable(next(each for each in group if each != best))
        winners.append(best)
    assert mouse.clicks == 4 * products
    await reviewer.until(lambda: services.progress.overall().done == products, "the last product")
    assert facets(reviewer, winners) == [Facet.APPROVED] * products
    assert store.counts[Facet.REJECTED] == products * (variants - 1)
