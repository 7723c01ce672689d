"""Reviews by key presses in the real window, checked against what the service has afterwards."""

import threading
from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Facet
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.storage.catalog import CachedList, ListCache
from qamera_review.ui.details.details_text import state_text
from qamera_review.ui.dialogs.api_key_dialog import ApiKeyDialog
from qamera_review.ui.feedback.note_dialog import NoteDialog
from tests.scenarios.conftest import MemoryKeyring, ReviewerOf
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import KEY, Sandbox

pytestmark = pytest.mark.anyio

Key = Qt.Key
SECOND_KEY = "mk_live_second.another-secret"


def held(sandbox: Sandbox, packshot_id: str) -> str | None:
    """Return what the service has stored of a packshot."""
    record = sandbox.packshots()[packshot_id]
    vote: str | None = record["voting"]
    return vote or ("ARCHIVE" if record["archived"] else None)


async def test_three_keys_are_three_decisions(reviewer: Reviewer, sandbox: Sandbox) -> None:
    await reviewer.show_undecided()
    pressed = {}
    for key, verb in ((Key.Key_A, "APPROVED"), (Key.Key_X, "REJECTED"), (Key.Key_E, "ARCHIVE")):
        await reviewer.look()
        focus = reviewer.focus
        pressed[focus] = verb
        reviewer.press(key)
        assert reviewer.focus != focus
        await reviewer.durable(focus)
    await reviewer.send_all()
    assert {one: held(sandbox, one) for one in pressed} == pressed


async def test_a_batch_taken_back_never_leaves(reviewer: Reviewer, sandbox: Sandbox) -> None:
    await reviewer.show_undecided()
    before = {one: sandbox.packshots()[one] for one in reviewer.services.store.visible}
    sandbox.forget_requests()
    reviewer.press(Key.Key_Space)
    for _ in range(3):
        reviewer.press(Key.Key_Right, SHIFT)
    targets = reviewer.app.window.grid.targets()
    assert len(targets) == 4
    focus = reviewer.focus
    reviewer.press(Key.Key_R)
    for one in targets:
        await reviewer.durable(one)
    reviewer.press(Key.Key_Home)
    reviewer.press(Key.Key_Z, CTRL)
    for one in targets:
        await reviewer.durable(one, False)
    assert reviewer.focus == focus
    await reviewer.send_all()
    after = sandbox.packshots()  # where others finish meanwhile
    assert {one: after[one] for one in before} == before
    assert sandbox.requests(endpoint="update") == []


async def test_an_approval_and_an_archive_are_undone_and_sent_each_by_itself(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    await reviewer.show_undecided()
    focus, store = reviewer.focus, reviewer.services.store

    def is_shown(facet: Facet) -> Callable[[], bool]:
        return lambda: store.shown(focus).facet is facet

    async def approve_and_archive() -> None:
        reviewer.press(Key.Key_A)
        await reviewer.until(is_shown(Facet.APPROVED), "the approval")
        reviewer.press(Key.Key_Left)
        reviewer.press(Key.Key_E)
        await reviewer.until(is_shown(Facet.ARCHIVED), "the archive")

    await reviewer.look()
    await approve_and_archive()
    assert state_text(store.shown(focus)).startswith("Archived, approved, pending")
    reviewer.press(Key.Key_Z, CTRL)
    await reviewer.until(is_shown(Facet.APPROVED), "the end of the archive")
    assert reviewer.focus == focus
    reviewer.press(Key.Key_Z, CTRL)
    await reviewer.until(is_shown(Facet.UNDECIDED), "the end of the approval")
    await approve_and_archive()
    sandbox.forget_requests()
    await reviewer.send_all()
    record = sandbox.packshots()[focus]
    assert (record["voting"], record["archived"]) == ("APPROVED", True)
    assert len(sandbox.requests(endpoint="update")) == 1


async def test_a_note_arrives_as_the_verification_result(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    await reviewer.show_undecided()
    focus = reviewer.focus
    reviewer.press(Key.Key_N)
    dialog = await reviewer.dialog(NoteDialog)
    assert isinstance(dialog, NoteDialog)
    QTest.keyClicks(dialog.field, "the label is mirrored, ask A. R. again")
    dialog.accept()
    await reviewer.durable(focus)
    await reviewer.send_all()
    assert "mirrored, ask A. R. again" in sandbox.packshots()[focus]["verificationResult"]


async def test_decisions_wait_for_a_service_that_is_away(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    await reviewer.show_undecided()
    focus = reviewer.focus
    sandbox.stop()
    reviewer.press(Key.Key_A)
    reviewer.press(Key.Key_Return, CTRL)
    await reviewer.until(
        lambda: reviewer.services.connection.state.status is ConnectionStatus.OFFLINE,
        "the state offline",
    )
    window = reviewer.app.window
    fetched = datetime.fromtimestamp(reviewer.services.list_sync.fetched_ms / 1000)
    words = f"Offline, updated {fetched:%H:%M:%S}"
    await reviewer.until(lambda: window.status_line.connection.text.text() == words, "the words")
    await reviewer.until(
        lambda: "1 decision waiting" in window.status_line.outbox.text(), "the count"
    )
    sandbox.restart()
    await reviewer.until(lambda: reviewer.services.decisions.counts().outstanding == 0, "sending")
    assert held(sandbox, focus) == "APPROVED"


async def test_a_key_revoked_in_the_middle_pauses_and_a_new_one_goes_on(
    reviewer: Reviewer, sandbox: Sandbox, memory_keyring: MemoryKeyring
) -> None:
    await reviewer.show_undecided()
    focus = reviewer.focus
    sandbox.add_key(SECOND_KEY)
    sandbox.revoke_key()
    reviewer.press(Key.Key_R)
    reviewer.press(Key.Key_Return, CTRL)
    await reviewer.until(
        lambda: reviewer.services.connection.state.status is ConnectionStatus.KEY_REFUSED,
        "the pause",
    )
    assert "paused" in reviewer.app.window.status_line.connection.text.text()
    assert reviewer.services.decisions.counts().outstanding == 1
    assert sandbox.requests(endpoint="update")[-1]["status"] == 401
    window = reviewer.app.window
    assert "key" in window.notices.text.text()
    window.notices.remedy.click()
    dialog = await reviewer.dialog(ApiKeyDialog)
    assert isinstance(dialog, ApiKeyDialog)
    QTest.keyClicks(dialog.field, "not a key")
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.answer.text().startswith("Current key")
    dialog.field.clear()
    before = dialog.answer.text()
    QTest.keyClicks(dialog.field, "mk_live_second.wrong")
    QTest.keyClick(dialog.field, Key.Key_Return)
    await reviewer.until(
        lambda: dialog.answer.text() not in ("", before, "Checking the key…"), "the refusal"
    )
    assert "wrong" not in dialog.answer.text()
    assert dialog.isVisible()
    dialog.field.clear()
    QTest.keyClicks(dialog.field, SECOND_KEY)
    QTest.keyClick(dialog.field, Key.Key_Return)
    await reviewer.closed(ApiKeyDialog)
    guard = reviewer.services.key_change
    await reviewer.until(lambda: guard.pauses_sending, "the question about the other key")
    window.notices.remedy.click()
    await reviewer.until(lambda: reviewer.services.decisions.counts().outstanding == 0, "sending")
    assert held(sandbox, focus) == "REJECTED"
    assert memory_keyring.kept == {reviewer.services.service_url: SECOND_KEY}


async def test_a_forgotten_key_is_out_of_the_keyring(
    reviewer: Reviewer, memory_keyring: MemoryKeyring
) -> None:
    reviewer.services.api_key.use_typed_key(KEY)
    await reviewer.until(lambda: bool(memory_keyring.kept), "the keyring")
    reviewer.app.window.ask_for_key()
    dialog = await reviewer.dialog(ApiKeyDialog)
    assert isinstance(dialog, ApiKeyDialog)
    assert KEY.split(".")[0] in dialog.answer.text()
    assert KEY.split(".")[1] not in dialog.answer.text()
    services = reviewer.services
    of_demo = ApiKeyDialog(services.api_key, services.connection, "http://127.0.0.1", demo=True)
    assert not of_demo.forget.isEnabled()
    assert "demo" in of_demo.forget.toolTip()
    of_demo.deleteLater()
    QTest.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    await reviewer.until(lambda: not memory_keyring.kept, "the keyring")
    assert reviewer.app.window.status_line.connection.text.text().startswith("No API key, updated ")


async def test_the_next_start_finds_everything_as_it_was(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    await first.show_undecided()
    rejected = first.focus
    first.press(Key.Key_R)
    first.press(Key.Key_Right)
    first.press(Key.Key_Plus, CTRL)
    focus, size = first.focus, first.app.window.grid.tile_size
    first.app.window.resize(1180, 760)
    sandbox.stop()
    await first.close()
    second = reviewer_of(sandbox)
    await second.open()
    window = second.app.window
    assert second.services.store.view_filter.facet is Facet.UNDECIDED
    assert window.filter_bar.facet_button(Facet.UNDECIDED).isChecked()
    await second.until(lambda: window.grid.focused_id() == focus, "the focus")
    assert window.grid.tile_size == size
    assert (window.width(), window.height()) == (1180, 760)
    assert second.services.decisions.counts().outstanding == 1
    sandbox.restart()
    await second.send_all()
    assert held(sandbox, rejected) == "REJECTED"


async def test_the_first_picture_of_the_window_has_the_last_known_list(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    first.press(Key.Key_Right)
    focus, count = first.focus, len(first.services.store.visible)
    sandbox.stop()
    await first.close()
    second = reviewer_of(sandbox)
    second.start()
    window, shown = second.app.window, []
    everything = window.filter_bar.facet_button(None)
    window.first_paint.painted.connect(
        lambda: shown.append((window.grid.focused_id(), everything.text()))
    )
    await second.until(lambda: bool(shown), "the window")
    assert shown == [(focus, f"All {count}")]
    assert f"2 of {count}" in window.status_line.target.text()


async def test_a_window_that_is_there_before_its_list_says_so(
    reviewer_of: ReviewerOf, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    await first.close()
    disk, load = threading.Event(), ListCache.load

    def slowly(catalog: ListCache, status_filter: StatusFilter) -> CachedList | None:
        disk.wait(20)
        return load(catalog, status_filter)

    monkeypatch.setattr(ListCache, "load", slowly)
    second = reviewer_of(sandbox)
    second.start()
    grid = second.app.window.grid
    await second.until(grid.isVisible, "the window")
    assert grid.canvas.accessibleDescription() == "Opening the last list…"
    disk.set()
    await second.until(lambda: bool(second.services.store.visible), "the list")
    assert "Opening" not in grid.canvas.accessibleDescription()


async def test_items_that_cannot_be_used_are_told_of_until_they_can(
    reviewer: Reviewer, sandbox: Sandbox
) -> None:
    notices, shown = reviewer.app.window.notices, len(reviewer.services.store.listing)
    sandbox.set_fault("missing_fields", "list", items=2)
    reviewer.press(Key.Key_F5)
    await reviewer.until(lambda: notices.text.text().startswith("2 packshots in"), "the notice")
    assert len(reviewer.services.store.listing) == shown - 2
    sandbox.clear_faults()
    await reviewer.until(lambda: not reviewer.services.list_sync.busy, "the list to be kept")
    reviewer.press(Key.Key_F5)
    await reviewer.until(notices.isHidden, "the notice to end")
    assert len(reviewer.services.store.listing) == shown


async def test_a_picture_that_changed_under_its_address_is_noticed(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    await first.look()
    focus, seen = first.focus, first.services.view_log.proof(first.focus)
    assert seen is not None
    await first.close()
    sandbox.set_switch(thumbnail_side=256)
    second = reviewer_of(sandbox)
    await second.open()
    facts = second.services.thumbnails.facts_of

    def other_bytes() -> bool:
        now = facts(focus)
        return now is not None and now.sha256 != seen.sha256

    await second.until(other_bytes, "the other picture")
    assert (now := facts(focus)) is not None
    assert now.width_px == 256
