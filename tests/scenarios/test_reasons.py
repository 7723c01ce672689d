"""Reasons and notes by keys in the real window, checked against what the service has afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.feedback import parse_feedback
from qamera_review.ui.actions.feedback_commands import REASONS
from qamera_review.ui.actions.reason_strip import ReasonStrip
from qamera_review.ui.feedback.note_dialog import NoteDialog
from qamera_review.ui.grid.tile_text import tooltip
from tests.scenarios.conftest import ReviewerOf
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio
Key = Qt.Key


def result(sandbox: Sandbox, packshot_id: str) -> str:
    stored = sandbox.packshots()[packshot_id]["verificationResult"]
    return stored or ""


async def write_note(reviewer: Reviewer, text: str) -> NoteDialog:
    reviewer.press(Key.Key_N)
    dialog = await reviewer.dialog(NoteDialog)
    assert isinstance(dialog, NoteDialog)
    QTest.keyClicks(dialog.field, text)
    return dialog


async def test_a_note_right_after_a_rejection_is_about_what_was_rejected(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    await reviewer.show_undecided()
    first = reviewer.focus
    reviewer.press(Key.Key_R)
    await reviewer.durable(first)
    reviewer.press(Key.Key_3)
    second = reviewer.focus
    assert second != first
    dialog = await write_note(reviewer, "too dark")
    assert "just rejected" in dialog.about.text()
    QTest.keyClick(dialog.field, Key.Key_Return)
    await reviewer.send_all()
    assert result(sandbox, first).endswith("] too dark")
    assert not result(sandbox, second)
    reviewer.press(Key.Key_Home)
    dialog = await write_note(reviewer, "fine")
    assert "just rejected" not in dialog.about.text()


async def test_reasons_a_note_and_a_rejection_arrive_as_one_line(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    await reviewer.show_undecided()
    focus = reviewer.focus
    reviewer.press(Key.Key_1)
    reviewer.press(Key.Key_2)
    await reviewer.durable(focus)
    assert not reviewer.services.store.is_recently_decided(focus), "a remark alone decides nothing"
    dialog = await write_note(reviewer, "the 1st label")
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert reviewer.focus == focus
    reviewer.press(Key.Key_R)
    await reviewer.durable(focus)
    strip = reviewer.app.window.grid.findChildren(ReasonStrip)[0]
    await reviewer.until(strip.isVisible, "the reasons")
    grid = reviewer.app.window.grid
    assert grid.canvas.focus_row is not None
    assert not strip.geometry().intersects(grid.canvas.visible_area.rect(grid.canvas.focus_row))
    assert [chip.isChecked() for chip in strip.chips[:3]] == [True, True, False]
    for _ in range(2):  # given, and taken back
        QTest.mouseClick(strip.chips[2], Qt.MouseButton.LeftButton)
        assert strip.isVisible()
    await reviewer.send_all()
    assert strip.isHidden(), "the user has done something else"
    line = "[wrong side] [garbled or missing text] the 1st label"
    assert result(sandbox, focus) == line
    assert len(sandbox.requests(endpoint="update")) == 1
    shown = reviewer.services.store.shown(focus)
    assert "Reasons: wrong side, garbled or missing text" in tooltip(shown)
    assert "Note: the 1st label" in tooltip(shown)


async def test_a_note_goes_to_the_packshot_that_the_dialog_names(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    named, store, grid = reviewer.focus, reviewer.services.store, reviewer.app.window.grid
    dialog = await write_note(reviewer, "crooked")
    grid.set_focus_id(store.visible[1])  # as a list that arrives meanwhile may do
    QTest.keyClick(dialog.field, Key.Key_Return)
    await reviewer.durable(named)
    notes = [store.shown(id_).note for id_ in store.visible[:2]]
    assert notes == ["crooked", None]
    assert reviewer.focus == store.visible[1], "the focus stays where it is"


async def test_a_note_that_was_not_saved_is_there_again(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    dialog = await write_note(reviewer, "half a no")
    QTest.keyClick(dialog.field, Key.Key_Escape)
    await reviewer.gone(dialog)
    line = reviewer.app.window.status_line
    assert "draft" in line.result_label.text()
    await reviewer.until(lambda: "draft of a note (N)" in line.target.text(), "the place")
    grid = reviewer.app.window.grid
    about = grid.canvas.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Draft of a note, not saved" in about
    dialog = await write_note(reviewer, "te")
    assert dialog.text() == "half a note"
    assert dialog.draft_hint.isVisible()
    QTest.keyClick(dialog.field, Key.Key_Return)
    await reviewer.durable(reviewer.focus)
    dialog = await write_note(reviewer, "")
    assert (dialog.text(), dialog.draft_hint.isVisible()) == ("half a note", False)
    await reviewer.until(lambda: "draft" not in line.target.text(), "no draft")
    dialog.reject()


async def test_shift_and_a_digit_reject_with_that_reason_in_one_press(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    await reviewer.show_undecided()
    first = reviewer.focus
    reviewer.press(Key.Key_1)
    reviewer.press(Key.Key_2, SHIFT)
    await reviewer.durable(first)
    second = reviewer.focus
    assert second != first
    reviewer.press(Key.Key_3, SHIFT)
    await reviewer.durable(second)
    reviewer.press(Key.Key_Z, CTRL)
    await reviewer.durable(second, wanted=False)
    await reviewer.send_all()
    assert result(sandbox, first) == "[wrong side] [garbled or missing text]"
    assert sandbox.packshots()[first]["voting"] == "REJECTED"
    assert result(sandbox, second) == ""


async def test_a_reason_on_many_is_one_undo(reviewer: Reviewer, sandbox: Sandbox) -> None:
    await reviewer.show_undecided()
    reviewer.press(Key.Key_2)
    reviewer.press(Key.Key_Space)
    reviewer.press(Key.Key_Right, SHIFT)
    targets = reviewer.app.window.grid.targets()
    reviewer.press(Key.Key_1)
    feedback = reviewer.services.feedback
    await reviewer.until(
        lambda: all(
            "wrong side" in feedback.feedback_of(packshot_id).reasons for packshot_id in targets
        ),
        "the disk",
    )
    assert feedback.feedback_of(targets[0]).reasons == ("garbled or missing text", "wrong side")
    reviewer.press(Key.Key_Z, CTRL)
    await reviewer.until(lambda: not feedback.feedback_text_of(targets[1]), "the undo")
    assert feedback.feedback_of(targets[0]).reasons == ("garbled or missing text",)
    reviewer.press(Key.Key_2)
    await reviewer.until(
        lambda: all(feedback.feedback_of(packshot_id).reasons for packshot_id in targets),
        "the second reason",
    )


async def test_an_earlier_note_is_offered_after_a_restart(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    await first.show_undecided()
    focus = first.focus
    dialog = await write_note(first, "as before")
    QTest.keyClick(dialog.field, Key.Key_Return)
    first.press(Key.Key_3)
    await first.durable(focus)
    await first.send_all()
    await first.close()
    second = reviewer_of(sandbox)
    await second.open()
    await second.until(lambda: second.services.feedback.feedback_text_of(focus) != "", "the memory")
    assert parse_feedback(second.services.feedback.feedback_text_of(focus)).note == "as before"
    second.app.window.grid.set_focus_id(focus)
    dialog = await write_note(second, ", and more")
    assert dialog.text() == "as before, and more"
    QTest.keyClick(dialog.field, Key.Key_A, CTRL)
    QTest.keyClicks(dialog.field, "new")
    await second.until(lambda: dialog.earlier.count() > 0, "the earlier notes")
    QTest.keyClick(dialog.field, Key.Key_Down)
    QTest.keyClick(dialog.earlier, Key.Key_Return)
    assert dialog.text() == "as before"


async def test_the_words_of_the_digits_can_be_changed(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    window, focus = reviewer.app.window, reviewer.focus
    window.action_registry.set_reasons(("too dark",))
    assert reviewer.services.settings.value(REASONS) == ["too dark"]
    assert [spec.id for spec in window.key_dispatcher.table if "too dark" in spec.title] == [
        "reason_1",
        "reject_for_1",
    ]
    reviewer.press(Key.Key_2)
    reviewer.press(Key.Key_1)
    await reviewer.durable(focus)
    assert reviewer.services.feedback.feedback_of(focus).reasons == ("too dark",)
