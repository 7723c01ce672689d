"""Starts the demo as a second program, and notices when its window is there."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from qamera_review.demo import program_command
from qamera_review.single_instance import pass_foreground_right, raise_window_of

_LOOK_EVERY_MS = 200


def start_demo(data_dir: Path | None) -> "subprocess.Popen[bytes]":
    """Start the demo as a process that goes on when this program ends.

    `data_dir` is the folder that the user has chosen for this program, None for the usual ones: the
    demo's own folder is below it. Raises OSError.
    """
    place = [] if data_dir is None else ["--data-dir", str(data_dir)]
    process = subprocess.Popen([*program_command(), "--demo", *place], stdin=subprocess.DEVNULL)
    pass_foreground_right(process.pid)
    return process


class DemoStart(QObject):
    """Calls `start`, which starts the demo, and waits for its window. GUI thread only.

    `lock` is the lock on the demo's data folder. Signals: `opened()`: the demo's window is there
    and was brought to the front; `failed()`: the demo did not start, or ended with an error before
    it had a window (it has said why).
    """

    opened = Signal()
    failed = Signal()

    def __init__(self, lock: Path, start: Callable[[], "subprocess.Popen[bytes]"]) -> None:
        super().__init__()
        self._lock = lock
        self._start = start
        self._process: subprocess.Popen[bytes] | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Start the demo, unless it is starting already."""
        if self._timer.isActive():
            return
        try:
            self._process = self._start()
        except OSError:
            self.failed.emit()
        else:
            self._timer.start()

    def stop(self) -> None:
        """Emit no signal any more. The demo goes on."""
        self._timer.stop()

    def _look(self) -> None:
        assert self._process is not None
        is_open, status = raise_window_of(self._lock), self._process.poll()
        if is_open or status is not None:
            self._timer.stop()
            # With the status 0 it has found another demo, or the user has already closed it.
            (self.opened if is_open or status == 0 else self.failed).emit()
