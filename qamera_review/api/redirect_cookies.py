"""The cookies of one chain of redirects.

Some hosts set a cookie, redirect to the same address, and answer only requests with the cookie.
Cookies are sent within one chain and then forgotten, so a host cannot recognise this computer by
them.
"""

from collections.abc import Sequence

import httpx


class RedirectCookies:
    """Collects cookies from redirects and adds them to the requests that follow.

    The domain and path of a cookie count as in a browser; the port counts too.
    """

    def __init__(self) -> None:
        self._by_port: dict[int | None, httpx.Cookies] = {}

    def take_from(self, url: str, headers: Sequence[tuple[bytes, bytes]]) -> None:
        """Take the cookies that the headers of an answer from `url` set."""
        response = httpx.Response(307, headers=headers, request=httpx.Request("GET", url))
        if "set-cookie" in response.headers:
            cookies = self._by_port.setdefault(response.url.port, httpx.Cookies())
            cookies.extract_cookies(response)

    def header_for(self, url: str) -> str:
        """Return the Cookie header of a request to `url`; "" if no cookie belongs to it."""
        request = httpx.Request("GET", url)
        cookies = self._by_port.get(request.url.port)
        if cookies is not None:
            cookies.set_cookie_header(request)
        header: str = request.headers.get("cookie", "")
        return header
