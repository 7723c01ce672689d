"""Where pictures come from: one client for all threads of a run, made when the first is fetched."""

import threading
from collections.abc import Callable
from typing import Protocol

from qamera_review.domain.errors import PictureUnreachable


class Fetched(Protocol):
    """`api.images.ImageBody`."""

    @property
    def data(self) -> bytes:
        """The picture's bytes."""

    @property
    def sha256(self) -> str:
        """Their SHA-256 in hex."""

    @property
    def version(self) -> str:
        """What the host calls this version of them, "" when it does not say."""


class PictureHost(Protocol):
    """`api.images.ImageClient`, as far as it is used here; for any number of threads."""

    def fetch(self, url: str) -> Fetched:
        """The bytes behind a URL; raises PictureError."""

    def fetch_if_changed(self, url: str, mark: str) -> Fetched | None:
        """The bytes behind a URL, None when they are those of that mark; raises PictureError."""

    def close(self) -> None:
        """Ends its connections, and every fetch under way with PictureUnreachable."""


class SharedHost:
    """A `PictureHost` whose client is made in the first thread that asks: it brings httpx along
    and reads what the system trusts, which the first paint does not wait for."""

    def __init__(self, make: Callable[[], PictureHost]) -> None:
        self._make = make
        self._making = threading.Lock()
        self._host: PictureHost | None = None
        self._closed = False

    def fetch(self, url: str) -> Fetched:
        """As `PictureHost.fetch`."""
        return self._made().fetch(url)

    def fetch_if_changed(self, url: str, mark: str) -> Fetched | None:
        """As `PictureHost.newer`."""
        return self._made().fetch_if_changed(url, mark)

    def close(self) -> None:
        """As `PictureHost.close`; what is asked for later is unreachable."""
        with self._making:
            self._closed = True
            host = self._host
        if host is not None:
            host.close()

    def _made(self) -> PictureHost:
        with self._making:
            if self._closed:
                raise PictureUnreachable("The connection was closed.")
            if self._host is None:
                self._host = self._make()
            return self._host
