"""The diagnostics for support: versions, state, settings and the end of the log, as one text.

The user can read the text before sending it. API keys are removed from the finished text as the
last step (`domain/redaction.py`), so that none can be in it, whatever the text was made of.
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
from qamera_review.services.settings.settings import NOTE_DRAFTS

LOG_BYTES = 64 * 1024
# The typeface and the icons: name, version, licence. Their texts lie beside them in `resources`.
ARTWORK = (("Inter", "4.1", "OFL-1.1"), ("Lucide", "1.62.0", "ISC"))
PACKAGES = (
    "PySide6-Essentials",
    "backports.zstd",
    "brotli",
    "cryptography",
    "httpx",
    "keyring",
    "msgspec",
    "numpy",
    "pillow",
    "platformdirs",
    "qasync",
    "starlette",
    "truststore",
    "uvicorn",
)


class Diagnostics:
    """Builds the text. `log` is the path of the log file; `settings` and `facts` (the state of the
    services) are called again for each text. GUI thread only."""

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
        """Return the whole text, redacted. `more` are further facts from the user interface. A log
        that cannot be read becomes a remark in the text, not an exception."""
        parts = (
            _section("Versions", versions()),
            _section("State", {**self._facts(), **more}),
            f"Settings\n{self._settings_text()}",
            f"Log (the end of it)\n{self._log_end()}",
        )
        return redact("\n\n".join(parts) + "\n")

    def _settings_text(self) -> str:
        """Return the settings as JSON, without the notes that the user is still writing."""
        shown = {name: each for name, each in self._settings().items() if name != NOTE_DRAFTS}
        return json.dumps(shown, indent=2, ensure_ascii=False, default=str)

    def _log_end(self) -> str:
        try:
            with self._log.open("rb") as file:
                size = file.seek(0, 2)
                file.seek(max(0, size - LOG_BYTES))
                return file.read().decode("utf-8", "replace")
        except OSError as error:
            return f"(not readable: {error.strerror})"


def versions() -> dict[str, object]:
    """Return the versions of the program, Python, Qt, the system and the packages, by name."""
    versions_by_name: dict[str, object] = {
        "Qamera Review": __version__,
        "Python": sys.version.split()[0],
        "Qt": qVersion(),
        "System": platform.platform(),
    }
    versions_by_name.update((name, package_version(name)) for name in PACKAGES)
    return versions_by_name


def package_version(name: str) -> str:
    """Return the installed version of a package, "" if it is not installed."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def package_licence(name: str) -> str:
    """Return the licence from the metadata of an installed package, "" if none is stated. When
    the metadata contain a whole licence text (80 characters or more), the classifiers are used."""
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
