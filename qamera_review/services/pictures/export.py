"""Pictures as files for other programs: a copy of the bytes that were shown, under their name."""

import re
from collections.abc import Callable
from pathlib import Path

from qamera_review.domain.image_format import sniff
from qamera_review.domain.packshot import Packshot
from qamera_review.services.pictures.loader import PictureRequest

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_PART_MAX = 80


class PictureExport:
    """Writes copies below `folder`; `kept` gives the bytes that the cache holds under a key."""

    def __init__(self, folder: Path, kept: Callable[[str], bytes | None]) -> None:
        self._folder = folder
        self._kept = kept

    def copy_of(self, packshot: Packshot) -> str:
        """The path of a file with the packshot's picture; "" when it is not here, or when the
        disk does not take it."""
        wanted = PictureRequest(packshot.id, packshot.thumbnail, 0)
        data = self._kept(wanted.cache_key) if packshot.thumbnail else None
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
    """Name and id as every file system takes them; never hidden, never a path."""
    name = " ".join(_UNSAFE.sub(" ", packshot.name).split())[:_PART_MAX]
    id_ = " ".join(_UNSAFE.sub(" ", packshot.id).split())[:_PART_MAX]
    return f"{name} {id_}".strip(". ") or "packshot"
