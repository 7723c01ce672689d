"""Kills a writing process at random moments: committed writes are complete."""

from pathlib import Path

import pytest

from tests.durability.kill_writer import kill_often


def test_kills_lose_nothing(tmp_path: Path) -> None:
    kill_often(tmp_path / "outbox.sqlite3", kills=5, seed=1)


@pytest.mark.long
def test_two_hundred_kills_lose_nothing(tmp_path: Path) -> None:
    for seed in range(20):
        folder = tmp_path / str(seed)
        folder.mkdir()
        kill_often(folder / "outbox.sqlite3", kills=10, seed=seed)
