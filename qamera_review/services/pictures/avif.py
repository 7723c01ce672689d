"""Decodes AVIF with Pillow, which contains libavif; imported for the first AVIF.

PySide's wheels have no AVIF plugin for Qt. Pillow decodes nothing else here.
"""

from io import BytesIO

from PySide6.QtGui import QColorSpace, QImage

from qamera_review.domain.records import Struct

_ORIENTATION_TAG = 0x0112


class AvifPicture(Struct):
    """An AVIF file whose header was read; `read` decodes it.

    `orientation` is the EXIF value of the file's turn and mirror boxes; the pixels are not turned.
    """

    width_px: int
    height_px: int
    orientation: int
    icc: bytes
    _data: bytes

    def read(self) -> QImage:
        """Return the picture, with its ICC profile if Qt can use it. Raises OSError or ValueError
        when the file is damaged."""
        from PIL.AvifImagePlugin import AvifImageFile

        with AvifImageFile(BytesIO(self._data)) as file:
            has_alpha = file.mode == "RGBA"
            pixels = file.convert("RGBA" if has_alpha else "RGB").tobytes()
        kind = QImage.Format.Format_RGBA8888 if has_alpha else QImage.Format.Format_RGB888
        stride = self.width_px * (4 if has_alpha else 3)
        image = QImage(pixels, self.width_px, self.height_px, stride, kind).copy()
        if self.icc:
            image.setColorSpace(QColorSpace.fromIccProfile(self.icc))
        return image


def open_avif(data: bytes) -> AvifPicture:
    """Return an AVIF file without decoding its pixels. Raises OSError, ValueError or SyntaxError
    when it is damaged."""
    from PIL.AvifImagePlugin import AvifImageFile

    with AvifImageFile(BytesIO(data)) as file:
        orientation = file.getexif().get(_ORIENTATION_TAG, 1)
        icc = file.info.get("icc_profile") or b""
        return AvifPicture(file.width, file.height, orientation, icc, data)
