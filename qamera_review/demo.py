"""The sandbox as a child process of the demo or the tour: started, awaited, and ended with it."""

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from qamera_review.domain.errors import QameraError


class DemoDidNotStart(QameraError):
    """The sandbox ended before it told its address."""

    title = "The demo did not start"


def start_demo() -> None:
    """Opens the demo as a program of its own: it shares no folder with this one."""
    subprocess.Popen([*_program(), "--demo"], stdin=subprocess.DEVNULL)


def _program() -> list[str]:
    command = [sys.executable]
    if not getattr(sys, "frozen", False):
        command += ["-m", "qamera_review"]
    return command


class SandboxProcess:
    """A context manager; `api_url` and `key` are those of the running sandbox.

    Raises DemoDidNotStart with the sandbox's own words.
    """

    def __init__(self, data: Path, *arguments: str) -> None:
        command = [
            *_program(),
            "sandbox",
            "--json",
            "--exit-with-stdin",
            "--data",
            str(data),
            *arguments,
        ]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        line = self._process.stdout.readline() if self._process.stdout else ""
        try:
            told = json.loads(line)
        except ValueError as error:
            self.close()
            raise DemoDidNotStart(line.strip()) from error
        self.api_url: str = told["api"]
        self.key: str = told["key"]
        self.control_url: str | None = told["control"]

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
        """Ends the sandbox and waits for it."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
