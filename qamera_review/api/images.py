"""Downloads pictures from the addresses in the list, without the API key.

Neither the address nor the host can be trusted, so the scheme, every redirect, the size, the time
and the first bytes are checked. The decoder that gets the result checks it further.

An answer of 400, 401 or 403 means that a signature has expired or that the picture is refused. It
has expired if the host says so, or if the time in the address is over.
"""

import hashlib
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress

import httpcore
import httpx

from qamera_review import __version__
from qamera_review.api import error_mapping, picture_body, picture_codings
from qamera_review.api.data_address import decode_data_address
from qamera_review.api.deadline_pool import DeadlinePool, deadline, httpx_errors
from qamera_review.api.picture_url import UNSAFE, PictureUrl, picture_url
from qamera_review.api.proxies import proxy_for
from qamera_review.api.redirect_cookies import RedirectCookies
from qamera_review.api.response_text import usable_validator
from qamera_review.api.tls import no_trust, system_trust
from qamera_review.domain.errors import (
    InvalidPicture,
    PictureError,
    PictureExpired,
    PictureMissing,
    PictureUnreachable,
)
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.image_format import ACCEPTED_MIME_TYPES
from qamera_review.domain.picture_address import is_data, resolve_address
from qamera_review.domain.picture_expiry import has_expired
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.domain.service_url import DEFAULT_SERVICE_URL, may_be_loopback
from qamera_review.domain.units import MB

MAX_BYTES = 32 * MB
LIMIT_S = 30.0
REDIRECTS_MAX = 20
_CONNECT_S = 10.0
_CONNECTIONS_MAX = 8
_MISSING = (404, 410)
_REDIRECTS = (301, 302, 303, 307, 308)
_MAY_BE_EXPIRED = (400, 401, 403)
_TRY_AGAIN = (408, 425, 429)
_REASON_BYTES = 4_096  # of an error's body, in which the host says why
_PROBLEM_BY_STATUS = {
    204: PictureProblem.EMPTY,
    206: PictureProblem.PARTLY_TRANSFERRED,
}


class ImageBody(Struct, frozen=True):
    """A downloaded picture.

    `sha256` is the hash of `data` in hex, which later proves what the user saw. `version` is the
    host's ETag (it ends in a quotation mark), else its Last-Modified header, else "".
    """

    data: bytes
    sha256: str
    version: str = ""


class _Pools:
    """Sends requests directly, or through the proxy that the system prescribes for the host."""

    def __init__(self, check_peer: Callable[[str], None]) -> None:
        self._check_peer = check_peer
        self._opening = threading.Lock()
        self._closed = False
        self._pool_by_proxy: dict[tuple[str, str], DeadlinePool] = {}
        self._pool_by_host: dict[tuple[str, bytes], DeadlinePool] = {}

    def send(self, request: httpcore.Request, url: PictureUrl) -> httpcore.Response:
        """Send a request to `url`; see `DeadlinePool.send`."""
        with self._opening:
            if self._closed:
                raise PictureUnreachable("The connection was closed.")
            pool = self._pool_by_host.get((url.origin.scheme, url.origin.netloc))
            pool = pool or self._pool_for(url)
        return pool.send(request)

    def _pool_for(self, url: PictureUrl) -> DeadlinePool:
        scheme = url.origin.scheme
        proxy = proxy_for(url.text)
        name = (scheme, "" if proxy is None else str(proxy.url))
        pool = self._pool_by_proxy.get(name)
        if pool is None:
            context = system_trust() if scheme == "https" else no_trust()
            pool = self._pool_by_proxy[name] = DeadlinePool(
                context, _CONNECTIONS_MAX, proxy, self._check_peer if proxy is None else None
            )
        self._pool_by_host[scheme, url.origin.netloc] = pool
        return pool

    def close(self) -> None:
        """Close all connections."""
        with self._opening:
            self._closed = True
        for pool in self._pool_by_proxy.values():
            pool.close()


class ImageClient:
    """The client for picture hosts; blocks, and may be used by several worker threads at once.

    Addresses without a host are relative to `service_url`. `max_bytes` limits the size of a
    picture, packed and unpacked, `limit_s` the time for one with all its redirects. Without
    `allow_loopback` no address of this computer is requested: the list of a remote service must not
    be able to send requests to other programs here.
    """

    def __init__(
        self,
        *,
        service_url: str = DEFAULT_SERVICE_URL,
        max_bytes: int = MAX_BYTES,
        limit_s: float = LIMIT_S,
        allow_loopback: bool = True,
    ) -> None:
        self._service_url = service_url
        self._allow_loopback = allow_loopback
        self._max_bytes = max_bytes
        self._limit_s = limit_s
        self._headers = [
            (b"User-Agent", f"qamera-review/{__version__}".encode()),
            (b"Accept", ACCEPTED_MIME_TYPES.encode()),
            (b"Accept-Encoding", b"identity"),
        ]
        timeout = httpx.Timeout(limit_s, connect=_CONNECT_S).as_dict()
        self._extensions = {"timeout": timeout}
        self._pools = _Pools(self._check_peer)

    def fetch(self, url: str) -> ImageBody:
        """Return the picture at `url`. Raises PictureError or one of its subclasses."""
        image = self._request_following(url, "")
        assert image is not None
        return image

    def fetch_if_changed(self, url: str, version: str) -> ImageBody | None:
        """Return the picture at `url`, or None if it did not change since `version`.

        `version` is that of an earlier download. Raises the errors of `fetch`.
        """
        return self._request_following(url, version)

    def close(self) -> None:
        """Close the connections; a running fetch ends with PictureUnreachable."""
        self._pools.close()

    def _request_following(self, address: str, version: str) -> ImageBody | None:
        if is_data(address):
            return _image(decode_data_address(address, self._max_bytes))
        deadline.set(time.monotonic() + self._limit_s)
        url = resolve_address(address, self._service_url)
        fault: PictureError
        try:
            return self._follow_redirects(self._checked(url, None), version)
        except PictureError:
            raise
        except error_mapping.FOREIGN as error:
            fault = _from_transport(error, url)
        raise fault

    def _follow_redirects(self, url: PictureUrl, version: str) -> ImageBody | None:
        cookies: RedirectCookies | None = None
        for _ in range(REDIRECTS_MAX + 1):
            cookie = "" if cookies is None else cookies.header_for(url.text)
            with closing(self._pools.send(self._request(url, version, cookie), url)) as response:
                if version and response.status == 304:
                    return None
                target = _header(response, b"location")
                if response.status not in _REDIRECTS or not target:
                    return self._image_of(response, url)
                cookies = cookies or RedirectCookies()
                cookies.take_from(url.text, response.headers)
            url = self._checked(target, url)
        raise PictureUnreachable(
            TranslatableText("Its address redirects more than {times} times.", times=REDIRECTS_MAX)
        )

    def _checked(self, address: str, before: PictureUrl | None) -> PictureUrl:
        url = picture_url(address, before)
        if not self._allow_loopback and url.origin.may_be_loopback:
            raise InvalidPicture("Its address is on this computer.", UNSAFE)
        return url

    def _check_peer(self, ip_address: str) -> None:
        """Refuse a connection to this computer, to which any host name may lead."""
        if not self._allow_loopback and may_be_loopback(ip_address):
            raise InvalidPicture("Its address is on this computer.", UNSAFE)

    def _request(self, url: PictureUrl, version: str, cookie: str) -> httpcore.Request:
        origin = url.origin
        headers = [(b"Host", origin.netloc), *self._headers]
        if usable_validator(version):
            is_etag = version.endswith('"')
            name = b"If-None-Match" if is_etag else b"If-Modified-Since"
            headers.append((name, version.encode()))
        if cookie:
            headers.append((b"Cookie", cookie.encode()))
        address = httpcore.URL(
            scheme=origin.scheme.encode(),
            host=origin.raw_host,
            port=origin.port,
            target=url.target,
        )
        return httpcore.Request("GET", address, headers=headers, extensions=self._extensions)

    def _image_of(self, response: httpcore.Response, url: PictureUrl) -> ImageBody:
        if response.status != 200:
            raise _from_status(response, url)
        announced = _header(response, b"content-length")
        if announced.isdecimal() and int(announced) > self._max_bytes:
            raise picture_codings.too_large(self._max_bytes)
        with httpx_errors():
            data = picture_body.join(response.iter_stream(), self._max_bytes)
        encoding = _header(response, b"content-encoding")
        data = picture_body.unpack(data, encoding, self._max_bytes)
        return _image(data, _version_of(response))


def _image(data: bytes, version: str = "") -> ImageBody:
    picture_body.check_content(data)
    return ImageBody(data, hashlib.sha256(data).hexdigest(), version)


def _header(response: httpcore.Response, name: bytes) -> str:
    """Return a header's value, all of them if there are several, "" if there is none; `name` is in
    lower case."""
    values = [value for key, value in response.headers if key.lower() == name]
    value = b", ".join(values)
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _version_of(response: httpcore.Response) -> str:
    etag = _header(response, b"etag")
    return usable_validator(etag if etag.endswith('"') else _header(response, b"last-modified"))


def _from_status(response: httpcore.Response, url: PictureUrl) -> PictureError:
    status = response.status
    detail = f"HTTP {status}."
    if status in _MISSING:
        return PictureMissing(detail)
    if status >= 500 or status in _TRY_AGAIN:
        return PictureUnreachable(detail)
    if status in _MAY_BE_EXPIRED and (
        b"expir" in _reason(response).lower() or has_expired(url.text, time.time())
    ):
        return PictureExpired(detail)
    return InvalidPicture(detail, _PROBLEM_BY_STATUS.get(status, PictureProblem.REFUSED))


def _reason(response: httpcore.Response) -> bytes:
    """Return the beginning of an error's body; b"" if it cannot be read."""
    reason = b""
    with suppress(*error_mapping.FOREIGN), httpx_errors():
        for chunk in response.iter_stream():
            reason += chunk[:_REASON_BYTES]
            if len(reason) >= _REASON_BYTES:
                break
    return reason


def _from_transport(error: Exception, url: str) -> PictureError:
    try:
        host = httpx.URL(url).host
    except httpx.InvalidURL:
        return InvalidPicture("Its address is not a web address.", UNSAFE)
    if error_mapping.is_tls_failure(error):
        identity = TranslatableText("{host} couldn't prove its identity.", host=host)
        return PictureUnreachable(identity)
    if isinstance(error, httpx.TimeoutException):
        return PictureUnreachable(TranslatableText("{host} took too long.", host=host))
    if isinstance(error, httpx.ConnectError | httpx.ProxyError):
        return PictureUnreachable(error_mapping.connection_error_detail(error, host))
    return PictureUnreachable(
        TranslatableText("{host} closed the connection before the picture was complete.", host=host)
    )
