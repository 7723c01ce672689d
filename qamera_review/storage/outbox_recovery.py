"""Opens the outbox database, and replaces a damaged one by a new one with all readable rows.

The outbox holds decisions that exist nowhere else, so a crash at any moment must not lose it.
The steps, for a file `outbox.sqlite3`:

1. Create the folder `outbox.sqlite3.rescue` and write the new database `new.sqlite3` into it.
2. Write `report.json` into it. Its presence means that the new database is complete.
3. Rename the damaged file to `outbox.sqlite3.damaged-1`, then the new one to `outbox.sqlite3`.
4. Write the report to `outbox.sqlite3.damaged-1.json` and delete the folder.

After a crash the next start looks at the folder. Without `report.json` (a crash in step 1 or 2)
the damaged file is still in its place: the folder is deleted and the rescue starts again. With
`report.json` (a crash in step 3 or 4) the remaining steps are carried out; what was already
renamed is not renamed again.
"""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Literal

from qamera_review.domain.errors import DatabaseDamaged
from qamera_review.domain.records import Struct, convert
from qamera_review.storage.database import open_database
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import (
    quarantine,
    quarantine_path,
    read_regular,
    sync_folder,
    write_atomic,
)
from qamera_review.storage.migrations import JOB_ROW_UPDATES, OUTBOX, OUTBOX_ROW_UPDATES
from qamera_review.storage.outbox_table import highest_number, raise_counter
from qamera_review.storage.own_files import BAD_CONTENT, decode_json
from qamera_review.storage.salvage import CopyResult, salvage_into
from qamera_review.storage.shared_files import remove_folder, replace_file

# For services that pass the connection on without using it; they must not import sqlite3.
Database = sqlite3.Connection

_REPORT = "report.json"
_NEW = "new.sqlite3"


class _Report(Struct, frozen=True):
    """The content of `report.json`."""

    moved_aside: str
    tables: dict[str, dict[Literal["kept", "unreadable_at_most"], int]]


class RecoveryReport(Struct, frozen=True):
    """The result of replacing a damaged outbox.

    `quarantined` is the damaged file's new path, `tables` the number of copied rows by table. The
    same is stored in the file `<quarantined>.json`.
    """

    quarantined: Path
    tables: dict[str, CopyResult]


def open_outbox(path: Path, on_rescued: Callable[[RecoveryReport], None]) -> sqlite3.Connection:
    """Open the outbox database, and replace it first when it is damaged.

    When it was replaced, `on_rescued` is called in the calling thread before this returns. Raises
    the errors of `open_database`; then no file was moved.
    """
    with translate_errors(path):
        report = _finish_swap(path)
    if report is not None:
        on_rescued(report)
    try:
        return open_database(path, OUTBOX, durable=True)
    except DatabaseDamaged:
        with translate_errors(path):
            on_rescued(_rescue(path))
        return open_database(path, OUTBOX, durable=True)


def _scratch(path: Path) -> Path:
    return path.with_name(f"{path.name}.rescue")


def _rescue(path: Path) -> RecoveryReport:
    scratch = _scratch(path)
    scratch.mkdir(mode=0o700)
    new = scratch / _NEW
    tables = salvage_into(path, new, OUTBOX, scratch)
    _update_rows(new)
    _restore_counters(new)
    report = RecoveryReport(quarantine_path(path), tables)
    write_atomic(scratch / _REPORT, _to_json(report))
    _swap(path, report)
    return report


def _finish_swap(path: Path) -> RecoveryReport | None:
    """Finish a rescue that a crash interrupted; see the module's docstring.

    Returns its report; None when there was no rescue, or one that has to start again.
    """
    scratch = _scratch(path)
    if not scratch.exists():
        return None
    report_file = scratch / _REPORT
    if not report_file.exists():
        remove_folder(scratch)
        return None
    try:
        report = _from_json(path, read_regular(report_file))
    except BAD_CONTENT:
        if path.exists():
            remove_folder(scratch)
            return None
        report = RecoveryReport(quarantine_path(path), {})  # only the new file is left
    _swap(path, report)
    return report


def _swap(path: Path, report: RecoveryReport) -> None:
    scratch = _scratch(path)
    new = scratch / _NEW
    if new.exists():  # otherwise a run before the crash has already moved it
        quarantine(path, report.quarantined)
        replace_file(new, path)
        sync_folder(path.parent)
    quarantined = report.quarantined
    write_atomic(quarantined.with_name(f"{quarantined.name}.json"), _to_json(report))
    remove_folder(scratch)


def _update_rows(new: Path) -> None:
    """Bring rows of older versions up to date. A file whose first page is lost is read by the
    newest schema, whatever version wrote its rows; a file of a known older version is migrated
    when it is opened."""
    with closing(sqlite3.connect(new)) as connection, connection:
        if connection.execute("PRAGMA user_version").fetchone()[0] == len(OUTBOX):
            for statement in (*OUTBOX_ROW_UPDATES, *JOB_ROW_UPDATES):
                connection.execute(statement)


def _restore_counters(new: Path) -> None:
    """Set the counters to at least the highest numbers in the rescued rows.

    The counters themselves may be lost, and no number may be used twice.
    """
    connection = sqlite3.connect(new, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        for name in ("seq", "act"):
            highest = highest_number(connection, name)
            if highest:
                raise_counter(connection, name, highest)
    finally:
        connection.close()


def _to_json(report: RecoveryReport) -> bytes:
    tables = {
        name: {"kept": copied.copied, "unreadable_at_most": copied.unreadable}
        for name, copied in report.tables.items()
    }
    fields = {"moved_aside": report.quarantined.name, "tables": tables}
    return json.dumps(fields, indent=2, sort_keys=True).encode()


def _from_json(path: Path, body: bytes) -> RecoveryReport:
    fields = convert(decode_json(body), _Report)
    return RecoveryReport(
        path.with_name(fields.moved_aside),
        {
            name: CopyResult(counts["kept"], counts["unreadable_at_most"])
            for name, counts in fields.tables.items()
        },
    )
