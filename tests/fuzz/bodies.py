"""Strategies for the bodies of the service's answers: valid ones, changed in places, and ruins.

A value that `json.dumps` cannot write (10,000 levels, a number of 5,000 digits) is a RAW text: its
name stands in the JSON as a string and is replaced by the raw text afterwards.
"""

import gzip
import json
from typing import Any

from hypothesis import strategies as st

IDS = tuple(f"ps_{number}" for number in range(6))
RAW = {
    "raw-deep-list": "[" * 10_000 + "]" * 10_000,
    "raw-deep-object": '{"a":' * 10_000 + "1" + "}" * 10_000,
    "raw-long-number": "9" * 5_000,
    "raw-exponent": "1e400",
    "raw-surrogate": '"\\ud800"',
    "raw-no-json": "undefined",
}
NAMES = (
    "Mug", "", "   ", '<img src="/dev/zero">', "<b>R&amp;D</b>", "two\nlines\r\n\u2028here",
    "\u05d0\u05d1\u05d2 exe.JPG", "\u202egpj.exe", "nul\x00byte", "\ud83d", "n" * 10_240,
    "w" * 400, "=cmd|' /C calc'!A0", "../../etc/passwd", "%s %d {x} {}", "&File\t&amp;",
    "e\u0301\u0301\u0301" * 60, "\ufeffname", "mk_live_" + "a" * 12 + ".hidden",
)  # fmt: skip
NUMBERS = (
    0, -1, 1, 50, 51, 2**31, -(2**31) - 1, 2**53 + 1, 2**63, -(2**63) - 1, 2**64, 10**30, 10**400,
    0.5, -0.0, 1e308, float("nan"), float("inf"), float("-inf"),
)  # fmt: skip
TIMES = (
    "2026-03-20T15:00:00.000Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "",
    "2026-13-40T99:99:99Z", "2026-03-20", "20260320T150000Z", "yesterday", "2026-W12-5",
    "2026-03-20T15:00:00.000000000000Z",
)  # fmt: skip
PICTURES = (
    "https://127.0.0.1:9/none.jpg", "http://[::1", "//host/share", "file:///etc/passwd",
    "data:image/png;base64,AAAA", "javascript:alert(1)", "https://user:pw@localhost/x.png",
    "http://localhost:99999/x.png", "https://" + "a" * 300 + ".example/x.png", "https://\u2603/x",
    "https://x" + "/p" * 5_000, " ", "?", "\x00", "https://localhost:1/%zz", "https://0x7f.1/",
)  # fmt: skip
STATUSES = ("DONE", "done", "QUEUED", "PROCESSING", "FAILED", "ARCHIVE", "ARCHIVED", "",
            "retry_pending", "\u0130", "SOMETHING_NEW", "D" * 500)  # fmt: skip
VOTES = ("APPROVED", "REJECTED", "PENDING", "pending", "", "approved ", "MAYBE")


def odd_values() -> st.SearchStrategy[Any]:
    """Return a strategy for values that a field does not expect."""
    return st.one_of(
        st.none(),
        st.booleans(),
        st.sampled_from(NUMBERS),
        st.sampled_from(NAMES),
        st.sampled_from(tuple(RAW)),
        st.sampled_from(([], {}, [[]], ["x"], {"id": "ps_0"}, [None, 1, "x"])),
        st.text(max_size=8),
    )


@st.composite
def changed(draw: st.DrawFn, valid: dict[str, Any], likely: dict[str, tuple[Any, ...]]) -> Any:
    """Return a copy of `valid` of which up to three fields are odd, missing or added.

    `likely` are values of a field that are wrong in a way of its own.
    """
    fields = dict(valid)
    for _ in range(draw(st.integers(0, 3))):
        name = draw(st.sampled_from((*valid, "extra")))
        match draw(st.sampled_from(("likely", "odd", "gone"))):
            case "likely":
                fields[name] = draw(st.sampled_from(likely.get(name, NAMES)))
            case "odd":
                fields[name] = draw(odd_values())
            case _:
                fields.pop(name, None)
    return fields


def item(packshot_id: str, picture_url: str) -> dict[str, Any]:
    """Return a valid packshot."""
    return {
        "id": packshot_id,
        "name": f"Mug {packshot_id[3:]}",
        "thumbnail": f"{picture_url}/{packshot_id}.png",
        "status": "DONE",
        "voting": None,
        "createdAt": "2026-03-20T15:00:00.000Z",
    }


def whole_list(picture_url: str) -> dict[str, Any]:
    """Return the valid list of IDS."""
    items = [item(packshot_id, picture_url) for packshot_id in IDS]
    return {"packshots": items, "count": len(items)}


_ITEM_LIKELY = {
    "id": (*IDS, "", " ", "ps_0 ", "x" * 4_000, "ps_0\n", "../x", "\x00"),
    "name": NAMES,
    "thumbnail": PICTURES,
    "status": STATUSES,
    "voting": VOTES,
    "createdAt": (*TIMES, *NUMBERS),
}


@st.composite
def lists(draw: st.DrawFn, picture_url: str) -> bytes:
    """Return the body of a list: some of IDS, each perhaps changed, and strangers."""
    ids = draw(st.lists(st.sampled_from((*IDS, "ps_new", "ps_new2")), max_size=9))
    items = [draw(changed(item(each, picture_url), _ITEM_LIKELY)) for each in ids]
    items += draw(st.lists(odd_values(), max_size=2))
    count = draw(st.one_of(st.just(len(items)), st.sampled_from(NUMBERS), st.sampled_from(NAMES)))
    envelope: Any = {"packshots": items, "count": count}
    match draw(st.sampled_from(("as is", "as is", "bare", "fields", "other"))):
        case "bare":
            envelope = items
        case "fields":
            envelope = draw(changed(envelope, {}))
        case "other":
            envelope = draw(odd_values())
    return as_json(envelope)


def updates() -> st.SearchStrategy[bytes]:
    """Return a strategy for the body of an answer to update-packshot."""
    likely = {"success": (True, True, False, "true", 1), "error": NAMES}
    return changed({"success": True}, likely).map(as_json)


def receipts() -> st.SearchStrategy[bytes]:
    """Return a strategy for the body of an answer to register-ideas."""
    valid = {
        "createdRecordIds": ["ps_new", "ps_new2"],
        "batchId": "batch_1",
        "orderId": "order_1",
        "reservationId": "res_1",
        "creditsReserved": 6,
    }
    ids: tuple[object, ...] = (
        [],
        ["ps_0", "ps_1"],
        ["ps_new"] * 300,
        ["ps_new", "ps_new"],
        [""],
        [1, 2],
        "x",
    )
    return changed(valid, {"createdRecordIds": ids, "creditsReserved": NUMBERS}).map(as_json)


@st.composite
def options(draw: st.DrawFn, picture_url: str) -> bytes:
    """Return the body of a list of products, sceneries or models."""
    items = [
        draw(changed(item(f"part_{number}", picture_url), _ITEM_LIKELY))
        for number in range(draw(st.integers(0, 3)))
    ]
    kind = draw(st.sampled_from(("products", "sceneries", "models", "wrong")))
    return as_json(draw(changed({kind: items, "count": len(items)}, {})))


def errors() -> st.SearchStrategy[bytes]:
    """Return a strategy for the body of an answer with an error status."""
    texts = (*NAMES, "Insufficient credits. Required: 5, available: 2.", "Invalid API key.")
    likely = {"error": (*texts, f"Required: {'9' * 400}")}
    return changed({"error": "Internal server error"}, likely).map(as_json)


@st.composite
def ruined(draw: st.DrawFn, whole: st.SearchStrategy[bytes]) -> tuple[bytes, str]:
    """Return a body and its Content-Encoding: mostly as drawn from `whole`, else in ruins."""
    body = draw(whole)
    kind = draw(st.sampled_from(("whole",) * 5 + _RUINS))
    if kind == "cut":
        return body[: draw(st.integers(0, max(0, len(body) - 1)))], ""
    if kind == "gzip":
        return gzip.compress(body, mtime=0), "gzip"
    if kind == "members":
        half = len(body) // 2
        return gzip.compress(body[:half], mtime=0) + gzip.compress(body[half:], mtime=0), "gzip"
    if kind == "cut gzip":
        packed = gzip.compress(body, mtime=0)
        return packed[: draw(st.integers(0, len(packed) - 1))], "gzip"
    if kind == "whole":
        return body, draw(st.sampled_from(("", "", "", "identity", "gzip", "br", "\xe9")))
    return {
        "empty": b"",
        "page": b"<!DOCTYPE html><html><body>Sign in to the hotel's network</body></html>",
        "BOM": b"\xef\xbb\xbf" + body,
        "UTF-16": body.decode("utf-8", "replace").encode("utf-16"),
        "bytes": bytes(range(256)),
        "twice": body + body,
        "blanks": b" " * 70_000 + body,
        "zeros": gzip.compress(b"0" * 3_000_000, mtime=0),
    }[kind], "gzip" if kind == "zeros" else ""


_RUINS = ("cut", "gzip", "members", "cut gzip", "empty", "page", "BOM", "UTF-16", "bytes", "twice",
          "blanks", "zeros")  # fmt: skip


def as_json(value: Any) -> bytes:
    """Return the JSON text of a value, with the RAW texts in it."""
    text = json.dumps(value)
    for name, raw in RAW.items():
        text = text.replace(f'"{name}"', raw)
    return text.encode()
