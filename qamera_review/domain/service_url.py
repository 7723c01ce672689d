"""The service's address: https to any host, http only to this computer."""

import ipaddress
from contextlib import suppress
from urllib.parse import SplitResult, urlsplit

from qamera_review.domain.errors import InvalidServiceUrl

DEFAULT_SERVICE_URL = "https://app.qamera.ai"


def parse_service_url(text: str) -> str:
    """Return a base URL in the form `scheme://host[:port][/path]`, without a slash at the end.

    Raises InvalidServiceUrl for another scheme, a missing host, credentials in the URL, and http
    to another computer (the key would be sent unencrypted). The message never repeats the text:
    it may be a key or contain a password.
    """
    parts, port = _split(text.strip())
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host:
        raise InvalidServiceUrl("The address must start with https:// and a host name.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise InvalidServiceUrl("The address can't contain a user name, query or fragment.")
    if parts.scheme == "http" and not is_loopback(host):
        raise InvalidServiceUrl(
            "http:// is allowed only for this computer: the key would be sent unencrypted."
        )
    shown_host = f"[{host}]" if ":" in host else host
    authority = shown_host if port is None else f"{shown_host}:{port}"
    return f"{parts.scheme}://{authority}{parts.path.rstrip('/')}"


def _split(text: str) -> tuple[SplitResult, int | None]:
    # urlsplit drops line breaks and accepts spaces; a browser reads a backslash as a slash.
    has_odd_char = any(c.isspace() or not c.isprintable() or c == "\\" for c in text)
    # A key typed here by mistake is refused, because the host of an address is shown.
    if not has_odd_char and "mk_live_" not in text.lower():
        with suppress(ValueError):
            parts = urlsplit(text)
            return parts, parts.port
    raise InvalidServiceUrl("This isn't a web address.")


def is_loopback(host: str) -> bool:
    """Return whether a host name or IP address is this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def may_be_loopback(host: str) -> bool:
    """Return whether a host name or IP address leads to this computer, in any spelling.

    Examples: "localhost.", "a.localhost", "127.1", "0x7f000001", "0.0.0.0", "::ffff:127.0.0.1".
    """
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    address = _ip_address(name.partition("%")[0])
    mapped = getattr(address, "ipv4_mapped", None) or address
    return mapped is not None and (mapped.is_loopback or mapped.is_unspecified)


def _ip_address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Return the IP address that a name denotes; also IPv4 with fewer than four parts, each
    decimal, octal or hexadecimal, as the system's resolver accepts it. The last part fills the
    remaining bytes."""
    with suppress(ValueError):
        return ipaddress.ip_address(name)
    try:
        numbers = [int(part, _base_of(part)) for part in name.split(".")]
        *bytes_before, rest = numbers
        before = b"".join(number.to_bytes(1) for number in bytes_before)
        return ipaddress.IPv4Address(before + rest.to_bytes(4 - len(before)))
    except (ValueError, OverflowError):
        return None


def _base_of(number: str) -> int:
    if number.startswith("0x"):
        return 16
    return 8 if number.startswith("0") and len(number) > 1 else 10


def is_same_service(first: str, second: str) -> bool:
    """Return whether two normalized base URLs belong to the same service.

    On this computer the port is ignored: the sandbox has another port at every start.
    """
    hosts = (urlsplit(url).hostname or "" for url in (first, second))
    if all(map(is_loopback, hosts)):
        return True
    return first == second


def host_of(service_url: str) -> str:
    """Return the host of a normalized base URL, as a name to show."""
    return urlsplit(service_url).hostname or service_url
