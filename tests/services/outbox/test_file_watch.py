"""The outbox's files during a run: checkpoints, and what happens when they are deleted."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qamera_review.domain.errors import StorageError
from qamera_review.services.outbox.file_watch import OutboxFileWatch
from qamera_review.services.outbox.opener import OutboxOpener
from qamera_review.services.outbox.storage import OutboxStorage
from qamera_review.storage.outbox_table import OutboxWrite
from qamera_review.storage.writer import Writer
from tests.support.outbox_samples import a_decision


class Run:
    """One run with an outbox in `folder`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.path = folder / "outbox.sqlite3"
        self.opener = OutboxOpener()
        self.writer = Writer(self.path, self.opener.open, self.opener.record)
        self.storage = OutboxStorage(self.writer)
        self.storage.load().result(20)

    def decide(self, seq: int) -> None:
        self.storage.apply(OutboxWrite(put=(a_decision(seq),))).result(20)


@pytest.fixture
def run(qtbot: QtBot, tmp_path: Path) -> Iterator[Run]:
    opened = Run(tmp_path / "data")
    opened.decide(1)
    yield opened
    assert opened.writer.close(20)


def test_an_idle_outbox_is_whole_without_its_log(qtbot: QtBot, run: Run) -> None:
    log = run.path.with_name("outbox.sqlite3-wal")
    qtbot.waitUntil(lambda: log.stat().st_size == 0, timeout=20_000)


@pytest.mark.posix  # Windows deletes no open file
def test_a_deleted_outbox_is_written_again_and_told(qtbot: QtBot, run: Run) -> None:
    for name in ("outbox.sqlite3", "outbox.sqlite3-wal", "outbox.sqlite3-shm"):
        run.path.with_name(name).unlink()
    with qtbot.waitSignals([run.opener.reopened, run.opener.recreated], timeout=20_000):
        OutboxFileWatch(run.writer, run.opener, interval_ms=10)
    assert run.path.exists()


@pytest.mark.posix  # Windows deletes no open file
def test_a_deleted_data_folder_is_told_once(qtbot: QtBot, run: Run) -> None:
    shutil.rmtree(run.path.parent)
    watch = OutboxFileWatch(run.writer, run.opener, interval_ms=10)
    errors: list[StorageError] = []
    watch.failed.connect(errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=20_000)
    with pytest.raises(StorageError):
        run.decide(2)
    assert len(errors) == 1


def test_an_emptied_outbox_is_told_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    first = Run(tmp_path)
    first.decide(1)
    first.decide(2)
    assert first.writer.close(20)
    first.path.write_bytes(b"")
    second = Run(tmp_path)
    assert [(loss.writes, loss.decisions) for loss in second.opener.losses] == [(2, 2)]
    assert second.writer.close(20)
    third = Run(tmp_path)
    assert third.opener.losses == []
    assert third.writer.close(20)
