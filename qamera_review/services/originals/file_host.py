"""Gives the loader of pictures the user's own originals, as if they came from a host."""

from typing import Protocol

from qamera_review.domain.errors import PictureUnreachable, StorageError
from qamera_review.domain.records import Struct
from qamera_review.services.pictures.host import Fetched, PictureHost

_SCHEME = "original-file:"


def file_address(sha256: str) -> str:
    """Return the address under which a file of the user is loaded."""
    return _SCHEME + sha256


class StoredPictures(Protocol):
    """Where the files are; see `storage.original_file`."""

    def read(self, sha256: str) -> bytes: ...


class _StoredFile(Struct, frozen=True):
    """A `Fetched` picture from the folder. Its bytes never change, so they are their version."""

    data: bytes
    sha256: str

    @property
    def version(self) -> str:
        return f'"{self.sha256}"'


class OriginalHost:
    """A `PictureHost` that reads the user's originals from their folder, and downloads all other
    pictures. Any thread."""

    def __init__(self, files: StoredPictures, host: PictureHost) -> None:
        self._files = files
        self._host = host

    def fetch(self, url: str) -> Fetched:
        """As `PictureHost.fetch`."""
        if not url.startswith(_SCHEME):
            return self._host.fetch(url)
        sha256 = url.removeprefix(_SCHEME)
        try:
            return _StoredFile(self._files.read(sha256), sha256)
        except StorageError as error:
            raise PictureUnreachable(error.detail) from error

    def fetch_if_changed(self, url: str, version: str) -> Fetched | None:
        """As `PictureHost.fetch_if_changed`; a file of the user never changes."""
        return None if url.startswith(_SCHEME) else self._host.fetch_if_changed(url, version)

    def close(self) -> None:
        """As `PictureHost.close`."""
        self._host.close()
