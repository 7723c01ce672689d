"""Exports pictures as files for other programs: the bytes in the cache, under a readable name."""

from collections.abc import Callable
from pathlib import Path

from qamera_review.domain.export.file_names import safe_name
from qamera_review.domain.image_format import sniff
from qamera_review.domain.packshot import Packshot
from qamera_review.services.pictures.loader import PictureRequest

_NAME_BYTES_MAX = 80  # of the packshot's name in a file name
_STEM_BYTES_MAX = 160
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


def file_stem(packshot: Packshot, bytes_max: int = _STEM_BYTES_MAX) -> str:
    """Return a file name without suffix from the packshot's name and id, of at most `bytes_max`
    bytes. The name is cut before the id, which tells packshots of one name apart."""
    bytes_max = max(1, min(bytes_max, _STEM_BYTES_MAX))
    room = min(_NAME_BYTES_MAX, bytes_max - len(packshot.id.encode(errors="replace")) - 1)
    name = safe_name(packshot.name, "", max(0, room))
    return safe_name(f"{name} {packshot.id}", "packshot", bytes_max)
