"""Exports pictures as files for other programs: the bytes in the cache, under a readable name."""

import re
from collections.abc import Callable
from pathlib import Path

from qamera_review.domain.image_format import sniff
from qamera_review.domain.packshot import Packshot
from qamera_review.services.pictures.loader import PictureRequest

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_PART_MAX = 80  # characters of the name, and of the id, in a file name
# Windows' limit for a path that every program can open. A longer one would be dragged in vain.
_PATH_MAX = 259


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
        room = _PATH_MAX - len(str(self._folder.absolute())) - 1 - len(suffix)
        path = self._folder / f"{file_stem(packshot, room)}{suffix}"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_bytes(data)
        except OSError:
            return ""
        return str(path)


def file_stem(packshot: Packshot, chars_max: int = 2 * _PART_MAX + 1) -> str:
    """Return a file name without suffix from the packshot's name and id, of at most `chars_max`
    UTF-16 units. It is valid on every system, and neither contains a path nor begins with a dot (a
    hidden file). The name is cut before the id, which tells packshots of one name apart."""
    id_ = _part(packshot.id, min(_PART_MAX, chars_max))
    name = _part(packshot.name, min(_PART_MAX, chars_max - _units(id_) - 1))
    return f"{name} {id_}".strip(". ") or "packshot"


def _part(text: str, units_max: int) -> str:
    part = " ".join(_UNSAFE.sub(" ", text).split())[: max(0, units_max)]
    while _units(part) > units_max > 0:
        part = part[:-1]
    return part


def _units(text: str) -> int:
    """Return the length as Windows counts it: characters beyond the first 65,536 count twice."""
    return len(text) + sum(char > "\uffff" for char in text)
