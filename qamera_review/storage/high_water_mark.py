"""Records in a small file beside the outbox how far the outbox had come.

SQLite keeps the newest commits in a second file, the WAL, until they are copied into the database.
When the WAL is cut off, emptied, or not copied by a backup, SQLite opens the database without any
error, as it was some commits ago. The mark detects that. Example: the mark says 40 writes, and the
database knows 34: the last 6 are lost. The same is found when the database itself is empty or was
replaced by an older copy.

The mark is written after the commit and without fsync: after a crash it can be older than the
database, which does no harm, but never newer.
"""

import json
import logging
import sqlite3
from contextlib import suppress
from pathlib import Path

from qamera_review.domain.records import Struct, convert
from qamera_review.storage.decision_rows import NUMBER_MAX
from qamera_review.storage.files import open_new, read_regular
from qamera_review.storage.outbox_table import counter, is_counter_whole, raise_counter
from qamera_review.storage.own_files import BAD_CONTENT, decode_json
from qamera_review.storage.shared_files import replace_file

# The next write replaces a mark that could not be written, and decisions wait for this one.
_PATIENCE_S = 0.1
_log = logging.getLogger(__name__)


class HighWaterMark(Struct, frozen=True):
    """The number of writes so far, the highest `seq`, and how many decisions were waiting."""

    writes: int
    seq: int
    waiting: int


class LostWrites(Struct, frozen=True):
    """What the database has lost: the number of writes of any kind, and the greatest number of
    decisions that may be among them."""

    writes: int
    decisions: int


def mark_of(connection: sqlite3.Connection) -> HighWaterMark:
    """Return the mark of the database as it is now."""
    waiting = connection.execute("SELECT count(*) FROM decisions").fetchone()[0]
    return HighWaterMark(counter(connection, "write"), counter(connection, "seq"), int(waiting))


def write_mark(database: Path, mark: HighWaterMark) -> None:
    """Replace the mark beside the database. An error is only logged."""
    path = _path(database)
    part = path.with_name(f"{path.name}.part")
    try:
        with open_new(part) as file:
            fields = {"writes": mark.writes, "seq": mark.seq, "waiting": mark.waiting}
            file.write(json.dumps(fields).encode())
        replace_file(part, path, _PATIENCE_S)
    except OSError as fault:
        _log.info("%s: not written: %s", path.name, fault.strerror)


def read_mark(database: Path) -> HighWaterMark | None:
    """Return the mark beside the database; None without one, and when it cannot be read or its
    numbers are impossible."""
    with suppress(OSError, *BAD_CONTENT):
        mark = convert(decode_json(read_regular(_path(database), 4096)), HighWaterMark)
        if all(0 <= number <= NUMBER_MAX for number in (mark.writes, mark.seq, mark.waiting)):
            return mark
    return None


def accept_loss(database: Path, connection: sqlite3.Connection, rescued: bool) -> LostWrites | None:
    """Return what the database lacks compared with its mark, None when it lacks nothing.

    The counters are raised to those of the mark, so that no number is used twice and a loss is
    reported once. With `rescued`, or when its counter is damaged, the number of writes is unknown:
    then only missing decisions are a loss. To be called when the database was opened.
    """
    mark, now = read_mark(database), mark_of(connection)
    if mark is None or (mark.writes <= now.writes and mark.seq <= now.seq):
        return None
    is_counted = is_counter_whole(connection, "write")
    raise_counter(connection, "write", mark.writes)
    raise_counter(connection, "seq", mark.seq)
    if mark.seq <= now.seq and (rescued or not is_counted):
        return None
    return LostWrites(max(0, mark.writes - now.writes), max(0, mark.seq - now.seq))


def _path(database: Path) -> Path:
    return database.with_name(f"{database.stem}.mark")
