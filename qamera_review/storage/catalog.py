"""Stores the last packshot list on disk, so that the program can show it at once and offline.

There is one file per status filter: a line of JSON with the ETag, the time and a checksum, then
the body as the service sent it. Both are replaced together, so they always belong together.
"""

import hashlib
import json
import re
from pathlib import Path

from qamera_review.domain.errors import ListDamaged
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.records import Struct
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine, read_regular, write_atomic
from qamera_review.storage.own_files import BAD_CONTENT, decode_json

_LATEST_MS = 4_102_444_800_000  # the year 2100
# A service may repeat the key in its list; its secret is not kept. It ends with the JSON string.
_MAX_BYTES = 512 * 1024 * 1024  # twice what is accepted from the service
_KEY_START = b"mk_live_"
_KEY = re.compile(rb"""(mk_live_[A-Za-z0-9_-]{1,128})\.[^"\\\s]+""")


class CachedList(Struct, frozen=True):
    """A list's body, its ETag ("" without one) and when it was fetched (wall clock, ms)."""

    body: bytes
    etag: str
    fetched_ms: int


class ListCache:
    """Owns the folder of the lists. Reads and writes whole files, so call it in a worker thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, status_filter: StatusFilter) -> CachedList | None:
        """Return the stored list; None when there is none.

        Raises ListDamaged for a damaged file, which is renamed and kept, and StorageError when
        the file cannot be read.
        """
        path = self._path(status_filter)
        with translate_errors(path):
            if not path.exists():
                return None
            head, _newline, body = read_regular(path, _MAX_BYTES).partition(b"\n")
        etag, fetched_ms = _etag_and_time(head, body) or ("", None)
        if fetched_ms is None:
            quarantined = quarantine(path)
            raise ListDamaged(
                TranslatableText("The damaged file is kept as {name}.", name=quarantined.name)
            )
        return CachedList(body, etag, fetched_ms)

    def save(self, status_filter: StatusFilter, cached: CachedList) -> None:
        """Replace the stored list. Raises StorageError; the old one is then still there."""
        body = _KEY.sub(rb"\1.***", cached.body) if _KEY_START in cached.body else cached.body
        head = {
            "etag": cached.etag,
            "fetched_ms": cached.fetched_ms,
            "sha256": hashlib.sha256(body).hexdigest(),
        }
        path = self._path(status_filter)
        with translate_errors(path):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomic(path, json.dumps(head).encode(), b"\n", body)

    def _path(self, status_filter: StatusFilter) -> Path:
        return self._folder / f"{status_filter.value}.list"


def _etag_and_time(head: bytes, body: bytes) -> tuple[str, int] | None:
    """Return the ETag and time from the first line; None if it does not belong to the body."""
    try:
        match decode_json(head):
            case {"etag": str(etag), "fetched_ms": int(fetched_ms), "sha256": str(sha256)}:
                is_intact = sha256 == hashlib.sha256(body).hexdigest()
                is_possible = 0 <= fetched_ms <= _LATEST_MS
                return (etag, fetched_ms) if is_intact and is_possible else None
    except BAD_CONTENT:
        return None
    return None
