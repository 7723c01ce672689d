"""Decodes picture files to QImage: the only decoder of the program.

The bytes come from the network, so only the formats of `domain.image_format` are decoded,
recognised by their first bytes; Qt must not try its other decoders. The size is checked before the
pixels are decoded. The steps: read (a JPEG or WebP scaled down while it is decoded), convert to the
output space, turn by the EXIF orientation.
"""

import threading
from contextlib import nullcontext
from enum import Enum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader

from qamera_review.domain.errors import PictureInvalid
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.image_format import ImageFormat, sniff
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.services.pictures import jpeg_warnings
from qamera_review.services.pictures.avif import open_avif
from qamera_review.services.pictures.colour import ColourProfile, converted, source_space
from qamera_review.services.pictures.file_marks import FileMarks, read_marks
from qamera_review.services.pictures.jpeg_structure import SCANS_MAX, read_structure
from qamera_review.services.pictures.orientation import (
    Orientation,
    exif_orientation,
    orientation_of,
)
from qamera_review.services.pictures.output_space import SRGB_OUTPUT, OutputSpace

# Changes whenever the same file would be decoded to other pixels or facts: decoded copies of
# other versions are not used.
DECODER_VERSION = 2
PIXELS_MAX = 120_000_000  # a medium format camera has 102 megapixels
SIDE_MAX = 32_767  # pixels; QPainter paints no larger pixmap
# Larger pictures are decoded one at a time: 64 megapixels take 256 MB each while they are decoded.
LARGE_PIXELS = 16_000_000
_BYTES_PER_PIXEL_MAX = 8  # of 16 bit RGBA
_MB = 1024 * 1024
_large_decode = threading.Lock()
_12_BIT_JPEG = "JPEG (12 bit)"


class Completeness(Enum):
    """Whether a file has the whole picture; the values are stored in decoded copies.

    END_MISSING: all of the picture is there, but the end marker is missing.
    """

    WHOLE = 0
    END_MISSING = 1
    PARTIAL = 2


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


class _Source(Struct):
    """A file that can be decoded: its bytes as the decoder gets them, and what they state."""

    format: ImageFormat
    data: bytes
    marks: FileMarks
    orientation: Orientation
    completeness: Completeness = Completeness.WHOLE


def decode(data: bytes, fit_px: int, output: OutputSpace = SRGB_OUTPUT) -> Decoded:
    """Decode a picture file; any thread.

    The picture is scaled down to fit a square of `fit_px` device pixels (0: full size), never
    enlarged, and converted to `output`. Raises PictureInvalid, with its `problem`, if it is
    damaged, too large, or of a format that is not decoded. A JPEG of which a part is missing is
    decoded as far as it goes; `file.completeness` then says so.
    """
    source = _source_of(data)
    if source.format is ImageFormat.AVIF:
        image, size, source = _read_avif(source, fit_px)
    else:
        image, size, source = _read_with_qt(source, fit_px)
    space, profile = source_space(image.colorSpace(), source.marks)
    image = source.orientation.turned(converted(image, space, output.space))
    size = source.orientation.turned_size(size)
    facts = FileFacts(source.format, len(data), profile, source.completeness)
    return Decoded(image, size.width(), size.height(), facts, output.key)


def _source_of(data: bytes) -> _Source:
    format_ = sniff(data)
    if not data:
        raise PictureInvalid("The file is empty.", PictureProblem.EMPTY)
    if format_ is None:
        raise PictureInvalid("It is not a picture.", PictureProblem.NOT_A_PICTURE)
    if not format_.is_decoded:
        raise _unsupported(format_.title)
    marks = read_marks(data, format_)
    if format_ is ImageFormat.JPEG:
        return _jpeg_source(data, marks)
    if not marks.is_whole and format_ is not ImageFormat.PNG:
        raise PictureInvalid("The picture is incomplete.", PictureProblem.PARTLY_TRANSFERRED)
    return _Source(format_, data, marks, exif_orientation(marks.exif))


def _jpeg_source(data: bytes, marks: FileMarks) -> _Source:
    structure = read_structure(data)
    if structure.scans > SCANS_MAX:
        text = TranslatableText("The picture has more than {count} scans.", count=SCANS_MAX)
        raise PictureInvalid(text, PictureProblem.TOO_LARGE)
    if structure.precision_bits != 8:
        raise _unsupported(_12_BIT_JPEG)
    completeness = Completeness.WHOLE if structure.has_end else Completeness.END_MISSING
    if not structure.is_complete:
        completeness = Completeness.PARTIAL
    orientation = exif_orientation(structure.exif)
    return _Source(ImageFormat.JPEG, structure.picture, marks, orientation, completeness)


def _read_with_qt(source: _Source, fit_px: int) -> tuple[QImage, QSize, _Source]:
    """Return the picture, not turned, its full size, and the source with its completeness."""
    buffer = QBuffer()
    buffer.setData(QByteArray(source.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(source.format.qt_name))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(False)
    reader.setAllocationLimit(PIXELS_MAX * _BYTES_PER_PIXEL_MAX // _MB)
    with jpeg_warnings.collecting() as messages:
        size = reader.size()
        _check_size(size)
        fitted = fitted_size(size, fit_px)
        if fitted != size:
            reader.setScaledSize(fitted)
        with _one_large_at_a_time(size):
            image = reader.read()
    if image.isNull():
        raise _with_cause(PictureInvalid("The picture is damaged."), source)
    if jpeg_warnings.says_data_are_missing(messages):
        source.completeness = Completeness.PARTIAL
    return image, size, source


def _read_avif(source: _Source, fit_px: int) -> tuple[QImage, QSize, _Source]:
    """As `_read_with_qt`, for AVIF."""
    try:
        picture = open_avif(source.data)
        size = QSize(picture.width_px, picture.height_px)
        _check_size(size)
        with _one_large_at_a_time(size):
            image = picture.read()
    except PictureInvalid as error:
        raise _with_cause(error, source) from error
    if picture.icc:
        image.setColorSpace(QColorSpace.fromIccProfile(picture.icc))
    source.orientation = orientation_of(picture.orientation)
    fitted = fitted_size(size, fit_px)
    if fitted != size:
        image = image.scaled(
            fitted,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return image, size, source


def _with_cause(error: PictureInvalid, source: _Source) -> PictureInvalid:
    """Return the error for a picture that could not be read: if a part of the file is missing, that
    is why."""
    is_cut_off = not source.marks.is_whole or source.completeness is not Completeness.WHOLE
    if is_cut_off and error.problem is PictureProblem.DAMAGED:
        return PictureInvalid(error.detail, PictureProblem.PARTLY_TRANSFERRED)
    return error


def _check_size(size: QSize) -> None:
    if not size.isValid() or size.isEmpty():
        raise PictureInvalid("The picture is damaged.")
    if size.width() * size.height() > PIXELS_MAX or max(size.width(), size.height()) > SIDE_MAX:
        text = TranslatableText(
            "The picture is too large: {width} x {height} pixels. "
            "The limit is {megapixels} megapixels, and {side} pixels on a side.",
            width=size.width(),
            height=size.height(),
            megapixels=PIXELS_MAX // 1_000_000,
            side=SIDE_MAX,
        )
        raise PictureInvalid(text, PictureProblem.TOO_LARGE)


def _one_large_at_a_time(size: QSize) -> "threading.Lock | nullcontext[None]":
    is_large = size.width() * size.height() > LARGE_PIXELS
    return _large_decode if is_large else nullcontext()


def fitted_size(size: QSize, fit_px: int) -> QSize:
    """Return the size in which a picture is decoded to fit a square of `fit_px` (0: full size)."""
    if not fit_px or max(size.width(), size.height()) <= fit_px:
        return size
    fitted = size.scaled(QSize(fit_px, fit_px), Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))


def _unsupported(name: str) -> PictureInvalid:
    text = TranslatableText("The format {format} is not supported.", format=name)
    return PictureInvalid(text, PictureProblem.UNSUPPORTED_FORMAT)
