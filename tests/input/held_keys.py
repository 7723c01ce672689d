"""Holds keys down on a real X server and counts what they do:  python -m tests.input.held_keys

At 25, 30 and 50 repeats a second, with the machine idle and with three busy loops beside it, each
key is held again and again. One press must be one act. The table says how many repeats Qt reported
as fresh presses, which is what the dispatch has to tell apart.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.held_child import TITLE
from tests.support.x11 import XDisplay

ROOT = Path(__file__).resolve().parents[2]
RATES = (25, 30, 50)
KEYS = {"a": "approve", "r": "reject", "1": "reason_1", "u": "withdraw", "enter": "loupe"}
HOLDS = 6
REPEATS = 30
_SENTINEL = "move_right"


@dataclass(slots=True)
class HeldKeyCounts:
    """What came of some holds. `acts` has the number of acts of each hold."""

    acts: list[int] = field(default_factory=list)
    presses: int = 0
    fresh_repeats: int = 0


class HeldKeyWindow:
    """The window under test on a display of its own."""

    def __init__(self, display: XDisplay) -> None:
        self._display = display
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.support.held_child"],
            cwd=ROOT, env={**os.environ, "DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        display.focus_window(TITLE)

    def hold(self, key: str, repeats: int, counts: HeldKeyCounts) -> None:
        """Hold a key until the window got so many repeats of it, and count what it did."""
        self._display.hold(key)
        lines = [self._line()]
        while sum(line.startswith("press") for line in lines) <= repeats:
            lines.append(self._line())
        self._display.let_go(key)
        self._display.press("right")
        while lines[-1] != f"ran {_SENTINEL}":
            lines.append(self._line())
        presses = [line for line in lines if line.startswith("press")][:-1]  # but the sentinel's
        counts.acts.append(lines.count(f"ran {KEYS[key]}"))
        counts.presses += len(presses)
        counts.fresh_repeats += presses.count("press fresh") - 1

    def close(self) -> None:
        """End the window."""
        self._child.terminate()
        self._child.wait(20)
        assert self._child.stdout is not None
        self._child.stdout.close()

    def _line(self) -> str:
        assert self._child.stdout is not None
        line = self._child.stdout.readline().strip()
        assert line, "the window has ended"
        return line


@contextmanager
def busy_loops(count: int) -> Iterator[None]:
    """So many processes that do nothing but keep the processor busy."""
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def measure(rate: int, holds: int, repeats: int, loops: int = 0) -> HeldKeyCounts:
    """Hold every key `holds` times at `rate` repeats a second beside `loops` busy loops."""
    counts = HeldKeyCounts()
    with XDisplay(repeats_a_second=rate) as display:
        window = HeldKeyWindow(display)
        try:
            with busy_loops(loops):
                for _ in range(holds):
                    for key in KEYS:
                        window.hold(key, repeats, counts)
        finally:
            window.close()
    return counts


def main() -> int:
    """Measure all, print a table, and return 1 when a press was not exactly one act."""
    wrong = 0
    print("rate  busy loops  holds  presses  reported as fresh  acts")
    for rate in RATES:
        for loops in (0, 3):
            counts = measure(rate, HOLDS, REPEATS, loops)
            wrong += sum(acts != 1 for acts in counts.acts)
            print(f"{rate:4}  {loops:10}  {len(counts.acts):5}  {counts.presses:7}  "
                  f"{counts.fresh_repeats:17}  {sum(counts.acts):4}")  # fmt: skip
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
