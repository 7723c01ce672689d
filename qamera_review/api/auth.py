"""The one place where the key meets a request: a copy of it, as the last step before the wire.

An httpx.Auth or a client header would be in the request's headers, and so in reprs, in logs
and on the way to wherever a redirect points. The copy made here is known to no one else.
"""

import httpx

from qamera_review.domain.api_key import ApiKey

KEY_HEADER = "X-Api-Key"
_DEFAULT_PORTS = {"http": 80, "https": 443}

Origin = tuple[str, str, int | None]


def origin_of(url: httpx.URL) -> Origin:
    """Scheme, host and port of a URL, with the scheme's own port filled in."""
    return url.scheme, url.host, url.port or _DEFAULT_PORTS.get(url.scheme)


class KeyTransport(httpx.AsyncBaseTransport):
    """Owns `inner`; sends every request through it, those to `service_url`'s origin with the key.

    A request to any other scheme, host or port leaves without the key.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, service_url: str, key: ApiKey) -> None:
        self._inner = inner
        self._origin = origin_of(httpx.URL(service_url))
        self._key = key

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends the request, or a copy of it that carries the key."""
        if origin_of(request.url) == self._origin:
            request = httpx.Request(
                request.method,
                request.url,
                headers=[*request.headers.raw, (KEY_HEADER.encode(), self._key.reveal().encode())],
                stream=request.stream,
                extensions=request.extensions,
            )
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._inner.aclose()
