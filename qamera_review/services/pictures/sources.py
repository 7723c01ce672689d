"""Reads what a picture file is and says, and prepares its bytes for the decoder."""

from PySide6.QtCore import QRect, QSize

from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.image_format import ImageFormat, sniff
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.services.pictures.arithmetic_end import ArithmeticEnd, arithmetic_end
from qamera_review.services.pictures.file_marks import (
    Completeness,
    FileMarks,
    avif_marks,
    webp_marks,
)
from qamera_review.services.pictures.gif_structure import first_frame
from qamera_review.services.pictures.jpeg_structure import SCANS_MAX, read_structure
from qamera_review.services.pictures.orientation import Orientation, exif_orientation
from qamera_review.services.pictures.png_source import ColourKey, png_source

_12_BIT_JPEG = "JPEG (12 bit)"
_WEBP_BYTES_MIN = 64  # Qt does not recognise a smaller file


class Source(Struct):
    """A file that can be decoded: its bytes as the decoder gets them, and what they state.

    `picture_size` and `frame` are of an animation whose first frame does not fill it; `key` is the
    transparent colour of a PNG that the decoder does not know; `end` is of an arithmetic JPEG.
    """

    format: ImageFormat
    data: bytes
    marks: FileMarks
    orientation: Orientation = Orientation.UPRIGHT
    completeness: Completeness = Completeness.WHOLE
    picture_size: QSize | None = None
    frame: QRect | None = None
    key: ColourKey | None = None
    end: ArithmeticEnd | None = None


def source_of(data: bytes) -> Source:
    """Return a picture file prepared for the decoder. Raises InvalidPicture, with its `problem`, if
    it is no picture, or one that cannot be decoded."""
    format_ = sniff(data)
    if not data:
        raise InvalidPicture("The file is empty.", PictureProblem.EMPTY)
    if format_ is None:
        raise InvalidPicture("It is not a picture.", PictureProblem.NOT_A_PICTURE)
    if not format_.is_decoded:
        raise _unsupported(format_.title)
    match format_:
        case ImageFormat.JPEG:
            return _jpeg_source(data)
        case ImageFormat.PNG:
            return _png_source(data)
        case ImageFormat.GIF:
            return _gif_source(data)
        case ImageFormat.WEBP:
            marks = webp_marks(data)
            data = data.ljust(_WEBP_BYTES_MIN, b"\0")
        case _:
            marks = avif_marks(data)
    if marks.is_cut_off:
        raise _incomplete()
    return Source(format_, data, marks, completeness=marks.completeness)


def _jpeg_source(data: bytes) -> Source:
    structure = read_structure(data)
    if structure.scans > SCANS_MAX:
        text = TranslatableText("The picture has more than {count} scans.", count=SCANS_MAX)
        raise InvalidPicture(text, PictureProblem.TOO_LARGE)
    if structure.precision_bits != 8:
        raise _unsupported(_12_BIT_JPEG)
    completeness = Completeness.WHOLE if structure.has_end else Completeness.END_MISSING
    if not structure.is_complete:
        completeness = Completeness.PARTIAL
    orientation = exif_orientation(structure.exif)
    marks = FileMarks(icc=structure.icc)
    source = Source(ImageFormat.JPEG, structure.picture, marks, orientation, completeness)
    if structure.is_arithmetic:
        source.end = arithmetic_end(structure.picture, structure.block)
    return source


def _png_source(data: bytes) -> Source:
    png = png_source(data)
    marks = png.marks
    turn = exif_orientation(marks.exif)
    source = Source(ImageFormat.PNG, png.data, marks, turn, marks.completeness, key=png.key)
    if png.frame is not None:
        source.picture_size, source.frame = png.frame.picture_size, png.frame.place
    return source


def _gif_source(data: bytes) -> Source:
    frame = first_frame(data)
    if frame is None or not frame.is_whole:
        raise _incomplete()
    source = Source(ImageFormat.GIF, frame.data, FileMarks())
    if not frame.fills_picture:
        source.picture_size = QSize(frame.picture_width, frame.picture_height)
        source.frame = QRect(frame.x, frame.y, frame.width, frame.height)
    return source


def _incomplete() -> InvalidPicture:
    return InvalidPicture("The picture is incomplete.", PictureProblem.PARTLY_TRANSFERRED)


def _unsupported(name: str) -> InvalidPicture:
    text = TranslatableText("The format {format} is not supported.", format=name)
    return InvalidPicture(text, PictureProblem.UNSUPPORTED_FORMAT)
