"""Exports pictures as files for other programs: the bytes in the cache, under a readable name."""

import re
from collections.abc import Callable
from pathlib import Path

from qamera_review.domain.image_format import sniff
from qamera_review.domain.packshot import Packshot
from qamera_review.services.pictures.loader import PictureRequest

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_PART_MAX = 80  # characters of the name, and of the id, in a file name


class PictureExport:
    """Writes picture files into `folder`; GUI thread only.

    `cached_bytes` returns the bytes that the cache has under a key, None if it has none.
    """

    def __init__(self, folder: Path, cached_bytes: Callable[[str], bytes | None]) -> None:
        self._folder = folder
        self._cached_bytes = cached_bytes

    def copy_of(self, packshot: Packshot) -> str:
        """Write the packshot's picture to a file and return its path; "" if the picture is not in
        the cache or the file cannot be written."""
        request = PictureRequest(packshot.id, packshot.thumbnail, 0)
        data = self._cached_bytes(request.cache_key) if packshot.thumbnail else None
        if not data:
            return ""
        format_ = sniff(data)
        suffix = "" if format_ is None else format_.suffix
        path = self._folder / f"{file_stem(packshot)}{suffix}"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_bytes(data)
        except OSError:
            return ""
        return str(path)


def file_stem(packshot: Packshot) -> str:
    """Return a file name without suffix from the packshot's name and id. It is valid on every
    system, and neither contains a path nor begins with a dot (a hidden file)."""
    name = " ".join(_UNSAFE.sub(" ", packshot.name).split())[:_PART_MAX]
    id_ = " ".join(_UNSAFE.sub(" ", packshot.id).split())[:_PART_MAX]
    return f"{name} {id_}".strip(". ") or "packshot"
