"""An X server whose screen is read from a file, to find when it no longer changes.

Xvfb keeps its frame buffer in a file (`-fbdir`, in the format of xwd); reading a part of it costs
the programs that are watched next to nothing.
"""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Self

WIDTH, HEIGHT = 1600, 1000
_EVERY = 8  # rows between two that are looked at
_LEAST = 6  # rows that must differ: a caret, a pointer or a word in a status line is no change
_PAUSE_S = 0.004
_COLOUR_BYTES = 12
_PIXEL_BYTES = 4

Rows = tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Watched:
    """Seconds from the start until something showed, until usable, and until the last change."""

    first_s: float
    usable_s: float
    still_s: float


class Screen:
    """A context manager that runs an Xvfb server."""

    def __init__(self) -> None:
        program = shutil.which("Xvfb")
        assert program is not None, "the program Xvfb is missing"
        self._folder = tempfile.TemporaryDirectory(prefix="perf-screen-")
        reading, writing = os.pipe()
        command = [program, "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
        command += ["-fbdir", self._folder.name, "-ac", "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            self._buffer = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack(">25I", self._buffer[:100])
        self._start = head[0] + head[19] * _COLOUR_BYTES
        self._stride = head[12]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait(20)
        self._buffer.close()
        self._folder.cleanup()

    def rows(self) -> Rows:
        """Return every eighth row of pixels, as bytes blue, green, red, unused."""
        width = WIDTH * _PIXEL_BYTES
        starts = range(self._start, self._start + HEIGHT * self._stride, _EVERY * self._stride)
        return tuple(self._buffer[start : start + width] for start in starts)

    def watch(
        self,
        began: float,
        usable: Callable[[Rows], bool],
        *,
        still_s: float = 1.0,
        limit_s: float = 120.0,
    ) -> Watched:
        """Wait until nothing has changed for `still_s` seconds, else raise TimeoutError.

        `began` is a `time.monotonic`; `usable` returns whether the expected content is shown.
        """
        before = self.rows()
        first = used = None
        last = began
        while True:
            sleep(_PAUSE_S)
            now, rows = monotonic(), self.rows()
            if sum(map(bytes.__ne__, rows, before)) >= _LEAST:
                first = first or now
                last, before = now, rows
                used = used or (now if usable(rows) else None)
            if used is not None and first is not None and now - last > still_s:
                return Watched(first - began, used - began, last - began)
            if now - began > limit_s:
                raise TimeoutError("The screen did not come to show it and stand still.")


def anything(_rows: Rows) -> bool:
    """Return True, as any content counts."""
    return True


def holds_colour(colour: str, least: int) -> Callable[[Rows], bool]:
    """Return a function that checks whether so many pixels of the middle rows are "#rrggbb"."""
    wanted = bytes.fromhex(colour[1:])[::-1]

    def judge(rows: Rows) -> bool:
        middle = rows[len(rows) // 4 : len(rows) * 3 // 4]
        return sum(row.count(wanted) for row in middle) >= least

    return judge
