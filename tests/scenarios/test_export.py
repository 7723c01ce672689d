"""Handing over in the real window: approved files, the record, a guest's suggestions."""

import base64
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from qamera_review import credentials
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import KeyringMissing
from qamera_review.domain.export.approval_record import verify_record
from qamera_review.domain.export.guest_reply import BLOCK_END, BLOCK_START
from qamera_review.domain.export.record_attachment import attached_record
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.signing import is_signature_right
from qamera_review.ui.actions.window_registry import WindowKind
from qamera_review.ui.reports.export_window import ExportWindow
from qamera_review.ui.reports.guest_window import GuestWindow
from qamera_review.ui.reports.insights_window import InsightsWindow
from qamera_review.ui.reports.record_window import RecordWindow
from tests.scenarios.conftest import MemoryKeyring
from tests.support.reviewer import CTRL, SHIFT, Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio


async def test_files_in_three_presses_then_a_guest_and_the_record(
    anyio_backend: object,
    sandbox_factory: Callable[..., Sandbox],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sandbox = sandbox_factory(packshots=12)
    reviewer = Reviewer(sandbox, tmp_path / "data")
    await reviewer.open()
    await export_by_keys(reviewer, tmp_path)
    packshot_id = await accept_a_suggestion(reviewer, tmp_path)
    await save_the_record(reviewer, tmp_path, packshot_id)
    await sign_the_record(reviewer, tmp_path, monkeypatch)
    await export_the_insights(reviewer, tmp_path)
    await find_a_changed_picture(reviewer, sandbox)
    await reviewer.close()


async def export_by_keys(reviewer: Reviewer, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    reviewer.services.settings.set_value("export_folder", str(out))
    reviewer.press(Qt.Key.Key_E, CTRL | SHIFT)
    window = await reviewer.dialog(ExportWindow)
    assert isinstance(window, ExportWindow)
    # The window follows what is decided while it is open.
    before = window.scope.itemText(0)
    approved = next(
        shot.id
        for shot in reviewer.services.store.listing.packshots
        if reviewer.services.store.shown(shot.id).facet is Facet.APPROVED
    )
    reviewer.services.decisions.decide([approved], Verb.REJECT)
    await reviewer.until(lambda: window.scope.itemText(0) != before, "the new number")
    reviewer.services.decisions.undo()
    await reviewer.until(lambda: window.scope.itemText(0) == before, "the old number")
    QTest.keyClick(window, Qt.Key.Key_Return)
    dialog = await reviewer.dialog(QFileDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await reviewer.until(lambda: (out / "manifest.json").exists(), "the files")
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    await reviewer.until(lambda: str(out) in window.answer.text(), "the answer")
    assert manifest["count"] == len(list(out.iterdir())) - 2 > 0
    window.reject()


async def accept_a_suggestion(reviewer: Reviewer, tmp_path: Path) -> PackshotId:
    await reviewer.show_undecided()
    packshot_id = reviewer.focus
    guests = reviewer.app.window.windows.open(WindowKind.GUESTS)
    assert isinstance(guests, GuestWindow)
    guests.save_page_to(tmp_path / "review.html")
    await reviewer.until(lambda: guests.save_page.isEnabled(), "the page")
    assert "review.html" in guests.answer.text()
    assert b"Content-Security-Policy" in (tmp_path / "review.html").read_bytes()
    guests.beside.setChecked(True)
    guests.save_page_to(tmp_path / "beside.html")
    await reviewer.until(lambda: guests.save_page.isEnabled(), "the page and its folder")
    assert "beside_files" in guests.answer.text()
    assert len(list((tmp_path / "beside_files").iterdir())) == guests_pictures(reviewer)
    vote = {"id": packshot_id, "verb": "reject", "reasons": ["not sharp"], "note": "see <b>"}
    reply = {"format": "qamera-review-reply", "version": 1, "guest": "Ola", "votes": [vote]}
    (tmp_path / "reply.txt").write_text(f"Hello\n{json.dumps(reply)}\nBye", encoding="utf-8")
    guests.import_from(tmp_path / "reply.txt")
    assert not reviewer.services.decisions.counts().outstanding, "a suggestion is not decided"
    model = reviewer.app.window.grid.canvas.model()
    row = reviewer.services.store.position(packshot_id)
    tooltip = model.index(row or 0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Ola: reject · not sharp; see &lt;b&gt;" in tooltip
    guests.accept_all.click()
    await reviewer.durable(packshot_id)
    assert reviewer.services.outbox.persisted_of(packshot_id)[0].verb is Verb.REJECT
    # A second guest contradicts: the decision is not overwritten without a question.
    vote |= {"verb": "approve", "sha256": "00" * 32}
    other = {"id": "ps_gone", "verb": "approve"}
    second = {**reply, "guest": "Jan", "votes": [vote, other]}
    guests.paste_reply.click()
    assert "no reply in the clipboard" in guests.answer.text()
    code = base64.encodebytes(json.dumps(second).encode()).decode()
    QGuiApplication.clipboard().setText(f"Review by Jan\n{BLOCK_START}\n{code}{BLOCK_END}\n")
    guests.paste_reply.click()
    await reviewer.until(guests.accept_all.isEnabled, "the comparison of the pictures")
    texts = [guests.list.item(row).text() for row in range(guests.list.count())]
    assert [guests.list.count(), *("another picture" in text for text in texts)] == [2, True, False]
    guests.accept_all.click()
    assert not guests.question.isVisible(), "one is about another picture, the other is gone"
    guests.list.item(0).setSelected(True)
    guests.accept_selected.click()
    assert guests.question.isVisible()
    assert guests.question.no.hasFocus()
    guests.question.no.click()
    assert reviewer.services.outbox.persisted_of(packshot_id)[0].verb is Verb.REJECT
    guests.list.selectAll()
    guests.remove_selected.click()
    assert guests.list.count() == 0
    guests.reject()
    return packshot_id


def guests_pictures(reviewer: Reviewer) -> int:
    store = reviewer.services.store
    return sum(store.shown(id_).packshot.finished for id_ in store.whole_view())


async def save_the_record(reviewer: Reviewer, tmp_path: Path, packshot_id: PackshotId) -> None:
    await reviewer.send_all()
    record = reviewer.app.window.windows.open(WindowKind.RECORD)
    assert isinstance(record, RecordWindow)
    await reviewer.until(lambda: record.save.isEnabled(), "the record")
    for name in ("record.json", "record.pdf"):
        record.save_to(tmp_path / name)
        await reviewer.until(record.save.isEnabled, "the end of saving")
        assert name in record.answer.text()
    record.save_to(tmp_path / "no folder" / "record.pdf")
    await reviewer.until(record.save.isEnabled, "the end of saving")
    assert "The folder doesn't exist" in record.answer.text()
    assert (tmp_path / "record.pdf").read_bytes().startswith(b"%PDF-")
    data = (tmp_path / "record.json").read_bytes()
    assert verify_record(data).is_whole
    entries = json.loads(data)["entries"]
    # What was decided and undone while files were exported is not in it.
    assert [(e["packshot_id"], e["verb"], e["answer"]) for e in entries] == [
        (packshot_id, "reject", "accepted")
    ]
    assert entries[0]["seen_sha256"]


async def sign_the_record(
    reviewer: Reviewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = reviewer.app.window.windows.open(WindowKind.RECORD)
    assert isinstance(record, RecordWindow)
    monkeypatch.setattr(credentials, "system_keyring", no_keyring)
    record.signing.choice.click()
    await reviewer.until(lambda: not record.signing.choice.isChecked(), "the keyring's refusal")
    assert "can't be signed: This system has no keyring" in record.answer.text()
    closed: list[object] = []
    record.destroyed.connect(lambda: closed.append(True))
    record.reject()
    await reviewer.until(lambda: bool(closed), "the end of the window")
    assert reviewer.services.settings.value("sign_record") is True, "the user still wants it"
    keyring = MemoryKeyring()
    monkeypatch.setattr(credentials, "system_keyring", lambda: keyring)
    signing = reviewer.app.window.windows.open(WindowKind.RECORD)
    assert isinstance(signing, RecordWindow)
    await reviewer.until(signing.save.isEnabled, "the record")
    signing.save_to(tmp_path / "signed.json")
    await reviewer.until(lambda: "signed.json" in signing.answer.text(), "the end of saving")
    signing.save_to(tmp_path / "signed.pdf")
    await reviewer.until(lambda: "signed.pdf" in signing.answer.text(), "the end of saving")
    attached = attached_record((tmp_path / "signed.pdf").read_bytes())
    assert attached is not None
    attached_claim = verify_record(attached).claim
    assert attached_claim is not None
    assert is_signature_right(attached_claim)
    claim = verify_record((tmp_path / "signed.json").read_bytes()).claim
    assert claim is not None
    assert claim.public_key == signing.signing.public_key.text()
    assert is_signature_right(claim)
    signing.reject()


async def find_a_changed_picture(reviewer: Reviewer, sandbox: Sandbox) -> None:
    await reviewer.show_undecided()
    approved = reviewer.focus
    reviewer.press(Qt.Key.Key_A)
    await reviewer.durable(approved)
    await reviewer.send_all()
    record = reviewer.app.window.windows.open(WindowKind.RECORD)
    assert isinstance(record, RecordWindow)
    await reviewer.until(record.check.isEnabled, "the record")
    sandbox.set_switch(picture_version=2, picture_take=1)
    record.check.click()
    await reviewer.until(record.check.isEnabled, "the comparison")
    assert "1 has changed since" in record.answer.text()
    record.reject()


async def export_the_insights(reviewer: Reviewer, tmp_path: Path) -> None:
    window = reviewer.app.window.windows.open(WindowKind.INSIGHTS)
    assert isinstance(window, InsightsWindow)
    await reviewer.until(window.save.isEnabled, "the figures")
    decided = sum(reviewer.services.store.counts[f] for f in (Facet.APPROVED, Facet.REJECTED))
    assert f"{decided} decisions" in window.summary.text()
    # The window follows what is decided while it is open.
    store = reviewer.services.store
    undecided = next(id_ for id_ in store.listing.ids if store.shown(id_).facet is Facet.UNDECIDED)
    reviewer.services.decisions.decide([undecided], Verb.REJECT)
    await reviewer.until(
        lambda: f"{decided + 1} decisions" in window.summary.text(), "the new number"
    )
    reviewer.services.decisions.undo()
    assert "not sharp 1" in window.view.accessibleDescription()
    for name, start in (("i.csv", b"\xef\xbb\xbf"), ("i.png", b"\x89PNG"), ("i.pdf", b"%PDF-")):
        window.export(tmp_path / name)
        await reviewer.until(lambda name=name: name in window.answer.text(), "the file")  # type: ignore[misc]
        assert (tmp_path / name).read_bytes().startswith(start)
    assert '"week"' in (tmp_path / "i.csv").read_text(encoding="utf-8")
    window.reject()


def no_keyring() -> None:
    raise KeyringMissing
