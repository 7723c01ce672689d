"""The loupe and the comparison, by keys in the real window."""

import asyncio

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qamera_review.domain.packshot import Facet
from qamera_review.services.settings.preferences import SchemeSetting
from qamera_review.ui.actions.key_hold import HELD_FROM_MS
from qamera_review.ui.actions.verdict_bar import VerdictBar
from qamera_review.ui.text.formats import percent_text
from qamera_review.ui.viewer.backgrounds import Background
from qamera_review.ui.viewer.view_mode import ViewMode
from tests.support.mouse import move_mouse
from tests.support.reviewer import CTRL, NONE, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
async def looking(reviewer: Reviewer) -> Reviewer:
    """A reviewer with the undecided packshots, the first of them in the loupe."""
    window = reviewer.app.window
    QTest.mouseClick(window.filter_bar.facet_button(Facet.UNDECIDED), Qt.MouseButton.LeftButton)
    window.grid.setFocus()
    reviewer.press(Key.Key_Home)
    reviewer.press(Key.Key_Return)
    return reviewer


async def full(reviewer: Reviewer) -> None:
    focus = reviewer.focus
    await reviewer.until(
        lambda: reviewer.services.full_pictures.facts_of(focus) is not None, "the picture"
    )


def press(reviewer: Reviewer, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    reviewer.take_keys()
    shown = reviewer.app.window.view_stack.currentWidget()
    assert shown is not None
    QTest.keyClick(shown, key, modifiers)


async def test_the_caption_names_the_zoom_after_the_window_got_another_size(
    looking: Reviewer,
) -> None:
    window, loupe = looking.app.window, looking.app.window.view_stack.loupe
    await full(looking)
    before = loupe.pane.viewport.scale
    window.resize(window.width() - 200, window.height() - 200)
    await looking.until(lambda: loupe.pane.viewport.scale < before, "a smaller picture")

    def is_named() -> bool:
        return percent_text(loupe.pane.viewport.scale) in loupe.caption.pixels.text()

    await looking.until(is_named, "the zoom in the caption")


async def test_the_side_buttons_of_the_mouse_go_back_and_on(looking: Reviewer) -> None:
    loupe, first = looking.app.window.view_stack.loupe, looking.focus
    for place in (loupe.pane, loupe.strip):
        QTest.mouseClick(place, Qt.MouseButton.ForwardButton)
        assert looking.focus != first
        QTest.mouseClick(place, Qt.MouseButton.BackButton)
        assert looking.focus == first
    before = loupe.pane.viewport
    QTest.mouseDClick(loupe.pane, Qt.MouseButton.ForwardButton)
    # A double click of QTest leaves the button pressed, for the tests that follow as well.
    QTest.mouseRelease(loupe.pane, Qt.MouseButton.ForwardButton)
    assert looking.focus != first
    assert loupe.pane.viewport.zoom == before.zoom, "no double click of the left button"


async def test_the_window_in_full_screen_and_back(looking: Reviewer) -> None:
    window = looking.app.window
    press(looking, Key.Key_F11)
    assert window.isFullScreen()
    press(looking, Key.Key_Escape)
    assert window.view_stack.mode is ViewMode.GRID
    assert window.isFullScreen(), "the loupe is left first"
    press(looking, Key.Key_Escape)
    assert not window.isFullScreen()


def share_of_picture(looking: Reviewer) -> float:
    """Return how much of the window a large square picture covers."""
    window, pane = looking.app.window, looking.app.window.view_stack.loupe.pane
    share = min(pane.width(), pane.height()) ** 2 / (window.width() * window.height())
    print(f"{window.width()} x {window.height()}: {share:.1%}")
    return share


@pytest.mark.parametrize(
    ("size", "in_loupe", "in_full_screen"),
    [((1440, 900), 0.45, 0.62), ((1366, 768), 0.38, 0.55)],
)
async def test_the_picture_is_the_largest_thing(
    looking: Reviewer, size: tuple[int, int], in_loupe: float, in_full_screen: float
) -> None:
    window, loupe = looking.app.window, looking.app.window.view_stack.loupe
    window.resize(*size)
    await looking.until(lambda: window.size().toTuple() == size, "the size")
    assert window.filter_bar.isHidden() or not window.filter_bar.isVisible()
    await looking.until(lambda: share_of_picture(looking) > in_loupe, "the large picture")
    press(looking, Key.Key_F)
    assert window.view_stack.full_screen.is_on
    window.resize(*size)
    await looking.until(lambda: share_of_picture(looking) > in_full_screen, "all of the screen")
    shown = [loupe.pane, loupe.line]
    bars = [loupe.caption, loupe.strip, loupe.controls, window.menuBar(), window.status_line]
    assert all(part.isVisible() for part in shown)
    assert not any(bar.isVisible() for bar in bars)
    for x in (200, 230):
        move_mouse(loupe.pane, QPoint(x, 200))
    assert all(bar.isVisible() for bar in bars[:3])
    press(looking, Key.Key_F)
    assert window.view_stack.mode is ViewMode.LOUPE
    assert window.status_line.isVisible()
    assert not window.isFullScreen()


async def test_full_screen_from_the_grid_goes_back_to_it(looking: Reviewer) -> None:
    stage = looking.app.window.view_stack
    press(looking, Key.Key_Escape)
    looking.press(Key.Key_F)
    assert stage.currentWidget() is stage.loupe
    press(looking, Key.Key_Escape)
    assert stage.mode is ViewMode.GRID
    assert looking.app.window.filter_bar.isVisible()


async def test_a_held_key_or_button_shows_actual_pixels_until_it_is_let_go(
    looking: Reviewer,
) -> None:
    await full(looking)
    window, pane = looking.app.window, looking.app.window.view_stack.loupe.pane
    window.resize(900, 620)  # so that the picture has to be smaller than its pixels
    await looking.until(lambda: pane.viewport.scale < 1, "a small picture")
    looking.take_keys()
    QTest.keyPress(window.view_stack.loupe, Key.Key_Z)
    assert pane.viewport.scale == 1
    pressed = asyncio.get_running_loop().time()
    await looking.until(
        lambda: asyncio.get_running_loop().time() - pressed > 1.2 * HELD_FROM_MS / 1000, "a hold"
    )
    QTest.keyRelease(window.view_stack.loupe, Key.Key_Z)
    await looking.until(lambda: pane.viewport.zoom is None, "the whole picture")
    QTest.mousePress(pane, Qt.MouseButton.LeftButton)
    await looking.until(lambda: pane.viewport.zoom == 1, "actual pixels")
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton)
    assert pane.viewport.zoom is None
    press(looking, Key.Key_Z)
    assert pane.viewport.zoom == 1, "a tap stays"


async def test_a_click_under_the_picture_decides_and_gives_reasons(looking: Reviewer) -> None:
    controls = looking.app.window.view_stack.loupe.controls
    assert isinstance(controls, VerdictBar)
    await looking.look()
    first = looking.focus
    controls.reasons[0].click()
    await looking.until(lambda: controls.reasons[0].isChecked(), "the reason")
    controls.verdicts["reject"].click()
    await looking.durable(first)
    assert looking.services.decisions.facet_of(first) is Facet.REJECTED
    assert looking.focus != first


async def test_after_a_rejection_digits_and_chips_explain_the_same_picture_and_say_which(
    looking: Reviewer,
) -> None:
    controls = looking.app.window.view_stack.loupe.controls
    assert isinstance(controls, VerdictBar)
    feedback, registry = looking.services.feedback, looking.app.window.action_registry
    await looking.look()
    first = looking.focus
    press(looking, Key.Key_R)
    await looking.until(controls.about.isVisible, "the name of the rejected one")
    second = looking.focus
    assert looking.services.store.shown(first).packshot.name in controls.about.text()
    assert controls.about.geometry().bottom() < controls.geometry().top()
    controls.reasons[0].click()
    press(looking, Key.Key_2)
    await looking.until(lambda: controls.reasons[1].isChecked(), "both reasons")
    assert feedback.feedback_of(first).reasons == registry.reasons[:2]
    press(looking, Key.Key_S)
    press(looking, Key.Key_Left)
    assert looking.focus == second
    await looking.until(lambda: not controls.reasons[0].isChecked(), "those of the shown one")
    assert controls.about.isHidden()
    press(looking, Key.Key_3)
    controls.reasons[3].click()
    await looking.until(lambda: controls.reasons[3].isChecked(), "the reasons of the shown one")
    assert feedback.feedback_of(second).reasons == registry.reasons[2:4]


async def test_a_verdict_that_stays_needs_no_name(looking: Reviewer) -> None:
    controls = looking.app.window.view_stack.loupe.controls
    assert isinstance(controls, VerdictBar)
    await looking.look()
    first = looking.focus
    press(looking, Key.Key_R, SHIFT)
    press(looking, Key.Key_1)
    await looking.until(lambda: controls.reasons[0].isChecked(), "the reason")
    assert looking.focus == first
    assert controls.about.isHidden()


async def test_every_verb_works_inside_and_steps_on(looking: Reviewer, sandbox: Sandbox) -> None:
    stage, pressed = looking.app.window.view_stack, {}
    assert stage.mode is ViewMode.LOUPE
    for key, verb in ((Key.Key_A, "APPROVED"), (Key.Key_R, "REJECTED"), (Key.Key_E, "ARCHIVE")):
        await looking.look()
        focus = looking.focus
        assert stage.loupe.pane.packshot_id == focus
        press(looking, key)
        pressed[focus] = verb
        assert looking.focus != focus
        await looking.durable(focus)
    press(looking, Key.Key_Return, CTRL)
    await looking.until(lambda: looking.services.decisions.counts().outstanding == 0, "sending")
    records = sandbox.packshots()
    held = {one: records[one]["voting"] or "ARCHIVE" for one in pressed}
    assert held == pressed
    press(looking, Key.Key_Escape)
    assert stage.currentWidget() is looking.app.window.grid
    assert looking.app.window.focusWidget() is looking.app.window.grid.canvas


async def test_a_selection_is_left_alone_by_what_is_said_in_the_loupe(looking: Reviewer) -> None:
    press(looking, Key.Key_Escape)
    looking.press(Key.Key_A, CTRL)
    count = len(looking.app.window.grid.selection_now())
    assert count > 3
    looking.press(Key.Key_Return)
    focus = looking.focus
    assert looking.app.window.grid.targets() == [focus]
    assert "selected" not in looking.app.window.status_line.target.text()
    press(looking, Key.Key_R)
    await looking.durable(focus)
    assert looking.services.decisions.counts().held == 1
    press(looking, Key.Key_Escape)
    assert len(looking.app.window.grid.selection_now()) == count


async def test_keys_zoom_pan_step_and_change_the_ground(looking: Reviewer) -> None:
    await full(looking)
    loupe = looking.app.window.view_stack.loupe
    press(looking, Key.Key_Z)
    assert loupe.pane.viewport.scale == 1.0
    for _ in range(6):
        press(looking, Key.Key_Plus)
    zoomed = loupe.pane.viewport
    assert zoomed.scale > 3
    press(looking, Key.Key_Left, ALT)
    assert loupe.pane.viewport.centre[0] < zoomed.centre[0]
    kept = loupe.pane.viewport
    press(looking, Key.Key_Z, SHIFT)
    press(looking, Key.Key_Down)
    assert (loupe.pane.viewport.zoom, loupe.pane.viewport.centre) == (kept.zoom, kept.centre)
    press(looking, Key.Key_Z, SHIFT)
    press(looking, Key.Key_Left)
    assert loupe.pane.viewport.zoom is None
    grounds = []
    for _ in Background:
        press(looking, Key.Key_B)
        grounds.append(loupe.pane.background)
    assert grounds == [Background.WHITE, Background.BLACK, Background.CHECKER, Background.NEUTRAL]


async def test_the_wheel_zooms_at_the_pointer(looking: Reviewer) -> None:
    await full(looking)
    pane = looking.app.window.view_stack.loupe.pane
    for _ in range(5):
        press(looking, Key.Key_Plus)
    before = pane.viewport
    at = QPointF(pane.width() * 0.6, pane.height() * 0.4)
    x, y, width, height = before.rect()
    there = ((at.x() - x) / width, (at.y() - y) / height)
    for _ in range(6):
        event = QWheelEvent(
            at, pane.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(pane, event)
    x, y, width, height = pane.viewport.rect()
    assert width > 3 * before.rect()[2]
    assert abs((at.x() - x) / width - there[0]) < 0.01
    assert abs((at.y() - y) / height - there[1]) < 0.01


async def test_a_comparison_keeps_one_and_rejects_the_others_as_one_act(
    looking: Reviewer, sandbox: Sandbox
) -> None:
    press(looking, Key.Key_Escape)
    looking.press(Key.Key_Space)
    looking.press(Key.Key_Right, SHIFT)
    looking.press(Key.Key_Right, SHIFT)
    looking.press(Key.Key_C)
    stage = looking.app.window.view_stack
    ids = stage.compare.ids
    assert stage.mode is ViewMode.COMPARE
    assert len(ids) == 3
    proof = looking.services.view_log.proof
    await looking.until(lambda: all(proof(one) is not None for one in ids), "sight")
    press(looking, Key.Key_Tab)
    assert looking.focus == ids[1]
    press(looking, Key.Key_A, SHIFT)
    for one in ids:
        await looking.durable(one)
    press(looking, Key.Key_Z, CTRL)
    for one in ids:
        await looking.durable(one, False)
    press(looking, Key.Key_A, SHIFT)
    for one in ids:
        await looking.durable(one)
    press(looking, Key.Key_Return, CTRL)
    await looking.until(lambda: looking.services.decisions.counts().outstanding == 0, "sending")
    votes = [sandbox.packshots()[one]["voting"] for one in ids]
    assert votes == ["REJECTED", "APPROVED", "REJECTED"]


async def test_what_is_compared_moves_together_but_for_its_offset(looking: Reviewer) -> None:
    press(looking, Key.Key_Escape)
    looking.press(Key.Key_C)
    panes = looking.app.window.view_stack.compare.panes
    assert len(panes) == 2
    assert panes[0].size() == panes[1].size()  # at once, because a key press may follow
    await full(looking)
    for _ in range(8):
        press(looking, Key.Key_Plus)
    assert panes[0].viewport.zoom == panes[1].viewport.zoom
    first = QPoint(panes[0].width() // 2, panes[0].height() // 2)
    QTest.mousePress(panes[0], Qt.MouseButton.LeftButton, ALT, first)
    move_mouse(panes[0], first + QPoint(40, 0), Qt.MouseButton.LeftButton, ALT)
    QTest.mouseRelease(panes[0], Qt.MouseButton.LeftButton, ALT, first + QPoint(40, 0))
    apart = panes[0].viewport.centre[0] - panes[1].viewport.centre[0]
    press(looking, Key.Key_Right, ALT)
    assert abs(panes[0].viewport.centre[0] - panes[1].viewport.centre[0] - apart) < 1e-6
    press(looking, Key.Key_F, SHIFT)
    assert [pane.isVisible() for pane in panes] == [True, False]
    press(looking, Key.Key_Tab)
    assert [pane.isVisible() for pane in panes] == [False, True]


async def test_a_comparison_that_was_left_is_forgotten(looking: Reviewer) -> None:
    """Its packshots may leave the list; a new theme must not look them up again."""
    press(looking, Key.Key_Escape)
    looking.press(Key.Key_C)
    stage = looking.app.window.view_stack
    assert len(stage.compare.ids) == 2
    press(looking, Key.Key_Escape)
    assert stage.compare.ids == []
    looking.services.settings.change(scheme=SchemeSetting.DARK)


async def test_five_to_compare_are_shown_in_a_survey(looking: Reviewer) -> None:
    press(looking, Key.Key_Escape)
    looking.press(Key.Key_Space)
    for _ in range(4):
        looking.press(Key.Key_Right, SHIFT)
    window = looking.app.window
    selected = window.grid.targets()
    assert len(selected) == 5
    looking.press(Key.Key_C)
    assert window.view_stack.mode is ViewMode.SURVEY
    assert list(window.view_stack.survey.ids) == selected
