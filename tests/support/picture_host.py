"""A picture host and a cache in memory, for the loader and what builds on it."""

import hashlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.pictures.loader import PictureRequest
from tests.support.picture_files import picture

PNG = picture("png")


@dataclass(frozen=True)
class Body:
    """A downloaded file; `version` is the host's name of it."""

    data: bytes
    version: str = ""

    @property
    def sha256(self) -> str:
        """Return the SHA-256 (hex) of the file."""
        return hashlib.sha256(self.data).hexdigest()


class Host:
    """A fake `PictureHost` that answers while its `gate` is open and records the requests.

    `answers` and `marks` are its files (or errors) and their versions by URL. `met` are URLs that
    two threads requested at the same time.
    """

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[str] = []
        self.met: list[str] = []
        self.answers: dict[str, bytes | Exception] = {}
        self.marks: dict[str, str] = {}
        self.checked: list[tuple[str, str]] = []
        self._lock = threading.Lock()
        self._under_way: list[str] = []

    def fetch(self, url: str) -> Body:
        """As `PictureHost.fetch`."""
        with self._lock:
            self.asked.append(url)
            if url in self._under_way:
                self.met.append(url)
            self._under_way.append(url)
        assert self.gate.wait(20)
        with self._lock:
            self._under_way.remove(url)
        answer = self.answers.get(url, PNG)
        if isinstance(answer, Exception):
            raise answer
        return Body(answer, self.marks.get(url.partition("?")[0], ""))

    def fetch_if_changed(self, url: str, mark: str) -> Body | None:
        """As `PictureHost.fetch_if_changed`."""
        self.checked.append((url, mark))
        if isinstance(answer := self.answers.get(url), Exception):
            raise answer
        return None if mark == self.marks[url.partition("?")[0]] else self.fetch(url)

    def close(self) -> None:
        """Nothing is open."""


class Cache(dict[str, bytes]):
    """A `PictureCache` in memory."""

    def __init__(self) -> None:
        self.copies: dict[str, bytes] = {}
        self.versions: dict[str, str] = {}

    def put(self, key: str, data: bytes, version: str = "") -> None:
        """As `PictureCache.put`."""
        self[key] = data
        self.versions[key] = version
        self.copies.pop(key, None)

    def get_version(self, key: str) -> str:
        """As `PictureCache.get_version`."""
        return self.versions.get(key, "")

    def get_copy(self, key: str) -> bytes | None:
        """As `CopyCache.get_copy`."""
        return self.copies.get(key)

    def put_copies(self, copies: Sequence[tuple[str, bytes, bytes]]) -> None:
        """As `CopyCache.put_copies`."""
        self.copies.update((key, copy) for key, data, copy in copies if self.get(key) == data)


def digest(data: bytes) -> str:
    """Return the SHA-256 (hex)."""
    return hashlib.sha256(data).hexdigest()


def url_of(name: str, sign: str = "1") -> str:
    """Return the signed URL of a picture; `sign` is the signature."""
    return f"https://cdn.example.com/{name}.png?Signature={sign}"


def wanted(name: str, fit_px: int = 64, url: str = "") -> PictureRequest:
    """Return the request for the picture of a packshot."""
    return PictureRequest(PackshotId(name), url or url_of(name), fit_px)
