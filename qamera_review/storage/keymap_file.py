"""A person's own keys as a text file beside the settings; its meaning is its reader's business."""

from pathlib import Path

from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine, write_atomic

_MAX_BYTES = 1_000_000


class KeymapFile:
    """Owns the file, which is small and read and written at once. Methods raise StorageError."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> str:
        """Its text; "" when there is none. What is no UTF-8 is read as far as it can be."""
        if not self.path.exists():
            return ""
        with translate_errors(self.path), self.path.open("rb") as file:
            return file.read(_MAX_BYTES).decode("utf-8", "replace")

    def write(self, text: str, *, keep_old: bool = False) -> None:
        """Replaces it; with `keep_old` what was there stays, under another name."""
        if keep_old and self.path.exists():
            quarantine(self.path)
        with translate_errors(self.path):
            write_atomic(self.path, text.encode())
