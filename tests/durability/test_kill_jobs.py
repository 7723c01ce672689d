"""A short run of `kill_jobs`, and tests of its checks with seeded errors."""

import json
from pathlib import Path
from typing import Any, cast

import pytest

from qamera_review.domain.jobs.job import Job, JobId, JobRequest, JobState
from tests.durability.kill_jobs import Figures, judge, kill_often
from tests.support.sandbox import Sandbox


def test_kills_around_the_post_double_and_lose_nothing(tmp_path: Path) -> None:
    figures = kill_often(tmp_path, rounds=3, seed=3)
    assert figures.is_clean, figures.table()
    assert figures.rounds == 3
    assert figures.registered + figures.unknown >= 3


class _Service:
    """A fake sandbox that got requests for these products."""

    def __init__(self, *products: str) -> None:
        self._products = products

    def requests(self, endpoint: str) -> list[dict[str, Any]]:
        bodies = ({"config": {"product": {"id": product}}} for product in self._products)
        return [{"body": json.dumps(body)} for body in bodies]


def judged(arrived: list[str], state: JobState | None, confirmed: set[str]) -> Figures:
    figures = Figures()
    jobs = {}
    if state is not None:
        jobs["a"] = Job(JobId("1"), JobRequest("a"), state, 1)
    judge(figures, cast(Sandbox, _Service(*arrived)), jobs, confirmed)
    return figures


@pytest.mark.parametrize(
    ("arrived", "state", "doubled", "lost"),
    [
        (["a"], JobState.REGISTERED, 0, 0),
        (["a"], JobState.OUTCOME_UNKNOWN, 0, 0),
        ([], JobState.OUTCOME_UNKNOWN, 0, 0),
        ([], JobState.QUEUED, 0, 0),
        (["a", "a"], JobState.REGISTERED, 1, 0),
        (["a"], JobState.QUEUED, 0, 1),
        (["a"], JobState.STOPPED, 0, 1),
        ([], JobState.REGISTERED, 0, 1),
        ([], None, 0, 1),
        (["a"], None, 0, 2),
    ],
)
def test_a_breach_is_seen(
    arrived: list[str], state: JobState | None, doubled: int, lost: int
) -> None:
    figures = judged(arrived, state, {"a"})
    assert (len(figures.doubled), len(figures.lost)) == (doubled, lost)
    assert figures.is_clean is (not doubled and not lost)
