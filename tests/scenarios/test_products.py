"""Product by product in the real window: groups, progress, winner, moves between products."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.ui.products.product_dialog import ProductDialog
from tests.scenarios.conftest import ReviewerOf
from tests.support.product_lists import batch, facets, groups_of
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import KEY, Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SandboxOf = Callable[..., Sandbox]


def moves_to(reviewer: Reviewer, goal: PackshotId) -> list[Qt.Key]:
    """The arrows from the focused tile to another one of its group, by the places on the screen."""
    grid, store = reviewer.app.window.grid, reviewer.services.store
    rows = [store.position(id_) for id_ in (reviewer.focus, goal)]
    assert None not in rows
    start, end = (grid.canvas.visible_area.rect(row or 0) for row in rows)
    tile = grid.canvas.grid_layout
    down = round((end.top() - start.top()) / tile.pitch)
    right = round((end.left() - start.left()) / start.width())
    return [Key.Key_Down] * down + [Key.Key_Right if right > 0 else Key.Key_Left] * abs(right)


@pytest.mark.parametrize(
    ("products", "variants", "presses_max"),
    [(3, 4, 9), pytest.param(12, 10, 50, marks=pytest.mark.long)],
)
async def test_the_best_of_each_product_in_few_presses(
    reviewer_of: ReviewerOf,
    sandbox_factory: SandboxOf,
    products: int,
    variants: int,
    presses_max: int,
) -> None:
    sandbox = sandbox_factory("--thumbnail-side", "32", packshots=3)
    batch(sandbox, products, variants)
    reviewer = reviewer_of(sandbox, KEY, is_new=True)
    await reviewer.open()
    store, services = reviewer.services.store, reviewer.services
    await reviewer.until(lambda: len(store.visible) == products * variants, "the batch")
    assert store.view_filter.group is GroupBy.PRODUCT, "what a new user sees first"
    groups = store.groups
    assert groups is not None
    assert list(groups.sizes) == [variants] * products
    chance, presses, winners = random.Random(5), 0, []
    for _product in range(products):
        group = reviewer.app.window.grid.group_of_focus()
        assert group is not None
        best = chance.choice(store.whole_view(group))
        for move in moves_to(reviewer, best):
            reviewer.press(move)
            presses += 1
        assert reviewer.focus == best
        await reviewer.look()
        reviewer.press(Key.Key_W)
        presses += 1
        winners.append(best)
    assert presses <= presses_max
    await reviewer.until(lambda: services.progress.overall().done == products, "the last product")
    assert facets(reviewer, winners) == [Facet.APPROVED] * products
    assert store.counts[Facet.REJECTED] == products * (variants - 1)
    label = reviewer.app.window.status_line.session
    text = f"{products} of {products} products done"
    await reviewer.until(lambda: text in label.text(), "the progress")


@pytest.fixture
async def by_product(reviewer_of: ReviewerOf, sandbox_factory: SandboxOf) -> Reviewer:
    """A reviewer with three products of four packshots each, grouped by product."""
    sandbox = sandbox_factory("--thumbnail-side", "32", packshots=3)
    batch(sandbox, 3, 4)
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    reviewer.press(Key.Key_4, Qt.KeyboardModifier.AltModifier)
    reviewer.press(Key.Key_Home)
    await reviewer.until(lambda: len(reviewer.services.store.visible) == 12, "the list")
    return reviewer


async def test_the_winner_is_one_act_and_one_undo(by_product: Reviewer) -> None:
    first, second, _third = groups_of(by_product)
    by_product.press(Key.Key_Right)
    await by_product.look()
    by_product.press(Key.Key_W)
    await by_product.durable(first[1])
    assert by_product.focus == second[0]
    rejected, approved = Facet.REJECTED, Facet.APPROVED
    assert facets(by_product, first) == [rejected, approved, rejected, rejected]
    assert "3 rejected" in by_product.app.window.status_line.result_label.text()
    by_product.press(Key.Key_Z, CTRL)
    await by_product.durable(first[1], False)
    assert facets(by_product, first) == [Facet.UNDECIDED] * 4
    assert by_product.focus == first[1]
    await by_product.look()
    by_product.press(Key.Key_W, SHIFT)
    await by_product.durable(first[1])
    assert facets(by_product, first).count(Facet.UNDECIDED) == 3
    assert by_product.focus == second[0]


async def test_the_winner_of_a_day_leaves_other_products_alone(by_product: Reviewer) -> None:
    first, second, third = groups_of(by_product)
    by_product.app.window.commands.groups.use(GroupBy.DAY)
    assert any(len(group) > 4 for group in groups_of(by_product)), "a day of several products"
    await by_product.look()
    mates = next(group for group in (first, second, third) if by_product.focus in group)
    by_product.press(Key.Key_W)
    await by_product.durable(mates[0])
    everything = facets(by_product, [*first, *second, *third])
    assert (everything.count(Facet.REJECTED), everything.count(Facet.UNDECIDED)) == (3, 8)


async def test_an_earlier_approval_is_named_and_asked_about(by_product: Reviewer) -> None:
    first, second, _third = groups_of(by_product)
    await by_product.look()
    by_product.press(Key.Key_A)
    await by_product.durable(first[0])
    await by_product.look()
    question = by_product.app.window.question
    by_product.press(Key.Key_W)
    assert not question.isHidden()
    assert "Already approved" in question.text.text()
    assert facets(by_product, first)[1:] == [Facet.UNDECIDED] * 3, "nothing happens unasked"
    assert "reject 2 undecided" in question.yes.text()
    assert "3 others" in question.more.text(), "the approved one and two undecided"
    question.more.click()
    await by_product.durable(first[1])
    assert facets(by_product, first) == [
        *(Facet.REJECTED, Facet.APPROVED, Facet.REJECTED, Facet.REJECTED),
    ]
    assert by_product.focus == second[0]


async def test_the_winner_in_loupe_and_comparison(by_product: Reviewer) -> None:
    first, second, third = groups_of(by_product)
    by_product.press(Key.Key_Return)
    await by_product.look()
    by_product.press(Key.Key_W)
    await by_product.durable(first[0])
    assert by_product.focus == second[0]
    assert by_product.app.window.view_stack.loupe.isVisible(), "the loupe goes on"
    by_product.press(Key.Key_Return)
    by_product.press(Key.Key_C)
    await by_product.look()
    by_product.press(Key.Key_W)
    await by_product.durable(second[0])
    assert facets(by_product, second).count(Facet.REJECTED) == 3
    assert by_product.focus == third[0]


async def choose(reviewer: Reviewer, typed: str) -> None:
    """Type into the dialog that asks for a product, and take what fits first."""
    dialog = await reviewer.dialog(ProductDialog)
    assert isinstance(dialog, ProductDialog)
    QTest.keyClicks(dialog.line, typed)
    QTest.keyClick(dialog.line, Key.Key_Return)
    await reviewer.gone(dialog)


async def test_packshots_are_moved_and_products_merged(by_product: Reviewer) -> None:
    first, second, third = groups_of(by_product)
    window, products = by_product.app.window, by_product.services.products
    by_product.press(Key.Key_M, SHIFT)
    await choose(by_product, "My set")
    assert groups_of(by_product) == [first[:1], first[1:], second, third]
    product = products.product_of(first[0])
    assert product is not None
    assert product.title == "My set"
    assert "Moved to" in window.notices.text.text()
    assert by_product.focus == first[0], "the focus stays"
    window.notices.remedy.click()
    assert groups_of(by_product) == [first, second, third]
    other = products.product_of(third[0])
    assert other is not None
    by_product.press(Key.Key_M, CTRL | SHIFT)
    await choose(by_product, other.title)
    merged = [{*first, *third}, set(second)]
    assert [set(group) for group in groups_of(by_product)] == merged
    await by_product.look()
    by_product.press(Key.Key_R)
    await by_product.durable(first[0])
    for _step in ("the rejection", "the merge"):
        by_product.press(Key.Key_Z, CTRL)
    await by_product.durable(first[0], False)
    assert sorted(groups_of(by_product)) == sorted([first, second, third])
    assert by_product.focus == first[0]
    by_product.press(Key.Key_Z, CTRL | SHIFT)
    assert [set(group) for group in groups_of(by_product)] == merged


async def test_products_are_searched_with_their_numbers(by_product: Reviewer) -> None:
    store, search = by_product.services.store, by_product.app.window.filter_bar.search
    by_product.app.window.activateWindow()
    by_product.press(Key.Key_Slash)
    await by_product.until(search.hasFocus, "the search field")
    QTest.keyClicks(search, "product:")
    offers = search.offers()
    assert offers.count() == 3
    assert offers.item(0).text().endswith("  4")
    QTest.keyClick(search, Key.Key_Down)
    QTest.keyClick(search, Key.Key_Return)
    assert len(store.visible) == 4
    assert store.groups is not None
    assert len(store.groups.keys) == 1
