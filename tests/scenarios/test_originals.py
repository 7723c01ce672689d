"""Packshots against their originals, by keys in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest

from qamera_review.domain.decision import SeenZones
from qamera_review.domain.originals import OriginalSource
from qamera_review.services.originals.originals import NO_NUDGE
from qamera_review.services.originals.pairs import PairState
from qamera_review.ui.actions.key_hold import HELD_FROM_MS
from qamera_review.ui.text.original_texts import pair_text
from qamera_review.ui.viewer.original_overlay import OriginalOverlay, OriginalView
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.support.picture_files import picture
from tests.support.reviewer import CTRL, NONE, SHIFT, Reviewer

pytestmark = pytest.mark.anyio

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def view_of(reviewer: Reviewer) -> OriginalView:
    return reviewer.app.window.commands.originals.view


def overlay_of(reviewer: Reviewer) -> OriginalOverlay:
    pane = reviewer.app.window.view_stack.pane
    assert pane is not None
    overlay = pane.findChild(OriginalOverlay)
    assert overlay is not None
    return overlay


def press(reviewer: Reviewer, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    reviewer.take_keys()
    shown = reviewer.app.window.view_stack.currentWidget()
    assert shown is not None
    QTest.keyClick(shown, key, modifiers)


@pytest.fixture
async def looking(reviewer: Reviewer) -> Reviewer:
    """A reviewer with the undecided packshots, the first of them in the loupe."""
    await reviewer.show_undecided()
    reviewer.press(Key.Key_Return)
    return reviewer


async def test_the_original_is_shown_while_the_key_is_held(looking: Reviewer) -> None:
    stack = looking.app.window.view_stack
    shown = stack.currentWidget()
    assert shown is not None
    pairs = looking.services.pairs
    await looking.until(lambda: pairs.of(looking.focus).state is PairState.ALIGNED, "alignment")
    assert view_of(looking) is OriginalView.OFF, "it is aligned before it is asked for"
    looking.take_keys()
    QTest.keyPress(shown, Key.Key_Space)
    assert view_of(looking) is OriginalView.INSTEAD
    original = pairs.of(looking.focus).original
    assert original is not None
    assert original.source is OriginalSource.SERVICE
    overlay = overlay_of(looking)
    assert overlay.isVisible()
    assert overlay.size() == stack.loupe.pane.size()
    pressed_for = QElapsedTimer()
    pressed_for.start()
    await looking.until(lambda: pressed_for.elapsed() > HELD_FROM_MS, "a press that is no tap")
    QTest.keyRelease(shown, Key.Key_Space)
    await looking.until(lambda: view_of(looking) is OriginalView.OFF, "the packshot")
    assert not overlay.isVisible()


async def test_what_lies_over_a_packshot_is_no_proof_of_seeing_it(looking: Reviewer) -> None:
    press(looking, Key.Key_Space)
    assert view_of(looking) is OriginalView.INSTEAD
    before = looking.services.view_log.proof(looking.focus)
    assert before is not None
    press(looking, Key.Key_Right)
    assert view_of(looking) is OriginalView.OFF, "the next packshot has to be seen first"
    press(looking, Key.Key_Period)
    press(looking, Key.Key_Right)
    assert view_of(looking) is OriginalView.BESIDE, "the packshot is seen beside it"
    await looking.look()
    press(looking, Key.Key_Comma)
    assert view_of(looking) is OriginalView.WIPE
    overlay = overlay_of(looking)
    press(looking, Key.Key_Left, CTRL | ALT)
    assert overlay.divider == pytest.approx(0.45)
    press(looking, Key.Key_Escape)
    assert looking.app.window.view_stack.mode is ViewMode.GRID
    press(looking, Key.Key_Home)
    assert view_of(looking) is OriginalView.OFF


async def test_space_selects_in_the_grid_and_ctrl_space_everywhere(looking: Reviewer) -> None:
    grid = looking.app.window.grid
    press(looking, Key.Key_Space, CTRL)
    assert grid.selected_ids() == [looking.focus]
    press(looking, Key.Key_Escape)
    press(looking, Key.Key_Space)
    assert grid.selected_ids() == []
    assert view_of(looking) is OriginalView.OFF


async def test_a_packshot_becomes_the_original_of_the_others(looking: Reviewer) -> None:
    first = looking.focus
    press(looking, Key.Key_O, ALT)
    originals = looking.services.pairs.originals
    assert originals.original_of(first) is None
    product = looking.services.products.product_of(first)
    assert product is not None
    others = [id_ for id_ in looking.services.products.members(product.id) if id_ != first]
    for other in others:
        original = originals.original_of(other)
        assert original is not None
        assert (original.source, original.key) == (OriginalSource.PACKSHOT, first)
    press(looking, Key.Key_Z, CTRL)
    assert not originals.is_chosen(product.id)
    press(looking, Key.Key_Z, CTRL | SHIFT)
    assert originals.is_chosen(product.id)
    press(looking, Key.Key_O, CTRL | ALT)
    assert not originals.is_chosen(product.id)


async def test_the_offset_stays_for_the_product(looking: Reviewer) -> None:
    press(looking, Key.Key_Right, ALT | SHIFT)
    assert view_of(looking) is OriginalView.INSTEAD, "the first press only shows it"
    pairs = looking.services.pairs
    await looking.until(lambda: pairs.of(looking.focus).state is PairState.ALIGNED, "alignment")
    before = pairs.of(looking.focus)
    assert before.placement is not None
    assert before.original is not None
    assert not before.is_moved
    press(looking, Key.Key_Right, ALT | SHIFT)
    assert pair_text(pairs.of(looking.focus)).endswith("moved by hand")
    press(looking, Key.Key_Right, ALT | SHIFT)
    after = pairs.of(looking.focus).placement
    assert after is not None
    width = looking.app.window.view_stack.loupe.pane.viewport.rect()[2]
    assert after.box.left - before.placement.box.left == pytest.approx(2 / width)
    across, _down = pairs.originals.nudge_of(before.original.product)
    assert across == pytest.approx(2 / width)
    press(looking, Key.Key_Home, ALT | SHIFT)
    assert pairs.of(looking.focus).placement == before.placement


async def test_an_original_that_could_not_be_aligned_is_shown_but_not_moved(
    looking: Reviewer, tmp_path: Path
) -> None:
    first, pairs = looking.focus, looking.services.pairs
    press(looking, Key.Key_Space)
    await looking.until(lambda: pairs.of(first).original is not None, "the original")
    before = pairs.of(first).original
    assert before is not None
    (tmp_path / "noise.png").write_bytes(picture("png", 24, 24))
    pairs.originals.choose_file(before.product, tmp_path / "noise.png")
    await looking.until(lambda: pairs.of(first).state is PairState.NOT_ALIGNED, "the refusal")
    for key in (Key.Key_Right, Key.Key_Home):
        press(looking, key, ALT | SHIFT)
        assert "couldn't be aligned" in looking.app.window.status_line.result_label.text()
    assert pairs.originals.nudge_of(before.product) == NO_NUDGE


async def test_the_parts_end_with_escape_and_with_the_picture(looking: Reviewer) -> None:
    for ending in (Key.Key_Escape, Key.Key_Right):
        press(looking, Key.Key_Tab)
        await looking.until(lambda: bool(overlay_of(looking).note), "the first part")
        assert view_of(looking) is OriginalView.BESIDE
        press(looking, ending)
        assert looking.app.window.view_stack.mode is ViewMode.LOUPE
        assert view_of(looking) is OriginalView.OFF
        assert overlay_of(looking).note == ""


@pytest.mark.parametrize(
    ("key", "mode"), [(Key.Key_C, ViewMode.COMPARE), (Key.Key_V, ViewMode.SURVEY)]
)
async def test_several_pictures_show_the_original_over_the_active_one(
    looking: Reviewer, key: Qt.Key, mode: ViewMode
) -> None:
    press(looking, Key.Key_Escape)
    stack, pairs = looking.app.window.view_stack, looking.services.pairs
    products, store = looking.services.products, looking.services.store

    def has_others() -> bool:
        product = products.product_of(looking.focus)
        members = set() if product is None else set(products.members(product.id))
        return len(members & set(store.visible)) > 1

    await looking.until(has_others, "the product of the packshot and its others")
    press(looking, key)
    await looking.until(lambda: stack.mode is mode, "the view")
    press(looking, Key.Key_Space)
    assert view_of(looking) is OriginalView.INSTEAD
    await looking.until(lambda: pairs.of(looking.focus).state is PairState.ALIGNED, "alignment")
    before = pairs.of(looking.focus)
    assert before.original is not None
    assert before.placement is not None
    press(looking, Key.Key_Down, ALT | SHIFT)
    after = pairs.of(looking.focus).placement
    assert after is not None
    assert after.box.top > before.placement.box.top
    press(looking, Key.Key_Home, ALT | SHIFT)
    press(looking, Key.Key_Comma)
    assert view_of(looking) is OriginalView.WIPE
    overlay = overlay_of(looking)
    press(looking, Key.Key_Right, CTRL | ALT)
    assert overlay.divider == pytest.approx(0.55)
    pane = stack.pane
    press(looking, Key.Key_Right)
    assert (stack.pane is pane, view_of(looking)) == (False, OriginalView.OFF)


async def test_the_parts_that_were_looked_at_join_the_proof_of_an_approval(
    looking: Reviewer,
) -> None:
    first, pairs = looking.focus, looking.services.pairs
    await looking.look()
    press(looking, Key.Key_Tab)
    await looking.until(lambda: pairs.of(first).state is PairState.ALIGNED, "alignment")
    result = pairs.of(first).result
    assert result is not None
    press(looking, Key.Key_Tab)

    def zones() -> SeenZones | None:
        proof = looking.services.view_log.proof(first)
        return None if proof is None else proof.zones

    await looking.until(lambda: zones() is not None, "the paint of a part")
    seen = zones()
    assert seen is not None
    assert seen.count == len(result.zones)
    press(looking, Key.Key_A)
    outbox = looking.services.outbox
    await looking.until(lambda: bool(outbox.persisted_of(first)), "the decision")
    proof = outbox.persisted_of(first)[0].view_proof
    assert proof is not None
    assert proof.zones == seen


async def test_the_details_open_the_original_beside_the_packshot(looking: Reviewer) -> None:
    press(looking, Key.Key_Escape)
    press(looking, Key.Key_I)
    details = looking.app.window.splitter.details
    assert details.is_open
    picture = details().original_picture
    await looking.until(picture.isVisible, "the picture of the original")
    picture.click()
    assert looking.app.window.view_stack.mode is ViewMode.LOUPE
    assert view_of(looking) is OriginalView.BESIDE


async def test_subjects_are_compared_in_one_size_until_the_user_turns_that_off(
    looking: Reviewer,
) -> None:
    press(looking, Key.Key_Escape)
    press(looking, Key.Key_C)
    compare = looking.app.window.view_stack.compare
    states = [compare.matches_subjects]
    for _press in range(2):
        press(looking, Key.Key_C, ALT)
        states.append(compare.matches_subjects)
    assert states == [True, False, True]
