"""A login session of its own for keyring tests: home, runtime folder, D-Bus and gnome-keyring.

Everything runs in child processes, so that neither this process nor the user's session, keyring
or home is touched. All of it ends with the program that runs in it.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_UNLOCKED = (
    "printf test-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 && "
    'exec "$@"'
)
_PRELUDE = """
import json, sys
from qamera_review.credentials import Keyring
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.errors import QameraError

def outcome(work, *args):
    try:
        found = work(*args)
    except QameraError as error:
        return type(error).__name__
    return found.reveal() if isinstance(found, ApiKey) else found

def report(*found):
    print(json.dumps(found))
"""


def short_folder() -> tempfile.TemporaryDirectory[str]:
    """For the sockets of a session: an address may have 107 bytes, and a test's own folder alone
    can be as long."""
    return tempfile.TemporaryDirectory(prefix="run-")


@dataclass(frozen=True)
class KeyringSession:
    """Runs programs; `folder` holds the home, which survives from one program to the next."""

    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def run(self, program: str, **environment: str) -> Any:
        """What a program reports, run where gnome-keyring is there and unlocked."""
        return self._run(
            ["dbus-run-session", "--", "bash", "-c", _UNLOCKED, "_"], program, environment
        )

    def run_without_prompt(self, program: str, **environment: str) -> Any:
        """The same where D-Bus starts gnome-keyring itself, still locked, with no display."""
        return self._run(["dbus-run-session", "--"], program, environment)

    def run_without_bus(self, program: str, **environment: str) -> Any:
        """The same where there is no D-Bus at all."""
        return self._run([], program, environment)

    def files(self) -> dict[str, bytes]:
        """Everything that was written to the home, by relative path."""
        return {
            str(path.relative_to(self.home)): path.read_bytes()
            for path in self.home.rglob("*")
            if path.is_file()
        }

    def _run(self, around: list[str], program: str, more: dict[str, str]) -> Any:
        self.home.mkdir(exist_ok=True)
        with short_folder() as runtime:  # as at a person's next login, nothing of the last is left
            return self._report(
                [*around, sys.executable, "-c", f"{_PRELUDE}\n{program}"],
                {"XDG_RUNTIME_DIR": runtime, **more},
            )

    def _report(self, command: list[str], more: dict[str, str]) -> Any:
        environment = {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        ended = subprocess.run(
            command,
            env=environment | more,
            cwd=self.home,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stderr
        return json.loads(ended.stdout.strip().splitlines()[-1])
