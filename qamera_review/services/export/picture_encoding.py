"""Makes the bytes of exported pictures: as they are, or as JPEG, PNG or WebP."""

from enum import Enum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageWriter, QPainter

from qamera_review.domain.errors import InvalidPicture, QameraError
from qamera_review.domain.image_format import ImageFormat, sniff
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.services.pictures.colour import SRGB
from qamera_review.services.pictures.decoding import PIXELS_MAX, decode
from qamera_review.services.pictures.output_space import OutputSource, OutputSpace

_WHITE = "#ffffff"
_WEBP_SIDE_MAX = 16_383  # pixels; the format has 14 bits for a side


class ExportFormat(Enum):
    """What a picture is written as; the values are stored in the settings and in the journal."""

    ORIGINAL = "original"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"

    @property
    def image_format(self) -> ImageFormat | None:
        """Return the format of the files, None where each keeps its own."""
        return None if self is ExportFormat.ORIGINAL else ImageFormat[self.name]


class ExportProfile(Enum):
    """The colour space of the written pictures; its profile is embedded."""

    SRGB = "srgb"
    DISPLAY_P3 = "display_p3"
    ADOBE_RGB = "adobe_rgb"

    @property
    def space(self) -> QColorSpace:
        """Return the colour space."""
        match self:
            case ExportProfile.SRGB:
                return SRGB
            case ExportProfile.DISPLAY_P3:
                return QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)
            case ExportProfile.ADOBE_RGB:
                return QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb)


class EncodingOptions(Struct, frozen=True):
    """How pictures are written. All but `format` count only where they are encoded anew.

    `side_px` is the longest side in pixels, 0 for the size of each picture; none is enlarged.
    `square` puts the picture on a square of `side_px` (of its longer side with 0). `ground` is the
    colour below transparent parts and around a picture in a square ("#ffffff"), "" for none; JPEG
    has no transparency, so there it is white then. `quality` is 1 to 100, not used for PNG.
    """

    format: ExportFormat = ExportFormat.ORIGINAL
    side_px: int = 0
    square: bool = False
    ground: str = ""
    profile: ExportProfile = ExportProfile.SRGB
    quality: int = 92


class NotEncoded(QameraError):
    """The format cannot hold the picture."""

    title = "This picture can't be saved in this format"


class EncodedPicture(Struct, frozen=True):
    """The bytes of a file, its suffix (".jpg"), and the size of its picture in pixels."""

    data: bytes
    suffix: str
    width_px: int
    height_px: int


def encode_picture(data: bytes, options: EncodingOptions) -> EncodedPicture:
    """Return the file for the bytes of a picture; any thread.

    ORIGINAL leaves the bytes untouched, with their metadata and AI marks. Raises InvalidPicture for
    a picture that cannot be decoded or of which a part is missing, and NotEncoded if the format
    cannot hold it.
    """
    target = options.format.image_format
    if target is None:
        return _untouched(data)
    space = options.profile.space
    output = OutputSpace(OutputSource.FILE, space.description(), space, options.profile.value)
    decoded = decode(data, options.side_px, output)
    if decoded.file.is_partial:
        raise InvalidPicture("", PictureProblem.PARTLY_TRANSFERRED)
    image = _on_ground(decoded.image, options, has_alpha=target is not ImageFormat.JPEG)
    image.setColorSpace(space)
    encoded = _written(image, target, options.quality)
    return EncodedPicture(encoded, target.suffix, image.width(), image.height())


def _untouched(data: bytes) -> EncodedPicture:
    format_ = sniff(data)
    if format_ is not None and not format_.is_decoded:
        return EncodedPicture(data, format_.suffix, 0, 0)  # its size is not known
    decoded = decode(data, 1)
    if decoded.file.is_partial:
        raise InvalidPicture("", PictureProblem.PARTLY_TRANSFERRED)
    return EncodedPicture(data, decoded.file.format.suffix, decoded.width_px, decoded.height_px)


def _on_ground(image: QImage, options: EncodingOptions, *, has_alpha: bool) -> QImage:
    """Return the picture in the wished size on the ground, without transparency if there is one."""
    side = options.side_px or max(image.width(), image.height())
    size = QSize(side, side) if options.square else image.size()
    ground = options.ground or ("" if has_alpha else _WHITE)
    if size == image.size() and not (ground and image.hasAlphaChannel()):
        return image
    if size.width() * size.height() > PIXELS_MAX:
        raise InvalidPicture("", PictureProblem.TOO_LARGE)
    opaque, clear = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied
    canvas = QImage(size, opaque if ground else clear)
    if canvas.isNull():
        raise InvalidPicture("The picture is too large.", PictureProblem.TOO_LARGE)
    canvas.fill(QColor(ground) if ground else QColor(0, 0, 0, 0))
    image.setColorSpace(QColorSpace())  # both are in the same one; nothing is converted
    painter = QPainter(canvas)
    offset = (size - image.size()) / 2
    painter.drawImage(QPoint(offset.width(), offset.height()), image)
    painter.end()
    return canvas


def _written(image: QImage, target: ImageFormat, quality: int) -> bytes:
    if target is ImageFormat.WEBP and max(image.width(), image.height()) > _WEBP_SIDE_MAX:
        raise NotEncoded
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(target.qt_name))
    if target is not ImageFormat.PNG:
        writer.setQuality(quality)
    writer.setOptimizedWrite(True)
    if not writer.write(image):
        raise NotEncoded(writer.errorString())
    return bytes(buffer.data().data())
