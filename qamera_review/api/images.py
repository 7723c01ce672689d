"""Downloads pictures from the addresses in the list, without the API key.

Neither the address nor the host can be trusted, so the scheme, every redirect, the size, the time
and the first bytes are checked. The decoder that gets the result checks it further.
"""

import hashlib
import re
import threading
import time
from contextlib import closing

import httpx

from qamera_review import __version__
from qamera_review.api import error_mapping
from qamera_review.api.deadlines import DeadlineTransport, deadline
from qamera_review.api.proxies import proxy_for
from qamera_review.api.tls import no_trust, system_trust
from qamera_review.domain.errors import (
    PictureError,
    PictureExpired,
    PictureInvalid,
    PictureMissing,
    PictureUnreachable,
)
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.image_format import ACCEPTED_MIME_TYPES, sniff
from qamera_review.domain.records import Struct
from qamera_review.domain.service_url import is_loopback

MB = 1024 * 1024
MAX_BYTES = 32 * MB
LIMIT_S = 30.0
REDIRECTS_MAX = 3
_CONNECT_S = 10.0
_CONNECTIONS_MAX = 8
_MISSING = (404, 410)
_EXPIRED = (401, 403)
_TRY_AGAIN = (408, 425, 429)
# What has other characters, or is longer, cannot or should not be sent back.
_USABLE_VERSION = re.compile(r"[ -~]{1,1024}")


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

    def __init__(self) -> None:
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
                context, _CONNECTIONS_MAX, proxy
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

    `max_bytes` limits the size of a picture, `limit_s` the time for one with all its redirects.
    Without `allow_loopback` no address of this computer is asked: the list of a remote service must
    not be able to send requests to other programs here.
    """

    def __init__(
        self,
        *,
        max_bytes: int = MAX_BYTES,
        limit_s: float = LIMIT_S,
        allow_loopback: bool = True,
    ) -> None:
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
        self._transports = _TransportPool()

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

    def _request_following(self, url: str, mark: str) -> ImageBody | None:
        deadline.set(time.monotonic() + self._limit_s)
        fault: PictureError
        try:
            return self._follow_redirects(self._checked(url, None), mark)
        except PictureError:
            raise
        except error_mapping.FOREIGN as error:
            fault = _from_transport(error, url)
        raise fault

    def close(self) -> None:
        """Close the connections; a running fetch ends with PictureUnreachable."""
        self._transports.close()

    def _follow_redirects(self, url: httpx.URL, mark: str) -> ImageBody | None:
        for _ in range(REDIRECTS_MAX + 1):
            with closing(self._transports.handle_request(self._request(url, mark))) as response:
                if mark and response.status_code == 304:
                    return None
                if not response.has_redirect_location:
                    data = self._body(response)
                    return ImageBody(data, hashlib.sha256(data).hexdigest(), _version_of(response))
                target = response.headers["location"]
            url = self._checked(target, url)
        raise PictureInvalid(
            TranslatableText("Its address leads on more than {times} times.", times=REDIRECTS_MAX)
        )

    def _checked(self, address: str, before: httpx.URL | None) -> httpx.URL:
        url = _checked(address, before)
        if not self._allow_loopback and is_loopback(url.host):
            raise PictureInvalid("Its address is on this computer.")
        return url

    def _request(self, url: httpx.URL, mark: str) -> httpx.Request:
        headers = self._headers.copy()
        if _USABLE_VERSION.fullmatch(mark):
            headers["If-None-Match" if mark.endswith('"') else "If-Modified-Since"] = mark
        return httpx.Request("GET", url, headers=headers, extensions={"timeout": self._timeout})

    def _body(self, response: httpx.Response) -> bytes:
        if response.status_code != 200:
            raise _from_status(response.status_code)
        if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
            raise PictureInvalid("It is packed in a way that was not asked for.")
        announced = response.headers.get("content-length", "")
        if announced.isdecimal() and int(announced) > self._max_bytes:
            raise self._too_large()
        chunks: list[bytes] = []
        size = 0
        for chunk in response.iter_raw():
            size += len(chunk)
            if size > self._max_bytes:
                raise self._too_large()
            chunks.append(chunk)
        data = b"".join(chunks)
        if sniff(data) is None:
            raise PictureInvalid("It is no JPEG, PNG or WebP.")
        return data

    def _too_large(self) -> PictureInvalid:
        return PictureInvalid(
            TranslatableText("It is larger than {size} MB.", size=self._max_bytes // MB)
        )


def _checked(address: str, before: httpx.URL | None) -> httpx.URL:
    """Return the URL for an address, or for a redirect from `before`; raise PictureError if unsafe.

    https is allowed to any host. http is allowed only to this computer, and not by a redirect from
    another one.
    """
    if not address:
        raise PictureMissing()
    try:
        url = before.join(address) if before is not None else httpx.URL(address)
    except (httpx.InvalidURL, ValueError) as error:
        raise PictureInvalid("Its address is not a web address.") from error
    if url.userinfo:
        raise PictureInvalid("Its address holds a password.")
    is_from_here = before is None or (before.scheme == "http" and is_loopback(before.host))
    is_local = url.scheme == "http" and is_loopback(url.host) and is_from_here
    if not url.host or not (url.scheme == "https" or is_local):
        raise PictureInvalid("Its address is not https.")
    return url


def _version_of(response: httpx.Response) -> str:
    etag: str = response.headers.get("etag", "")
    version: str = etag if etag.endswith('"') else response.headers.get("last-modified", "")
    return version if _USABLE_VERSION.fullmatch(version) else ""


def _from_status(status: int) -> PictureError:
    if status in _MISSING:
        return PictureMissing(f"HTTP {status}.")
    if status in _EXPIRED:
        return PictureExpired(f"HTTP {status}.")
    if status >= 500 or status in _TRY_AGAIN:
        return PictureUnreachable(f"HTTP {status}.")
    return PictureInvalid(f"HTTP {status}.")


def _from_transport(error: Exception, url: str) -> PictureError:
    try:
        host = httpx.URL(url).host
    except httpx.InvalidURL:
        return PictureInvalid("Its address is not a web address.")
    if error_mapping.is_tls_failure(error):
        return PictureUnreachable(TranslatableText("{host} could not prove who it is.", host=host))
    if isinstance(error, httpx.TimeoutException):
        return PictureUnreachable(TranslatableText("{host} took too long.", host=host))
    if isinstance(error, httpx.ConnectError | httpx.ProxyError):
        return PictureUnreachable(error_mapping.connection_error_detail(error, host))
    return PictureUnreachable(
        TranslatableText("{host} ended it before the picture was complete.", host=host)
    )
