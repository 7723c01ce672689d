"""Where the pictures of a page for guests are: in the page itself, or in a folder beside it."""

import base64
import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from qamera_review.domain.image_format import sniff
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import read_regular, write_atomic
from qamera_review.storage.shared_files import remove_file

# The number of a picture and the beginning of the SHA-256 of its bytes: "0007-3f9a….jpg".
_OWN_NAME = re.compile(r"\d{4,}-([0-9a-f]{16})\.\w+", re.ASCII)


class PicturePlace(Protocol):
    """Where the pictures of a page are put. `policy` is the source of pictures in its
    Content-Security-Policy, `folder` the name of the folder beside it, "" for none."""

    policy: str
    folder: str

    def add(self, data: bytes) -> str:
        """Put a picture there and return its address. Raises StorageError."""

    def finish(self) -> None:
        """Remove what an earlier page of this name has left. Raises StorageError."""


class InPage:
    """The pictures are in the page, as addresses of the scheme `data`."""

    policy = "data:"
    folder = ""

    def add(self, data: bytes) -> str:
        format_ = sniff(data)
        mime = "application/octet-stream" if format_ is None else format_.mime_type
        return f"data:{mime};base64,{base64.b64encode(data).decode()}"

    def finish(self) -> None:
        pass


class BesidePage:
    """The pictures are in the folder "review_files" beside the page "review.html"; file managers
    of Windows move such a folder with its page. No file is removed or replaced there whose name
    and content are not those of a picture of such a page."""

    # A page that is opened from a disk may not be of the same origin as its folder.
    policy = "'self' file:"

    def __init__(self, page: Path) -> None:
        self.folder = f"{page.stem}_files"
        self._path = page.with_name(self.folder)
        self._names: set[str] = set()

    def add(self, data: bytes) -> str:
        format_ = sniff(data)
        suffix = ".bin" if format_ is None else format_.suffix
        name = f"{len(self._names) + 1:04}-{_digest(data)}{suffix}"
        with translate_errors(self._path):
            self._path.mkdir(exist_ok=True)
        self._names.add(name)
        if self._content(name) != data:
            write_atomic(self._path / name, data, is_shared=True)
        return f"{quote(os.fsencode(self.folder))}/{name}"

    def finish(self) -> None:
        with translate_errors(self._path):
            for name in list(self._left_over()):
                remove_file(self._path / name)

    def _left_over(self) -> Iterator[str]:
        for entry in self._path.iterdir():
            match = _OWN_NAME.fullmatch(entry.name)
            is_other = match is not None and entry.name not in self._names
            if is_other and match and match[1] == _digest(self._content(entry.name)):
                yield entry.name

    def _content(self, name: str) -> bytes:
        """Return the bytes of a file in the folder, none if it cannot be read."""
        with suppress(OSError):
            return read_regular(self._path / name)
        return b""


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
