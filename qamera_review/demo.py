"""Runs the sandbox as a child process, for the demo and the tour."""

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from qamera_review.domain.errors import QameraError


class DemoDidNotStart(QameraError):
    """The sandbox ended before it printed its address."""

    title = "The demo didn't start"


# The service's list names one picture for each packshot; those of the demo are large enough to be
# looked at in the loupe.
PICTURE_PX = 1600


def program_command() -> list[str]:
    """Return the command that starts this program, without arguments."""
    command = [sys.executable]
    if not getattr(sys, "frozen", False):
        command += ["-m", "qamera_review"]
    return command


class SandboxProcess:
    """A running sandbox; as a context manager it is ended on exit.

    `api_url` and `key` are for its API, `control_url` is the address of its control path or None.
    Creating it blocks until the sandbox listens. Raises DemoDidNotStart with the line that the
    sandbox printed instead of its addresses.
    """

    def __init__(self, data: Path, *arguments: str) -> None:
        command = [
            *program_command(),
            "sandbox",
            "--json",
            "--exit-with-stdin",
            "--data",
            str(data),
            *arguments,
        ]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
        )
        line = self._process.stdout.readline() if self._process.stdout else ""
        try:
            announcement = json.loads(line)
        except ValueError as error:
            self.close()
            raise DemoDidNotStart(line.strip()) from error
        self.api_url: str = announcement["api"]
        self.key: str = announcement["key"]
        self.control_url: str | None = announcement["control"]

    def __enter__(self) -> "SandboxProcess":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the sandbox and wait for it; kill it after ten seconds."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
