"""Tests of the Writer: order, commits, and no operation after a failure until resume()."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.domain.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseTaken,
    StorageError,
)
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import replace
from qamera_review.storage import outbox_table
from qamera_review.storage.database import open_database
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.writer import GROUP_MAX, Writer
from tests.support.outbox_samples import a_decision, whole_outbox

LIMIT_S = 20
Op = Callable[[sqlite3.Connection], object]
_TABLE = (("CREATE TABLE words (word TEXT NOT NULL UNIQUE) STRICT",),)


def open_words(path: Path) -> sqlite3.Connection:
    return open_database(path, _TABLE, durable=True, busy_timeout_s=0.05)


def add(word: str) -> Op:
    return lambda connection: connection.execute("INSERT INTO words VALUES (?)", (word,)).rowcount


def words(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT word FROM words ORDER BY rowid")]


def stored(path: Path) -> list[str]:
    """Return the rows that another connection sees, which are the committed ones."""
    with closing(sqlite3.connect(path)) as other:
        return words(other)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "words.sqlite3"


@pytest.fixture
def writer(path: Path) -> Iterator[Writer]:
    opened = Writer(path, open_words)
    yield opened
    assert opened.close(LIMIT_S)


class Gate:
    """An operation that blocks until a test opens it, so that others queue up behind it."""

    def __init__(self) -> None:
        self.inside = threading.Event()
        self.open = threading.Event()

    def __call__(self, connection: sqlite3.Connection) -> None:
        self.inside.set()
        assert self.open.wait(LIMIT_S)


def queue_behind_gate(writer: Writer, ops: list[Op]) -> list[BaseException | object]:
    """Queue all operations while the writer is busy; return their results or exceptions."""
    gate = Gate()
    first = writer.submit(gate)
    assert gate.inside.wait(LIMIT_S)
    futures = [writer.submit(op) for op in ops]
    gate.open.set()
    first.result(LIMIT_S)
    return [future.exception(LIMIT_S) or future.result() for future in futures]


def test_a_future_completes_after_the_commit(writer: Writer, path: Path) -> None:
    for number in range(20):
        assert writer.submit(add(f"w{number}")).result(LIMIT_S) == 1
        assert stored(path)[-1] == f"w{number}"


def test_everything_runs_in_order_and_in_the_writers_thread(writer: Writer, path: Path) -> None:
    names = [f"w{number}" for number in range(3 * GROUP_MAX + 5)]
    assert queue_behind_gate(writer, [add(name) for name in names]) == [1] * len(names)
    assert stored(path) == names
    thread = writer.submit(lambda _connection: threading.current_thread().name)
    assert thread.result(LIMIT_S) == "writer words.sqlite3"


def test_submitting_does_not_wait_for_the_disk(writer: Writer) -> None:
    gate = Gate()
    blocked = writer.submit(gate)
    assert gate.inside.wait(LIMIT_S)
    later = [writer.submit(add(f"w{number}")) for number in range(500)]
    assert not blocked.done()
    assert not any(future.done() for future in later)
    gate.open.set()
    assert [future.result(LIMIT_S) for future in later] == [1] * 500


def test_a_failed_operation_leaves_no_trace_and_stops_later_ones(
    writer: Writer, path: Path
) -> None:
    def half_done(connection: sqlite3.Connection) -> None:
        add("half")(connection)
        add("a")(connection)  # not unique: fails

    results = queue_behind_gate(writer, [add("a"), add("b"), half_done, add("c"), add("d")])
    assert results[:2] == [1, 1]
    failure = results[2]
    assert isinstance(failure, StorageError)
    assert results[3] is failure
    assert results[4] is failure
    assert writer.submit(add("e")).exception(LIMIT_S) is failure
    assert stored(path) == ["a", "b"]
    writer.resume()
    assert writer.submit(add("f")).result(LIMIT_S) == 1
    assert stored(path) == ["a", "b", "f"]


def test_operations_queued_before_resume_do_not_run_after_it(writer: Writer, path: Path) -> None:
    assert writer.submit(add("a")).result(LIMIT_S) == 1
    failing = writer.submit(add("a"))
    assert failing.exception(LIMIT_S) is not None
    early = [writer.submit(add("too early")), writer.submit(add("too early as well"))]
    writer.resume()
    assert writer.submit(add("b")).result(LIMIT_S) == 1
    assert all(future.exception(LIMIT_S) is failing.exception() for future in early)
    assert stored(path) == ["a", "b"]


def test_resume_without_a_failure_has_no_effect_on_later_failures(
    writer: Writer, path: Path
) -> None:
    gate = Gate()
    first = writer.submit(gate)
    assert gate.inside.wait(LIMIT_S)
    failing = writer.submit(lambda connection: connection.execute("nonsense"))
    writer.resume()
    after = writer.submit(add("a"))
    gate.open.set()
    first.result(LIMIT_S)
    assert isinstance(failing.exception(LIMIT_S), StorageError)
    assert after.exception(LIMIT_S) is failing.exception()
    assert stored(path) == []


def test_an_alone_operation_neither_stops_others_nor_is_stopped(writer: Writer, path: Path) -> None:
    gate = Gate()
    writer.submit(gate)
    assert gate.inside.wait(LIMIT_S)
    first = writer.submit(add("a"))
    alone_fails = writer.submit(add("a"), alone=True)
    between = writer.submit(add("b"))
    chained_fails = writer.submit(add("b"))
    alone_runs = writer.submit(add("c"), alone=True)
    stopped = writer.submit(add("d"))
    gate.open.set()
    assert isinstance(alone_fails.exception(LIMIT_S), StorageError)
    assert (first.result(), between.result(), alone_runs.result(LIMIT_S)) == (1, 1, 1)
    assert stopped.exception(LIMIT_S) is chained_fails.exception()
    assert writer.submit(words, alone=True).result(LIMIT_S) == ["a", "b", "c"]
    assert stored(path) == ["a", "b", "c"]


def test_damage_stops_all_operations_even_if_an_alone_one_finds_it(writer: Writer) -> None:
    def damage(connection: sqlite3.Connection) -> None:
        raise DatabaseDamaged("found by a reader")

    found = writer.submit(damage, alone=True).exception(LIMIT_S)
    assert writer.submit(add("a")).exception(LIMIT_S) is found
    writer.resume()
    assert writer.submit(add("b")).result(LIMIT_S) == 1


def test_a_bug_in_an_operation_becomes_a_storage_error_with_its_cause(writer: Writer) -> None:
    bug = KeyError("nobody")

    def buggy(connection: sqlite3.Connection) -> None:
        raise bug

    failure = writer.submit(buggy).exception(LIMIT_S)
    assert isinstance(failure, StorageError)
    assert failure.__cause__ is bug


def test_an_operation_cannot_be_cancelled(writer: Writer) -> None:
    gate = Gate()
    writer.submit(gate)
    waiting = writer.submit(add("a"))
    assert not waiting.cancel()
    gate.open.set()
    assert waiting.result(LIMIT_S) == 1


def test_a_locked_file_is_busy_after_a_bounded_wait_and_works_again(
    writer: Writer, path: Path
) -> None:
    assert writer.submit(add("a")).result(LIMIT_S) == 1
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert isinstance(writer.submit(add("b")).exception(LIMIT_S), DatabaseBusy)
        other.execute("ROLLBACK")
    writer.resume()
    assert writer.submit(add("c")).result(LIMIT_S) == 1
    assert stored(path) == ["a", "c"]


def test_a_file_that_cannot_be_opened_fails_operations_until_it_can(path: Path) -> None:
    path.write_bytes(b"no database at all, " * 400)
    writer = Writer(path, open_words)
    try:
        first, second = writer.submit(add("a")), writer.submit(add("b"))
        assert isinstance(first.exception(LIMIT_S), DatabaseDamaged)
        assert isinstance(second.exception(LIMIT_S), DatabaseDamaged)
        path.unlink()
        writer.resume()
        assert writer.submit(add("c")).result(LIMIT_S) == 1
        assert stored(path) == ["c"]
    finally:
        assert writer.close(LIMIT_S)


def test_a_file_that_becomes_damaged_is_opened_again(path: Path) -> None:
    opened: list[Path] = []

    def open_(at: Path) -> sqlite3.Connection:
        opened.append(at)
        return open_words(at)

    def damage(connection: sqlite3.Connection) -> None:
        raise DatabaseDamaged("found by a reader")

    writer = Writer(path, open_)
    try:
        assert writer.submit(add("a")).result(LIMIT_S) == 1
        assert isinstance(writer.submit(damage).exception(LIMIT_S), DatabaseDamaged)
        writer.resume()
        assert writer.submit(words).result(LIMIT_S) == ["a"]
        assert len(opened) == 2
    finally:
        assert writer.close(LIMIT_S)


def test_an_operation_that_ends_the_transaction_itself_fails_the_whole_group(
    writer: Writer, path: Path
) -> None:
    def sabotage(connection: sqlite3.Connection) -> None:
        connection.execute("ROLLBACK")
        raise ValueError("and then a bug")

    results = queue_behind_gate(writer, [add("a"), sabotage, add("b")])
    assert all(isinstance(result, StorageError) for result in results)
    assert stored(path) == []
    writer.resume()
    assert writer.submit(add("c")).result(LIMIT_S) == 1


def test_close_finishes_what_is_queued_and_leaves_no_thread_and_no_log(path: Path) -> None:
    writer = Writer(path, open_words)
    gate = Gate()
    writer.submit(gate)
    futures = [writer.submit(add(f"w{number}")) for number in range(100)]
    assert not writer.close(0)  # still busy, and it says so
    gate.open.set()
    assert writer.close(LIMIT_S)
    assert all(future.result(0) == 1 for future in futures)
    assert "writer words.sqlite3" not in {thread.name for thread in threading.enumerate()}
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    refused = writer.submit(add("too late"))
    assert isinstance(refused.exception(LIMIT_S), StorageError)
    assert writer.close(LIMIT_S)


def test_a_program_that_forgets_to_close_still_ends_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    program = (
        "import sys; from pathlib import Path; from functools import partial\n"
        "from qamera_review.storage.outbox_table import OutboxWrite, apply\n"
        "from qamera_review.storage.writer import Writer\n"
        "from tests.support.outbox_samples import a_decision, whole_outbox\n"
        "writer = Writer(Path(sys.argv[1]), whole_outbox)\n"
        "for seq in range(1, 301):\n"
        "    writer.submit(partial(apply, write=OutboxWrite(put=(a_decision(seq),))))\n"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-W", "error", "-c", program, str(path)]
    ended = subprocess.run(command, cwd=root, timeout=60, capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (0, "")
    with closing(whole_outbox(path)) as connection:
        assert len(outbox_table.load(connection)) == 300


def test_reads_see_the_writes_before_them(tmp_path: Path) -> None:
    writer = Writer(tmp_path / "outbox.sqlite3", whole_outbox)
    try:
        decision = a_decision(1)
        writer.submit(
            lambda connection: outbox_table.apply(connection, OutboxWrite(put=(decision,)))
        )
        assert writer.submit(outbox_table.load).result(LIMIT_S) == [decision]
    finally:
        assert writer.close(LIMIT_S)


def test_what_another_program_has_written_is_not_written_over(tmp_path: Path) -> None:
    """Two programs that both believe the file theirs, as after a lock was taken over."""
    path = tmp_path / "outbox.sqlite3"
    first, second = Writer(path, whole_outbox), Writer(path, whole_outbox)
    for writer in (first, second):
        writer.submit(outbox_table.load).result(LIMIT_S)

    def decide(writer: Writer, packshot_id: str) -> Future[None]:
        decision = replace(a_decision(1), packshot_id=PackshotId(packshot_id))
        return writer.submit(lambda c: outbox_table.apply(c, OutboxWrite(put=(decision,))))

    decide(first, "ours").result(LIMIT_S)
    for _ in range(2):
        with pytest.raises(DatabaseTaken):
            decide(second, "theirs").result(LIMIT_S)
        second.resume()
    decide(first, "ours").result(LIMIT_S)
    assert [d.packshot_id for d in first.submit(outbox_table.load).result(LIMIT_S)] == ["ours"]
    assert first.close(LIMIT_S)
    assert second.close(LIMIT_S)
