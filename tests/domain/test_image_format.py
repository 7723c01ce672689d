"""Formats of pictures are told by their first bytes."""

import pytest

from qamera_review.domain.image_format import ACCEPTED_MIME_TYPES, ImageFormat, sniff

HEADS = {
    ImageFormat.JPEG: b"\xff\xd8\xff\xe0",
    ImageFormat.PNG: b"\x89PNG\r\n\x1a\n",
    ImageFormat.WEBP: b"RIFF\x10\0\0\0WEBPVP8 ",
}


@pytest.mark.parametrize("format_", ImageFormat)
def test_each_format_is_known_by_its_first_bytes(format_: ImageFormat) -> None:
    assert sniff(HEADS[format_]) is format_
    assert sniff(HEADS[format_][:3]) in (None, ImageFormat.JPEG)


@pytest.mark.parametrize("head", [b"", b"GIF89a", b"RIFF\0\0\0\0WAVE", b"\x89PNG", b"<svg/>"])
def test_anything_else_is_no_format(head: bytes) -> None:
    assert sniff(head) is None


def test_each_name_of_a_format() -> None:
    assert ACCEPTED_MIME_TYPES == "image/webp,image/jpeg,image/png"
    assert [format_.suffix for format_ in ImageFormat] == [".webp", ".jpg", ".png"]
    assert [format_.qt_plugin for format_ in ImageFormat] == ["qwebp", "qjpeg", None]
