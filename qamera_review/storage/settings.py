"""Settings as one readable JSON file; what it means is the business of its readers."""

import json
from pathlib import Path

from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine, write_atomic


class SettingsFile:
    """Owns the file; used by one thread at a time. Both methods raise StorageError.

    `aside` is where a damaged file was moved, None when there was none.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.aside: Path | None = None

    def load(self) -> dict[str, object]:
        """The stored values; {} when there is no file, or a damaged one, which is moved aside."""
        if not self._path.exists():
            return {}
        with translate_errors(self._path):
            body = self._path.read_bytes()
        try:
            values = json.loads(body)
        except ValueError:  # no JSON, or no UTF-8
            values = None
        if isinstance(values, dict):
            return values
        self.aside = quarantine(self._path)
        return {}

    def save(self, values: dict[str, object]) -> None:
        """Replaces the file. Values are what JSON knows; others raise TypeError."""
        text = json.dumps(values, indent=2, sort_keys=True, ensure_ascii=False)
        write_atomic(self._path, f"{text}\n".encode("utf-8", "replace"))  # half an emoji
