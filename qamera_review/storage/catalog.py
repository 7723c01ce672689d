"""The last known list, one file per status filter, so that the app opens at once and offline.

A file is one line of JSON (about the body) and the body as the service sent it; both are
replaced together, so that a body never meets another body's etag.
"""

import hashlib
import json
from pathlib import Path

from qamera_review.domain.errors import ListDamaged
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.records import Struct
from qamera_review.storage.error_translation import translate_errors
from qamera_review.storage.files import quarantine, write_atomic


class CachedList(Struct, frozen=True):
    """A list's body, its etag ("" without one) and when it was fetched (wall clock, ms)."""

    body: bytes
    etag: str
    fetched_ms: int


class ListCache:
    """Owns the folder. Calls read and write whole files: for a worker thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, status_filter: StatusFilter) -> CachedList | None:
        """The stored list; None when there is none. Raises ListDamaged for a damaged one, which is
        moved aside, and StorageError when the file cannot be read at all."""
        path = self._path(status_filter)
        if not path.exists():
            return None
        with translate_errors(path):
            head, _newline, body = path.read_bytes().partition(b"\n")
        etag, fetched_ms = _about(head, body) or ("", None)
        if fetched_ms is None:
            aside = quarantine(path)
            raise ListDamaged(
                TranslatableText("The damaged file is kept as {name}.", name=aside.name)
            )
        return CachedList(body, etag, fetched_ms)

    def save(self, status_filter: StatusFilter, cached: CachedList) -> None:
        """Replaces the stored list. Raises StorageError; the old one is then still there."""
        about = {
            "etag": cached.etag,
            "fetched_ms": cached.fetched_ms,
            "sha256": hashlib.sha256(cached.body).hexdigest(),
        }
        path = self._path(status_filter)
        with translate_errors(path):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomic(path, json.dumps(about).encode(), b"\n", cached.body)

    def _path(self, status_filter: StatusFilter) -> Path:
        return self._folder / f"{status_filter.value}.list"


def _about(head: bytes, body: bytes) -> tuple[str, int] | None:
    """Etag and time of a first line that belongs to this body, else None."""
    try:
        match json.loads(head):
            case {"etag": str(etag), "fetched_ms": int(fetched_ms), "sha256": str(sha256)}:
                whole = sha256 == hashlib.sha256(body).hexdigest()
                return (etag, fetched_ms) if whole else None
    except ValueError:  # no JSON, or no UTF-8
        return None
    return None
