"""The search box and the grid share the keyboard: each key goes to the right one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.decision import Verb
from tests.support.reviewer import Reviewer
from tests.support.running_app import RunningApp
from tests.support.sandbox import Sandbox
from tests.support.x11 import XDisplay

Key = Qt.Key

# Each begins what is offered, soon does no more, and is of letters that decide in the grid.
WORDS = ("rear", "area", "nae", "rex", "bare", "near", "jaar", "oar")


def test_letters_of_a_query_decide_nothing_and_the_key_after_enter_does(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    with XDisplay() as display:
        app = RunningApp(display, tmp_path, sandbox.api_url, sandbox.key, draft=True)
        app.start()
        try:
            for _ in range(3):
                for word in WORDS:
                    app.press("ctrl+f")
                    app.type(word)
            app.press("ctrl+f")
            app.type("r")  # offers "reason:", and is in most names
            app.press("enter")
            # Again and again, for what was found may not be shown yet; the box would take it.
            app.press_until(lambda: bool(app.recorded()), "the decision", "shift+r")
            assert {decision.verb for decision in app.recorded()} == {Verb.REJECT}
            assert len({decision.packshot_id for decision in app.recorded()}) == 1
        finally:
            app.kill()


@pytest.mark.anyio
async def test_esc_closes_what_is_offered_and_only_then_leaves_the_box(reviewer: Reviewer) -> None:
    grid, box = reviewer.app.window.grid, reviewer.app.window.filter_bar.search
    reviewer.app.window.activateWindow()
    reviewer.press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    await reviewer.until(box.hasFocus, "the query box")
    QTest.keyClicks(box, "is:")
    assert box.is_popup_open()
    QTest.keyClick(box, Key.Key_Escape)
    assert not box.is_popup_open()
    assert box.hasFocus()
    QTest.keyClick(box, Key.Key_Escape)
    assert box.text() == ""
    assert box.hasFocus()
    QTest.keyClick(box, Key.Key_Escape)
    assert grid.hasFocus()
