"""A short run of `kill_app`, and tests of its checks with seeded errors."""

import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from qamera_review.domain.decision import Seq, Verb
from qamera_review.domain.packshot import PackshotId
from qamera_review.storage.outbox_table import DecisionOutcome
from tests.durability.kill_app import kill_in_batch, kill_often
from tests.durability.lives import SHOWN_S, Lives, Press
from tests.support.running_app import Recorded, RunningApp
from tests.support.sandbox import Sandbox


@pytest.mark.parametrize("kills", [2, pytest.param(10, marks=pytest.mark.long)])
def test_kills_lose_and_double_nothing(tmp_path: Path, kills: int) -> None:
    figures = kill_often(tmp_path, kills=kills, seed=4)
    assert figures.is_clean, figures.table()
    assert figures.kills == kills
    assert figures.decisions >= 1.5 * kills


@pytest.mark.long
def test_a_batch_that_is_killed_in_the_middle_arrives_exactly(tmp_path: Path) -> None:
    figures = kill_in_batch(tmp_path, size=20, seed=1)
    assert figures.is_clean, figures.table()
    assert figures.decisions == 20


class _Service:
    """A fake sandbox with the packshot "one" and requests that a test adds."""

    def __init__(self) -> None:
        self.sent: list[dict[str, object]] = []
        self.voting: str | None = None

    def listed(self) -> list[dict[str, str]]:
        return [{"id": "one"}]

    def ids(self, decided: bool) -> list[str]:
        return ["one"]

    def requests(self, **_which: str) -> list[dict[str, object]]:
        return self.sent

    def forget_requests(self) -> None:
        self.sent.clear()

    def packshots(self) -> dict[str, dict[str, object]]:
        return {"one": {"voting": self.voting, "archived": self.voting == "REJECTED"}}

    def get(self, voting: str) -> None:
        """Add a request that was answered."""
        body = f'{{"recordId": "one", "Voting": "{voting}"}}'
        self.sent.append({"body": body, "status": 200, "monotonicS": time.monotonic()})
        self.voting = voting


class _Bench:
    def __init__(self) -> None:
        self.rows: list[Recorded] = []
        self.service = _Service()
        app = SimpleNamespace(recorded=lambda: self.rows, quit=lambda: 0)
        self.lives = Lives(cast(RunningApp, app), cast(Sandbox, self.service))

    def live(self, verb: Verb, row: Recorded | None = None, **press: Any) -> None:
        """Record an old key press, what the files say about it, and a kill."""
        self.lives.pressed(Press("one", verb, time.monotonic() - 2 * SHOWN_S, **press))
        self.rows += [] if row is None else [row]
        self.lives.killed()

    def wrong(self) -> set[str]:
        """Return the names of the figures that show an error at the end."""
        self.lives.finish(1.0)
        figures = self.lives.figures
        names = figures.__dataclass_fields__
        return {
            name for name in names if isinstance(found := getattr(figures, name), list) and found
        }


def row(seq: int, verb: Verb, outcome: DecisionOutcome | None = DecisionOutcome.SENT) -> Recorded:
    return Recorded(
        Seq(seq), PackshotId("one"), verb, outcome, int(outcome is DecisionOutcome.SENT)
    )


def test_the_judge_finds_nothing_in_a_clean_run() -> None:
    bench = _Bench()
    bench.service.get("APPROVED")
    bench.live(Verb.APPROVE, row(1, Verb.APPROVE))
    bench.service.get("REJECTED")
    bench.live(Verb.REJECT, row(2, Verb.REJECT))
    assert bench.wrong() == set()


def _not_recorded(bench: _Bench) -> None:
    bench.live(Verb.APPROVE, row(1, Verb.APPROVE, DecisionOutcome.WITHDRAWN), take_back=True)
    bench.live(Verb.REJECT)


def _not_delivered(bench: _Bench) -> None:
    bench.live(Verb.APPROVE, row(1, Verb.APPROVE))


def _delivered_again(bench: _Bench) -> None:
    bench.service.get("APPROVED")
    bench.live(Verb.APPROVE, row(1, Verb.APPROVE))
    bench.service.get("APPROVED")


def _delivered_twice_in_one_life(bench: _Bench) -> None:
    bench.service.get("APPROVED")
    bench.service.get("APPROVED")
    bench.live(Verb.APPROVE, row(1, Verb.APPROVE))


def _overtaken(bench: _Bench) -> None:
    bench.service.get("REJECTED")
    bench.service.get("APPROVED")
    bench.service.get("REJECTED")
    bench.live(Verb.APPROVE, row(1, Verb.APPROVE))
    bench.live(Verb.REJECT, row(2, Verb.REJECT))


def _left_though_taken_back(bench: _Bench) -> None:
    bench.service.get("REJECTED")
    bench.live(Verb.REJECT, row(1, Verb.REJECT, DecisionOutcome.WITHDRAWN), take_back=True)


def _another_verb(bench: _Bench) -> None:
    bench.service.get("REJECTED")
    bench.live(Verb.APPROVE, row(1, Verb.REJECT))


@pytest.mark.parametrize(
    ("breach", "found"),
    [
        (_not_recorded, "lost"),
        (_not_delivered, "lost"),
        (_delivered_again, "doubled"),
        (_delivered_twice_in_one_life, "doubled"),
        (_overtaken, "out_of_order"),
        (_left_though_taken_back, "left_though_taken_back"),
        (_another_verb, "not_as_pressed"),
    ],
)
def test_the_judge_sees_a_breach(breach: Any, found: str) -> None:
    bench = _Bench()
    breach(bench)
    assert found in bench.wrong()
