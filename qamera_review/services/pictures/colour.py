"""Colour management: the colour space that a file states, and the conversion to the output space.

Order of precedence, as in browsers: the cICP chunk of a PNG or the nclx box of an AVIF, an ICC
profile, the sRGB chunk, gAMA with cHRM, else nothing, which means sRGB. Qt reads only gAMA and cHRM
here: it loses the profiles of some JPEG files and of grey pictures with alpha. `code_points` makes
the spaces of cICP and nclx.
"""

from enum import Enum
from functools import lru_cache

from PySide6.QtGui import QColorSpace, QImage, QPixelFormat

from qamera_review.domain.records import Struct
from qamera_review.services.pictures.code_points import code_point_space
from qamera_review.services.pictures.file_marks import FileMarks

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
_GREYS = (QImage.Format.Format_Grayscale8, QImage.Format.Format_Grayscale16)
_DEPTH_8_BIT = 32  # bits of a pixel of four channels


def source_space(image: QImage, marks: FileMarks) -> tuple[QColorSpace, ColourProfile]:
    """Return the colour space that a file states, and how it states it.

    `image` is the file's picture as Qt has read it. A space that is not valid means sRGB; for CMYK
    it means that there is no profile.
    """
    if marks.cicp is not None and (stated := code_point_space(marks.cicp)):
        space, name = stated
        return space, ColourProfile(ProfileKind.CICP, "sRGB" if space == SRGB else name)
    if marks.icc:
        space = _icc_space(marks.icc)
        if space.isValid() and _fits(space, image, marks):
            return space, ColourProfile(ProfileKind.ICC, space.description())
    if marks.has_srgb_chunk:
        return QColorSpace(), ColourProfile(ProfileKind.SRGB_CHUNK)
    gamma_space = image.colorSpace()
    if marks.gamma and gamma_space.isValid():
        profile = ColourProfile(ProfileKind.GAMMA, f"{1 / marks.gamma:.3g}")
        return (QColorSpace() if marks.is_srgb_gamma else gamma_space), profile
    kind = ProfileKind.UNTAGGED if marks.icc is None else ProfileKind.DAMAGED
    return QColorSpace(), ColourProfile(kind)


@lru_cache(maxsize=8)  # the pictures of one shop have the same profile
def _icc_space(icc: bytes) -> QColorSpace:
    return QColorSpace.fromIccProfile(icc)


def _fits(space: QColorSpace, image: QImage, marks: FileMarks) -> bool:
    """Return whether a profile is one for the pixels of the picture."""
    is_cmyk = image.format() == QImage.Format.Format_CMYK8888
    match space.colorModel():
        case QColorSpace.ColorModel.Rgb:
            return not is_cmyk
        case QColorSpace.ColorModel.Cmyk:
            return is_cmyk
        case QColorSpace.ColorModel.Gray:
            return marks.is_grey or image.format() in _GREYS
    return False


def converted(image: QImage, space: QColorSpace, output: QColorSpace) -> QImage:
    """Return the picture in the colour space `output`, as RGB32 or premultiplied ARGB32, which are
    painted without a further conversion.

    `space` is that of the picture. Convert after scaling: it costs 9 ns a pixel with a matrix
    profile, and 50 to 65 ns with a table.
    """
    image.setColorSpace(QColorSpace())  # Qt's own one must not convert anything
    if not space.isValid() and output != SRGB:
        # CMYK without a profile is converted by the plain formula, as in browsers.
        return converted(_paintable(image), SRGB, output)
    if not space.isValid() or space == output:
        return _paintable(image)
    if space.colorModel() is QColorSpace.ColorModel.Gray:
        return _paintable(_converted_grey(image, space, output))
    if image.colorCount() or image.format() == QImage.Format.Format_Grayscale8:
        image = image.convertToFormat(_ALPHA if image.hasAlphaChannel() else _OPAQUE)
    elif image.format() == QImage.Format.Format_Grayscale16:
        image = image.convertToFormat(QImage.Format.Format_RGBX64)
    image.setColorSpace(space)
    return _paintable(image.convertedToColorSpace(output, _converted_format(image)))


def _converted_grey(image: QImage, space: QColorSpace, output: QColorSpace) -> QImage:
    """Return grey pixels in the colour space `output`. Qt converts them only without alpha, so that
    is put back afterwards."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8) if image.hasAlphaChannel() else None
    is_16_bit = image.format() == QImage.Format.Format_Grayscale16 or image.depth() > _DEPTH_8_BIT
    if alpha is not None:  # not premultiplied
        kind = QImage.Format.Format_RGBA64 if is_16_bit else _ALPHA
        image = image.convertToFormat(kind)
    grey = image.convertToFormat(_GREYS[is_16_bit])
    grey.setColorSpace(space)
    result = grey.convertedToColorSpace(output, _OPAQUE)
    if alpha is not None:
        result = result.convertToFormat(_ALPHA)
        result.setAlphaChannel(alpha)
    return result


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
