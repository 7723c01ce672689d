"""Decodes AVIF with Pillow, which contains libavif; imported for the first AVIF.

PySide's wheels have no AVIF plugin for Qt. Pillow decodes nothing else here. For a damaged file it
raises exceptions of many types (libavif's own errors are RuntimeError), so all of them are caught.
"""

from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.records import Struct

if TYPE_CHECKING:
    from PIL.AvifImagePlugin import AvifImageFile

_ORIENTATION_TAG = 0x0112


class AvifPicture(Struct):
    """An AVIF file whose header was read; `read` decodes it.

    `orientation` is the EXIF value of the file's turn and mirror boxes, or any other number if the
    EXIF data are damaged; the pixels are not turned.
    """

    width_px: int
    height_px: int
    orientation: int
    icc: bytes
    _data: bytes

    def read(self) -> QImage:
        """Return the picture. Raises InvalidPicture when the file is damaged."""
        try:
            return self._decoded()
        except Exception as error:
            raise InvalidPicture("The picture is damaged.") from error

    def _decoded(self) -> QImage:
        from PIL.AvifImagePlugin import AvifImageFile

        with AvifImageFile(BytesIO(self._data)) as file:
            has_alpha = file.mode == "RGBA"
            pixels = file.convert("RGBA" if has_alpha else "RGB").tobytes()
        kind = QImage.Format.Format_RGBA8888 if has_alpha else QImage.Format.Format_RGB888
        stride = self.width_px * (4 if has_alpha else 3)
        return QImage(pixels, self.width_px, self.height_px, stride, kind).copy()


def open_avif(data: bytes) -> AvifPicture:
    """Return an AVIF file without decoding its pixels. Raises InvalidPicture when it is damaged."""
    try:
        return _opened(data)
    except Exception as error:
        raise InvalidPicture("The picture is damaged.") from error


def _opened(data: bytes) -> AvifPicture:
    from PIL.AvifImagePlugin import AvifImageFile

    with AvifImageFile(BytesIO(data)) as file:
        icc = file.info.get("icc_profile") or b""
        return AvifPicture(file.width, file.height, _orientation(file), icc, data)


def _orientation(file: "AvifImageFile") -> int:
    try:
        value = file.getexif().get(_ORIENTATION_TAG, 1)
    except Exception:  # noqa: BLE001 - damaged EXIF data turn nothing
        return 1
    return value if isinstance(value, int) else 1
