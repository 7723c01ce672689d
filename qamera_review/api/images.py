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

import httpx

from qamera_review import __version__
from qamera_review.api import error_mapping, picture_body, picture_codings
from qamera_review.api.data_address import decode_data_address
from qamera_review.api.deadline_transport import DeadlineTransport, deadline
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
from qamera_review.domain.service_url import DEFAULT_SERVICE_URL, is_loopback, may_be_loopback
from qamera_review.domain.units import MB

MAX_BYTES = 32 * MB
LIMIT_S = 30.0
REDIRECTS_MAX = 20
_CONNECT_S = 10.0
_CONNECTIONS_MAX = 8
_MISSING = (404, 410)
_MAY_BE_EXPIRED = (400, 401, 403)
_TRY_AGAIN = (408, 425, 429)
_REASON_BYTES = 4_096  # of an error's body, in which the host says why
_UNSAFE = PictureProblem.UNSAFE_ADDRESS
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


class _TransportPool(httpx.BaseTransport):
    """Sends requests directly, or through the proxy that the system prescribes for the host.

    It is used without an httpx.Client, which would add cookies, credentials, redirects and
    decompression, none of which is wanted here, and would double the time of a request.
    """

    def __init__(self, check_peer: Callable[[str], None]) -> None:
        self._check_peer = check_peer
        self._opening = threading.Lock()
        self._closed = False
        self._transport_by_proxy: dict[tuple[str, str], DeadlineTransport] = {}
        self._transport_by_host: dict[tuple[str, bytes], DeadlineTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with self._opening:
            if self._closed:
                raise PictureUnreachable("The connection was closed.")
            transport = self._transport_by_host.get((request.url.scheme, request.url.netloc))
            transport = transport or self._transport_for(request.url)
        return transport.handle_request(request)

    def _transport_for(self, url: httpx.URL) -> DeadlineTransport:
        proxy = proxy_for(str(url))
        name = (url.scheme, "" if proxy is None else str(proxy.url))
        transport = self._transport_by_proxy.get(name)
        if transport is None:
            context = system_trust() if url.scheme == "https" else no_trust()
            transport = self._transport_by_proxy[name] = DeadlineTransport(
                context, _CONNECTIONS_MAX, proxy, self._check_peer if proxy is None else None
            )
        self._transport_by_host[url.scheme, url.netloc] = transport
        return transport

    def close(self) -> None:
        with self._opening:
            self._closed = True
        for transport in self._transport_by_proxy.values():
            transport.close()


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
        self._headers = httpx.Headers(
            {
                "User-Agent": f"qamera-review/{__version__}",
                "Accept": ACCEPTED_MIME_TYPES,
                "Accept-Encoding": "identity",
            }
        )
        self._timeout = httpx.Timeout(limit_s, connect=_CONNECT_S).as_dict()
        self._transports = _TransportPool(self._check_peer)

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
        self._transports.close()

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

    def _follow_redirects(self, url: httpx.URL, version: str) -> ImageBody | None:
        cookies: RedirectCookies | None = None
        for _ in range(REDIRECTS_MAX + 1):
            request = self._request(url, version)
            if cookies is not None:
                cookies.add_to(request)
            with closing(self._transports.handle_request(request)) as response:
                if version and response.status_code == 304:
                    return None
                if not response.has_redirect_location:
                    return self._image_of(response, url)
                target = response.headers["location"]
                cookies = cookies or RedirectCookies()
                cookies.take_from(request, response)
            url = self._checked(target, url)
        raise PictureUnreachable(
            TranslatableText("Its address redirects more than {times} times.", times=REDIRECTS_MAX)
        )

    def _checked(self, address: str, before: httpx.URL | None) -> httpx.URL:
        url = _usable_url(address, before)
        if not self._allow_loopback and may_be_loopback(url.host):
            raise InvalidPicture("Its address is on this computer.", _UNSAFE)
        return url

    def _check_peer(self, ip_address: str) -> None:
        """Refuse a connection to this computer, to which any host name may lead."""
        if not self._allow_loopback and may_be_loopback(ip_address):
            raise InvalidPicture("Its address is on this computer.", _UNSAFE)

    def _request(self, url: httpx.URL, version: str) -> httpx.Request:
        headers = self._headers.copy()
        if usable_validator(version):
            headers["If-None-Match" if version.endswith('"') else "If-Modified-Since"] = version
        return httpx.Request("GET", url, headers=headers, extensions={"timeout": self._timeout})

    def _image_of(self, response: httpx.Response, url: httpx.URL) -> ImageBody:
        if response.status_code != 200:
            raise _from_status(response, url)
        announced = response.headers.get("content-length", "")
        if announced.isdecimal() and int(announced) > self._max_bytes:
            raise picture_codings.too_large(self._max_bytes)
        data = picture_body.join(response.iter_raw(), self._max_bytes)
        encoding = response.headers.get("content-encoding", "")
        data = picture_body.unpack(data, encoding, self._max_bytes)
        return _image(data, _version_of(response))


def _image(data: bytes, version: str = "") -> ImageBody:
    picture_body.check_content(data)
    return ImageBody(data, hashlib.sha256(data).hexdigest(), version)


def _usable_url(address: str, before: httpx.URL | None) -> httpx.URL:
    """Return the URL for an address, or for a redirect from `before`; raise PictureError if unsafe.

    https is allowed to any host. http is allowed only to this computer, and not by a redirect from
    another one.
    """
    if not address:
        raise PictureMissing("", PictureProblem.NO_ADDRESS)
    try:
        url = before.join(address) if before is not None else httpx.URL(address)
    except (httpx.InvalidURL, ValueError) as error:
        raise InvalidPicture("Its address is not a web address.", _UNSAFE) from error
    if url.userinfo:
        raise InvalidPicture("Its address contains a password.", _UNSAFE)
    is_from_here = before is None or (before.scheme == "http" and is_loopback(before.host))
    is_local = url.scheme == "http" and is_loopback(url.host) and is_from_here
    if not url.host or not (url.scheme == "https" or is_local):
        raise InvalidPicture("Its address is not https.", _UNSAFE)
    return url


def _version_of(response: httpx.Response) -> str:
    etag: str = response.headers.get("etag", "")
    version: str = etag if etag.endswith('"') else response.headers.get("last-modified", "")
    return usable_validator(version)


def _from_status(response: httpx.Response, url: httpx.URL) -> PictureError:
    status = response.status_code
    detail = f"HTTP {status}."
    if status in _MISSING:
        return PictureMissing(detail)
    if status >= 500 or status in _TRY_AGAIN:
        return PictureUnreachable(detail)
    if status in _MAY_BE_EXPIRED and (
        b"expir" in _reason(response).lower() or has_expired(str(url), time.time())
    ):
        return PictureExpired(detail)
    return InvalidPicture(detail, _PROBLEM_BY_STATUS.get(status, PictureProblem.REFUSED))


def _reason(response: httpx.Response) -> bytes:
    """Return the beginning of an error's body; b"" if it cannot be read."""
    reason = b""
    with suppress(*error_mapping.FOREIGN):
        for chunk in response.iter_raw():
            reason += chunk[:_REASON_BYTES]
            if len(reason) >= _REASON_BYTES:
                break
    return reason


def _from_transport(error: Exception, url: str) -> PictureError:
    try:
        host = httpx.URL(url).host
    except httpx.InvalidURL:
        return InvalidPicture("Its address is not a web address.", _UNSAFE)
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
