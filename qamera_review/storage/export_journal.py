"""The journal of an export: what was planned, and what is written, so that it can be resumed.

A text file with one JSON value a line: first the plan, then a record for each file that is written
whole. A record is appended after its file has its name. So after a crash a file may be there
without its record, but never a record without its file; and only the last line can be cut off.
"""

import json
import os
from pathlib import Path

from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import read_regular, sync_folder, write_atomic
from qamera_review.storage.own_files import BAD_CONTENT, decode_json
from qamera_review.storage.shared_files import remove_file


class ExportJournal:
    """A journal at a path; for one thread at a time. Raises StorageError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def path(self) -> Path:
        """The path of the file."""
        return self._path

    def begin(self, plan: object) -> None:
        """Create the journal with the plan, a value that JSON can represent."""
        with translate_errors(self._path):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomic(self._path, _line(plan))

    def append(self, record: object) -> None:
        """Add a record; it is on the disk when this returns."""
        with translate_errors(self._path), self._path.open("r+b") as file:
            # A line that a crash has cut off is completed to a line of its own.
            if file.seek(0, os.SEEK_END):
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    file.write(b"\n")
            file.write(_line(record))
            file.flush()
            os.fsync(file.fileno())

    def read(self) -> tuple[object, list[object]]:
        """Return the plan and the records. The plan is None if there is no journal that can be
        read; lines that a crash has cut off are left out."""
        try:
            lines = read_regular(self._path).split(b"\n")
        except OSError:
            return None, []
        values = [_value(line) for line in lines]
        return values[0], [value for value in values[1:] if value is not None]

    def remove(self) -> None:
        """Remove the journal, because the export is complete or given up."""
        with translate_errors(self._path):
            remove_file(self._path)
            if self._path.parent.is_dir():
                sync_folder(self._path.parent)


def _line(value: object) -> bytes:
    return f"{json.dumps(value)}\n".encode()


def _value(line: bytes) -> object:
    try:
        return decode_json(line)
    except BAD_CONTENT:
        return None
