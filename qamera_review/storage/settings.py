"""The settings as one readable JSON file. What the values mean is known to their readers."""

import json
from pathlib import Path

from qamera_review.domain.errors import StorageError
from qamera_review.domain.redaction import redact
from qamera_review.storage.files import write_atomic
from qamera_review.storage.own_files import load_values


class SettingsFile:
    """A file of settings or accounts; used by one thread at a time.

    `problem` says why `load` could not use the file, None when it could.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problem: StorageError | None = None

    def load(self) -> dict[str, object]:
        """Return the stored values; {} without a file, and when it cannot be used.

        A damaged file is renamed and kept. Never raises.
        """
        values, self.problem = load_values(self._path)
        return values

    def save(self, values: dict[str, object]) -> None:
        """Replace the file. A key that the user has pasted into a field is left out of it. Raises
        StorageError, and TypeError for values unknown to JSON."""
        text = json.dumps(_without_keys(values), indent=2, sort_keys=True, ensure_ascii=False)
        write_atomic(self._path, f"{text}\n".encode("utf-8", "replace"))  # half an emoji


def _without_keys(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_keys(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_without_keys(part) for part in value]
    return redact(value) if isinstance(value, str) and "mk_live_" in value else value
