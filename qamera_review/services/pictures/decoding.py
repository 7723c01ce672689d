"""Decodes picture files to QImage: the only decoder of the program.

The bytes come from the network, so only the formats of `domain.image_format` are decoded,
recognised by their first bytes; Qt must not try its other decoders. The size is checked before the
pixels are decoded. The steps: read (a JPEG or WebP scaled down while it is decoded), convert to the
output space, turn by the EXIF orientation.
"""

import threading
from contextlib import nullcontext

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct, replace
from qamera_review.services.pictures import jpeg_warnings
from qamera_review.services.pictures.avif import open_avif
from qamera_review.services.pictures.colour import ColourProfile, converted, source_space
from qamera_review.services.pictures.file_marks import Completeness
from qamera_review.services.pictures.orientation import orientation_of
from qamera_review.services.pictures.output_space import SRGB_OUTPUT, OutputSpace
from qamera_review.services.pictures.pixel_repairs import keyed, placed
from qamera_review.services.pictures.png_end import lacks_pixels
from qamera_review.services.pictures.sources import Source, source_of

# Changes whenever the same file would be decoded to other pixels or facts: decoded copies of
# other versions are not used.
DECODER_VERSION = 5
PIXELS_MAX = 120_000_000  # a medium format camera has 102 megapixels
SIDE_MAX = 32_767  # pixels; QPainter paints no larger pixmap
# Larger pictures are decoded one at a time: 64 megapixels take 256 MB each while they are decoded.
LARGE_PIXELS = 16_000_000
_BYTES_PER_PIXEL_MAX = 8  # of 16 bit RGBA
_MB = 1024 * 1024
_large_decode = threading.Lock()


class FileFacts(Struct, frozen=True):
    """Facts about a picture file: its format, its bytes, how it states its colours, and whether it
    has the whole picture."""

    format: ImageFormat = ImageFormat.JPEG
    size_bytes: int = 0
    profile: ColourProfile = ColourProfile()
    completeness: Completeness = Completeness.WHOLE

    @property
    def is_partial(self) -> bool:
        """Return whether a part of the picture is missing or wrong."""
        return self.completeness is Completeness.PARTIAL


class Decoded(Struct, frozen=True):
    """A decoded picture, perhaps scaled down, and the size of the original in pixels, after the
    turn; facts about its file, and the key of the output space that it was converted to."""

    image: QImage
    width_px: int
    height_px: int
    file: FileFacts = FileFacts()
    output_key: str = SRGB_OUTPUT.key


def decode(data: bytes, fit_px: int, output: OutputSpace = SRGB_OUTPUT) -> Decoded:
    """Decode a picture file; any thread.

    The picture is scaled down to fit a square of `fit_px` device pixels (0: full size), never
    enlarged, and converted to `output`. Raises InvalidPicture, with its `problem`, if it is
    damaged, too large, or of a format that is not decoded. A JPEG of which a part is missing is
    decoded as far as it goes; `file.completeness` then says so.
    """
    source = source_of(data)
    if source.format is ImageFormat.AVIF:
        image, size, source = _read_avif(source, fit_px)
    else:
        image, size, source = _read_with_qt(source, fit_px)
    space, profile = source_space(image, source.marks)
    image = source.orientation.turned(converted(image, space, output.space))
    size = source.orientation.turned_size(size)
    facts = FileFacts(source.format, len(data), profile, source.completeness)
    return Decoded(image, size.width(), size.height(), facts, output.key)


def _read_with_qt(source: Source, fit_px: int) -> tuple[QImage, QSize, Source]:
    """Return the picture, not turned, its full size, and the source with its completeness."""
    buffer = QBuffer()
    reader = _reader(buffer, source.format, source.data)
    with jpeg_warnings.collecting() as messages:
        size = source.picture_size or reader.size()
        _check_size(size)
        fitted = fitted_size(size, fit_px)
        needs_repair = source.frame is not None or source.key is not None
        if fitted != size and not needs_repair:
            reader.setScaledSize(fitted)
        with _one_large_at_a_time(size):
            image = reader.read()
            if needs_repair and not image.isNull():
                image = _scaled(_repaired(image, source), fitted)
    if image.isNull():
        raise _with_cause(InvalidPicture("The picture is damaged."), source)
    if (
        jpeg_warnings.says_data_are_missing(messages, source.data)
        or _has_no_need_of_zeros(source)
        or _ends_early(source)
    ):
        source.completeness = Completeness.PARTIAL
    return image, size, source


def _has_no_need_of_zeros(source: Source) -> bool:
    """Return whether a file ends in zeros without which its picture can be decoded as well."""
    shorter = source.marks.without_zeros
    return shorter is not None and not _full_picture(source, shorter).isNull()


def _ends_early(source: Source) -> bool:
    """Return whether the data of an arithmetic JPEG end before the picture does."""
    end = source.end
    if end is None or source.completeness is Completeness.PARTIAL:
        return False
    with jpeg_warnings.collecting():
        return end.is_early(_full_picture(source, source.data), _full_picture(source, end.data))


def _full_picture(source: Source, data: bytes) -> QImage:
    buffer = QBuffer()
    return _reader(buffer, source.format, data).read()


def _reader(buffer: QBuffer, format_: ImageFormat, data: bytes) -> QImageReader:
    """Return a reader of `data`; it needs `buffer`, which must live as long."""
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(format_.qt_name))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(False)
    reader.setAllocationLimit(PIXELS_MAX * _BYTES_PER_PIXEL_MAX // _MB)
    return reader


def _repaired(image: QImage, source: Source) -> QImage:
    if source.key is not None:
        image = keyed(image, source.key)
    if source.frame is not None and source.picture_size is not None:
        image = placed(image, source.frame, source.picture_size)
    return image


def _read_avif(source: Source, fit_px: int) -> tuple[QImage, QSize, Source]:
    """As `_read_with_qt`, for AVIF."""
    try:
        picture = open_avif(source.data)
        size = QSize(picture.width_px, picture.height_px)
        _check_size(size)
        with _one_large_at_a_time(size):
            image = picture.read()
    except InvalidPicture as error:
        raise _with_cause(error, source) from error
    source.orientation = orientation_of(picture.orientation)
    if picture.icc:
        source.marks = replace(source.marks, icc=picture.icc, cicp=None)
    return _scaled(image, fitted_size(size, fit_px)), size, source


def _scaled(image: QImage, size: QSize) -> QImage:
    if size == image.size():
        return image
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _with_cause(error: InvalidPicture, source: Source) -> InvalidPicture:
    """Return the error for a picture that could not be read: if a part of the file is missing, that
    is why."""
    marks = source.marks
    is_cut_off = marks.is_cut_off or marks.without_zeros is not None
    is_cut_off |= source.completeness is not Completeness.WHOLE
    is_cut_off |= source.format is ImageFormat.PNG and lacks_pixels(source.data)
    if is_cut_off and error.problem is PictureProblem.DAMAGED:
        return InvalidPicture(error.detail, PictureProblem.PARTLY_TRANSFERRED)
    return error


def _check_size(size: QSize) -> None:
    if not size.isValid() or size.isEmpty():
        raise InvalidPicture("The picture is damaged.")
    if size.width() * size.height() > PIXELS_MAX or max(size.width(), size.height()) > SIDE_MAX:
        text = TranslatableText(
            "The picture is too large: {width} x {height} pixels. "
            "The limit is {megapixels} megapixels, and {side} pixels on a side.",
            width=size.width(),
            height=size.height(),
            megapixels=PIXELS_MAX // 1_000_000,
            side=SIDE_MAX,
        )
        raise InvalidPicture(text, PictureProblem.TOO_LARGE)


def _one_large_at_a_time(size: QSize) -> "threading.Lock | nullcontext[None]":
    is_large = size.width() * size.height() > LARGE_PIXELS
    return _large_decode if is_large else nullcontext()


def fitted_size(size: QSize, fit_px: int) -> QSize:
    """Return the size in which a picture is decoded to fit a square of `fit_px` (0: full size)."""
    if not fit_px or max(size.width(), size.height()) <= fit_px:
        return size
    fitted = size.scaled(QSize(fit_px, fit_px), Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))
