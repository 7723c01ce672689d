"""Runs a program that decides, and kills it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# The exit status of a process that was ended by SIGKILL, or by TerminateProcess.
KILLED = 1 if sys.platform == "win32" else -9


def run_and_kill(path: Path, lines: int) -> int:
    """Runs the child, kills it after so many acknowledgements, and returns the last act that
    it printed (those that were still in the pipe count too)."""
    command = [sys.executable, "-m", "tests.storage.kill_child", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        last = 0
        for line in child.stdout:
            last = int(line)
            lines -= 1
            if lines == 0:
                child.kill()
        assert child.wait() == KILLED
    return last
