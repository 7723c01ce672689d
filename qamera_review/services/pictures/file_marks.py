"""What a picture file says beside its pixels: EXIF data, its colours, and whether it is whole."""

import zlib
from enum import Enum

from qamera_review.domain.records import Struct
from qamera_review.services.pictures.chunks import (
    Chunk,
    webp_chunks,
    webp_end,
    webp_with_shorter_chunk,
)
from qamera_review.services.pictures.iso_boxes import BoxesState, boxes_state

_NCLX = b"colrnclx"
_ICC_FLAG = 0x20  # of a WebP's VP8X: browsers read no ICCP without it
_AVIF_HEAD = 64 * 1024  # the boxes come before the pixels
_ICC_BYTES_MAX = 16 * 1024 * 1024  # of a packed profile; those of printers have 3 MB
_GAMMA_SRGB, _GAMMA_TOLERANCE = 45_455, 500  # of gAMA, in 1/100,000
_CHROMATICITIES_SRGB = (31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000)
_CHROMATICITY_TOLERANCE = 500
_PROFILE_NAME_MAX = 79  # characters
_RENDERING_INTENTS = (b"\0", b"\1", b"\2", b"\3")  # of the sRGB chunk
_GREY_PNG = (b"\0", b"\x04")  # colour types: without and with alpha
# Browsers show these transfer functions of a video as that of sRGB in an AVIF, not in a PNG.
_SHOWN_AS_SRGB, _SRGB_TRANSFER = (1, 6, 14, 15), 13
# More zeros at the end of the pixels' data mean that the data did not arrive: arithmetic coders
# (VP8 and AV1) write none. WebP's lossless coder may write any number for a picture that is flat at
# its end; but if the picture can be decoded without the last ones, they are no data.
_ZEROS_MAX = 256


class Completeness(Enum):
    """Whether a file has the whole picture; the values are stored in decoded copies.

    END_MISSING: all of the picture is there, but the end marker is missing.
    """

    WHOLE = 0
    END_MISSING = 1
    PARTIAL = 2


class Cicp(Struct, frozen=True):
    """Code points of ITU-T H.273: primaries, transfer function, and whether the range is full."""

    primaries: int
    transfer: int
    is_full_range: bool = True


class FileMarks(Struct, frozen=True):
    """The metadata of a file.

    `icc` is its ICC profile, which may be damaged, None without one. `has_srgb_chunk`, `gamma` (1.0
    is linear light; 0 without gAMA) and `is_grey` (grey pixels, perhaps with alpha) are of PNG
    alone. `is_srgb_gamma`: gAMA and, if it is there, cHRM describe sRGB, so that the pixels stay as
    they are. `is_cut_off`: the file ends before its structure does, so that it cannot be decoded.
    `completeness` is what the structure tells about a file that can. `without_zeros` is a WebP
    without the zeros at its end: if it can be decoded, a part of the picture is missing.
    """

    exif: bytes | None = None
    cicp: Cicp | None = None
    icc: bytes | None = None
    has_srgb_chunk: bool = False
    gamma: float = 0.0
    is_srgb_gamma: bool = False
    is_grey: bool = False
    is_cut_off: bool = False
    completeness: Completeness = Completeness.WHOLE
    without_zeros: bytes | None = None


def webp_marks(data: bytes) -> FileMarks:
    """Return the metadata of a WebP. Its EXIF orientation is not among them: browsers do not turn
    a WebP by it."""
    chunks = webp_chunks(data)
    extended, icc = chunks.get(b"VP8X"), chunks.get(b"ICCP")
    if extended is not None and not (extended.content[:1] or b"\0")[0] & _ICC_FLAG:
        icc = None
    is_zeroed = _ends_in_zeros(data, chunks.get(b"VP8 "))
    lossless, without_zeros = chunks.get(b"VP8L"), None
    if lossless is not None and _ends_in_zeros(data, lossless):
        without_zeros = webp_with_shorter_chunk(data, lossless, _ZEROS_MAX)
    return FileMarks(
        icc=None if icc is None else icc.content,
        is_cut_off=max(webp_end(data), 0, *(each.end for each in chunks.values())) > len(data),
        completeness=Completeness.PARTIAL if is_zeroed else Completeness.WHOLE,
        without_zeros=without_zeros,
    )


def _ends_in_zeros(data: bytes, chunk: Chunk | None) -> bool:
    if chunk is None or chunk.end - chunk.start <= _ZEROS_MAX + 8:
        return False
    return not data[chunk.end - _ZEROS_MAX : chunk.end].strip(b"\0")


def avif_marks(data: bytes) -> FileMarks:
    """Return the metadata of an AVIF, without its profile and turn, which its decoder reads."""
    state = boxes_state(data, _ZEROS_MAX)
    is_zeroed = state is BoxesState.ZEROED
    return FileMarks(
        cicp=_nclx(data[:_AVIF_HEAD]),
        is_cut_off=state is BoxesState.CUT_OFF,
        completeness=Completeness.PARTIAL if is_zeroed else Completeness.WHOLE,
    )


def png_marks(
    chunks: dict[bytes, bytes], completeness: Completeness = Completeness.WHOLE
) -> FileMarks:
    """Return the metadata of a PNG by its chunks before the pixels (browsers ignore those after
    them); `completeness` is what the others tell."""
    cicp = chunks.get(b"cICP", b"")
    gamma = chunks.get(b"gAMA", b"")
    gamma_value = int.from_bytes(gamma, "big") if len(gamma) == 4 else 0
    exif = chunks.get(b"eXIf")
    return FileMarks(
        exif=None if exif is None or exif.startswith(b"Exif") else exif,
        cicp=Cicp(cicp[0], cicp[1], cicp[3] == 1) if len(cicp) == 4 else None,
        icc=_unpacked_profile(chunks[b"iCCP"]) if b"iCCP" in chunks else None,
        has_srgb_chunk=chunks.get(b"sRGB") in _RENDERING_INTENTS,
        gamma=gamma_value / 100_000,
        is_srgb_gamma=abs(gamma_value - _GAMMA_SRGB) <= _GAMMA_TOLERANCE
        and _are_srgb(chunks.get(b"cHRM")),
        is_grey=chunks.get(b"IHDR", b"")[9:10] in _GREY_PNG,
        is_cut_off=completeness is Completeness.PARTIAL,
        completeness=completeness,
    )


def _unpacked_profile(content: bytes) -> bytes:
    """Return the profile of an iCCP chunk; b"" if it is damaged."""
    name, _break, packed = content.partition(b"\0")
    if not 0 < len(name) <= _PROFILE_NAME_MAX:
        return b""
    unpacker = zlib.decompressobj()
    try:
        profile = unpacker.decompress(packed[1:], _ICC_BYTES_MAX)
    except zlib.error:
        return b""
    return profile if unpacker.eof else b""


def _are_srgb(chromaticities: bytes | None) -> bool:
    """Return whether a cHRM chunk has the values of sRGB, or none that can be used."""
    if chromaticities is None or not is_usable_chrm(chromaticities):
        return True
    return all(
        abs(value - srgb) <= _CHROMATICITY_TOLERANCE
        for value, srgb in zip(_numbers(chromaticities), _CHROMATICITIES_SRGB, strict=True)
    )


def is_usable_chrm(content: bytes) -> bool:
    """Return whether a cHRM chunk has eight chromaticities above zero."""
    return len(content) == 32 and all(_numbers(content))


def _numbers(content: bytes) -> list[int]:
    return [int.from_bytes(content[at : at + 4], "big") for at in range(0, 32, 4)]


def _nclx(head: bytes) -> Cicp | None:
    """Return the code points of an AVIF's colour box; None if it has none."""
    at = head.find(_NCLX)
    if at < 0 or at + 15 > len(head):
        return None
    at += len(_NCLX)
    primaries = int.from_bytes(head[at : at + 2], "big")
    transfer = int.from_bytes(head[at + 2 : at + 4], "big")
    # The decoder has made RGB of full range, whatever the file's own range is.
    return Cicp(primaries, _SRGB_TRANSFER if transfer in _SHOWN_AS_SRGB else transfer)
