"""The picture formats the program takes: JPEG, PNG and WebP."""

from enum import Enum


class ImageFormat(Enum):
    """A picture format; the value is Qt's name of it."""

    WEBP = "webp"
    JPEG = "jpeg"
    PNG = "png"

    @property
    def mime_type(self) -> str:
        """Return the media type for HTTP."""
        return f"image/{self.value}"

    @property
    def suffix(self) -> str:
        """Return the extension of file names, with the dot."""
        return ".jpg" if self is ImageFormat.JPEG else f".{self.value}"

    @property
    def qt_name(self) -> bytes:
        """Return the name that QImageReader uses."""
        return self.value.encode()

    @property
    def qt_plugin(self) -> str | None:
        """Return the Qt plugin that reads it; None for PNG, which is built into QtGui."""
        return None if self is ImageFormat.PNG else f"q{self.value}"


# For the Accept header; WebP comes first because it is the smallest.
ACCEPTED_MIME_TYPES = ",".join(format_.mime_type for format_ in ImageFormat)


def sniff(head: bytes) -> ImageFormat | None:
    """Return the format by the first bytes of a picture (12 or more); None for any other."""
    if head.startswith(b"\xff\xd8\xff"):
        return ImageFormat.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return ImageFormat.PNG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ImageFormat.WEBP
    return None
