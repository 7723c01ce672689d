"""The cookies of one chain of redirects.

Some hosts set a cookie, redirect to the same address, and answer only requests with the cookie.
Cookies are sent within one chain and then forgotten, so a host cannot recognise this computer by
them.
"""

import httpx


class RedirectCookies:
    """Collects cookies from redirects and adds them to the requests that follow.

    The domain and path of a cookie count as in a browser; the port counts too.
    """

    def __init__(self) -> None:
        self._by_port: dict[int | None, httpx.Cookies] = {}

    def take_from(self, request: httpx.Request, response: httpx.Response) -> None:
        """Take the cookies that the answer to `request` sets."""
        if "set-cookie" in response.headers:
            response.request = request
            cookies = self._by_port.setdefault(request.url.port, httpx.Cookies())
            cookies.extract_cookies(response)

    def add_to(self, request: httpx.Request) -> None:
        """Add the cookies that belong to the address of `request`."""
        cookies = self._by_port.get(request.url.port)
        if cookies is not None:
            cookies.set_cookie_header(request)
