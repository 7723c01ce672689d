"""Kills a writing process (SIGKILL) at random moments: committed writes are complete."""

import random
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from qamera_review.storage import outbox_table
from qamera_review.storage.outbox_table import DecisionOutcome
from tests.storage.kill_child import batch_size, takes_back
from tests.support.kill import run_and_kill
from tests.support.outbox_samples import whole_outbox


def check(path: Path, acknowledged: int) -> int:
    """Check every write in the file and return the number of the last one."""
    with closing(whole_outbox(path)) as connection:
        present = Counter(int(decision.act) for decision in outbox_table.load(connection))
        entries = outbox_table.history(connection)
        last = int(outbox_table.next_act(connection)) - 1
        assert outbox_table.unreadable(connection) == []
    taken_back = Counter(int(entry.decision.act) for entry in entries)
    assert {entry.outcome for entry in entries} <= {DecisionOutcome.WITHDRAWN}
    assert last >= acknowledged
    expected = {act: batch_size(act) for act in range(1, last + 1)}
    gone = {act - 1 for act in expected if takes_back(act)} - {0}
    assert present == {act: size for act, size in expected.items() if act not in gone}
    assert taken_back == {act: size for act, size in expected.items() if act in gone}
    return last


def kill_often(path: Path, kills: int, seed: int) -> None:
    """Kill many runs on one file."""
    chance = random.Random(seed)
    last = 0
    for _ in range(kills):
        acknowledged = run_and_kill(path, chance.randint(1, 40))
        assert acknowledged > last
        last = check(path, acknowledged)


def test_kills_lose_nothing(tmp_path: Path) -> None:
    kill_often(tmp_path / "outbox.sqlite3", kills=5, seed=1)


@pytest.mark.long
def test_two_hundred_kills_lose_nothing(tmp_path: Path) -> None:
    for seed in range(20):
        folder = tmp_path / str(seed)
        folder.mkdir()
        kill_often(folder / "outbox.sqlite3", kills=10, seed=seed)
