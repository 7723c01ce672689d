"""The whole program and an assistive tool beside it, on a display and a message bus of their own.

The bus is a private one, so that neither the person's session nor its keyring is touched; all
processes end with the session.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.support.keyring_session import short_folder
from tests.support.sandbox import wait_until
from tests.support.session_bus import session_bus
from tests.support.x11 import XDisplay

SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = Path(__file__).with_name("atspi_client.py")
LIMIT_S = 60.0


@dataclass(frozen=True)
class Node:
    """A control as assistive tools see it."""

    path: tuple[int, ...]
    role: str
    name: str
    description: str
    states: frozenset[str]
    children: int
    actions: tuple[str, ...]

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Node":
        """As the tool tells it."""
        path, states, actions = tuple(told["path"]), frozenset(told["states"]), told["actions"]
        return cls(**{**told, "path": path, "states": states, "actions": tuple(actions)})


class AssistiveSession:
    """A context manager: display, bus, keyring, the program and the tool, in this order."""

    def __init__(self, folder: Path, url: str) -> None:
        self._folder = folder
        self._url = url
        self._stack = ExitStack()
        self._environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self.display = stack.enter_context(XDisplay())
            runtime = stack.enter_context(short_folder())
            self._environment = self._environment_of(self.display, runtime)
            self._environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(
                session_bus(self._environment)
            )
            self._unlock_keyring()
            command = [sys.executable, "-m", "qamera_review", "--base-url", self._url]
            command += ["--data-dir", str(self._folder / "data")]
            self.program = self._start(stack, *command)
            self._client = self._start(stack, SYSTEM_PYTHON, str(CLIENT), talks=True)
            wait_until(lambda: bool(self.ask(do="there")), "the program on the bus", LIMIT_S)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    @property
    def errors(self) -> str:
        """What all of the processes have said on stderr."""
        return (self._folder / "errors.txt").read_text(encoding="utf-8")

    def ask(self, **question: object) -> Any:
        """The tool's answer. Raises LookupError when what is asked about is not there."""
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(json.dumps(question) + "\n")
        self._client.stdin.flush()
        told = json.loads(self._client.stdout.readline())
        if "fault" in told:
            raise LookupError(told["fault"])
        return told["answer"]

    def all(self, within: Iterable[int] = ()) -> list[Node]:
        """Every control that shows, breadth first and bounded."""
        return [Node.of(told) for told in self.ask(do="all", within=list(within))]

    def find(
        self, role: str, name: str, within: Iterable[int] = (), *, hidden: bool = False
    ) -> Node:
        """The first control of that role whose name begins so; waits for it."""
        found: list[Node] = []
        question = {"do": "find", "within": list(within), "role": role, "name": name}

        def there() -> bool:
            told = self.ask(**question, hidden=hidden)
            found[:] = [Node.of(told)] if told else []
            return bool(found)

        self.until(there, f"{role} {name!r}")
        return found[0]

    def look(self, path: Iterable[int]) -> Node:
        """The control at a place, as it is now."""
        return Node.of(self.ask(do="look", path=list(path)))

    def act(self, node: Node, name: str = "Press") -> None:
        """One of its actions."""
        assert self.ask(do="act", path=node.path, name=name)

    def write(self, node: Node, text: str) -> None:
        """Another content of a field."""
        assert self.ask(do="write", path=node.path, text=text)

    def announced(self) -> list[str]:
        """What the program has had announced since it was asked last."""
        heard = self.ask(do="heard")
        return [one["words"] for one in heard if one["kind"] == "object:announcement"]

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Waits until it is so; while the tree changes under a walk, it is not."""

        def so() -> bool:
            try:
                return condition()
            except LookupError:
                return False

        wait_until(so, what, LIMIT_S)

    def _environment_of(self, display: XDisplay, runtime: str) -> dict[str, str]:
        home = self._folder / "home"
        home.mkdir(mode=0o700)
        return {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": runtime,
            "DISPLAY": display.name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def _unlock_keyring(self) -> None:
        subprocess.run(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
            input="test-password",
            text=True,
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
            timeout=LIMIT_S,
        )

    def _start(self, stack: ExitStack, *command: str, talks: bool = False) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE if talks else subprocess.DEVNULL
        with open(self._folder / "errors.txt", "ab") as errors:
            process = subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=errors, env=self._environment, text=True
            )
        stack.callback(_end, process)
        return process


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(LIMIT_S)
    finally:
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
