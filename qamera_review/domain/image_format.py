"""The picture formats: which ones are decoded, and which ones are only recognised.

This is the only place that looks at the first bytes of a file.
"""

from enum import Enum


class ImageFormat(Enum):
    """A picture format: name in MIME types (the value), name for the user, suffix, Qt's plugin.

    A format without a plugin is PNG, which is built into QtGui, AVIF, which Pillow decodes, or one
    that is not decoded (`is_decoded`).
    """

    WEBP = ("webp", "WebP", ".webp", "qwebp")
    JPEG = ("jpeg", "JPEG", ".jpg", "qjpeg")
    PNG = ("png", "PNG", ".png", None)
    AVIF = ("avif", "AVIF", ".avif", None)
    GIF = ("gif", "GIF", ".gif", "qgif")
    JXL = ("jxl", "JPEG XL", ".jxl", None)
    HEIC = ("heic", "HEIC", ".heic", None)
    JPEG_2000 = ("jp2", "JPEG 2000", ".jp2", None)
    TIFF = ("tiff", "TIFF", ".tif", None)
    BIG_TIFF = ("x-bigtiff", "BigTIFF", ".tif", None)
    ICO = ("vnd.microsoft.icon", "ICO", ".ico", None)
    BMP = ("bmp", "BMP", ".bmp", None)
    PSD = ("vnd.adobe.photoshop", "PSD", ".psd", None)
    SVG = ("svg+xml", "SVG", ".svg", None)
    PDF = ("pdf", "PDF", ".pdf", None)

    title: str
    suffix: str
    qt_plugin: str | None

    def __new__(cls, name: str, title: str, suffix: str, qt_plugin: str | None) -> "ImageFormat":
        """Make `name` the member's value and keep the rest as attributes."""
        member = object.__new__(cls)
        member._value_ = name
        member.title = title
        member.suffix = suffix
        member.qt_plugin = qt_plugin
        return member

    @property
    def mime_type(self) -> str:
        """Return the media type for HTTP."""
        return f"image/{self.value}"

    @property
    def qt_name(self) -> bytes:
        """Return the name that QImageReader uses."""
        return str(self.value).encode()

    @property
    def is_decoded(self) -> bool:
        """Return whether the program can show it."""
        return self in DECODED_FORMATS


DECODED_FORMATS = (
    ImageFormat.WEBP,
    ImageFormat.JPEG,
    ImageFormat.PNG,
    ImageFormat.AVIF,
    ImageFormat.GIF,
)
# For the Accept header; WebP comes first because it is the smallest. AVIF is not asked for: many
# hosts would then send an AVIF made from the picture instead of the picture itself.
ACCEPTED_MIME_TYPES = ",".join(
    format_.mime_type for format_ in (ImageFormat.WEBP, ImageFormat.JPEG, ImageFormat.PNG)
)

_FIRST_BYTES = (
    (b"\xff\xd8\xff", ImageFormat.JPEG),
    (b"\x89PNG\r\n\x1a\n", ImageFormat.PNG),
    (b"GIF87a", ImageFormat.GIF),
    (b"GIF89a", ImageFormat.GIF),
    (b"\xff\x0a", ImageFormat.JXL),
    (b"\0\0\0\x0cJXL \r\n\x87\n", ImageFormat.JXL),
    (b"\0\0\0\x0cjP  \r\n\x87\n", ImageFormat.JPEG_2000),
    (b"\xff\x4f\xff\x51", ImageFormat.JPEG_2000),  # without a container
    (b"\0\0\x01\0", ImageFormat.ICO),
    (b"II+\0", ImageFormat.BIG_TIFF),
    (b"MM\0+", ImageFormat.BIG_TIFF),
    (b"II*\0", ImageFormat.TIFF),
    (b"MM\0*", ImageFormat.TIFF),
    (b"BM", ImageFormat.BMP),
    (b"8BPS", ImageFormat.PSD),
    (b"%PDF-", ImageFormat.PDF),
)
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_SVG_WITHIN = 1_024  # bytes; an XML declaration and comments may come before the element


def sniff(head: bytes) -> ImageFormat | None:
    """Return the format by the first bytes of a file; None if it is no picture.

    12 bytes are enough for JPEG, PNG, WebP and GIF, 1,024 for all formats.
    """
    for first, format_ in _FIRST_BYTES:
        if head.startswith(first):
            return format_
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ImageFormat.WEBP
    if head[4:8] == b"ftyp":
        return _by_brands(head)
    return ImageFormat.SVG if _is_svg(head[:_SVG_WITHIN]) else None


def _by_brands(head: bytes) -> ImageFormat | None:
    """Return the format of an ISO media file by its brands: the main one, then the compatible."""
    end = min(int.from_bytes(head[:4], "big"), 256)
    for place in (8, *range(16, end, 4)):
        brand = head[place : place + 4]
        if brand in _AVIF_BRANDS:
            return ImageFormat.AVIF
        if brand in _HEIC_BRANDS:
            return ImageFormat.HEIC
    return None


def _is_svg(head: bytes) -> bool:
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return text.startswith((b"<?xml", b"<svg", b"<!--", b"<!DOCTYPE svg")) and b"<svg" in text
