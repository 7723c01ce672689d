"""The host of the pictures: one HTTP client for all threads, created for the first picture."""

import threading
from collections.abc import Callable
from typing import Protocol

from qamera_review.domain.errors import PictureUnreachable


class Fetched(Protocol):
    """A downloaded picture; implemented by `api.images.ImageBody`."""

    @property
    def data(self) -> bytes:
        """The bytes of the picture file."""

    @property
    def sha256(self) -> str:
        """Their SHA-256 in hex."""

    @property
    def version(self) -> str:
        """The ETag of the picture, which ends in a quotation mark, else its Last-Modified header;
        "" if the host sends neither."""


class PictureHost(Protocol):
    """The parts of `api.images.ImageClient` that are used here; for any number of threads."""

    def fetch(self, url: str) -> Fetched:
        """Download a picture; blocks. Raises PictureError."""

    def fetch_if_changed(self, url: str, version: str) -> Fetched | None:
        """Download a picture; return None if it still has that `version`. Blocks.
        Raises PictureError."""

    def close(self) -> None:
        """Close all connections; downloads under way raise PictureUnreachable."""


class SharedHost:
    """A `PictureHost` whose client is created in the first thread that needs it.

    Creating it imports httpx and reads the system's certificates, which would delay the first
    paint of the window. Any thread.
    """

    def __init__(self, make: Callable[[], PictureHost]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._host: PictureHost | None = None
        self._closed = False

    def fetch(self, url: str) -> Fetched:
        """As `PictureHost.fetch`."""
        return self._client().fetch(url)

    def fetch_if_changed(self, url: str, version: str) -> Fetched | None:
        """As `PictureHost.fetch_if_changed`."""
        return self._client().fetch_if_changed(url, version)

    def close(self) -> None:
        """As `PictureHost.close`; later calls raise PictureUnreachable."""
        with self._lock:
            self._closed = True
            host = self._host
        if host is not None:
            host.close()

    def _client(self) -> PictureHost:
        with self._lock:
            if self._closed:
                raise PictureUnreachable("The connection was closed.")
            if self._host is None:
                self._host = self._make()
            return self._host
