"""The whole program as a child process on its own X display, driven by real key presses."""

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from qamera_review.domain.decision import Decision, DecisionState, Seq, Verb
from qamera_review.domain.packshot import PackshotId
from qamera_review.paths import AppPaths
from qamera_review.storage import outbox_table
from qamera_review.storage.outbox_table import DecisionOutcome
from tests.support.sandbox import wait_until
from tests.support.x11 import XDisplay

T = TypeVar("T")
START_S = 120.0  # enough for a small machine that is busy with other work
END_S = 30.0


@dataclass(frozen=True, slots=True)
class Recorded:
    """A decision as it is in the program's files.

    `outcome` is None while it waits to be sent or for the user. With `attempts` above 0 it may
    have been sent.
    """

    seq: Seq
    packshot_id: PackshotId
    verb: Verb | None
    outcome: DecisionOutcome | None
    attempts: int

    @property
    def never_leaves(self) -> bool:
        """Return whether it was undone or replaced before it was sent."""
        return (
            self.outcome in (DecisionOutcome.WITHDRAWN, DecisionOutcome.REPLACED)
            and self.attempts == 0
        )

    @property
    def settled(self) -> bool:
        """Return whether the service has confirmed it."""
        return self.outcome is DecisionOutcome.SENT


class RunningApp:
    """A data folder and the program's processes that use it, one after the other."""

    def __init__(
        self, display: XDisplay, data: Path, url: str, key: str, **preferences: object
    ) -> None:
        self._display = display
        self.paths = AppPaths.under(data)
        self._data = data
        self._command = [sys.executable, "-m", "qamera_review", "--base-url", url]
        self._command += ["--data-dir", str(data), "--log-level", "debug"]
        self._key = key
        self._process: subprocess.Popen[bytes] | None = None
        data.mkdir(parents=True, exist_ok=True)
        settings = {
            "preferences": {
                "welcomed": True,
                "checks": False,
                "quit_choice": "keep",
                **preferences,
            },
            "view": {},
        }
        self.paths.settings.write_text(json.dumps(settings), encoding="utf-8")

    def start(self) -> None:
        """Start the program, wait until its window shows the stored list, and focus the window."""
        before = self._begun()
        self.launch()
        try:
            self.take_keys()
            wait_until(lambda: self._begun() > before, "the last known list", START_S)
        except BaseException as error:
            error.add_note(f"It {'runs' if self.running else 'has ended'}; it said: {self._said()}")
            self.kill()
            raise

    def launch(self) -> None:
        """Start the program without waiting."""
        assert self._process is None, "it is running already"
        environment = {
            name: value
            for name, value in os.environ.items()
            if name not in ("QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY")
        }
        environment |= {
            "DISPLAY": self._display.name,
            "QT_QPA_PLATFORM": "xcb",
            "QAMERA_API_KEY": self._key,
            "HOME": str(self._data),
        }
        with open(self._data / "output.txt", "ab") as output:
            self._process = subprocess.Popen(
                self._command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )

    def kill(self) -> None:
        """Kill the process with SIGKILL, so that it cannot write anything more."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait(END_S)

    def live_for(self, seconds: float) -> None:
        """Wait so many seconds; raise AssertionError if the program ends meanwhile."""
        assert self._process is not None, "it is not running"
        with contextlib.suppress(subprocess.TimeoutExpired):
            status = self._process.wait(seconds)
            raise AssertionError(f"the program ended by itself: {status}")

    def quit(self) -> int:
        """Press Ctrl+Q and return the exit status."""
        return self._ended(lambda _process: self._display.press("ctrl+q"))

    def end(self) -> int:
        """Send SIGTERM, whatever windows are open, and return the exit status."""
        return self._ended(subprocess.Popen.terminate)

    def wait(self) -> int:
        """Wait until the program has ended by itself, and return its exit status."""
        return self._ended(lambda _process: None)

    def _ended(self, ask: Callable[["subprocess.Popen[bytes]"], object]) -> int:
        process, self._process = self._process, None
        assert process is not None, "it is not running"
        ask(process)
        try:
            return process.wait(END_S)
        finally:
            process.kill()
            process.wait(END_S)

    def _said(self) -> str:
        """Return the end of the program's output."""
        return (self._data / "output.txt").read_text("utf-8", "replace")[-2000:]

    def _begun(self) -> int:
        """Return how many runs have tried to reach the service, counted in the logs.

        The stored list is shown before that.
        """
        logs = list(self._data.rglob("*.log*"))
        return sum(log.read_text("utf-8", "replace").count("link: connecting") for log in logs)

    @property
    def running(self) -> bool:
        """Return whether the process is running."""
        return self._process is not None and self._process.poll() is None

    def take_keys(self) -> None:
        """Give the window the keyboard focus, as there is no window manager that does it."""
        self._display.focus_window("Qamera Review", START_S)

    @property
    def pid(self) -> int:
        """Return the id of the running process."""
        assert self._process is not None, "it is not running"
        return self._process.pid

    def press(self, *chords: str) -> None:
        """Press keys, in order."""
        for chord in chords:
            self._display.press(chord)

    def type(self, text: str) -> None:
        """Type letters into the focused field."""
        self._display.type(text)

    def open_and_close(self, chord: str) -> None:
        """Open a window with a key and close it with Esc."""
        before = self._display.window_count()
        self.press(chord)
        wait_until(lambda: self._display.window_count() > before, f"the window of {chord}")
        self._display.focus_top()
        self.press_until(lambda: self._display.window_count() == before, "its end", "esc")
        self.take_keys()

    def press_until(self, condition: Callable[[], bool], what: str, *chords: str) -> None:
        """Press a key repeatedly until `condition` is true; the list may not be shown yet."""

        def pressed() -> bool:
            self.press(*chords)
            wait_until_or_not(condition, 0.5)
            return condition()

        wait_until(pressed, what, START_S)

    def recorded(self) -> list[Recorded]:
        """Return all decisions that are or were in the outbox by seq, read from a copy of it."""
        if not self.paths.outbox.exists():
            return []
        with tempfile.TemporaryDirectory(prefix="outbox-copy-") as folder:
            copy = Path(folder) / "outbox.sqlite3"
            # The WAL first: then a checkpoint between the two copies does no harm.
            for suffix in ("-wal", ""):
                source = self.paths.outbox.with_name(f"outbox.sqlite3{suffix}")
                if source.exists():
                    shutil.copyfile(source, copy.with_name(f"outbox.sqlite3{suffix}"))
            try:
                with closing(sqlite3.connect(copy)) as connection:
                    return _recorded(connection)
            except sqlite3.Error:
                if self.running:  # the copies of the two files may not match
                    return []
                raise


def wait_until_or_not(condition: Callable[[], bool], deadline_s: float) -> None:
    """Wait until `condition` is true; return whether it was within the time limit."""
    with contextlib.suppress(AssertionError):
        wait_until(condition, "", deadline_s)


def _recorded(connection: sqlite3.Connection) -> list[Recorded]:
    if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
        return []  # killed before the file was created
    ended = [(entry.decision, entry.outcome) for entry in outbox_table.history(connection)]
    rows: dict[Seq, tuple[Decision, DecisionOutcome | None]] = {d.seq: (d, o) for d, o in ended}
    for decision in outbox_table.load(connection):
        is_final = decision.state is DecisionState.SETTLED or decision.is_stopped
        if not is_final:
            rows[decision.seq] = (decision, None)
    return [
        Recorded(seq, decision.packshot_id, decision.verb, outcome, decision.attempts)
        for seq, (decision, outcome) in sorted(rows.items())
    ]
