"""The file of the approval record: damage costs no more than what cannot be read."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.domain.export.approval_record import (
    ApprovalRecord,
    BreakKind,
    RecordEntry,
    record_json,
    verify_record,
)
from qamera_review.domain.records import replace
from qamera_review.storage.approval_file import ApprovalFile, SourcedEntry

EMPTY = RecordEntry(0, *("",) * 6, (), "x" * 500, None, None, None, None, None, "", "", "")


def sourced(number: int) -> SourcedEntry:
    return SourcedEntry(f"decision {number}", number, replace(EMPTY, packshot_id=f"ps_{number}"))


def written(path: Path, count: int) -> None:
    file = ApprovalFile(path)
    file.append([sourced(number) for number in range(1, count + 1)]).result()
    file.close(10)


def read_again(path: Path) -> tuple[ApprovalRecord, Path | None]:
    """Open the file as the next start does, add a decision, and return the record and the name of
    the damaged file."""
    file = ApprovalFile(path)
    last = file.last_history_id().result()
    file.append([sourced(last + 1)]).result()
    record = file.load().result()
    file.close(10)
    return record, file.damaged


@pytest.mark.parametrize("text", ["{", '{"number": "two"}', "[" * 5_000])
def test_one_entry_that_cannot_be_read_is_left_out_and_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "approvals.sqlite3"
    written(path, 4)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER approvals_stay")
        connection.execute("UPDATE approvals SET entry = ? WHERE number = 2", (text,))
    record, damaged = read_again(path)
    assert damaged is None
    assert [entry.number for entry in record.entries] == [1, 3, 4, 5]
    assert record.unreadable == (2,)
    verification = verify_record(record_json(record, "", ""))
    assert (verification.break_kind, verification.at) == (BreakKind.WRONG_NUMBER, 2)


@pytest.mark.parametrize("column", ["entry", "hash"])
def test_letters_that_are_damaged_do_not_end_the_record(tmp_path: Path, column: str) -> None:
    path = tmp_path / "approvals.sqlite3"
    written(path, 2)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER approvals_stay")
        connection.execute(
            f"UPDATE approvals SET {column} = CAST(x'ff41' AS TEXT) WHERE number = 2"
        )
    record, _damaged = read_again(path)
    assert [entry.number for entry in record.entries][-1] == 3
    verification = verify_record(record_json(record, "", ""))
    assert verification.at in (2, 3), "the record itself says where the chain ends"


def overwritten(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[page * 4096 : (page + 1) * 4096] = b"\xa5" * 4096
    path.write_bytes(data)


def cut(path: Path, page: int) -> None:
    path.write_bytes(path.read_bytes()[: page * 4096])


@pytest.mark.parametrize("damage", [overwritten, cut])
def test_a_damaged_page_does_not_cost_the_other_entries(
    tmp_path: Path, damage: Callable[[Path, int], None]
) -> None:
    path = tmp_path / "approvals.sqlite3"
    written(path, 100)
    damage(path, path.stat().st_size // 4096 // 2)
    record, damaged = read_again(path)
    assert damaged is not None
    assert damaged.exists()
    assert record.follows
    numbers = [entry.number for entry in record.entries]
    assert len(numbers) > 30
    assert len(set(numbers)) == len(numbers)
    assert all(entry.packshot_id == f"ps_{entry.number}" for entry in record.entries)
