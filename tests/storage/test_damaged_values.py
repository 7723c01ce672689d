"""Values that a flipped bit or somebody's hand has left in a file that is whole otherwise."""

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.domain.decision import Seq
from qamera_review.domain.errors import DatabaseDamaged, InvalidProfile, StorageError
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.jobs.job import Job, JobId, JobRequest, JobState
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId, ProductRows
from qamera_review.storage import job_table, outbox_table
from qamera_review.storage.catalog import ListCache
from qamera_review.storage.check_mark_file import CheckMarkFile
from qamera_review.storage.database import migrate
from qamera_review.storage.export_journal import ExportJournal
from qamera_review.storage.high_water_mark import accept_loss, mark_of, read_mark, write_mark
from qamera_review.storage.migrations import OUTBOX
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.product_file import ProductFile
from qamera_review.storage.profile_files import read_profile
from qamera_review.storage.settings import SettingsFile
from tests.support.guards import LogGuard
from tests.support.outbox_samples import a_decision

NO_TEXT = "CAST(x'ff41' AS TEXT)"
BIGGEST = 2**63 - 1


def outbox() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, OUTBOX)
    return connection


@pytest.mark.parametrize("column", ["note", "packshot_id", "verb", "state", "refusal", "conflict"])
def test_a_decision_with_a_text_that_is_none_is_kept_and_told(column: str) -> None:
    with closing(outbox()) as connection:
        for seq in (1, 2):
            outbox_table.apply(connection, OutboxWrite(put=(a_decision(seq),)))
        connection.execute(f"UPDATE decisions SET {column} = {NO_TEXT} WHERE seq = 1")
        assert [decision.seq for decision in outbox_table.load(connection)] == [2]
        [bad] = outbox_table.unreadable(connection)
        assert bad.row[0] == 1
        outbox_table.apply(connection, OutboxWrite(put=(a_decision(3),)))
        assert connection.execute("SELECT count(*) FROM decisions").fetchone() == (3,)


def test_a_history_with_a_text_that_is_none_is_read_without_it() -> None:
    with closing(outbox()) as connection:
        for seq in (1, 2):
            outbox_table.apply(connection, OutboxWrite(put=(a_decision(seq),)))
            outbox_table.apply(connection, OutboxWrite(removed=(Seq(seq),)))
        connection.execute(f"UPDATE history SET note = {NO_TEXT}, maybe_arrived = 1 WHERE seq = 1")
        assert [entry.decision.seq for entry in outbox_table.history(connection)] == [2]
        assert [d.seq for d in outbox_table.maybe_arrived(connection)] == [2]
        assert PackshotId("b'") not in outbox_table.last_notes(connection)
        assert len(outbox_table.unreadable_history(connection)) == 1


def test_a_job_with_a_text_that_is_none_is_kept_and_told() -> None:
    with closing(outbox()) as connection:
        job = Job(JobId("j1"), JobRequest("p"), JobState.QUEUED, 1)
        job_table.put(connection, job)
        connection.execute(f"UPDATE idea_jobs SET product_id = {NO_TEXT}")
        assert job_table.load(connection) == []
        assert len(job_table.unreadable(connection)) == 1


@pytest.mark.parametrize("value", [BIGGEST, -1])
@pytest.mark.parametrize("name", ["seq", "act", "write"])
def test_a_damaged_counter_is_counted_anew(name: str, value: int) -> None:
    with closing(outbox()) as connection:
        outbox_table.apply(connection, OutboxWrite(put=(a_decision(4),)))
        connection.execute("UPDATE counters SET value = ? WHERE name = ?", (value, name))
        assert outbox_table.next_seq(connection) == 5
        outbox_table.apply(connection, OutboxWrite(put=(a_decision(5),)))
        assert outbox_table.next_seq(connection) == 6
        assert outbox_table.next_act(connection) < BIGGEST


@pytest.mark.parametrize("number", [2**70, BIGGEST, -1])
def test_a_mark_with_an_impossible_number_counts_as_none(tmp_path: Path, number: int) -> None:
    path = tmp_path / "outbox.sqlite3"
    mark = f'{{"writes": {number}, "seq": {number}, "waiting": 1}}'
    path.with_name("outbox.mark").write_text(mark)
    assert read_mark(path) is None
    with closing(outbox()) as connection:
        assert accept_loss(path, connection, rescued=False) is None


def test_a_damaged_number_of_writes_is_no_loss(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    with closing(outbox()) as connection:
        outbox_table.apply(connection, OutboxWrite(put=(a_decision(1),)))
        write_mark(path, mark_of(connection))
        connection.execute("UPDATE counters SET value = -5 WHERE name = 'write'")
        assert accept_loss(path, connection, rescued=False) is None


def products(path: Path) -> ProductRows:
    file = ProductFile(path)
    rows = ProductRows(names={"id": "Mug"}, titles={ProductId("name:mug"): "My mug"})
    file.apply(rows).result(10)
    file.close(10)
    return rows


def test_damaged_letters_of_a_product_are_told_and_cost_no_other(tmp_path: Path) -> None:
    path = tmp_path / "products.sqlite3"
    rows = products(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE rules SET value = {NO_TEXT} WHERE kind = 'names'")
    file = ProductFile(path)
    assert file.load() == ProductRows(names={"id": "\ufffdA"}, titles=rows.titles)
    assert isinstance(file.problem, DatabaseDamaged)


def test_a_file_without_its_table_is_kept_aside(tmp_path: Path, log_guard: LogGuard) -> None:
    path = tmp_path / "products.sqlite3"
    products(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE rules")
    file = ProductFile(path)
    assert file.load() == ProductRows()
    assert isinstance(file.problem, DatabaseDamaged)
    assert (tmp_path / "products.sqlite3.damaged-1").exists()
    marks = tmp_path / "marks.sqlite3"
    marks_file = CheckMarkFile(marks)
    marks_file.put("ab" * 32, "touches", is_wrong=True).result(10)
    marks_file.close(10)
    with closing(sqlite3.connect(marks)) as connection:
        connection.execute("DROP TABLE marks")
    log_guard.expect("marks.sqlite3 is damaged")
    assert CheckMarkFile(marks).load() == []


def read_settings(path: Path) -> None:
    file = SettingsFile(path)
    assert file.load() == {}
    assert file.problem is not None


def read_list(path: Path) -> None:
    path.rename(path.with_name("all.list"))
    with pytest.raises(StorageError):
        ListCache(path.parent).load(StatusFilter.ALL)


def read_journal(path: Path) -> None:
    assert ExportJournal(path).read() == (None, [])


def read_rules(path: Path) -> None:
    with pytest.raises(InvalidProfile):
        read_profile(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither in a folder")
@pytest.mark.parametrize("kind", ["pipe", "endless"])
@pytest.mark.parametrize("read", [read_settings, read_list, read_journal, read_rules])
def test_a_pipe_or_a_device_in_place_of_a_file_is_not_waited_for(
    tmp_path: Path, read: Callable[[Path], None], kind: str
) -> None:
    path = tmp_path / "file"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    read(path)


def test_deep_nesting_is_a_bad_line_and_a_bad_profile(tmp_path: Path) -> None:
    journal = ExportJournal(tmp_path / "export.jsonl")
    journal.begin({"a": 1})
    with (tmp_path / "export.jsonl").open("ab") as file:
        file.write(b"[" * 100_000 + b"\n")
    journal.append("b")
    assert journal.read() == ({"a": 1}, ["b"])
    path = tmp_path / "x.toml"
    path.write_text("a = " + "[" * 20_000)
    with pytest.raises(InvalidProfile):
        read_profile(path)
