"""Tests of rescuing a damaged outbox: rows are read as far as possible, no file is lost."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.domain.decision import Decision, Seq
from qamera_review.domain.errors import DatabaseDamaged
from qamera_review.domain.jobs.job import Job, JobId, JobRequest, JobState
from qamera_review.domain.rate_limit import RequestTimestamp
from qamera_review.storage import job_table, outbox_table, rate_log
from qamera_review.storage.outbox_recovery import RecoveryReport, open_outbox
from qamera_review.storage.outbox_table import OutboxWrite
from tests.support.outbox_samples import a_decision, whole_outbox

COUNT = 2_000
PAGE = 4096
JOB = Job(JobId("job-1"), JobRequest("product-1"), JobState.INTENT, 5)
LAST = a_decision(COUNT + 60)
Damage = Callable[[Path], None]


def filled() -> list[Decision]:
    return [a_decision(seq, note="a remark " * 5) for seq in range(1, COUNT + 1)]


def make_outbox(path: Path, *, log: bool = False) -> None:
    """Create a file with rows; with `log` they are only in the WAL, as after a kill."""
    made = path.with_name("made") / path.name if log else path
    made.parent.mkdir(exist_ok=True)
    with closing(whole_outbox(made)) as connection:
        if log:
            connection.execute("PRAGMA wal_autocheckpoint = 0")
        taken_back = a_decision(COUNT + 50)
        outbox_table.apply(connection, OutboxWrite(put=(*filled(), taken_back)))
        outbox_table.apply(connection, OutboxWrite(removed=(taken_back.seq,)))
        job_table.put(connection, JOB)
        rate_log.add(connection, "key", RequestTimestamp(1_000, 20))
        if log:
            for suffix in ("", "-wal"):
                body = made.with_name(made.name + suffix).read_bytes()
                path.with_name(path.name + suffix).write_bytes(body)


def leave_last_act_in_log(path: Path) -> None:
    """Adds one act that a kill leaves in the log, while the header is in the file only."""
    with closing(whole_outbox(path)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        outbox_table.apply(connection, OutboxWrite(put=(LAST,)))
        left = {suffix: path.with_name(path.name + suffix).read_bytes() for suffix in ("", "-wal")}
    for suffix, body in left.items():
        path.with_name(path.name + suffix).write_bytes(body)


def overwrite(path: Path, start: int, body: bytes) -> None:
    with open(path, "r+b") as file:
        file.seek(start)
        file.write(body)


def page_of(path: Path, text: str) -> int:
    """Return the offset of the page that contains the text."""
    found = path.read_bytes().find(text.encode())
    assert found > 0
    return found // PAGE * PAGE


def lose_first_page(path: Path) -> None:
    overwrite(path, 0, b"\x00" * PAGE)


def lose_header(path: Path) -> None:
    overwrite(path, 0, b"not SQLite format")


def lose_middle(path: Path) -> None:
    overwrite(path, page_of(path, "packshot-001000"), b"\xff" * PAGE)


def lose_two_pages(path: Path) -> None:
    overwrite(path, page_of(path, "packshot-000500"), b"\xff" * PAGE)
    overwrite(path, page_of(path, "packshot-001500"), b"\xff" * PAGE)


def lose_end(path: Path) -> None:
    overwrite(path, page_of(path, f"packshot-{COUNT:06d}"), b"\xff" * PAGE)


def cut_off(path: Path) -> None:
    body = path.read_bytes()
    path.write_bytes(body[: len(body) * 2 // 3])


def lose_all(path: Path) -> None:
    path.write_bytes(os.urandom(PAGE * 3))


# Damage and how many of the decisions may be unreadable: some 20 share a page.
CASES = [
    pytest.param(lose_first_page, 0, id="first page"),
    pytest.param(lose_header, 0, id="header"),
    pytest.param(lose_middle, 60, id="page in the middle"),
    pytest.param(lose_two_pages, 120, id="two pages"),
    pytest.param(lose_end, 60, id="last page"),
    pytest.param(cut_off, 1_300, id="cut off"),
    pytest.param(lose_all, COUNT, id="everything"),
]


def rescued(path: Path) -> tuple[sqlite3.Connection, RecoveryReport]:
    """Open a file that needs a rescue; return the connection and the report."""
    rescues: list[RecoveryReport] = []
    connection = open_outbox(path, rescues.append)
    (rescue,) = rescues
    return connection, rescue


@pytest.mark.parametrize(("damage", "lost_max"), CASES)
def test_readable_rows_are_rescued_and_the_damaged_file_is_kept(
    tmp_path: Path, damage: Damage, lost_max: int
) -> None:
    path = tmp_path / "outbox.sqlite3"
    make_outbox(path)
    damage(path)
    damaged = path.read_bytes()
    connection, rescue = rescued(path)
    with closing(connection):
        kept = outbox_table.load(connection)
    assert len(kept) >= COUNT - lost_max
    assert set(kept) <= set(filled())
    assert rescue.tables["decisions"].copied == len(kept)
    if 0 < lost_max < 1_000:
        assert COUNT - len(kept) <= rescue.tables["decisions"].unreadable + 1
        assert len(kept) < COUNT
    assert rescue.quarantined.read_bytes() == damaged
    assert rescue.tables["decisions"].copied == len(kept)
    report = json.loads(rescue.quarantined.with_name(f"{rescue.quarantined.name}.json").read_text())
    assert report["tables"]["decisions"]["kept"] == len(kept)
    with closing(whole_outbox(path)) as again:
        assert outbox_table.load(again) == kept


def test_history_jobs_rate_log_and_counters_are_rescued_too(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    make_outbox(path)
    lose_middle(path)
    connection, _rescue = rescued(path)
    with closing(connection):
        assert [entry.decision.seq for entry in outbox_table.history(connection)] == [COUNT + 50]
        assert job_table.load(connection) == [JOB]
        assert rate_log.load(connection, "key") == [RequestTimestamp(1_000, 20)]
        assert outbox_table.next_seq(connection) == COUNT + 51


def test_numbers_continue_after_lost_counters(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    make_outbox(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM counters")
        connection.commit()
    lose_middle(path)
    connection, _rescue = rescued(path)
    with closing(connection):
        assert outbox_table.next_seq(connection) == COUNT + 51
        assert outbox_table.next_act(connection) == COUNT + 51


def test_a_damaged_header_with_an_intact_wal_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    make_outbox(path, log=True)
    lose_header(path)
    with closing(whole_outbox(path)) as connection:
        assert outbox_table.load(connection) == filled()


def test_rows_that_are_only_in_the_wal_are_rescued(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    make_outbox(path, log=True)
    log = path.with_name("outbox.sqlite3-wal").read_bytes()
    path.unlink()
    connection, rescue = rescued(path)
    with closing(connection):
        assert outbox_table.load(connection) == filled()
    aside = rescue.quarantined
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == log


@pytest.mark.parametrize("main", [None, b""], ids=["no file", "empty file"])
def test_an_empty_log_without_a_file_is_a_new_outbox(tmp_path: Path, main: bytes | None) -> None:
    path = tmp_path / "outbox.sqlite3"
    path.with_name("outbox.sqlite3-wal").write_bytes(b"")
    if main is not None:
        path.write_bytes(main)
    with closing(whole_outbox(path)) as connection:
        assert outbox_table.load(connection) == []


def test_undone_decisions_are_not_rescued(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    make_outbox(path)
    gone = tuple(Seq(seq) for seq in range(100, 1_900))
    with closing(whole_outbox(path)) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        outbox_table.apply(connection, OutboxWrite(removed=gone))
    lose_header(path)
    connection, _rescue = rescued(path)
    with closing(connection):
        kept = [decision.seq for decision in outbox_table.load(connection)]
    assert kept == [*range(1, 100), *range(1_900, COUNT + 1)]


class PowerCut(BaseException):
    """Raised by a test in place of a crash of the process."""


@pytest.mark.parametrize("renames", range(6))
def test_a_crash_in_the_middle_of_a_rescue_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, renames: int
) -> None:
    path = tmp_path / "outbox.sqlite3"
    make_outbox(path)
    leave_last_act_in_log(path)
    lose_header(path)
    damaged = path.read_bytes()
    left, replace = renames, os.replace

    def replace_until_the_cut(source: Path, target: Path) -> None:
        nonlocal left
        if left == 0:
            raise PowerCut
        left -= 1
        replace(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", replace_until_the_cut)
        with pytest.raises(PowerCut):
            open_outbox(path, lambda _rescue: None)
    connection, rescue = rescued(path)
    with closing(connection):
        assert outbox_table.load(connection) == [*filled(), LAST]
    assert rescue.quarantined.read_bytes() == damaged
    asides = sorted(entry.name for entry in tmp_path.glob("*damaged*"))
    name = "outbox.sqlite3.damaged-1"
    assert asides == [name, f"{name}-shm", f"{name}-wal", f"{name}.json"]
    assert not path.with_name("outbox.sqlite3.rescue").exists()


def test_damage_found_by_an_operation_is_rescued_when_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    make_outbox(path)
    lose_middle(path)
    with closing(sqlite3.connect(path)) as raw, pytest.raises(sqlite3.DatabaseError):
        outbox_table.load(raw)
    connection, rescue = rescued(path)
    connection.close()
    assert rescue.tables["decisions"].copied > 1_900


def test_a_second_damaged_file_gets_another_name(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    names = []
    for _ in range(2):
        make_outbox(path)
        lose_all(path)
        connection, rescue = rescued(path)
        connection.close()
        names.append(rescue.quarantined.name)
    assert names == ["outbox.sqlite3.damaged-1", "outbox.sqlite3.damaged-2"]


def test_a_rescue_on_a_full_disk_moves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "outbox.sqlite3"
    make_outbox(path)
    lose_middle(path)
    damaged = path.read_bytes()

    def no_room(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("shutil.copyfile", no_room)
        with pytest.raises(Exception, match="No space left") as failed:
            open_outbox(path, lambda _rescue: None)
    assert not isinstance(failed.value, DatabaseDamaged)
    assert path.read_bytes() == damaged
    connection, _rescue = rescued(path)
    connection.close()


def test_a_decision_with_damaged_letters_is_no_other_decision(tmp_path: Path) -> None:
    """It is left out and counted, because a decision about another packshot would be sent."""
    path = tmp_path / "outbox.sqlite3"
    make_outbox(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE decisions SET packshot_id = CAST(x'ff41' AS TEXT) WHERE seq = 2")
    lose_header(path)
    connection, report = rescued(path)
    with closing(connection):
        assert 2 not in {decision.seq for decision in outbox_table.load(connection)}
        assert report.tables["decisions"].unreadable == 1
