"""A short run of `kill_export`, and a long one."""

from pathlib import Path

import pytest

from tests.durability.kill_export import kill_often


def test_a_killed_export_has_every_file_once_and_whole(tmp_path: Path) -> None:
    figures = kill_often(tmp_path, rounds=1, files=60, kill_within_s=0.1, kills_max=2)
    assert figures.files == 60


@pytest.mark.long
def test_exports_of_500_files_killed_often(tmp_path: Path) -> None:
    figures = kill_often(tmp_path, rounds=12, files=500, kill_within_s=1.0)
    assert figures.kills > 12, figures.table()
