"""Reads and writes the text file with the user's own keyboard shortcuts.

What the text means is in `domain.keymap`.
"""

from pathlib import Path

from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine, read_regular, write_atomic

_MAX_BYTES = 1_000_000


class KeymapFile:
    """The file of keyboard shortcuts. Both methods block briefly and raise StorageError."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> str:
        """Return the file's text; "" when there is no file.

        Bytes that are not UTF-8 become replacement characters.
        """
        with translate_errors(self.path):
            if not self.path.exists():
                return ""
            return read_regular(self.path)[:_MAX_BYTES].decode("utf-8", "replace")

    def write(self, text: str, *, keep_old: bool = False) -> None:
        """Replace the file; with `keep_old` the old one is kept under another name."""
        with translate_errors(self.path):
            if keep_old and self.path.exists():
                quarantine(self.path)
            write_atomic(self.path, text.encode())
