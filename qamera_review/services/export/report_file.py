"""The file of a report: written under a temporary name, checked, and renamed.

QPdfWriter and QImage do not tell that a write has ended in the middle, as on a full disk, and
QSaveFile then takes the file for a whole one. So the end of the file is read again.
"""

import os
import re
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice

from qamera_review.domain.errors import StorageError
from qamera_review.storage.shared_files import remove_file, replace_file

_TAIL_BYTES = 1_024
_PDF_HEAD, _PNG_HEAD, _PNG_END = b"%PDF-", b"\x89PNG", b"IEND\xaeB`\x82"
# The place of the table of objects. It is wrong if bytes are missing before it.
_PDF_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")


class ReportNotWritten(StorageError):
    """The report could not be written; an existing file is unchanged."""

    title = "The file couldn't be saved"
    advice = "Choose another folder, or free some space."


class FolderMissing(ReportNotWritten):
    """The folder for the file is not there, for example on a disk that was removed."""

    title = "The folder doesn't exist"
    advice = "Choose another folder."


class FolderNotWritable(ReportNotWritten):
    """The folder is there, and no file can be made in it."""

    advice = "Choose another folder, or check that you may write to this one."


def write_report(path: Path, make: Callable[[QIODevice], object]) -> None:
    """Write what `make` writes to a device to a file, whole or not at all. A file that exists keeps
    its mode. Raises ReportNotWritten, and what `make` raises."""
    if not path.parent.is_dir():
        raise FolderMissing(str(path.parent))
    target = Path(os.path.realpath(path))  # a link goes on leading to it
    if target.exists() and not (target.is_file() and os.access(target, os.W_OK)):
        raise FolderNotWritable(str(path))
    part = target.with_name(f".qamera-review-{secrets.token_hex(8)}.part")
    file = QFile(str(part))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly | QIODevice.OpenModeFlag.NewOnly):
        raise FolderNotWritable(file.errorString())
    try:
        make(file)
        is_written = file.flush()
        file.close()
        if not is_written or file.error() is not QFile.FileError.NoError or not _is_whole(part):
            raise ReportNotWritten(file.errorString())
        _give_name(part, target)
    except BaseException:
        file.close()
        remove_file(part)
        raise


def _give_name(part: Path, target: Path) -> None:
    try:
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        if target.exists():
            shutil.copymode(target, part)
        replace_file(part, target)
    except OSError as fault:
        raise ReportNotWritten(f"{target.name}: {fault.strerror}") from fault


def _is_whole(path: Path) -> bool:
    """Return whether the end of a PDF or a PNG is that of a whole one; other files are."""
    with path.open("rb") as file:
        head = file.read(8)
        file.seek(max(0, path.stat().st_size - _TAIL_BYTES))
        tail = file.read()
        if head.startswith(_PNG_HEAD):
            return tail.endswith(_PNG_END)
        if not head.startswith(_PDF_HEAD):
            return True
        end = _PDF_END.search(tail)
        if end is None:
            return False
        file.seek(int(end[1]))
        return file.read(4) == b"xref"
