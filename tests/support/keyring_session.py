"""A separate login session for keyring tests: home folder, D-Bus and gnome-keyring.

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
    """A temporary folder with a short path, for the sockets of a session.

    The path of a socket has at most 107 bytes, and a test's own folder can be as long as that.
    """
    return tempfile.TemporaryDirectory(prefix="run-")


@dataclass(frozen=True)
class KeyringSession:
    """Runs programs in the session; the home in `folder` is kept from one to the next."""

    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def run(self, program: str, **environment: str) -> Any:
        """Run a program with gnome-keyring unlocked and return what it reports."""
        return self._run(
            ["dbus-run-session", "--", "bash", "-c", _UNLOCKED, "_"], program, environment
        )

    def run_without_prompt(self, program: str, **environment: str) -> Any:
        """Do the same with gnome-keyring locked, started by D-Bus without a display."""
        return self._run(["dbus-run-session", "--"], program, environment)

    def run_without_bus(self, program: str, **environment: str) -> Any:
        """Do the same without D-Bus."""
        return self._run([], program, environment)

    def files(self) -> dict[str, bytes]:
        """Return all files in the home by relative path."""
        return {
            str(path.relative_to(self.home)): path.read_bytes()
            for path in self.home.rglob("*")
            if path.is_file()
        }

    def _run(self, around: list[str], program: str, more: dict[str, str]) -> Any:
        self.home.mkdir(exist_ok=True)
        with short_folder() as runtime:  # new for each program, as after a new login
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
