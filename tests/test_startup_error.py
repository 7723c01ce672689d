"""A start that fails says why: in a terminal, or in a window where there is none."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qamera_review.demo import DemoDidNotStart, SandboxProcess
from qamera_review.domain.errors import DiskFull
from qamera_review.startup_error import report

# In a process of its own: the window runs a loop of its own, which ends the application.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from qamera_review.cli import main

app = QApplication([])
timer = QTimer()

def look():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        print(box.text())
        timer.stop()
        box.accept()

timer.timeout.connect(look)
timer.start(10)
sys.exit(main(["--data-dir", sys.argv[1]]))
"""


def test_a_folder_that_cannot_be_made_is_told_in_a_window(tmp_path: Path) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(in_the_way / "below")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    output = f"stdout: {done.stdout!r}, stderr: {done.stderr!r}"
    assert done.returncode == 1, output
    assert str(in_the_way) in done.stdout, output
    # The same sentence and no traceback; Qt may add what it misses in the environment.
    assert done.stdout in done.stderr, output
    assert "Traceback" not in done.stderr, output


def test_in_a_terminal_no_window_opens(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    report(DiskFull("/data"))  # would not return while a window is open
    assert capsys.readouterr().err.strip() == DiskFull("/data").english_text()


def test_a_sandbox_that_does_not_start_is_an_error_in_words(tmp_path: Path) -> None:
    with pytest.raises(DemoDidNotStart):
        SandboxProcess(tmp_path, "--port", "none")
