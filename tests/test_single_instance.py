"""The lock on a data folder: what is in the way is said, and never "already open" by mistake."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo
from pytestqt.qtbot import QtBot

from qamera_review.paths import AppPaths
from qamera_review.single_instance import (
    InstanceSilent,
    LockOfOtherComputer,
    LockUnavailable,
    LockUnreadable,
    SingleInstance,
    is_same_computer,
)

ELSEWHERE = "4711\nqamera-review\nanother-computer\nmachine\nboot\n"


def test_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "lock")
    assert first.acquire()
    first.listen()
    with qtbot.waitSignal(first.raise_requested):
        assert not SingleInstance(tmp_path / "lock").acquire()
    first.release()


def test_the_first_instance_may_bring_its_window_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    """Windows allows it only to the program that was started last, unless that one agrees."""
    first = SingleInstance(tmp_path / "lock")
    assert first.acquire()
    first.listen()
    allowed: list[int] = []
    assert not SingleInstance(tmp_path / "lock", pass_right=allowed.append).acquire()
    assert allowed == [os.getpid()]
    first.release()


@pytest.mark.parametrize(
    ("platform", "locked_by", "name", "same"),
    [
        ("win32", "VM", "vm", True),
        ("win32", "STUDIO-COMPUTER", "Studio-Computer-7", True),
        ("win32", "STUDIO", "Studio-Computer-7", False),
        ("linux", "studio-computer-7", "studio-computer-7", True),
        ("linux", "studio-computer", "studio-computer-7", False),
    ],
)
def test_a_computer_is_known_by_the_name_that_its_lock_has(
    monkeypatch: pytest.MonkeyPatch, platform: str, locked_by: str, name: str, same: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert is_same_computer(locked_by, name) is same


def test_a_second_demo_starts_no_second_sandbox(qtbot: QtBot, tmp_path: Path) -> None:
    paths = AppPaths.under(tmp_path / "data" / "demo")
    paths.create()
    first = SingleInstance(paths.lock)
    assert first.acquire()
    first.listen()
    command = [sys.executable, "-m", "qamera_review", "--demo", "--data-dir", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "already open" in done.stdout
    assert not (paths.data / "sandbox").exists()
    first.release()


def test_a_first_instance_that_does_not_answer_is_not_called_raised(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = SingleInstance(tmp_path / "lock")
    assert first.acquire()
    with pytest.raises(InstanceSilent):
        SingleInstance(tmp_path / "lock", answer_wait_s=0.1).acquire()
    first.release()


def test_a_lock_that_cannot_be_made_is_not_called_open(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "lock").mkdir()
    for path in (tmp_path / "lock", tmp_path / "nowhere" / "lock"):
        with pytest.raises(LockUnavailable, match="lock"):
            SingleInstance(path).acquire()


@pytest.mark.parametrize(
    ("content", "error"), [(ELSEWHERE, LockOfOtherComputer), ("", LockUnreadable)]
)
def test_a_lock_that_nobody_has_can_be_taken_over(
    qtbot: QtBot, tmp_path: Path, content: str, error: type[Exception]
) -> None:
    assert QSysInfo.machineHostName() != "another-computer"
    (tmp_path / "lock").write_text(content)
    instance = SingleInstance(tmp_path / "lock", answer_wait_s=0.1)
    with pytest.raises(error):
        instance.acquire()
    instance.take_over()
    assert instance.acquire()
    instance.release()
