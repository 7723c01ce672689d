"""Sample decisions and files for the tests of the storage."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from qamera_review.domain.decision import ActId, Decision, DecisionState, Seq, Verb, ViewProof
from qamera_review.domain.packshot import PackshotId, Status, Vote
from qamera_review.storage.database import open_database
from qamera_review.storage.migrations import OUTBOX
from qamera_review.storage.outbox_recovery import RecoveryReport, open_outbox


@dataclass(frozen=True, slots=True)
class CrampedDisk:
    """A folder with little space; with `pages_max` above 0 SQLite's own limit is used."""

    folder: Path
    pages_max: int

    def open(self, path: Path) -> sqlite3.Connection:
        """Open an outbox in the folder."""
        connection = open_database(path, OUTBOX, durable=True)
        if self.pages_max:
            connection.execute(f"PRAGMA max_page_count = {self.pages_max}")
        return connection


def a_decision(
    seq: int,
    *,
    act: int | None = None,
    packshot: str = "",
    state: DecisionState = DecisionState.HELD,
    note: str | None = None,
    refusal: str = "",
    settled_ms: int = 0,
) -> Decision:
    """Return a decision whose fields depend on `seq`, so that all of them differ."""
    return Decision(
        seq=Seq(seq),
        act=ActId(seq if act is None else act),
        packshot_id=PackshotId(packshot or f"packshot-{seq:06d}"),
        verb=list(Verb)[seq % 3],
        note=note,
        state=state,
        decided_ms=1_700_000_000_000 + seq,
        due_ms=1_700_000_005_000 + seq,
        old_status=Status.DONE,
        old_vote=Vote.NONE,
        view_proof=ViewProof(f"{seq:064x}", 512, 384, 900 + seq) if seq % 2 else None,
        attempts=seq % 4,
        refusal=refusal,
        settled_ms=settled_ms,
    )


def no_rescue(rescue: RecoveryReport) -> None:
    """Fail: the file should not have needed a rescue."""
    raise AssertionError(rescue)


def whole_outbox(path: Path) -> sqlite3.Connection:
    """Open a file that must not need a rescue."""
    return open_outbox(path, no_rescue)


def file_version(path: Path) -> int:
    """Return the file's user_version."""
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
