"""The way out of a company's network: the proxy that the system names for an address.

Only https goes through one, as a tunnel (CONNECT), so that the proxy sees neither key nor
pictures; http is for this machine itself, which needs none.
"""

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from qamera_review.domain.service_url import is_loopback

_OTHER_KIND = "not an http proxy"


def proxy_for(url: str) -> httpx.Proxy | None:
    """The proxy for an https address by the environment (HTTPS_PROXY, ALL_PROXY, NO_PROXY) or by
    the settings of Windows or macOS; None for the direct way.

    Raises httpx.ProxyError when the system names one of a kind that is not spoken here (SOCKS).
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "https" or is_loopback(host) or proxy_bypass(host):
        return None
    named = getproxies()
    address = named.get("https") or named.get("all") or ""
    if not address:
        return None
    try:
        proxy = httpx.Proxy(address if "://" in address else f"http://{address}")
    except (ValueError, httpx.InvalidURL):
        raise httpx.ProxyError(_OTHER_KIND) from None
    if proxy.url.scheme not in ("http", "https"):
        raise httpx.ProxyError(_OTHER_KIND)
    return proxy
