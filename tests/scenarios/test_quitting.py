"""Quitting with unsent decisions: they are sent first or kept, as the user chooses."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qamera_review.services.settings.preferences import QuitChoice
from qamera_review.ui.outbox.quit_dialog import QuitDialog
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


async def asked(reviewer: Reviewer) -> QuitDialog:
    """Reject a packshot, and close the window; return the question."""
    await reviewer.show_undecided()
    focus = reviewer.focus
    reviewer.press(Key.Key_R)
    await reviewer.durable(focus)
    reviewer.app.window.close()
    dialog = await reviewer.dialog(QuitDialog)
    assert isinstance(dialog, QuitDialog)
    return dialog


async def test_unsent_decisions_are_sent_before_the_program_ends(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    dialog = await asked(reviewer)
    (unsent,) = [decision.packshot_id for decision in reviewer.services.outbox.pending]
    dialog.send.click()
    await reviewer.until(reviewer.app.window.isHidden, "the end")
    assert sandbox.packshots()[unsent]["voting"] == "REJECTED"


async def test_they_are_kept_and_the_choice_is_remembered(reviewer: Reviewer) -> None:
    dialog = await asked(reviewer)
    focused = dialog.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Key.Key_Return)  # the harmless answer has the focus
    await reviewer.gone(dialog)
    assert reviewer.services.outbox.pending, "nothing is sent"
    assert reviewer.app.window.isVisible(), "the user may change their mind"
    reviewer.app.window.close()
    again = await reviewer.dialog(QuitDialog)
    assert isinstance(again, QuitDialog)
    again.remember.setChecked(True)
    again.keep.click()
    assert reviewer.services.settings.preferences.quit_choice is QuitChoice.KEEP
    await reviewer.until(reviewer.app.window.isHidden, "the end")


async def test_the_end_of_the_session_is_refused_only_while_the_user_is_asked(
    reviewer: Reviewer,
) -> None:
    """The system ends its session, or macOS the program, by the event that `quit` sends."""
    application = QApplication.instance()
    assert application is not None
    dialog = await asked(reviewer)
    event = QEvent(QEvent.Type.Quit)
    QApplication.sendEvent(application, event)
    assert not event.isAccepted()
    assert reviewer.app.window.isVisible()
    dialog.keep.click()
    await reviewer.until(reviewer.app.window.isHidden, "the end")
    assert reviewer.app.is_quitting


async def test_without_a_question_the_window_agrees_to_be_closed(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    assert reviewer.app.window.close()
    assert reviewer.app.is_quitting
