"""A WAL that is cut, emptied or not copied: a short run of `cut_wal`, and its guard."""

from pathlib import Path

import pytest

from tests.durability import cut_wal


def test_every_loss_of_a_cut_wal_is_reported(tmp_path: Path) -> None:
    figures = cut_wal.cut_often(tmp_path, kills=12, seed=3)
    assert figures.is_clean, figures
    assert figures.losses >= 3


def test_the_judge_sees_a_loss_that_is_not_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hide(database: Path, wal: Path, _chance: object) -> None:
        database.with_name("outbox.mark").unlink()
        wal.write_bytes(b"")

    monkeypatch.setattr(cut_wal, "DAMAGES", (hide,))
    assert cut_wal.cut_often(tmp_path, kills=1, seed=1).silent
