"""The settings as one readable JSON file. What the values mean is known to their readers."""

import json
from pathlib import Path

from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine, write_atomic


class SettingsFile:
    """The settings file; used by one thread at a time. Both methods raise StorageError.

    `aside` is the path to which a damaged file was moved, None when none was damaged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.aside: Path | None = None

    def load(self) -> dict[str, object]:
        """Return the stored values; {} without a file.

        A damaged file is renamed and kept; the result is then {} too.
        """
        if not self._path.exists():
            return {}
        with translate_errors(self._path):
            body = self._path.read_bytes()
        try:
            values = json.loads(body)
        except ValueError:  # not JSON, or not UTF-8
            values = None
        if isinstance(values, dict):
            return values
        self.aside = quarantine(self._path)
        return {}

    def save(self, values: dict[str, object]) -> None:
        """Replace the file. Raises TypeError for values that JSON cannot represent."""
        text = json.dumps(values, indent=2, sort_keys=True, ensure_ascii=False)
        write_atomic(self._path, f"{text}\n".encode("utf-8", "replace"))  # half an emoji
