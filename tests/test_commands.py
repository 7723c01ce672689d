"""The commands for scripts, in the test's process, against the sandbox."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColorSpace, QImage

from qamera_review.cli import main as program
from qamera_review.command_export import encoding_of
from qamera_review.command_parser import PROFILES, command_parser
from qamera_review.commands import main
from qamera_review.domain.decision import DecisionState, ViewProof
from qamera_review.domain.export.approval_record import (
    START,
    ApprovalRecord,
    RecordEntry,
    chained,
    record_json,
)
from qamera_review.domain.records import replace
from qamera_review.domain.service_url import parse_service_url
from qamera_review.paths import AppPaths
from qamera_review.services.export.picture_encoding import (
    EncodingOptions,
    ExportFormat,
    ExportProfile,
)
from qamera_review.signing import signer_of
from qamera_review.storage import approval_file, outbox_table
from qamera_review.storage.database import open_database
from qamera_review.storage.migrations import APPROVALS, OUTBOX
from qamera_review.ui.reports.record_pdf import RecordPdfWriter
from tests.support.guards import LogGuard
from tests.support.outbox_samples import a_decision
from tests.support.sandbox import KEY, Sandbox, fetch

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    """The folders of an installation."""
    paths = AppPaths.under(tmp_path / "data")
    paths.create()
    return paths


@pytest.fixture
def service(sandbox_factory: Callable[..., Sandbox]) -> Sandbox:
    """A sandbox with few packshots."""
    return sandbox_factory(packshots=12)


@pytest.fixture
def run(
    qapp: object,
    service: Sandbox,
    paths: AppPaths,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Return a function that runs a command, and returns exit status, output and errors."""

    def run_command(command: str, *arguments: str) -> tuple[int, str, str]:
        monkeypatch.setenv("QAMERA_API_KEY", KEY)
        place = ["--base-url", service.api_url, "--data-dir", str(tmp_path / "data")]
        status = main([command, *arguments, *place])
        output = capsys.readouterr()
        return status, output.out, output.err

    return run_command


def keep_decision(paths: AppPaths, packshot_id: str, proof: ViewProof | None = None) -> None:
    """Leave a decision in the outbox as a window does that was closed with "keep": a rejection, or
    with a proof a note about a picture that was seen."""
    kept = a_decision(7, packshot=packshot_id, note="kept")
    kept = replace(kept, attempts=0, verb=kept.verb if proof is None else None, view_proof=proof)
    with closing(open_database(paths.outbox, OUTBOX, durable=True)) as connection:
        outbox_table.apply(connection, outbox_table.OutboxWrite(put=(kept,)))


def record_of(paths: AppPaths) -> ApprovalRecord:
    """Return the approval record."""
    with closing(open_database(paths.approvals, APPROVALS, durable=True)) as connection:
        return approval_file.load(connection)


def test_a_kept_decision_waits_for_the_window(
    run: Run, service: Sandbox, paths: AppPaths, tmp_path: Path
) -> None:
    kept, other = service.ids(decided=False)[:2]
    keep_decision(paths, kept)
    service.change(other, name="\x1b[31mred\nline")
    status, output, _errors = run("list")
    assert status == 0
    assert "\x1b" not in output
    assert len(output.splitlines()) == 12
    assert run("export", str(tmp_path / "out"))[0] == 0
    assert run("decide", other, "--reject")[:2] == (0, f"{other}\tsent\n")
    assert service.packshots()[kept]["updates"] == 0
    assert service.packshots()[other]["voting"] == "REJECTED"
    with closing(open_database(paths.outbox, OUTBOX, durable=True)) as connection:
        (waiting,) = (d for d in outbox_table.load(connection) if d.packshot_id == kept)
    assert (waiting.state, waiting.attempts) == (DecisionState.HELD, 0)


def test_an_approval_needs_eyes_or_says_that_it_had_none(
    run: Run, service: Sandbox, paths: AppPaths, tmp_path: Path
) -> None:
    unseen, seen = service.ids(decided=False)[:2]
    address = next(item["thumbnail"] for item in service.listed() if item["id"] == seen)
    sha256 = hashlib.sha256(fetch(address).body).hexdigest()
    keep_decision(paths, seen, ViewProof(sha256, 512, 512, 900, "sRGB"))
    status, output, _errors = run("decide", unseen, seen, "--approve")
    assert status == 3
    assert "--unseen" in output.splitlines()[0]
    assert output.splitlines()[1] == f"{seen}\tsent"
    assert service.packshots()[unseen]["voting"] is None
    assert run("decide", unseen, "--approve", "--unseen")[:2] == (0, f"{unseen}\tsent\n")
    entries = {entry.packshot_id: entry for entry in record_of(paths).entries}
    assert entries[seen].seen_sha256 == sha256
    assert entries[unseen].seen_sha256 is None
    assert entries[unseen].unseen_sha256
    saved = tmp_path / "record.json"
    saved.write_bytes(record_json(record_of(paths), "https://other.example", ""))
    status, _output, errors = run("verify", str(saved), "--pictures")
    assert (status, "the record is about https://other.example" in errors) == (3, True)
    url = parse_service_url(service.api_url)
    saved.write_bytes(record_json(record_of(paths), url, ""))
    assert run("verify", str(saved), "--pictures")[0] == 0
    # The pictures change: what was approved is not what the service has now.
    service.set_switch(picture_version=2, picture_take=1)
    status, _output, errors = run("verify", str(saved), "--pictures")
    assert status == 3
    assert sorted(errors.splitlines()) == sorted(
        f"{id_}\tchanged_since_approval" for id_ in (seen, unseen)
    )
    out = tmp_path / "out"
    status, _output, errors = run("export", str(out), seen, unseen)
    assert status == 3
    assert errors.splitlines() == [f"{id_}\tchanged_since_approval" for id_ in (seen, unseen)]
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert {row["problem"] for row in manifest["files"]} == {"changed_since_approval"}


def test_decisions_are_overwritten_only_on_purpose(run: Run, service: Sandbox) -> None:
    approved = service.ids(decided=False)[0]
    service.vote(approved, "APPROVED")
    status, output, _errors = run("decide", approved, "--reject")
    assert (status, "--overwrite" in output) == (3, True)
    assert service.packshots()[approved]["voting"] == "APPROVED"
    assert run("decide", approved, "--reject", "--overwrite")[0] == 0
    assert service.packshots()[approved]["voting"] == "REJECTED"


def test_what_cannot_be_exported_is_named(run: Run, service: Sandbox, tmp_path: Path) -> None:
    (failed,) = service.insert(state="FAILED")
    status, output, errors = run("export", str(tmp_path / "out"), failed, "ps_nobody")
    assert status == 3
    assert output.startswith("0 files")
    assert errors.splitlines() == [f"{failed}\tno_picture", "ps_nobody\tunknown"]


def test_pictures_are_exported_on_a_ground_in_a_square_and_a_colour_space(
    run: Run, service: Sandbox, tmp_path: Path
) -> None:
    approved = service.ids(decided=False)[0]
    service.vote(approved, "APPROVED")
    looks = ("--square", "--ground", "#00FF00", "--profile", "display-p3", "--size", "90")
    status, _output, errors = run(
        "export", str(tmp_path / "out"), approved, "--format", "png", *looks
    )
    assert (status, errors) == (0, "")
    (path,) = (tmp_path / "out").glob("*.png")
    image = QImage(str(path))
    assert image.size() == QSize(90, 90)
    assert not image.hasAlphaChannel()
    assert image.colorSpace().primaries() is QColorSpace.Primaries.DciP3D65


@pytest.mark.parametrize(("word", "profile"), list(zip(PROFILES, ExportProfile, strict=True)))
def test_the_looks_of_the_export_window_are_options(word: str, profile: ExportProfile) -> None:
    arguments = ["export", "x", "--format", "webp", "--ground", "White", "--profile", word]
    options = encoding_of(command_parser().parse_args([*arguments, "--square"]))
    assert options == EncodingOptions(ExportFormat.WEBP, 0, True, "#ffffff", profile)


def test_a_damaged_record_is_replaced_and_the_command_goes_on(
    run: Run, service: Sandbox, paths: AppPaths, log_guard: LogGuard
) -> None:
    packshot_id = service.ids(decided=False)[0]
    paths.approvals.write_bytes(b"no database " * 1_000)
    status, _output, _errors = run("decide", packshot_id, "--reject")
    assert status == 0
    record = record_of(paths)
    assert record.follows == approval_file.UNREADABLE_HEAD
    assert [entry.packshot_id for entry in record.entries] == [packshot_id]
    assert list(paths.approvals.parent.glob("approvals.sqlite3.damaged-*"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "out", "--size", "400"],
        ["export", "out", "--size", "-5", "--format", "jpeg"],
        ["export", "out", "--square"],
        ["export", "out", "--ground", "white", "--format", "original"],
        ["export", "out", "--profile", "adobe-rgb"],
        ["export", "out", "--format", "png", "--ground", "#fff"],
        ["export", "out", "--format", "png", "--ground", "#ffffff\n"],
        ["export", "out", "--format", "png", "--profile", "cmyk"],
        ["decide", "ps_1", "--reject", "--note", "x" * 2_001],
        ["export", "out", "--names", "{nope}"],
        ["decide", "ps_1", "--reject", "--unseen"],
        ["list", "--timeout", "nan"],
    ],
)
def test_wrong_arguments_are_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_a_reader_that_goes_away_ends_the_command_quietly(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "qamera_review", "verify", str(tmp_path / "nothing.json")]
    (tmp_path / "nothing.json").write_bytes(b"{}")
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "wb") as output:
        ended = subprocess.run(command, stdout=output, stderr=subprocess.PIPE, check=False)
    assert (ended.returncode, ended.stderr) == (141, b"")


def test_an_unknown_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        program(["lsit"])
    assert ended.value.code == 2
    assert "unknown command 'lsit' (choose from list, export," in capsys.readouterr().err


def test_verify_prints_the_last_hash_and_compares_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = ("",) * 6
    entry = RecordEntry(0, *empty, (), "", None, None, None, None, None, "", "", "")
    record = ApprovalRecord((chained(entry, 1, START),))
    path = tmp_path / "record.json"
    path.write_bytes(record_json(record, "https://service", ""))
    assert main(["verify", str(path)]) == 0
    assert record.head in capsys.readouterr().out
    assert main(["verify", str(path), "--head", record.head.upper()]) == 0
    assert main(["verify", str(path), "--head", START]) == 1


def test_a_files_name_writes_no_line_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "a\x1b[2K\nrecord: whole, 9 entries"
    path = tmp_path / name
    if os.name == "posix":  # other systems have no such names
        path.write_bytes(b"{}")
    assert main(["verify", str(path)]) == 1
    assert main(["verify", str(tmp_path / f"{name} gone")]) == 1
    output = capsys.readouterr()
    assert "\x1b" not in output.out + output.err
    assert len(output.out.splitlines()) <= 1
    assert len(output.err.splitlines()) <= 2


def test_verify_checks_the_record_in_a_pdf_and_names_a_changed_entry(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts, unseen = ("",) * 6, (None,) * 5
    entries: list[RecordEntry] = []
    for number in range(1, 4):
        before = entries[-1].hash if entries else START
        entry = RecordEntry(0, *texts, (), f"note {number}", *unseen, "", "", "")
        entries.append(chained(entry, number, before))
    record, path = ApprovalRecord(tuple(entries)), tmp_path / "record.pdf"
    data = record_json(record, "https://service", "", signer_of("11" * 32, "Łucja"))
    for file, status, sentence in (
        (pdf_of(record, data), 0, "signed as Łucja"),
        (pdf_of(record, data.replace(b"note 2", b"note 7")), 1, "broken: entry 2 was changed"),
        (b"%PDF-1.6\n", 1, "broken: this PDF has no approval record attached"),
    ):
        path.write_bytes(file)
        assert main(["verify", str(path)]) == status
        assert sentence in capsys.readouterr().out


def pdf_of(record: ApprovalRecord, data: bytes) -> bytes:
    """Return the PDF of a record with `data` attached."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write = RecordPdfWriter(record, "https://service", lambda: data)
    write(buffer, lambda _packshot, _fit_px: None, lambda: None)
    return bytes(buffer.data().data())
