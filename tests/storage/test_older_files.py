"""Files that earlier versions of the program left: `older/` has one of each, made by that version.

Every version of a database that was ever given out has its dump there; a new version comes with
the dump of what it leaves.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.domain.decision import ActId, DecisionState, Seq, Verb
from qamera_review.domain.packshot import PackshotId
from qamera_review.storage import job_table, outbox_table, rate_log
from qamera_review.storage.database import Migration, migrate
from qamera_review.storage.migrations import OUTBOX, THUMBS
from qamera_review.storage.outbox_table import DecisionOutcome
from qamera_review.storage.thumb_cache import ThumbCache
from tests.storage.samples import file_version, whole_outbox

DUMPS = Path(__file__).parent / "older"
CHAINS: dict[str, tuple[Migration, ...]] = {"outbox": OUTBOX, "thumbs": THUMBS}
VERSIONS = [(name, number + 1) for name, chain in CHAINS.items() for number in range(len(chain))]


def schema(connection: sqlite3.Connection) -> dict[str, str]:
    """What each table and index was made with, without the blanks."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {name: "".join(sql.split()) for name, sql in rows}


def make(path: Path, name: str, version: int) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        dump = DUMPS / f"{name}-{version}.sql"
        connection.executescript(dump.read_text(encoding="utf-8"))
    assert file_version(path) == version
    return path


def test_every_version_has_left_a_file() -> None:
    assert {path.stem for path in DUMPS.iterdir()} == {f"{name}-{n}" for name, n in VERSIONS}


@pytest.mark.parametrize(("name", "version"), VERSIONS)
def test_no_step_was_edited_after_its_release(tmp_path: Path, name: str, version: int) -> None:
    with (
        closing(sqlite3.connect(make(tmp_path / "old", name, version))) as old,
        closing(sqlite3.connect(tmp_path / "new", isolation_level=None)) as new,
    ):
        migrate(new, CHAINS[name][:version])
        assert schema(new) == schema(old)


@pytest.mark.parametrize("version", range(1, len(OUTBOX) + 1))
def test_an_outbox_of_every_version_is_read_whole(tmp_path: Path, version: int) -> None:
    path = make(tmp_path / "outbox.sqlite3", "outbox", version)
    with closing(whole_outbox(path)) as connection:
        waiting = {one.seq: one for one in outbox_table.load(connection)}
        assert {seq: one.state for seq, one in waiting.items()} == {
            1: DecisionState.SETTLED,
            2: DecisionState.REFUSED,
            **dict.fromkeys((4, 5, 6), DecisionState.HELD),
        }
        assert waiting[Seq(6)].verb is Verb.APPROVE
        seen = waiting[Seq(5)].view_proof
        assert seen is not None
        assert (seen.width_px, seen.on_screen_ms) == (512, 905)
        history = outbox_table.history(connection)
        outcomes = [DecisionOutcome.SENT, DecisionOutcome.REFUSED, DecisionOutcome.WITHDRAWN]
        assert [one.outcome for one in history] == outcomes
        assert history[0].decision.note == "Łódź: „etykieta krzywo”"
        assert history[1].decision.refusal == "409: it was decided elsewhere"
        assert (
            outbox_table.unreadable(connection) == outbox_table.unreadable_history(connection) == []
        )
        assert outbox_table.next_seq(connection) == Seq(7)
        assert outbox_table.next_act(connection) == ActId(7)
        (job,) = job_table.load(connection)
        assert (job.request.product_id, job.request.count) == ("prod_1", 4)
        assert job_table.unreadable(connection) == []
        assert [one.wall_ms for one in rate_log.load(connection, "mk_live_old")] == [
            1_700_000_003_000
        ]
        images = job_table.load_images(connection)
        assert set(images) == ({PackshotId("packshot-000001")} if version > 1 else set())
    assert file_version(path) == len(OUTBOX)


@pytest.mark.parametrize("version", range(1, len(THUMBS) + 1))
def test_a_cache_of_every_version_still_has_its_pictures(tmp_path: Path, version: int) -> None:
    path = make(tmp_path / "thumbs.sqlite3", "thumbs", version)
    cache = ThumbCache(path, 1_000_000)
    try:
        assert cache.get("picture-1") == b"\xff\xd8\xff"
        assert cache.get("picture-2") == b"RIFF"
    finally:
        cache.close()
    assert file_version(path) == len(THUMBS)
