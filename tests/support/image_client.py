"""What the tests of the picture client share: bodies of pictures, and a client's error."""

from collections.abc import Callable

import pytest

from qamera_review.api.images import ImageClient
from qamera_review.domain import errors

JPEG = b"\xff\xd8\xff\xe0" + b"picture" * 10
PNG = b"\x89PNG\r\n\x1a\n" + b"picture" * 10
WEBP = b"RIFF\x10\x00\x00\x00WEBPVP8 " + b"picture" * 10

Connect = Callable[..., ImageClient]


def error_of(client: ImageClient, url: str) -> errors.PictureError:
    with pytest.raises(errors.PictureError) as caught:
        client.fetch(url)
    return caught.value
