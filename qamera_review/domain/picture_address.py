"""The addresses of pictures: which picture an address means, and which URL is asked for it.

The service's list names a picture by an address. It may be signed, and a new list then has another
signature for the same picture. Examples, each compared with `https://cdn.example.com/a.jpg?v=1`:

    https://cdn.example.com/a.jpg?v=1&X-Amz-Date=...&X-Amz-Signature=...   the same picture
    https://cdn.example.com/a.jpg?v=1&Expires=...&Signature=...            the same picture
    https://cdn.example.com/a.jpg?v=2                                      another picture
    https://cdn.example.com/a.jpg?v=1&w=800                                another picture

So everything that is not a known part of a signature belongs to the picture's identity.
"""

import hashlib
import re
from collections.abc import Sequence
from urllib.parse import unquote, urljoin, urlsplit

_DATA = "data:"
_WEB = ("https://", "http://")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_BREAKS = re.compile(r"[\t\r\n]+")

# Parameters of signatures, in lower case. Amazon S3 and Google Cloud Storage (version 4):
_PREFIXES = ("x-amz-", "x-goog-")
# CloudFront, older S3 and Google Cloud Storage; Akamai.
_SIGNATURES = frozenset(("signature", "expires", "key-pair-id", "policy", "hdnea", "hdnts"))
# Only beside `signature`, and only beside `sig` (Azure, with a key of the account or of a user).
_WITH_SIGNATURE = frozenset(("awsaccesskeyid", "googleaccessid", "ossaccesskeyid"))
_WITH_SIG = frozenset(
    (
        *("sig", "se", "sp", "sv", "sr", "st", "spr", "sip"),
        *("skoid", "sktid", "skt", "ske", "sks", "skv"),
    )
)
# Bunny, KeyCDN and others: a token beside the time until which it is valid.
_EXPIRIES = frozenset(("expires", "expire", "expiry", "exp"))


def is_data(address: str) -> bool:
    """Return whether the address contains the picture itself (`data:image/png;base64,...`)."""
    return address[: len(_DATA)].lower() == _DATA


def picture_address(text: str) -> str:
    """Return the address in a text of the list, without blanks and line breaks around it.

    Web addresses, those without a scheme (relative to the service) and `data:` addresses can be
    shown; "" for all others, such as `file:` and `javascript:`.
    """
    address = text.strip()
    if address.startswith(_WEB) or not _SCHEME.match(address):
        return address
    return address if is_data(address) or address[:8].lower().startswith(_WEB) else ""


def resolve_address(address: str, service_url: str) -> str:
    """Return the absolute URL of a picture; a `data:` address is returned unchanged.

    `//host/a.jpg` gets the scheme of the service, and `/a.jpg` and `a.jpg` are on its host. Line
    breaks are removed, as browsers do.
    """
    if is_data(address):
        return address
    address = _BREAKS.sub("", address.strip())
    if not address or address.startswith(_WEB):
        return address
    try:
        return urljoin(f"{service_url}/", address)
    except ValueError:  # such as "https://[::1"
        return address


def picture_identity(address: str) -> str:
    """Return the address without the parameters of a signature and without the fragment.

    Two addresses with the same identity mean the same picture, at most with other bytes.
    """
    if is_data(address):
        return address
    base, _, query = address.partition("#")[0].partition("?")
    rest = _without_signature(query)
    return f"{base}?{rest}" if rest else base


def is_same_picture(address: str, other: str) -> bool:
    """Return whether two addresses mean the same picture."""
    if address == other:
        return True
    if is_data(address) or is_data(other):
        return False
    base, _, query = address.partition("#")[0].partition("?")
    other_base, _, other_query = other.partition("#")[0].partition("?")
    return base == other_base and _without_signature(query) == _without_signature(other_query)


def is_same_path(address: str, other: str) -> bool:
    """Return whether two addresses mean the same picture, perhaps on another host."""
    if address == other:
        return True
    return _without_host(address) == _without_host(other)


def picture_path(address: str) -> str:
    """Return a short text that is the same for all addresses that mean the same picture, whatever
    their host and signature; "" without an address. To be stored, and compared later.

    A `data:` address contains the picture, so its SHA-256 is returned.
    """
    if not address:
        return ""
    if is_data(address):
        return f"{_DATA}{hashlib.sha256(address.encode()).hexdigest()}"
    return _without_host(address)


def is_signed(address: str) -> bool:
    """Return whether the address has parameters of a signature."""
    return "?" in address and not is_data(address) and picture_identity(address) != address


def exported_address(address: str) -> str:
    """Return the address for a report, without its query.

    With a signature in it, whoever reads the report could download the picture. Of a `data:`
    address only the media type is returned.
    """
    if is_data(address):
        return address.partition(",")[0]
    return address.partition("#")[0].partition("?")[0]


def _without_host(address: str) -> str:
    identity = picture_identity(address)
    if is_data(identity):
        return identity
    try:
        parts = urlsplit(identity)
    except ValueError:
        return identity
    return f"/{parts.path.lstrip('/')}?{parts.query}"


def _without_signature(query: str) -> str:
    # Fast, because it runs for each packshot of a list with new signatures: in most of them every
    # parameter belongs to the signature, and its name alone says so.
    if not query:
        return ""
    parts = query.split("&")
    names = [_name_of(part) for part in parts]
    unclear = [
        index
        for index, name in enumerate(names)
        if name not in _SIGNATURES and not name.startswith(_PREFIXES)
    ]
    return "&".join(parts[index] for index in unclear if not _depends(names[index], names))


def _name_of(part: str) -> str:
    name = part.partition("=")[0].lower()
    return unquote(name).lower() if "%" in name else name


def _depends(name: str, names: Sequence[str]) -> bool:
    """Return whether a parameter belongs to a signature because of the others beside it."""
    if name in _WITH_SIGNATURE:
        return "signature" in names
    if name in _WITH_SIG:
        return "sig" in names
    is_of_token = name == "token" or name in _EXPIRIES
    return is_of_token and "token" in names and not _EXPIRIES.isdisjoint(names)
