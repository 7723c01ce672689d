"""The service's address: https anywhere, http only to this machine itself."""

import ipaddress
from contextlib import suppress
from urllib.parse import SplitResult, urlsplit

from qamera_review.domain.errors import InvalidServiceUrl

DEFAULT_SERVICE_URL = "https://app.qamera.ai"


def parse_service_url(text: str) -> str:
    """A base URL in its plain form `scheme://host[:port][/path]`, without a slash at the end.

    Raises InvalidServiceUrl with a sentence: another scheme, no host, credentials in the URL, or
    http to a host that is not loopback (the key would travel readable). The sentence never
    repeats what was given: it may be a key or hold a password.
    """
    parts, port = _split(text.strip())
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host:
        raise InvalidServiceUrl("The address must start with https:// and name a host.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise InvalidServiceUrl("The address must hold no user name, query or fragment.")
    if parts.scheme == "http" and not is_loopback(host):
        raise InvalidServiceUrl(
            "http:// is allowed only for this machine itself: the key would travel readable."
        )
    shown_host = f"[{host}]" if ":" in host else host
    authority = shown_host if port is None else f"{shown_host}:{port}"
    return f"{parts.scheme}://{authority}{parts.path.rstrip('/')}"


def _split(text: str) -> tuple[SplitResult, int | None]:
    # urlsplit drops line breaks and lets spaces through; a browser reads a backslash as a slash.
    odd = any(c.isspace() or not c.isprintable() or c == "\\" for c in text)
    if not odd and "mk_live_" not in text.lower():  # as a host is shown
        with suppress(ValueError):
            parts = urlsplit(text)
            return parts, parts.port
    raise InvalidServiceUrl("This is no web address.")


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_same_service(one: str, other: str) -> bool:
    """Whether two plain base URLs are one service. On this machine itself the port says
    nothing: a stand-in for the service has another one at every start."""
    left, right = urlsplit(one), urlsplit(other)
    if is_loopback(left.hostname or "") and is_loopback(right.hostname or ""):
        return True
    return one == other


def host_of(service_url: str) -> str:
    """The host of a plain base URL, as a name for people."""
    return urlsplit(service_url).hostname or service_url
