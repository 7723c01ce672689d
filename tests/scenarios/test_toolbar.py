"""The toolbar: made from the action table, and never takes the keyboard focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.decision import Verb
from qamera_review.domain.keymap import Keymap
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


async def test_its_buttons_do_what_the_keys_do(reviewer_of: ReviewerOf, sandbox: Sandbox) -> None:
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    window = reviewer.app.window
    bar = window.toolbar
    await reviewer.until(lambda: bar.isVisible() and bool(bar.buttons), "the buttons")
    await reviewer.show_undecided()
    assert not bar.buttons["undo"].isEnabled()
    assert window.key_dispatcher.tooltip("reject") in bar.buttons["reject"].toolTip()
    focus = reviewer.focus
    QTest.mouseClick(bar.buttons["reject"], Qt.MouseButton.LeftButton)
    await reviewer.durable(focus)
    assert reviewer.services.outbox.persisted_of(focus)[-1].verb is Verb.REJECT
    assert reviewer.focus != focus
    assert window.focusWidget() is window.grid.canvas
    await reviewer.until(bar.buttons["undo"].isEnabled, "the undo")
    window.action_registry.set_keymap(Keymap(overrides={"reject": ("F9",)}))
    assert "(F9)" in bar.buttons["reject"].toolTip()
    reviewer.press(Key.Key_Return)
    assert not bar.isVisible(), "the loupe has buttons of its own"
    reviewer.press(Key.Key_Return)
    reviewer.press(Key.Key_B, CTRL | SHIFT)
    assert not bar.isVisible()
    await reviewer.close()
    again = reviewer_of(sandbox)
    await again.open()
    assert not again.app.window.toolbar.isVisible()


async def test_its_buttons_are_all_of_the_table(reviewer: Reviewer) -> None:
    host, bar = reviewer.app.window.key_dispatcher, reviewer.app.window.toolbar
    titles = {id_: button.accessibleName() for id_, button in bar.buttons.items()}
    assert titles == {spec.id: spec.title for spec in host.table if spec.id in titles}
