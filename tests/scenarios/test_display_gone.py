"""The display server ends: so does the program, quietly, and no decision is lost."""

from pathlib import Path

import pytest

from qamera_review.logging_setup import FILE_NAME
from qamera_review.main_loop import DISPLAY_CLOSED
from tests.support.running_app import RunningApp
from tests.support.sandbox import Sandbox
from tests.support.x11 import XDisplay


@pytest.mark.x11
def test_the_program_ends_with_its_display(sandbox: Sandbox, tmp_path: Path) -> None:
    with XDisplay() as display:
        program = RunningApp(display, tmp_path / "data", sandbox.api_url, sandbox.key, hold_s=600)
        program.start()
        program.press_until(lambda: bool(program.recorded()), "a decision on the disk", "r")
        decided = program.recorded()
    status = program.wait()
    output = (tmp_path / "data" / "output.txt").read_text("utf-8")
    log = (tmp_path / "data" / "logs" / FILE_NAME).read_text("utf-8")
    assert status == 1, output[-2_000:]
    assert output.endswith(f"{DISPLAY_CLOSED}\n")
    assert "Traceback" not in output + log
    assert program.recorded() == decided
