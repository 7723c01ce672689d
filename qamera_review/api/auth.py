"""Adds the API key to a request, as the last step before it is sent.

The key is added to a copy of the request that no other code sees. With httpx.Auth or a client
header it would be in the headers of the original request, and so in its repr, in debug logs, and
in requests that follow a redirect to another host.
"""

import httpx

from qamera_review.domain.api_key import ApiKey

KEY_HEADER = "X-Api-Key"
_DEFAULT_PORTS = {"http": 80, "https": 443}

Origin = tuple[str, str, int | None]


def origin_of(url: httpx.URL) -> Origin:
    """Return scheme, host and port of a URL; a missing port is the scheme's default one."""
    return url.scheme, url.host, url.port or _DEFAULT_PORTS.get(url.scheme)


class KeyTransport(httpx.AsyncBaseTransport):
    """Sends requests through `inner`, which it owns, and adds the key for the service.

    A request to another scheme, host or port than those of `service_url` is sent without the key.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, service_url: str, key: ApiKey) -> None:
        self._inner = inner
        self._origin = origin_of(httpx.URL(service_url))
        self._key = key

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request; to the service a copy of it with the key."""
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
        """Close the connections."""
        await self._inner.aclose()
