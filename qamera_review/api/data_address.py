"""Decodes `data:` addresses, which contain the picture itself (RFC 2397)."""

import base64
import binascii
from urllib.parse import unquote_to_bytes

from qamera_review.api.picture_codings import too_large
from qamera_review.domain.errors import InvalidPicture
from qamera_review.domain.picture_problem import PictureProblem

_BASE64 = ";base64"
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_BLANKS = b" \t\r\n\f"
_ENCODED_FACTOR = 3  # characters for a byte: "%41"


def decode_data_address(address: str, max_bytes: int) -> bytes:
    """Return the bytes in a `data:` address, base64 or with percent signs.

    Raises InvalidPicture for more than `max_bytes`, and for an address that cannot be decoded.
    """
    head, comma, text = address.partition(",")
    if not comma:
        raise _not_decodable()
    if len(text) > max_bytes * _ENCODED_FACTOR:
        raise too_large(max_bytes)
    data = unquote_to_bytes(text)
    if head.rstrip().lower().endswith(_BASE64):
        data = _from_base64(data)
    if len(data) > max_bytes:
        raise too_large(max_bytes)
    return data


def _from_base64(text: bytes) -> bytes:
    text = text.translate(_URL_SAFE, delete=_BLANKS).rstrip(b"=")
    try:
        return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise _not_decodable() from None


def _not_decodable() -> InvalidPicture:
    return InvalidPicture("Its address can't be decoded.", PictureProblem.DAMAGED)
