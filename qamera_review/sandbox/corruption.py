"""Makes damaged answers for the faults: replaced answers, damaged JSON and invalid pictures."""

import gzip
import struct
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any, Final

import msgspec

from qamera_review.sandbox.delivery import Answer, json_answer
from qamera_review.sandbox.faults import Fault

_PROXY_PAGE: Final = (
    b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>"
    b"<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>"
)
_PORTAL_PAGE: Final = (
    b"<!DOCTYPE html><html><head><title>Guest Wi-Fi</title></head>"
    b"<body><h1>Welcome</h1><form action='/login'>Accept the terms to go online.</form>"
    b"</body></html>"
)
_SVG: Final = (
    b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" '
    b'xmlns:xlink="http://www.w3.org/1999/xlink" width="512" height="512">'
    b'<image xlink:href="file:///etc/hostname" width="512" height="512"/>'
    b'<rect width="512" height="512" fill="#c00"/></svg>'
)
BOMB_SIDE: Final = 30_000


@cache
def bomb() -> bytes:
    """Return a valid PNG of 110 KB that decodes to 900 megapixels."""
    packer = zlib.compressobj(9)
    row = bytes(1 + BOMB_SIDE // 8)
    pixels = b"".join(packer.compress(row * 1000) for _ in range(BOMB_SIDE // 1000))
    header = struct.pack(">IIBBBBB", BOMB_SIDE, BOMB_SIDE, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", pixels + packer.flush()), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def replaced(fault: Fault) -> Answer | None:
    """Return the answer that replaces the real one; None for faults that modify the real one."""
    make = _REPLACEMENTS.get(fault.kind)
    return None if make is None else make(fault)


def _error(fault: Fault) -> Answer:
    status = fault.status or 500
    return json_answer(status, {"error": _sentence(status)}, _retry_after(fault))


def _html(fault: Fault, status: int, page: bytes) -> Answer:
    headers = {"content-type": "text/html; charset=utf-8"} | _retry_after(fault)
    return Answer(status, headers, page)


def _retry_after(fault: Fault) -> dict[str, str]:
    return {} if fault.retry_after is None else {"retry-after": fault.retry_after}


def _picture(content: bytes, media_type: str = "image/jpeg") -> Answer:
    # The media type of a picture although the content may be none, as an attacker would send it.
    return Answer(200, {"content-type": media_type}, content)


def expired_picture() -> Answer:
    """Return the answer of an object store to a signed URL that has expired."""
    page = (
        b"<?xml version='1.0'?><Error><Code>AccessDenied</Code>"
        b"<Message>Request has expired</Message></Error>"
    )
    return Answer(403, {"content-type": "application/xml"}, page)


def corrupt(answer: Answer, fault: Fault) -> Answer:
    """Return the real answer with the damage of `fault`; answers other than 200 are unchanged."""
    if answer.status != 200:
        return answer
    if fault.kind in ("cut_json", "cut_picture"):
        return Answer(200, answer.headers, answer.body[: len(answer.body) * 2 // 3])
    if fault.kind == "empty":
        return Answer(200, answer.headers)
    if fault.kind == "packed":
        return _packed(answer, fault.coding)
    corruption = _CORRUPTIONS.get(fault.kind)
    if corruption is None or "json" not in answer.content_type:
        return answer
    answer = _unpacked(answer)
    body = msgspec.json.decode(answer.body)
    name = next((key for key, value in body.items() if isinstance(value, list)), None)
    if name is None:
        return answer
    body = corruption(body, name, fault.items or len(body[name]))
    return Answer(200, answer.headers, msgspec.json.encode(body))


def _packed(answer: Answer, coding: str) -> Answer:
    """Return the answer packed; a coding that is not known here is only named."""
    body, half = answer.body, len(answer.body) // 2
    match coding:
        case "gzip":
            body = gzip.compress(body)
        case "gzip_members":
            body = gzip.compress(body[:half]) + gzip.compress(body[half:])
        case "deflate":
            body = zlib.compress(body)
        case "raw_deflate":
            packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
            body = packer.compress(body) + packer.flush()
    name = coding.removesuffix("_members").removeprefix("raw_")
    return Answer(answer.status, answer.headers | {"content-encoding": name}, body)


def redirected(fault: Fault, path: str, query: str, cookies: str) -> Answer | None:
    """Return a redirect to an address of the same host; None if the picture is to be sent now."""
    here = f"{path}?{query}" if query else path
    if fault.kind == "redirect_cookie" and "pass=" not in cookies:
        return Answer(302, {"location": here, "set-cookie": "pass=1; Path=/"})
    if fault.kind == "redirect_chain":
        parameters = [part for part in query.split("&") if part]
        hops = sum(part.startswith("hop=") for part in parameters)
        if hops < fault.items:
            return Answer(302, {"location": f"{here}{'&' if query else '?'}hop={hops + 1}"})
    return None


def _unpacked(answer: Answer) -> Answer:
    """Return the answer decompressed; damaged answers are sent without gzip."""
    if answer.headers.get("content-encoding") != "gzip":
        return answer
    headers = {name: value for name, value in answer.headers.items() if name != "content-encoding"}
    return Answer(answer.status, headers, gzip.decompress(answer.body))


def _wrong_shape(body: dict[str, Any], name: str, items: int) -> Any:
    return {name: "none at the moment", "count": "many"}


def _wrong_types(body: dict[str, Any], name: str, items: int) -> Any:
    for item in body[name][:items]:
        item.update(name=17, thumbnail={"url": item["thumbnail"]}, createdAt=20260320)
    return body


def _missing_fields(body: dict[str, Any], name: str, items: int) -> Any:
    for item in body[name][:items]:
        for field in ("id", "name", "createdAt"):
            item.pop(field, None)
    return body


def _unknown_statuses(body: dict[str, Any], name: str, items: int) -> Any:
    for item in body[name][:items]:
        item.update(status="UPSCALING", voting="SHORTLISTED")
    return body


def _duplicate_ids(body: dict[str, Any], name: str, items: int) -> Any:
    body[name] = body[name][:items] + body[name]
    return body | {"count": len(body[name])}


def _wrong_count(body: dict[str, Any], name: str, items: int) -> Any:
    return body | {"count": body["count"] + 7}


_REPLACEMENTS: Final[dict[str, Callable[[Fault], Answer]]] = {
    "error": _error,
    "html_error": lambda fault: _html(fault, fault.status or 502, _PROXY_PAGE),
    "portal": lambda fault: _html(fault, 200, _PORTAL_PAGE),
    "redirect": lambda fault: Answer(307, {"location": fault.location}),
    "redirect_file": lambda fault: Answer(302, {"location": "file:///etc/hostname"}),
    "not_found": lambda fault: Answer(404, {"content-type": "text/plain"}, b"Not Found"),
    "expired": lambda fault: expired_picture(),
    "refused": lambda fault: Answer(
        403,
        {"content-type": "application/xml"},
        b"<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
    ),
    "not_a_picture": lambda fault: _picture(_PORTAL_PAGE),
    "svg": lambda fault: _picture(_SVG),
    "bomb": lambda fault: _picture(bomb(), "image/png"),
}
_CORRUPTIONS: Final[dict[str, Callable[[dict[str, Any], str, int], Any]]] = {
    "wrong_shape": _wrong_shape,
    "wrong_types": _wrong_types,
    "missing_fields": _missing_fields,
    "unknown_statuses": _unknown_statuses,
    "duplicate_ids": _duplicate_ids,
    "wrong_count": _wrong_count,
}


def _sentence(status: int) -> str:
    sentences = {
        400: "Invalid request body.",
        401: "Invalid API key.",
        402: "Insufficient credits. Required: 5, available: 2.",
        403: "Missing required scope: 'content.register'.",
        404: "Packshot not found.",
        409: "The packshot has already been voted on.",
        429: "Too many requests. Please slow down.",
        503: "Service temporarily unavailable.",
    }
    return sentences.get(status, "Internal server error.")
