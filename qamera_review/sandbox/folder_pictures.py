"""Pictures of a folder, which the sandbox serves in place of its rendered ones (`--pictures`)."""

from collections.abc import Iterable
from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path

from qamera_review.sandbox.records import Record


class FolderPictures:
    """The files of a folder, in the order of their names, without hidden ones.

    The oldest packshot has the first file, and so on; after the last file the first one follows
    again. A file is served as it is, in both sizes.
    """

    def __init__(self, folder: Path) -> None:
        """Raises OSError if the folder cannot be read, or has no files."""
        self._paths = sorted(
            path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")
        )
        if not self._paths:
            raise FileNotFoundError(f"{folder} has no files.")

    def path_of(self, record: Record, records: Iterable[Record]) -> Path:
        """Return the file of a packshot; `records` are all of them, oldest first."""
        place = next(number for number, other in enumerate(records) if other.id == record.id)
        return self._paths[place % len(self._paths)]


def etag_of(body: bytes) -> str:
    """Return an ETag of a file's content."""
    return f'"{sha256(body).hexdigest()[:32]}"'


def media_type_of(path: Path) -> str:
    """Return the media type of a file by its name."""
    media_type, _encoding = guess_type(path.name)
    return media_type or "application/octet-stream"
