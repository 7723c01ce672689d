"""Finds the proxy that the system prescribes for an address, as in company networks.

Only https uses a proxy, as a tunnel (CONNECT), so that the proxy sees neither the key nor the
pictures. http is only used for this computer, which needs no proxy.
"""

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from qamera_review.domain.service_url import is_loopback

_OTHER_KIND = "not an http proxy"


def proxy_for(url: str) -> httpx.Proxy | None:
    """Return the proxy for an https address, or None for a direct connection.

    It is taken from the environment (HTTPS_PROXY, ALL_PROXY, NO_PROXY) or from the settings of
    Windows or macOS. Raises httpx.ProxyError for a proxy that is not an HTTP proxy, such as SOCKS.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "https" or is_loopback(host) or proxy_bypass(host):
        return None
    proxies = getproxies()
    address = proxies.get("https") or proxies.get("all") or ""
    if not address:
        return None
    try:
        proxy = httpx.Proxy(address if "://" in address else f"http://{address}")
    except (ValueError, httpx.InvalidURL):
        raise httpx.ProxyError(_OTHER_KIND) from None
    if proxy.url.scheme not in ("http", "https"):
        raise httpx.ProxyError(_OTHER_KIND)
    return proxy
