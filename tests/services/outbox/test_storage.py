"""Damage during a run: what is in memory is written to the new file, and the user is told."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from qamera_review.domain.decision import Decision
from qamera_review.domain.errors import DatabaseDamaged
from qamera_review.services.outbox.opener import OutboxOpener
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.outbox.storage import OutboxStorage
from qamera_review.storage.outbox_recovery import RecoveryReport
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.writer import Writer
from tests.support.outbox_samples import a_decision
from tests.support.virtual_time import SimulatedClock

LIMIT_MS = 20_000
COUNT = 300
PAGE = 4096


class Run:
    """An OutboxState on a real file with the real writer."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.door = OutboxOpener()
        self.writer = Writer(path, self.door.open)
        file = OutboxStorage(self.writer)
        kept = file.load().result()
        self.kept = kept.decisions
        clock = SimulatedClock()
        self.journal = OutboxState(file, kept.decisions, kept.next_seq, kept.next_act, clock)
        self.door.reopened.connect(self.journal.rewrite_all)
        self.reopened: list[RecoveryReport | None] = []
        self.door.reopened.connect(self.reopened.append)

    def settled(self, qtbot: QtBot) -> None:
        """Wait until all writes are on disk."""
        qtbot.waitUntil(lambda: not self.journal.unwritten_count, timeout=LIMIT_MS)

    def damage(self, qtbot: QtBot, how: Any) -> None:
        """Damage the file, and make an operation that notices it."""

        def find(_connection: sqlite3.Connection) -> None:
            how(self.path)
            raise DatabaseDamaged("found by a reader")

        assert self.writer.submit(find, alone=True).exception(20) is not None
        self.writer.submit(lambda _connection: None, alone=True).result(20)
        qtbot.waitUntil(lambda: bool(self.reopened), timeout=LIMIT_MS)
        self.settled(qtbot)

    def close(self) -> None:
        """End the writer's thread; may be called again."""
        assert self.writer.close(20.0)


@pytest.fixture
def run(qtbot: QtBot, tmp_path: Path) -> Iterator[Run]:
    """Return a run with many decisions, one of which was withdrawn."""
    opened = Run(tmp_path / "outbox.sqlite3")
    rows = [a_decision(seq, note="a remark " * 5) for seq in range(1, COUNT + 1)]
    opened.journal.commit(OutboxWrite(put=tuple(rows)))
    opened.settled(qtbot)
    opened.journal.commit(OutboxWrite(removed=(rows[-1].seq,)))
    opened.settled(qtbot)
    yield opened
    opened.close()


def lose_log(path: Path) -> None:
    log = path.with_name(f"{path.name}-wal")
    assert log.stat().st_size > 0
    log.write_bytes(b"")


def spoil_log(path: Path) -> None:
    """Overwrite the second half of the write-ahead log, so that the later writes are lost."""
    log = path.with_name(f"{path.name}-wal")
    body = log.read_bytes()
    log.write_bytes(body[: len(body) // 2] + bytes(len(body) - len(body) // 2))


def meant(run: Run) -> list[Decision]:
    return sorted(run.journal.pending, key=lambda decision: decision.seq)


@pytest.mark.parametrize("how", [lose_log, spoil_log])
def test_nothing_is_lost_and_nothing_comes_back(run: Run, qtbot: QtBot, how: Any) -> None:
    expected = meant(run)
    assert len(expected) == COUNT - 1
    run.damage(qtbot, how)
    run.close()
    again = Run(run.path)
    assert again.kept == expected == meant(run)
    again.close()


def test_the_rescue_in_a_run_is_told_and_the_damaged_file_kept(run: Run, qtbot: QtBot) -> None:
    def spoil_head(path: Path) -> None:
        path.write_bytes(b"no database at all, " * 1000)
        lose_log(path)

    expected = meant(run)
    run.damage(qtbot, spoil_head)
    (rescue,) = run.reopened
    assert rescue is not None
    assert rescue.quarantined.exists()
    assert run.door.rescues == []
    run.close()
    again = Run(run.path)
    assert again.kept == expected
    again.close()
