"""The measuring process as the program sees it: start it, give it pictures, end it."""

import os
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from enum import Enum

from qamera_review.domain.measurement import Measurement
from qamera_review.services.checks.conversation import Conversation
from qamera_review.services.checks.frames import unpack_measurement

ANSWER_S = 20.0  # a picture takes 30 ms; the largest that are decoded take some seconds
CRASHES_MAX = 5
CRASHES_WITHIN_S = 600.0


class Failure(Enum):
    """Why there is no measurement."""

    UNREADABLE = "unreadable"  # the picture cannot be decoded
    CRASHED = "crashed"  # the process ended, or took too long, over this picture
    GAVE_UP = "gave_up"  # it has crashed too often, and is not started again


class MeasuringProcess:
    """Owns the process; one thread at a time, but `interrupt` may come from another one.

    `command` starts it: at the first picture, and again after a crash, but at most CRASHES_MAX
    times within CRASHES_WITHIN_S seconds.
    """

    def __init__(
        self,
        command: Sequence[str],
        answer_s: float = ANSWER_S,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._command = list(command)
        self._answer_s = answer_s
        self._monotonic_s = monotonic_s
        self._process: Conversation | None = None
        self._crashes: deque[float] = deque(maxlen=CRASHES_MAX)
        self._is_interrupted = False

    @property
    def is_running(self) -> bool:
        """Return whether the process is there."""
        return self._process is not None

    def measure(self, data: bytes) -> Measurement | Failure:
        """Return the measurement of a picture file, or why there is none; blocks meanwhile."""
        if self._has_given_up():
            return Failure.GAVE_UP
        answer = self.exchange(data)
        if answer is None:
            return Failure.CRASHED
        return unpack_measurement(answer) or Failure.UNREADABLE

    def exchange(self, content: bytes) -> bytes | None:
        """Return the answer to the content of a frame; None when the process has ended over it, or
        has done so too often; blocks meanwhile."""
        if self._has_given_up():
            return None
        try:
            answer = self._started().exchange(content, self._answer_s)
        except OSError:
            answer = None
        if answer is None:
            self._crashes.append(self._monotonic_s())
            self._end(kill=True)
        return answer

    def start(self) -> None:
        """Start the process unless it runs: it takes a second or two until it can answer."""
        if self._has_given_up():
            return
        try:
            self._started()
        except OSError:  # the next exchange says so
            return

    def interrupt(self) -> None:
        """Kill the process for good; a running call of another thread ends without an answer. For
        quitting: nothing is lost, and the user does not wait for a picture."""
        self._is_interrupted = True
        if (process := self._process) is not None:
            process.kill()

    def close(self) -> None:
        """End the process; it is started again when it is needed."""
        self._end(kill=False)

    def _has_given_up(self) -> bool:
        if self._is_interrupted:
            return True
        is_full = len(self._crashes) == CRASHES_MAX
        return is_full and self._monotonic_s() - self._crashes[0] < CRASHES_WITHIN_S

    def _started(self) -> Conversation:
        if self._process is None:
            # More threads for a product of small matrices only keep the processors busy.
            environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
            started = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._process = Conversation(started)
            if self._is_interrupted:  # while it was started
                self._process.kill()
        return self._process

    def _end(self, *, kill: bool) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if kill:
            process.kill()
        process.end(self._answer_s)


def measuring_command() -> list[str]:
    """Return the command that starts the process; also works in a frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "measure"]
    return [sys.executable, "-P", "-m", "qamera_review", "measure"]
