"""The history as CSV and JSON: complete, without formulas, and never half a file."""

import csv
import io
import json
from datetime import datetime
from pathlib import Path

import pytest

from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import DiskFull, NotFound, QameraError, ServerFailed
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.export.csv_table import escape_formula
from qamera_review.services.export.history import History
from tests.services.conftest import BenchOf
from tests.support.bench import SEEN, Bench
from tests.support.fake_service import Trouble

LIMIT_S = 30.0


def history_of(bench: Bench) -> History:
    return History(bench.file, lambda id_: f"=name of {id_}", bench.tasks)


def saved(bench: Bench, path: Path) -> int:
    history = history_of(bench)
    told: list[tuple[str, int]] = []
    history.saved.connect(lambda name, count, _unreadable: told.append((name, count)))
    bench.do(lambda: history.save(path))
    bench.loop.until(lambda: bool(told), "the file", 100_000.0)
    assert told[0][0] == path.name
    return told[0][1]


def eventful(bench: Bench, ids: list[PackshotId]) -> None:
    """Make decisions that end in each way: sent with a note, withdrawn, refused, replaced, and
    rejected without the picture having been seen."""
    bench.hold_ms = 0
    bench.decide(ids[:1], Verb.APPROVE, "+plus")
    bench.until_sent()
    bench.hold_ms = 5_000
    bench.decide(ids[1:2], Verb.APPROVE)
    bench.do(bench.decisions.undo)
    bench.service.troubles.append(Trouble(NotFound("It has gone.", 404)))
    bench.decide(ids[2:3], Verb.ARCHIVE)
    bench.until_sent()
    bench.unseen.add(ids[3])
    bench.decide(ids[3:4], Verb.ARCHIVE)
    bench.decide(ids[3:4], Verb.REJECT)
    bench.until_sent()


def test_json_tells_what_was_seen_and_what_the_service_answered(
    bench_of: BenchOf, tmp_path: Path
) -> None:
    bench, ids = bench_of()
    eventful(bench, ids)
    path = tmp_path / "history.json"
    assert saved(bench, path) == 5
    rows = json.loads(path.read_text(encoding="utf-8"))
    told = [(row["packshot_id"], row["verb"], row["outcome"], row["answer"]) for row in rows]
    assert told == [
        (ids[0], "approve", "sent", "accepted"),
        (ids[1], "approve", "taken_back", "not sent"),
        (ids[2], "archive", "refused", "refused"),
        (ids[3], "archive", "replaced", "not sent"),
        (ids[3], "reject", "sent", "accepted"),
    ]
    first = rows[0]
    proof = [first[f"seen_{name}"] for name in ("sha256", "width_px", "height_px", "ms")]
    assert proof == [SEEN.sha256, SEEN.width_px, SEEN.height_px, SEEN.on_screen_ms]
    assert (first["note"], first["requests"], first["was_vote"]) == ("+plus", 1, "undecided")
    assert first["decided"].endswith("+00:00")
    assert first["decided"] <= first["ended"]
    assert rows[2]["answer_text"] == "It has gone."
    assert rows[4]["seen_sha256"] is None


def test_a_table_has_the_same_and_no_formula(bench_of: BenchOf, tmp_path: Path) -> None:
    bench, ids = bench_of()
    eventful(bench, ids)
    saved(bench, tmp_path / "history.json")
    saved(bench, tmp_path / "history.csv")
    rows = json.loads((tmp_path / "history.json").read_text(encoding="utf-8"))
    text = (tmp_path / "history.csv").read_bytes().decode("utf-8-sig")
    table = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [list(row) for row in table] == [list(row) for row in rows]
    for cells, row in zip(table, rows, strict=True):
        told = {name: escape_formula(str(v)) if v is not None else "" for name, v in row.items()}
        assert cells == told
    assert not [cell for row in table for cell in row.values() if cell[:1] in "=+-@" and cell]


def test_an_empty_history_is_a_header(bench_of: BenchOf, tmp_path: Path) -> None:
    bench, _ids = bench_of()
    assert saved(bench, tmp_path / "history.csv") == 0
    assert (
        (tmp_path / "history.csv")
        .read_text("utf-8-sig")
        .startswith('"ended","outcome","packshot_id"')
    )


def test_what_may_have_arrived_before_it_was_taken_back_is_not_called_unsent(
    bench_of: BenchOf, tmp_path: Path
) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 0
    bench.service.troubles.extend([Trouble(ServerFailed("500", 500), True)] * 50)
    bench.decide(ids[:1], Verb.APPROVE)
    bench.loop.until(lambda: bench.decisions.counts().due == 1, "the fault")
    bench.do(lambda: bench.decisions.withdraw(ids[:1]))
    saved(bench, tmp_path / "history.json")
    (row,) = json.loads((tmp_path / "history.json").read_text(encoding="utf-8"))
    assert (row["outcome"], row["answer"]) == ("taken_back", "not known")


def test_a_file_that_cannot_be_written_is_told_and_the_old_one_stays(
    bench_of: BenchOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench, ids = bench_of()
    eventful(bench, ids)
    path = tmp_path / "history.csv"
    path.write_text("the old one")
    history = history_of(bench)
    failed: list[QameraError] = []
    history.failed.connect(failed.append)

    def no_room(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", no_room)
    bench.do(lambda: history.save(path))
    bench.loop.until(lambda: bool(failed), "the failure", 100_000.0)
    assert isinstance(failed[0], DiskFull)
    assert [entry.name for entry in tmp_path.iterdir()] == ["history.csv"]
    assert path.read_text() == "the old one"


def test_it_tells_when_a_decision_ended_and_not_only_when_it_was_made(
    bench_of: BenchOf, tmp_path: Path
) -> None:
    bench, ids = bench_of()
    bench.hold_ms = 600_000
    bench.decide(ids[:2], Verb.REJECT)
    bench.loop.sleep(60)
    bench.do(lambda: bench.decisions.withdraw(ids[:1]))
    bench.service.troubles.append(Trouble(NotFound("It has gone.", 404)))
    bench.do(bench.decisions.send_held_now)
    bench.until_sent()
    saved(bench, tmp_path / "history.json")
    rows = json.loads((tmp_path / "history.json").read_text(encoding="utf-8"))
    assert [row["outcome"] for row in rows] == ["taken_back", "refused"]
    for row in rows:
        took = datetime.fromisoformat(row["ended"]) - datetime.fromisoformat(row["decided"])
        assert took.total_seconds() >= 60


def test_a_decision_that_asks_is_not_called_refused_by_the_service(
    bench_of: BenchOf, tmp_path: Path
) -> None:
    bench, ids = bench_of()
    bench.decide(ids[:1], Verb.APPROVE)
    bench.service.update(ids[0], (Verb.REJECT,), None)
    bench.refresh()
    saved(bench, tmp_path / "history.json")
    (row,) = json.loads((tmp_path / "history.json").read_text(encoding="utf-8"))
    assert (row["outcome"], row["answer"]) == ("conflict", "not sent")
    assert row["answer_text"] == "rejected_by_others"
