"""A start that fails says why: in a terminal, or in a window where there is none."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from qamera_review.cli import main
from qamera_review.demo import DemoDidNotStart, SandboxProcess
from qamera_review.domain.errors import DiskFull
from qamera_review.start_failure import tell


def close_when_open(said: list[str]) -> QTimer:
    """Notes what a message box says, and presses its button."""
    timer = QTimer()

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            timer.stop()
            box.accept()

    timer.timeout.connect(look)
    timer.start(10)
    return timer


def test_without_a_terminal_a_window_says_why(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []
    timer = close_when_open(said)
    tell(DiskFull("/data"))
    assert said == [DiskFull("/data").sentence()]
    assert DiskFull("/data").sentence() in capsys.readouterr().err
    assert not timer.isActive()


def test_in_a_terminal_no_window_opens(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    tell(DiskFull("/data"))  # would not return while a window is open
    assert capsys.readouterr().err.strip() == DiskFull("/data").sentence()


def test_a_folder_that_cannot_be_made_is_told_in_a_window(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("")
    said: list[str] = []
    timer = close_when_open(said)
    assert main(["--data-dir", str(in_the_way / "below")]) == 1
    assert len(said) == 1
    assert str(in_the_way) in said[0]
    assert "Traceback" not in capsys.readouterr().err
    assert not timer.isActive()


def test_a_sandbox_that_does_not_start_is_an_error_in_words(tmp_path: Path) -> None:
    with pytest.raises(DemoDidNotStart):
        SandboxProcess(tmp_path, "--port", "none")
