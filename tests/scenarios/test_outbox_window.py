"""The outbox window: what waits and what was refused, live updates, and the user's actions
on it.
"""

import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from qamera_review.domain.decision import HOLD_DEFAULT_MS, ConflictReason, DecisionState
from qamera_review.domain.errors import DatabaseDamaged
from qamera_review.domain.packshot import Facet
from qamera_review.storage import outbox_table
from qamera_review.ui.grid.tile_text import accessible_name
from qamera_review.ui.outbox.decision_text import STATE_GLYPHS
from qamera_review.ui.outbox.draft_summary import DraftSummaryDialog
from qamera_review.ui.outbox.outbox_window import OutboxWindow
from qamera_review.ui.text.decision_texts import CONFLICT_TEXTS, STATE_TEXTS
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio

Key = Qt.Key


@pytest.fixture
async def reviewer(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> AsyncIterator[Reviewer]:
    """A reviewer with the undecided packshots; decisions are held for long."""
    reviewer = Reviewer(sandbox, tmp_path)
    await reviewer.open()
    reviewer.services.settings.change(hold_s=600)
    button = reviewer.app.window.filter_bar.facet_button(Facet.UNDECIDED)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reviewer.app.window.grid.setFocus()
    reviewer.press(Key.Key_Home)
    yield reviewer
    await reviewer.close()


async def opened(reviewer: Reviewer) -> OutboxWindow:
    reviewer.press(Key.Key_O, CTRL | SHIFT)
    window = await reviewer.dialog(OutboxWindow)
    assert isinstance(window, OutboxWindow)
    return window


def cells(window: OutboxWindow, row: int) -> list[str]:
    model = window.model
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


async def test_it_lists_what_is_held_and_takes_it_back(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    window = await opened(reviewer)
    assert window.empty.isVisible()
    name = reviewer.app.window.status_line.target_text().partition(" · ")[0]
    reviewer.press(Key.Key_R)
    reviewer.press(Key.Key_E)
    await reviewer.until(lambda: window.model.rowCount() == 2, "two rows")
    first = cells(window, 0)
    assert first[0].partition(" · ")[0] == name, "its place in the product may follow"
    assert first[1:4] == ["Undecided", "Rejected", "Pending"]
    assert first[5].startswith("Will be sent in ")
    assert "2 decisions pending" in window.summary.text()
    window.choose([0])
    QTest.keyClick(window, Key.Key_Delete)
    await reviewer.until(lambda: window.model.rowCount() == 1, "one row")
    assert cells(window, 0)[2] == "Archived"
    await reviewer.look()
    reviewer.press(Key.Key_A, SHIFT)
    reviewer.press(Key.Key_E, SHIFT)
    await reviewer.until(lambda: window.model.rowCount() == 3, "a vote and an archive of one")
    assert [cells(window, row)[2] for row in (1, 2)] == ["Approved", "Archived"]
    window.choose([1])
    QTest.keyClick(window, Key.Key_Delete)
    await reviewer.until(lambda: window.model.rowCount() == 2, "the vote to be taken back")
    assert cells(window, 1)[2] == "Archived"
    window.send.click()
    await reviewer.until(lambda: window.empty.isVisible(), "nothing to wait any more")
    assert [request["status"] for request in sandbox.requests(endpoint="update")] == [200] * 2


async def test_what_was_refused_says_why_and_can_be_sent_again(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    record = sandbox.packshots()[reviewer.focus]
    sandbox.remove(reviewer.focus)
    reviewer.press(Key.Key_R)
    reviewer.press(Key.Key_Return, CTRL)
    window = await opened(reviewer)
    counts = reviewer.services.decisions.counts
    await reviewer.until(lambda: counts().refused == 1, "the refusal")
    await reviewer.until(
        lambda: [row.state for row in window.model.rows] == [DecisionState.REFUSED], "its row"
    )
    assert cells(window, 0)[3] == "Refused"
    assert cells(window, 0)[5].startswith("The service said: ")
    window.choose([0])
    sent = len(sandbox.requests(endpoint="update"))
    assert window.retry.isEnabled()
    window.retry.click()
    await reviewer.until(lambda: len(sandbox.requests(endpoint="update")) > sent, "a second try")
    await reviewer.until(lambda: counts().refused == 1, "the second refusal")
    assert record["id"] == reviewer.services.outbox.persisted_of(record["id"])[0].packshot_id


async def test_discarding_asks_first_with_the_number(reviewer: Reviewer, sandbox: Sandbox) -> None:
    sandbox.remove(reviewer.focus)
    reviewer.press(Key.Key_R)
    reviewer.press(Key.Key_Return, CTRL)
    window = await opened(reviewer)
    await reviewer.until(lambda: window.model.rowCount() == 1, "the row")
    await reviewer.until(lambda: window.model.rows[0].state is DecisionState.REFUSED, "the refusal")
    window.choose([0])
    window.discard.click()
    assert "1 " in window.question.text.text()
    window.question.no.click()
    assert not window.question.isVisible()
    assert window.model.rowCount() == 1
    window.discard.click()
    window.question.yes.click()
    await reviewer.until(lambda: window.model.rowCount() == 0, "nothing")


async def test_the_question_before_discarding_ends_when_other_rows_are_selected(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    sandbox.remove(reviewer.focus)
    reviewer.press(Key.Key_R)
    reviewer.press(Key.Key_Return, CTRL)
    window = await opened(reviewer)
    await reviewer.until(lambda: window.model.rowCount() == 1, "the row")
    await reviewer.until(lambda: window.model.rows[0].state is DecisionState.REFUSED, "the refusal")
    window.choose([0])
    window.discard.click()
    window.choose([])
    assert not window.question.isVisible()
    window.question.yes.click()
    assert len(reviewer.services.outbox.pending) == 1


async def test_the_counts_in_the_status_line_open_it(reviewer: Reviewer) -> None:
    QTest.mouseClick(reviewer.app.window.status_line.outbox, Qt.MouseButton.LeftButton)
    window = await reviewer.dialog(OutboxWindow)
    reviewer.press(Key.Key_R)
    focus = reviewer.focus
    assert isinstance(window, OutboxWindow)
    await reviewer.until(lambda: window.model.rowCount() == 1, "a row")
    window.choose([0])
    QTest.keyClick(window, Key.Key_Return)
    assert reviewer.focus != focus
    assert reviewer.focus == window.model.rows[0].packshot_id


async def test_a_draft_is_sent_only_through_its_summary(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    reviewer.services.settings.change(draft=True)
    reviewer.press(Key.Key_R)
    reviewer.press(Key.Key_R)
    reviewer.press(Key.Key_E)
    counts = reviewer.services.decisions.counts
    await reviewer.until(lambda: counts().held == 3, "the draft")
    reviewer.press(Key.Key_Return, CTRL)
    sheet = await reviewer.dialog(DraftSummaryDialog)
    assert isinstance(sheet, DraftSummaryDialog)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert texts[texts.index("Reject (the service archives it)") + 1] == "2"
    assert texts[texts.index("Archive") + 1] == "1"
    assert sandbox.requests(endpoint="update") == []
    sheet.send.click()
    await reviewer.until(lambda: counts().outstanding == 0, "all to be sent")
    assert len(sandbox.requests(endpoint="update")) == 3


def test_every_state_and_reason_has_a_text() -> None:
    assert set(CONFLICT_TEXTS) == set(ConflictReason)
    assert set(STATE_TEXTS) == set(DecisionState)
    assert set(STATE_GLYPHS) == set(DecisionState) - {DecisionState.SETTLED}


async def test_a_decision_whose_packshot_changed_asks(reviewer: Reviewer, sandbox: Sandbox) -> None:
    focus = reviewer.focus
    reviewer.press(Key.Key_E)
    await reviewer.durable(focus)
    sandbox.change(focus, voting="APPROVED")
    reviewer.press(Key.Key_F5)
    notices = reviewer.app.window.notices
    await reviewer.until(notices.remedy.isVisible, "the notice")
    notices.remedy.click()
    window = await reviewer.dialog(OutboxWindow)
    assert isinstance(window, OutboxWindow)
    await reviewer.until(lambda: cells(window, 0)[3] == "Needs attention", "the question")
    assert cells(window, 0)[1] == "Approved"
    assert cells(window, 0)[5].startswith("Somebody else approved it in the meantime.")
    await reviewer.until(
        lambda: window.summary.text() == "1 decision needs attention.", "the summary"
    )
    status = reviewer.app.window.status_line.outbox
    await reviewer.until(
        lambda: status.text().startswith("1 decision needs attention"), "the status line"
    )
    for title, rows in (("Refused", 0), ("Needs attention", 1)):
        next(button for button in window.filters.buttons() if button.text() == title).click()
        assert window.model.rowCount() == rows
    name = accessible_name(reviewer.services.store.shown(focus), 0, 1)
    assert "needs attention: Somebody else approved it in the meantime." in name
    window.choose([0])
    window.retry.click()
    reviewer.press(Key.Key_Return, CTRL)
    await reviewer.until(lambda: sandbox.packshots()[focus]["archived"], "mine to count")


async def test_no_time_is_told_for_what_nobody_has_sent_yet(reviewer: Reviewer) -> None:
    line, window = reviewer.app.window.status_line.outbox, await opened(reviewer)
    reviewer.services.settings.change(draft=True)
    reviewer.press(Key.Key_R)
    await reviewer.until(lambda: "1 decision waiting" in line.text(), "the draft")
    assert "sending in" not in line.text()
    summary = "1 decision waiting for you to send it (Ctrl+Enter)."
    await reviewer.until(lambda: window.summary.text() == summary, "the summary")
    assert cells(window, 0)[5] == "Waiting for you to send it"
    reviewer.services.settings.change(draft=False)
    reviewer.press(Key.Key_R)
    await reviewer.until(lambda: "sending in" in line.text(), "a time for the other one")


async def test_a_full_disk_is_told_and_costs_only_what_was_pressed_then(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices = reviewer.app.window.notices

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    focus, result = reviewer.focus, reviewer.app.window.status_line.result_label
    before = result.text()
    with monkeypatch.context() as patched:
        patched.setattr("qamera_review.storage.outbox_table.apply", full)
        reviewer.press(Key.Key_R)
        await reviewer.until(notices.isVisible, "the notice")
    assert result.text() == before
    assert notices.text.text().startswith("The disk is full: ")
    assert notices.text.text().endswith("Your last key press wasn't saved.")
    assert reviewer.services.store.shown(focus).facet is Facet.UNDECIDED
    reviewer.app.window.grid.set_focus_id(focus)
    reviewer.press(Key.Key_R)
    await reviewer.durable(focus)
    await reviewer.until(lambda: result.text().startswith("Rejected: "), "the result")


async def test_a_disk_that_stops_the_sending_is_told_until_it_goes_on(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices, focus = reviewer.app.window.notices, reviewer.focus
    reviewer.press(Key.Key_R)
    await reviewer.durable(focus)

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("qamera_review.services.outbox.delivery.DISK_PAUSE_MS", 200)
    with monkeypatch.context() as patched:
        patched.setattr("qamera_review.storage.rate_log.add", full)
        reviewer.press(Key.Key_Return, CTRL)
        await reviewer.until(notices.isVisible, "the notice")
        assert notices.text.text().startswith("The disk is full. Nothing is lost")
        assert reviewer.services.decisions.counts().due == 1
        result = reviewer.app.window.status_line.result_label
        assert result.text() == "Sending 1 now"
    await reviewer.until(
        lambda: reviewer.services.decisions.counts().outstanding == 0, "the sending"
    )
    await reviewer.until(lambda: result.text() != "Sending 1 now", "the result to go", 2)
    await reviewer.until(lambda: not notices.isVisible(), "the notice to go")


async def test_damage_in_the_middle_of_a_run_is_told_and_costs_nothing(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewer.press(Key.Key_R)
    reviewer.press(Key.Key_E)
    counts = reviewer.services.decisions.counts
    await reviewer.until(lambda: counts().held == 2, "the disk")
    before = sorted(decision.seq for decision in reviewer.services.outbox.persisted)
    notices, outbox = reviewer.app.window.notices, reviewer.paths.outbox
    damaged: list[Path] = []

    def damage_file(*_args: object, **_options: object) -> None:
        for suffix in ("", "-wal"):
            damaged.append(outbox.with_name(outbox.name + suffix))
            damaged[-1].write_bytes(b"no database at all, " * 1000)
        raise DatabaseDamaged("found by a reader")

    # One that is under way has its stamp already, and F5 would start no other.
    await reviewer.until(lambda: not reviewer.services.list_sync.busy, "the refresh before")
    # A reader is alone in its transaction: the commit of another write would mend a part.
    with monkeypatch.context() as patched:
        patched.setattr(outbox_table, "history", damage_file)
        reviewer.services.history.ask(reviewer.focus)
        await reviewer.until(lambda: len(damaged) == 2, "the damage")
    reviewer.press(Key.Key_F5)  # its stamp opens the file anew
    await reviewer.until(notices.isVisible, "the notice")
    assert notices.text.text().startswith("The queue file was damaged and has been repaired")

    def seqs_in_file() -> list[int]:
        with closing(sqlite3.connect(outbox)) as connection:
            return sorted(decision.seq for decision in outbox_table.load(connection))

    await reviewer.until(lambda: seqs_in_file() == before, "all decisions in the new file")


class PaintCounter(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def seconds_of(text: str) -> int:
    """Return the seconds of the countdown in the button's text, 0 without one."""
    match = re.search(r"sending in (\d+) s", text)
    return int(match[1]) if match else 0


async def test_the_status_line_counts_down_without_painting_the_grid(reviewer: Reviewer) -> None:
    reviewer.services.settings.change(hold_s=HOLD_DEFAULT_MS // 1000)
    focus, button = reviewer.focus, reviewer.app.window.status_line.outbox
    reviewer.press(Key.Key_R)
    await reviewer.durable(focus)
    await reviewer.until(lambda: 0 < seconds_of(button.text()) < 60, "the countdown")
    assert button.text().startswith("1 decision pending, sending in ")
    paints, at_second = PaintCounter(reviewer.app.window.grid.canvas.viewport()), dict[int, int]()

    def two_seconds_without_a_paint() -> bool:
        second = seconds_of(button.text())
        at_second.setdefault(second, paints.count)
        return at_second.get(second + 2) == paints.count  # pictures may be loading at first

    await reviewer.until(two_seconds_without_a_paint, "a countdown that paints no tile")
    await reviewer.send_all()
    await reviewer.until(lambda: "pending" not in button.text(), "the end of the countdown")


async def test_what_was_sent_is_answered_by_the_opposite(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    notices, counts = reviewer.app.window.notices, reviewer.services.decisions.counts
    await reviewer.look()
    focus = reviewer.focus
    reviewer.press(Key.Key_A)
    await reviewer.until(lambda: counts().held == 1, "the approval")
    await reviewer.send_all()
    reviewer.press(Key.Key_Z, CTRL)
    await reviewer.until(notices.remedy.isVisible, "the offer")
    assert "Already sent, so it can't be undone: " in notices.text.text()
    notices.remedy.click()
    await reviewer.until(lambda: counts().held == 1, "the opposite")
    await reviewer.send_all()
    assert sandbox.packshots()[focus]["voting"] == "REJECTED"
