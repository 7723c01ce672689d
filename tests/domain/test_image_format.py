"""Formats of pictures are told by their first bytes."""

import pytest

from qamera_review.domain.image_format import ACCEPTED_MIME_TYPES, ImageFormat, sniff

HEADS = {
    ImageFormat.JPEG: b"\xff\xd8\xff\xe0",
    ImageFormat.PNG: b"\x89PNG\r\n\x1a\n",
    ImageFormat.WEBP: b"RIFF\x10\0\0\0WEBPVP8 ",
    ImageFormat.AVIF: b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf",
    ImageFormat.GIF: b"GIF89a\x01\0\x01\0",
    ImageFormat.JXL: b"\0\0\0\x0cJXL \r\n\x87\n",
    ImageFormat.HEIC: b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    ImageFormat.JPEG_2000: b"\0\0\0\x0cjP  \r\n\x87\n",
    ImageFormat.TIFF: b"II*\0\x08\0\0\0",
    ImageFormat.BIG_TIFF: b"II+\0\x08\0\0\0",
    ImageFormat.ICO: b"\0\0\x01\0\x01\0",
    ImageFormat.BMP: b"BM\x46\0\0\0",
    ImageFormat.PSD: b"8BPS\0\x01",
    ImageFormat.SVG: b'<?xml version="1.0"?>\n<svg xmlns="x"/>',
    ImageFormat.PDF: b"%PDF-1.7\n",
}
# Formats whose first three bytes say enough, or are already those of the whole mark.
TOLD_BY_THREE_BYTES = {ImageFormat.JPEG, ImageFormat.BMP}


@pytest.mark.parametrize("format_", ImageFormat)
def test_each_format_is_known_by_its_first_bytes(format_: ImageFormat) -> None:
    assert sniff(HEADS[format_]) is format_
    expected = format_ if format_ in TOLD_BY_THREE_BYTES else None
    assert sniff(HEADS[format_][:3]) is expected


@pytest.mark.parametrize(
    "head",
    [b"", b"RIFF\0\0\0\0WAVE", b"\x89PNG", b"<html>", b"<?xml?><rss>", b"\0\0\0\x18ftypmp42"],
)
def test_anything_else_is_no_format(head: bytes) -> None:
    assert sniff(head) is None


def test_only_formats_are_asked_for_that_no_host_makes_of_another() -> None:
    assert ACCEPTED_MIME_TYPES == "image/webp,image/jpeg,image/png"


def test_each_decoded_format_has_a_suffix_and_its_decoder() -> None:
    decoders = {f.suffix: f.qt_plugin for f in ImageFormat if f.is_decoded}
    assert decoders == {
        ".webp": "qwebp",
        ".jpg": "qjpeg",
        ".png": None,
        ".avif": None,
        ".gif": "qgif",
    }
    assert all(f.qt_plugin is None for f in ImageFormat if not f.is_decoded)
