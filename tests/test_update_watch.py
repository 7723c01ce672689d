"""An update while the program runs is noticed once, when it is complete."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qamera_review import app
from qamera_review.update_watch import UpdateWatch, program_file
from tests.scenarios.conftest import ReviewerOf, reviewer_of
from tests.support.sandbox import Sandbox

__all__ = ["reviewer_of"]


def replace(file: Path, text: str) -> None:
    """Replace the file as an installer does."""
    new = file.with_suffix(".new")
    new.write_text(text)
    os.replace(new, file)


def test_a_replaced_file_is_reported_once(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "program"
    file.write_text("1.0")
    reports: list[int] = []
    watch = UpdateWatch(file, check_ms=1)
    watch.updated.connect(lambda: reports.append(1))
    watch.check()
    file.unlink()
    watch.check()
    assert reports == [], "an update that is under way is not reported"
    with qtbot.waitSignal(watch.updated):
        replace(file, "2.0")
    replace(file, "3.0")
    watch.check()
    watch.check()
    assert reports == [1]


def test_the_own_file_is_watched() -> None:
    assert program_file().is_file()


@pytest.mark.anyio
async def test_the_window_says_that_a_restart_is_due(
    anyio_backend: object,
    sandbox: Sandbox,
    tmp_path: Path,
    reviewer_of: ReviewerOf,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "program"
    file.write_text("1.0")
    monkeypatch.setattr(app, "program_file", lambda: file)
    reviewer = reviewer_of(sandbox)
    await reviewer.open()
    replace(file, "2.0")
    for _ in range(2):
        reviewer.app.update_watch.check()
    assert "Restart to use the new version" in reviewer.app.window.notices.text.text()
