"""What support needs to know, as one text that can be read before it is given away.

Every line is redacted as the last step, whatever it was made of: no key can be in it.
"""

import json
import platform
import sys
from collections.abc import Callable, Mapping
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion

from qamera_review import __version__
from qamera_review.domain.redaction import redact

LOG_BYTES = 64 * 1024
PACKAGES = (
    "PySide6-Essentials",
    "httpx",
    "keyring",
    "msgspec",
    "platformdirs",
    "qasync",
    "starlette",
    "truststore",
    "uvicorn",
)


class Diagnostics:
    """Collects the text; `facts` and `settings` are asked for each time, `log` is the file."""

    def __init__(
        self,
        log: Path,
        settings: Callable[[], Mapping[str, object]],
        facts: Callable[[], Mapping[str, object]],
    ) -> None:
        self._log = log
        self._settings = settings
        self._facts = facts

    def text(self, more: Mapping[str, object]) -> str:
        """The whole text; `more` is what the screen knows. Never raises for a log that is away."""
        parts = (
            _section("Versions", versions()),
            _section("State", {**self._facts(), **more}),
            f"Settings\n{json.dumps(self._settings(), indent=2, ensure_ascii=False, default=str)}",
            f"Log (the end of it)\n{self._log_end()}",
        )
        return redact("\n\n".join(parts) + "\n")

    def _log_end(self) -> str:
        try:
            with self._log.open("rb") as file:
                size = file.seek(0, 2)
                file.seek(max(0, size - LOG_BYTES))
                return file.read().decode("utf-8", "replace")
        except OSError as fault:
            return f"(not readable: {fault.strerror})"


def versions() -> dict[str, object]:
    """The program, what it runs on, and what it is made of."""
    found: dict[str, object] = {
        "Qamera Review": __version__,
        "Python": sys.version.split()[0],
        "Qt": qVersion(),
        "System": platform.platform(),
    }
    found.update((name, package_version(name)) for name in PACKAGES)
    return found


def package_version(name: str) -> str:
    """The installed version of a package, "" when it cannot be told."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def package_licence(name: str) -> str:
    """The licence that a package states of itself, "" when it cannot be told."""
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    fields = [name for name in ("License-Expression", "License") if name in about]
    stated = about[fields[0]] if fields else ""
    named = [
        line.rpartition("::")[2].strip()
        for line in about.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    return stated if stated and len(stated) < 80 else ", ".join(named)


def _section(title: str, lines: Mapping[str, object]) -> str:
    return "\n".join([title, *(f"  {name}: {value}" for name, value in lines.items())])
