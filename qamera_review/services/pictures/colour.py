"""Colour management: the colour space that a file states, and the conversion to the output space.

Order of precedence, as in browsers: the cICP chunk of a PNG or the nclx box of an AVIF, an ICC
profile, the sRGB chunk, gAMA with cHRM, else nothing, which means sRGB. Qt reads all but the first.
"""

from enum import Enum
from functools import cache
from math import exp

from PySide6.QtGui import QColorSpace, QImage, QPixelFormat

from qamera_review.domain.records import Struct
from qamera_review.services.pictures.file_marks import Cicp, FileMarks

SRGB = QColorSpace(QColorSpace.NamedColorSpace.SRgb)


class ProfileKind(Enum):
    """How a file states its colours; the values are stored in decoded copies."""

    UNTAGGED = 0  # shown as sRGB
    ICC = 1
    CICP = 2  # code points of ITU-T H.273
    GAMMA = 3  # gAMA and cHRM of a PNG
    SRGB_CHUNK = 4
    DAMAGED = 5  # an ICC profile that cannot be used; shown as sRGB


class ColourProfile(Struct, frozen=True):
    """How a file states its colours, with a name where the kind alone does not say it: the
    profile's own description, the names of primaries and transfer function, or the gamma."""

    kind: ProfileKind = ProfileKind.UNTAGGED
    name: str = ""


_OPAQUE, _ALPHA = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32
_PREMULTIPLIED = QImage.Format.Format_ARGB32_Premultiplied
_PRIMARIES = {
    1: ("BT.709", QColorSpace.Primaries.SRgb),
    9: ("BT.2020", QColorSpace.Primaries.Bt2020),
    12: ("Display P3", QColorSpace.Primaries.DciP3D65),
}
_TRANSFERS = {
    **dict.fromkeys((1, 6, 14, 15), ("BT.709", QColorSpace.TransferFunction.Bt2020)),
    8: ("linear", QColorSpace.TransferFunction.Linear),
    13: ("sRGB", QColorSpace.TransferFunction.SRgb),
}
_GAMMAS = {4: 2.2, 5: 2.8}
_PQ, _HLG = 16, 18
_TABLE_SIZE = 1_024
_HDR_WHITE_NITS = 203.0  # ITU-R BT.2408: the white of a page; brighter light is cut off


def source_space(qt_space: QColorSpace, marks: FileMarks) -> tuple[QColorSpace, ColourProfile]:
    """Return the colour space that a file states, and how it states it.

    `qt_space` is what Qt has read from the file. A space that is not valid means sRGB; for CMYK it
    means that there is no profile.
    """
    if marks.cicp is not None and (stated := cicp_space(marks.cicp)) is not None:
        return stated
    if marks.has_icc:
        if not qt_space.isValid():
            return QColorSpace(), ColourProfile(ProfileKind.DAMAGED)
        return qt_space, ColourProfile(ProfileKind.ICC, qt_space.description())
    if marks.has_srgb_chunk:
        return QColorSpace(), ColourProfile(ProfileKind.SRGB_CHUNK)
    if marks.gamma and qt_space.isValid():
        profile = ColourProfile(ProfileKind.GAMMA, f"{1 / marks.gamma:.3g}")
        return (QColorSpace() if marks.is_srgb_gamma else qt_space), profile
    return QColorSpace(), ColourProfile()


def converted(image: QImage, space: QColorSpace, output: QColorSpace) -> QImage:
    """Return the picture in the colour space `output`, as RGB32 or premultiplied ARGB32, which are
    painted without a further conversion.

    `space` is that of the picture. Convert after scaling: it costs 9 ns a pixel with a matrix
    profile, and 50 to 65 ns with a table.
    """
    if not space.isValid() and output != SRGB:
        # CMYK without a profile is converted by the plain formula, as in browsers.
        return converted(_paintable(image), SRGB, output)
    if not space.isValid() or space == output:
        return _paintable(image)
    if image.colorCount():
        image = image.convertToFormat(_ALPHA if image.hasAlphaChannel() else _OPAQUE)
    image.setColorSpace(space)
    result = image.convertedToColorSpace(output, _converted_format(image))
    if result.isNull():  # the profile does not fit the pixels, such as a grey one for RGB pixels
        return converted(image, QColorSpace(), output)
    return _paintable(result)


def _converted_format(image: QImage) -> QImage.Format:
    """Return the format to convert to: RGB, also for CMYK. Qt 6.11 mixes up colours if
    premultiplication changes during the conversion, so `_paintable` does that afterwards.
    """
    if not image.hasAlphaChannel():
        return _OPAQUE
    is_premultiplied = (
        image.pixelFormat().premultiplied() == QPixelFormat.AlphaPremultiplied.Premultiplied
    )
    return _PREMULTIPLIED if is_premultiplied else _ALPHA


def _paintable(image: QImage) -> QImage:
    return image.convertToFormat(_PREMULTIPLIED if image.hasAlphaChannel() else _OPAQUE)


def cicp_space(code: Cicp) -> tuple[QColorSpace, ColourProfile] | None:
    """Return the colour space of code points, and their name; None if they are not supported."""
    if code.primaries not in _PRIMARIES or not code.is_full_range:
        return None
    name, primaries = _PRIMARIES[code.primaries]
    if code.transfer in _TRANSFERS:
        transfer_name, transfer = _TRANSFERS[code.transfer]
        space = QColorSpace(primaries, transfer)
    elif code.transfer in _GAMMAS:
        gamma = _GAMMAS[code.transfer]
        transfer_name, space = f"gamma {gamma}", QColorSpace(primaries, gamma)
    elif code.transfer in (_PQ, _HLG):
        transfer_name = "PQ" if code.transfer == _PQ else "HLG"
        space = QColorSpace(primaries, _hdr_table(code.transfer))
    else:
        return None
    if transfer_name == "sRGB":
        return space, ColourProfile(ProfileKind.CICP, "sRGB" if space == SRGB else name)
    return space, ColourProfile(ProfileKind.CICP, f"{name}, {transfer_name}")


@cache
def _hdr_table(transfer: int) -> list[int]:
    """Return PQ or HLG as a table from coded values to light; 65,535 is the white of a page.

    Qt's own functions assume another white, which makes pictures too bright.
    """
    nits = _pq_nits if transfer == _PQ else _hlg_nits
    return [
        min(65_535, round(65_535 * nits(place / (_TABLE_SIZE - 1)) / _HDR_WHITE_NITS))
        for place in range(_TABLE_SIZE)
    ]


def _pq_nits(value: float) -> float:
    """Return the light of a coded value by SMPTE ST 2084."""
    root = value ** (32 / 2_523)
    power = (max(root - 0.8359375, 0.0) / (18.8515625 - 18.6875 * root)) ** (16_384 / 2_610)
    return float(10_000 * power)


def _hlg_nits(value: float) -> float:
    """Return the light of a coded value by ITU-R BT.2100 (HLG) on a display of 1,000 nits."""
    scene = value**2 / 3
    if value > 0.5:
        scene = (exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12
    return float(1_000 * scene**1.2)
