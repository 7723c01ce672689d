"""Checks the addresses of pictures, and splits them as a request needs it.

Neither the list nor a redirect can be trusted. https is allowed to any host; http only to this
computer, and not by a redirect from another one.
"""

import re
from functools import lru_cache

import httpx

from qamera_review.domain.errors import InvalidPicture, PictureMissing
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.domain.service_url import is_loopback, may_be_loopback

UNSAFE = PictureProblem.UNSAFE_ADDRESS

_PORT_MAX = 65_535
# Path and query of which httpx.URL would change nothing. It takes 20 times as long to split them.
_PLAIN_TARGET = re.compile(
    r"(?:/(?!\.)(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)+(?:\?(?:[\w.~!$&()*+,;=:@/?-]|%[0-9A-Fa-f]{2})+)?",
    re.ASCII,
)
_PLAIN = re.compile(rf"(https?://[^\s/?#\\]+)({_PLAIN_TARGET.pattern})", re.ASCII)


class _Origin(Struct, frozen=True):
    """The beginning of an address. `host` is as in the address, `raw_host` as in a request."""

    scheme: str
    host: str
    raw_host: bytes
    port: int | None
    netloc: bytes
    has_password: bool
    is_loopback: bool
    may_be_loopback: bool


class PictureUrl(Struct, frozen=True):
    """An address that may be requested: as text, its origin, and the path with the query."""

    text: str
    origin: _Origin
    target: bytes


def picture_url(address: str, before: PictureUrl | None = None) -> PictureUrl:
    """Return the URL for an address, or for a redirect from `before`. Raises PictureError if it is
    not safe."""
    if not address:
        raise PictureMissing("", PictureProblem.NO_ADDRESS)
    try:
        url = _parsed(address, before)
    except (httpx.InvalidURL, ValueError) as error:
        raise InvalidPicture("Its address is not a web address.", UNSAFE) from error
    origin = url.origin
    if origin.has_password:
        raise InvalidPicture("Its address contains a password.", UNSAFE)
    is_from_here = before is None or (before.origin.scheme == "http" and before.origin.is_loopback)
    is_local = origin.scheme == "http" and origin.is_loopback and is_from_here
    if not origin.host or not (origin.scheme == "https" or is_local):
        raise InvalidPicture("Its address is not https.", UNSAFE)
    return url


def _parsed(address: str, before: PictureUrl | None) -> PictureUrl:
    match = _PLAIN.fullmatch(address)
    if match is not None:
        return PictureUrl(address, _origin(match[1]), match[2].encode())
    url = httpx.URL(address) if before is None else httpx.URL(before.text).join(address)
    return PictureUrl(str(url), _origin_of(url), url.raw_path)


@lru_cache(maxsize=64)  # pictures come from few hosts
def _origin(text: str) -> _Origin:
    return _origin_of(httpx.URL(text))


def _origin_of(url: httpx.URL) -> _Origin:
    if (url.port or 0) > _PORT_MAX:
        raise ValueError(url.port)
    return _Origin(
        url.scheme,
        url.host,
        url.raw_host,
        url.port,
        url.netloc,
        bool(url.userinfo),
        is_loopback(url.host),
        may_be_loopback(url.host),
    )
