"""Reads the metadata of a picture file: EXIF data and how it states its colours."""

from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.records import Struct
from qamera_review.services.pictures.chunks import (
    gif_is_whole,
    png_chunks,
    webp_chunk,
    webp_is_whole,
)
from qamera_review.services.pictures.iso_boxes import BoxesState, boxes_state

ZEROS_MAX = 256
_NCLX = b"colrnclx"
_AVIF_HEAD = 64 * 1024  # the boxes come before the pixels
_ICC_HEAD = 64 * 1024  # a JPEG's profile follows the EXIF segment, of 64 KB at most
_GAMMA_SRGB, _GAMMA_TOLERANCE = 45_455, 500  # of gAMA, in 1/100,000
_CHROMATICITIES_SRGB = (31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000)
_CHROMATICITY_TOLERANCE = 500


class Cicp(Struct, frozen=True):
    """Code points of ITU-T H.273: primaries, transfer function, and whether the range is full."""

    primaries: int
    transfer: int
    is_full_range: bool = True


class FileMarks(Struct, frozen=True):
    """The metadata of a file.

    `has_icc`: it has an ICC profile, which may be damaged. `has_srgb_chunk` and `gamma` (1.0 is
    linear light; 0 without gAMA) are of PNG alone. `is_srgb_gamma`: gAMA and, if it is there, cHRM
    describe sRGB, so that the pixels stay as they are. `is_whole`: the file has all its bytes, as
    far as its structure tells.
    """

    exif: bytes | None = None
    cicp: Cicp | None = None
    has_icc: bool = False
    has_srgb_chunk: bool = False
    gamma: float = 0.0
    is_srgb_gamma: bool = False
    is_whole: bool = True


def read_marks(data: bytes, format_: ImageFormat) -> FileMarks:
    """Return the metadata of a file; of a JPEG only how it states its colours."""
    match format_:
        case ImageFormat.PNG:
            return _png_marks(data)
        case ImageFormat.WEBP:
            has_icc = webp_chunk(data, b"ICCP") is not None
            return FileMarks(
                webp_chunk(data, b"EXIF"), has_icc=has_icc, is_whole=webp_is_whole(data)
            )
        case ImageFormat.AVIF:
            head = data[:_AVIF_HEAD]
            has_icc = b"colrprof" in head or b"colrrICC" in head
            return FileMarks(
                cicp=None if has_icc else _nclx(head),
                has_icc=has_icc,
                is_whole=boxes_state(data, ZEROS_MAX) is not BoxesState.CUT_OFF,
            )
        case ImageFormat.GIF:
            return FileMarks(is_whole=gif_is_whole(data))
    return FileMarks(has_icc=b"ICC_PROFILE\0" in data[: 2 * _ICC_HEAD])


def _png_marks(data: bytes) -> FileMarks:
    chunks: dict[bytes, bytes] = {}
    for kind, content in png_chunks(data):
        chunks.setdefault(kind, content)
    cicp = chunks.get(b"cICP", b"")
    gamma = int.from_bytes(chunks.get(b"gAMA", b"")[:4], "big")
    return FileMarks(
        exif=chunks.get(b"eXIf"),
        cicp=Cicp(cicp[0], cicp[1], cicp[3] == 1) if len(cicp) == 4 else None,
        has_icc=b"iCCP" in chunks,
        has_srgb_chunk=b"sRGB" in chunks,
        gamma=gamma / 100_000,
        is_srgb_gamma=abs(gamma - _GAMMA_SRGB) <= _GAMMA_TOLERANCE
        and _are_srgb(chunks.get(b"cHRM")),
        is_whole=b"IEND" in chunks,
    )


def _are_srgb(chromaticities: bytes | None) -> bool:
    if chromaticities is None:
        return True
    values = [int.from_bytes(chromaticities[at : at + 4], "big") for at in range(0, 32, 4)]
    return all(
        abs(value - srgb) <= _CHROMATICITY_TOLERANCE
        for value, srgb in zip(values, _CHROMATICITIES_SRGB, strict=True)
    )


def _nclx(head: bytes) -> Cicp | None:
    """Return the code points of an AVIF's colour box; None if it has none, or they say nothing."""
    at = head.find(_NCLX)
    if at < 0 or at + 15 > len(head):
        return None
    at += len(_NCLX)
    primaries, transfer = head[at : at + 2], head[at + 2 : at + 4]
    # The decoder has made RGB of full range, whatever the file's own range is.
    return Cicp(int.from_bytes(primaries, "big"), int.from_bytes(transfer, "big"))
