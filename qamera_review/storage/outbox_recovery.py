"""The precious file: opened, and when it is damaged rescued into a new one without a moment
in which a crash could lose it.

A rescue works in the folder `<name>.rescue`. `report.json` in it is written last and means
that the new file is whole; from then on the swap is only renames, each done or not yet done,
so that the next start can finish them.
"""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from qamera_review.domain.errors import DatabaseDamaged
from qamera_review.domain.records import Struct
from qamera_review.storage.database import open_database
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine, quarantine_path, sync_folder, write_atomic
from qamera_review.storage.migrations import OUTBOX, OUTBOX_ROW_UPDATES
from qamera_review.storage.outbox_table import raise_counter
from qamera_review.storage.salvage import CopyResult, salvage_into

# For those who hand it on and ask nothing of it.
Database = sqlite3.Connection

_REPORT = "report.json"
_NEW = "new.sqlite3"


class RecoveryReport(Struct, frozen=True):
    """A damaged outbox was replaced: where it is kept now, and what was read of each table.
    The same is in `<moved_aside>.json`."""

    quarantined: Path
    tables: dict[str, CopyResult]


def open_outbox(path: Path, on_rescued: Callable[[RecoveryReport], None]) -> sqlite3.Connection:
    """Opens the outbox file. When it had to be rescued, `on_rescued` is called first, in the
    calling thread. Raises as `open_database`; then nothing was moved."""
    with translate_errors(path):
        rescue = _finish_swap(path)
    if rescue is not None:
        on_rescued(rescue)
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
    rescue = RecoveryReport(quarantine_path(path), tables)
    write_atomic(scratch / _REPORT, _to_json(rescue))
    _swap(path, rescue)
    return rescue


def _finish_swap(path: Path) -> RecoveryReport | None:
    """Ends a rescue that a crash interrupted: forwards if the new file was whole, else back
    to the start, where the damaged file still is in its place."""
    scratch = _scratch(path)
    if not scratch.exists():
        return None
    report = scratch / _REPORT
    if not report.exists():
        shutil.rmtree(scratch)
        return None
    rescue = _from_json(path, report.read_bytes())
    _swap(path, rescue)
    return rescue


def _swap(path: Path, rescue: RecoveryReport) -> None:
    scratch = _scratch(path)
    new = scratch / _NEW
    if new.exists():  # else it is at its place already
        quarantine(path, rescue.quarantined)
        os.replace(new, path)
        sync_folder(path.parent)
    aside = rescue.quarantined
    write_atomic(aside.with_name(f"{aside.name}.json"), _to_json(rescue))
    shutil.rmtree(scratch)


def _update_rows(new: Path) -> None:
    """Bring rows of older versions up to date. A file whose first page is lost is read by the
    newest schema, whatever version wrote its rows; a file of a known older version is migrated
    when it is opened."""
    with closing(sqlite3.connect(new)) as connection, connection:
        if connection.execute("PRAGMA user_version").fetchone()[0] == len(OUTBOX):
            for statement in OUTBOX_ROW_UPDATES:
                connection.execute(statement)


def _restore_counters(new: Path) -> None:
    """The counters may be among what was lost: no number of a kept row is given again."""
    connection = sqlite3.connect(new, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        for name in ("seq", "act"):
            highest = connection.execute(
                f"SELECT max({name}) FROM"
                f" (SELECT {name} FROM decisions UNION ALL SELECT {name} FROM history)"
            ).fetchone()[0]
            if highest is not None:
                raise_counter(connection, name, highest)
    finally:
        connection.close()


def _to_json(rescue: RecoveryReport) -> bytes:
    tables = {
        name: {"kept": copied.copied, "unreadable_at_most": copied.unreadable}
        for name, copied in rescue.tables.items()
    }
    fields = {"moved_aside": rescue.quarantined.name, "tables": tables}
    return json.dumps(fields, indent=2, sort_keys=True).encode()


def _from_json(path: Path, body: bytes) -> RecoveryReport:
    fields = json.loads(body)
    return RecoveryReport(
        path.with_name(fields["moved_aside"]),
        {
            name: CopyResult(counts["kept"], counts["unreadable_at_most"])
            for name, counts in fields["tables"].items()
        },
    )
