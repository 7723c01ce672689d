"""Starts programs on a watched screen and measures when they show something, and their memory."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from types import MappingProxyType

from tests.perf.screen import Rows, Screen, Watched
from tests.support.sandbox import KEY

EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.setStyleSheet("background: #808080")
window.resize(1280, 820)
window.show()
app.exec()
"""
_END_S = 20.0


@dataclass(frozen=True, slots=True)
class Launch:
    """The measurements of one start: times of the screen, processor time until then, and memory.

    `memory_mb` is the proportional set size of all started processes.
    """

    watched: Watched
    memory_mb: float
    cpu_s: float


def launch(
    screen: Screen,
    command: Sequence[str],
    home: Path,
    usable: Callable[[Rows], bool],
    *,
    still_s: float = 1.0,
    more: Mapping[str, str] = MappingProxyType({}),
) -> Launch:
    """Start a program, wait until the screen no longer changes, and end it.

    `more` is added to its environment.
    """
    environment = {**environment_of(screen, home), **more}
    began = monotonic()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        watched = screen.watch(began, usable, still_s=still_s)
        family = _family(process.pid)
        return Launch(watched, sum(map(_share_mb, family)), sum(map(_cpu_s, family)))
    finally:
        process.terminate()
        try:
            process.wait(_END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(_END_S)


def environment_of(screen: Screen, home: Path) -> dict[str, str]:
    """Return the environment with that screen and home."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
    }
    environment |= {"DISPLAY": screen.name, "HOME": str(home), "QAMERA_API_KEY": KEY}
    environment |= {"XDG_CACHE_HOME": str(home / ".cache"), "GDK_BACKEND": "x11"}
    # An installed program finds its modules compiled; the first start, which does not count,
    # compiles them.
    return environment | {"PYTHONPYCACHEPREFIX": str(home / ".compiled")}


def our_command(folder: Path, url: str) -> list[str]:
    """Return the command that starts the program with a data folder."""
    command = [sys.executable, "-m", "qamera_review", "--base-url", url]
    return [*command, "--data-dir", str(folder), "--log-level", "warning"]


def empty_command() -> list[str]:
    """Return the command for an empty PySide6 window of the same size."""
    return [sys.executable, "-c", EMPTY_WINDOW]


def _family(pid: int) -> list[int]:
    """Return a process and all its descendants."""
    found = [pid]
    for one in found:
        for tasks in Path(f"/proc/{one}/task").glob("*/children"):
            found += map(int, tasks.read_text().split())
    return found


def _share_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
