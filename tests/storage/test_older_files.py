"""Files that earlier versions of the program left: `older/` has one of each, made by that version.

Every version of a database that was ever given out has its dump there; a new version comes with
the dump of what it leaves.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.domain.decision import (
    ActId,
    ConflictReason,
    DecisionState,
    SeenZones,
    Seq,
    Verb,
)
from qamera_review.domain.jobs.job_problem import JobProblem, JobProblemKind
from qamera_review.domain.packshot import PackshotId
from qamera_review.storage import job_table, outbox_table, rate_log
from qamera_review.storage.database import Migration, migrate
from qamera_review.storage.migrations import ORIGINALS, OUTBOX, THUMBS
from qamera_review.storage.outbox_recovery import RecoveryReport, open_outbox
from qamera_review.storage.outbox_table import DecisionOutcome
from qamera_review.storage.thumb_cache import ThumbCache
from tests.support.outbox_samples import file_version, whole_outbox

DUMPS = Path(__file__).parent / "older"
CHAINS: dict[str, tuple[Migration, ...]] = {
    "outbox": OUTBOX,
    "thumbs": THUMBS,
    "originals": ORIGINALS,
}
VERSIONS = [(name, number + 1) for name, chain in CHAINS.items() for number in range(len(chain))]


def schema(connection: sqlite3.Connection) -> dict[str, str]:
    """What each table and index was made with, without the blanks."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {name: "".join(sql.split()) for name, sql in rows}


def make(path: Path, name: str, version: int, more: str = "") -> Path:
    with closing(sqlite3.connect(path)) as connection:
        dump = DUMPS / f"{name}-{version}{more}.sql"
        connection.executescript(dump.read_text(encoding="utf-8"))
    assert file_version(path) == version
    return path


def test_every_version_has_left_a_file() -> None:
    files = {f"{name}-{number}" for name, number in VERSIONS}
    assert {path.stem for path in DUMPS.iterdir()} == files | {
        "outbox-3-states",
        "outbox-5-problems",
    }


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
        assert seen.zones == (SeenZones((1, 3), 7) if version > 9 else None)
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
        maybe_arrived = [one.seq for one in outbox_table.maybe_arrived(connection)]
        assert maybe_arrived == ([3] if version > 7 else [])
        images = job_table.load_images(connection)
        assert set(images) == ({PackshotId("packshot-000001")} if version > 1 else set())
    assert file_version(path) == len(OUTBOX)


def put_tables_where_the_program_does(path: Path, version: int) -> None:
    """Salvage knows on which pages tables begin that the program made, not those of a dump."""
    dumped = path.rename(path.with_name("dumped.sqlite3"))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, OUTBOX[:version])
        connection.execute("ATTACH ? AS dumped", (str(dumped),))
        for table in ("decisions", "history", "counters", "idea_jobs"):
            connection.execute(f"INSERT INTO {table} SELECT * FROM dumped.{table}")
    assert file_version(path) == version


def lose_first_page(path: Path) -> None:
    """Nothing tells any more which version has written the file."""
    with open(path, "r+b") as file:
        file.write(bytes(4096))


@pytest.mark.parametrize("is_damaged", [False, True])
def test_conflicts_and_drafts_of_version_3_get_codes(tmp_path: Path, is_damaged: bool) -> None:
    """There a conflict was a refusal with a sentence, and a draft was due in the year 9999."""
    path = tmp_path / "outbox.sqlite3"
    make(path, "outbox", 3, "-states")
    if is_damaged:
        put_tables_where_the_program_does(path, 3)
        lose_first_page(path)
    reports: list[RecoveryReport] = []
    with closing(open_outbox(path, reports.append)) as connection:
        decisions = {one.seq: one for one in outbox_table.load(connection)}
        history = outbox_table.history(connection)
        assert outbox_table.unreadable(connection) == []
        assert outbox_table.unreadable_history(connection) == []
    assert len(reports) == is_damaged
    assert file_version(path) == len(OUTBOX)

    conflicts = dict(enumerate(ConflictReason, start=1)) | {12: ConflictReason.APPROVED_BY_OTHERS}
    assert {seq: one.conflict for seq, one in decisions.items() if one.conflict} == conflicts
    states = {seq: one.state for seq, one in decisions.items()}
    assert states == dict.fromkeys(conflicts, DecisionState.CONFLICT) | {
        7: DecisionState.REFUSED,
        8: DecisionState.HELD,
        9: DecisionState.DUE,
        10: DecisionState.SENDING,
        11: DecisionState.HELD,
        14: DecisionState.SETTLED,
        16: DecisionState.HELD,
    }
    refusals = {seq: one.refusal for seq, one in decisions.items() if one.refusal}
    assert refusals == {7: "409: it was decided elsewhere"}
    assert {seq for seq, one in decisions.items() if one.due_ms is None} == {11, 12}
    assert decisions[Seq(11)].is_draft
    assert decisions[Seq(8)].due_ms == 1_700_000_005_008

    conflict = DecisionOutcome.CONFLICT
    assert [(one.decision.seq, one.outcome) for one in history] == [
        *((seq, conflict) for seq in range(1, 7)),
        (7, DecisionOutcome.REFUSED),
        (12, conflict),
        (13, DecisionOutcome.WITHDRAWN),
        (14, DecisionOutcome.SENT),
        (15, conflict),
        (15, DecisionOutcome.REPLACED),
    ]
    assert history[0].decision == decisions[Seq(1)]
    assert history[8].decision.is_draft
    assert history[11].decision.conflict is ConflictReason.UNDONE_BY_OTHERS


@pytest.mark.parametrize("is_damaged", [False, True])
def test_problems_of_jobs_of_version_5_get_codes(tmp_path: Path, is_damaged: bool) -> None:
    """There the problem of a job was a sentence."""
    path = tmp_path / "outbox.sqlite3"
    make(path, "outbox", 5, "-problems")
    if is_damaged:
        put_tables_where_the_program_does(path, 5)
        lose_first_page(path)
    with closing(open_outbox(path, lambda _report: None)) as connection:
        problems = [job.problem for job in job_table.load(connection)]
        assert job_table.unreadable(connection) == []
    kinds = JobProblemKind
    assert problems == [
        None,
        JobProblem(kinds.INTERRUPTED),
        JobProblem(kinds.TIMED_OUT),
        JobProblem(kinds.CONNECTION_LOST, "api.example stopped responding."),
        JobProblem(kinds.SERVER_FAILED, "503 Service Unavailable"),
        JobProblem(kinds.BAD_ANSWER, "It is empty."),
        JobProblem(kinds.BAD_ANSWER),
        JobProblem(kinds.OUTCOME_UNKNOWN, "KeyError"),
        JobProblem(kinds.INVALID_REQUEST, "presetId: it's unknown"),
        JobProblem(kinds.NOT_FOUND, "Żółty produkt"),
        JobProblem(kinds.CONFLICT),
        JobProblem(kinds.REFUSED, "422: no such model"),
        JobProblem(kinds.OTHER, "the service refused: in lower case"),
    ]


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


def test_versions_that_were_stored_as_pictures_go_to_their_pictures(tmp_path: Path) -> None:
    path = make(tmp_path / "thumbs.sqlite3", "thumbs", 2)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO thumbs (key, charge_bytes, used, data) VALUES (?, 200, 3, ?)",
            [("picture-2 mark", b'"an ETag"'), ("dropped mark", b'"of none"')],
        )
    cache = ThumbCache(path, 1_000_000)
    try:
        assert cache.get_version("picture-1") == ""
        assert cache.get_version("picture-2") == '"an ETag"'
        assert cache.get("picture-2 mark") is cache.get("dropped mark") is None
    finally:
        cache.close()
