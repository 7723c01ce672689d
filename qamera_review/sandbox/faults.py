"""Faults that the sandbox can be told to show: which, at which endpoint, and how often.

They are chosen here and carried out by `fault_middleware`. On the command line a fault is written
as `KIND[:name=value,...]`, for example
`error:endpoint=update,every=3,status=500`. Kinds and what they do:

  latency      waits `seconds` first (combines with others)
  error        JSON error with `status` (500) and `retry_after`; `after=true`: once it was done
  html_error   HTML page with `status` (502), as a proxy answers
  portal       HTML page with status 200, as a hotel network answers
  redirect     307 to `location` (another host)
  drop_before  connection cut without an answer, nothing done
  drop_after   connection cut without an answer, the request was done
  hang         never answers; `after=true`: once it was done
  drip         the body comes in pieces, each after `seconds`
  cut_body     connection cut in the middle of the body
  empty        right status, empty body
  refuse       the port is closed (for `seconds`, or until faults are cleared)
 API only:
  cut_json, wrong_shape, wrong_types, missing_fields, unknown_statuses, duplicate_ids, wrong_count
               the list's JSON is damaged; `items` says how many items (1; 0 = all)
 CDN only:
  not_found, expired, cut_picture, not_a_picture, svg, bomb, endless, redirect_file
  refused          403 without a word of expiry
  packed           the picture is packed as `coding` says: gzip, gzip_members, deflate, raw_deflate;
                   any other word is only named in Content-Encoding
  redirect_cookie  302 to the same address with a cookie, until the cookie is sent
  redirect_chain   302 `items` times before the picture
"""

import random
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

API_ENDPOINTS: Final = ("list", "update", "register", "products", "sceneries", "models")
CDN_ENDPOINTS: Final = ("thumbnail", "full")
_GROUPS: Final = {
    "*": (*API_ENDPOINTS, *CDN_ENDPOINTS),
    "api": API_ENDPOINTS,
    "cdn": CDN_ENDPOINTS,
}
Kind = Literal[
    "latency",
    "error",
    "html_error",
    "portal",
    "redirect",
    "drop_before",
    "drop_after",
    "hang",
    "drip",
    "cut_body",
    "empty",
    "refuse",
    "cut_json",
    "wrong_shape",
    "wrong_types",
    "missing_fields",
    "unknown_statuses",
    "duplicate_ids",
    "wrong_count",
    "not_found",
    "expired",
    "cut_picture",
    "not_a_picture",
    "svg",
    "bomb",
    "endless",
    "redirect_file",
    "refused",
    "packed",
    "redirect_cookie",
    "redirect_chain",
]
_OF_LISTS: Final = frozenset(
    (
        "cut_json",
        "wrong_shape",
        "wrong_types",
        "missing_fields",
        "unknown_statuses",
        "duplicate_ids",
        "wrong_count",
    )
)
_OF_PICTURES: Final = frozenset(
    (
        "not_found",
        "expired",
        "cut_picture",
        "not_a_picture",
        "svg",
        "bomb",
        "endless",
        "redirect_file",
        "refused",
        "packed",
        "redirect_cookie",
        "redirect_chain",
    )
)
Endpoint = Literal[
    "*",
    "api",
    "cdn",
    "list",
    "update",
    "register",
    "products",
    "sceneries",
    "models",
    "thumbnail",
    "full",
]


class Fault(msgspec.Struct, forbid_unknown_fields=True):
    """A fault that was ordered.

    `endpoint` None means all endpoints for which the kind makes sense. Of the matching requests
    every `every`-th is affected, with the probability `rate` (0 to 1), and at most `count` of them
    (None: no limit). `seen` counts matching and `used` affected requests. The other fields are
    parameters of some kinds; see the module's docstring.
    """

    kind: Kind
    endpoint: Endpoint | None = None
    rate: Annotated[float, Meta(ge=0, le=1)] = 1.0
    every: Annotated[int, Meta(ge=1)] = 1
    count: Annotated[int, Meta(ge=0)] | None = None
    status: Annotated[int, Meta(ge=400, le=599)] | None = None
    seconds: Annotated[float, Meta(ge=0)] = 1.0
    after: bool = False
    retry_after: str | None = None
    location: str = "http://other-host.invalid/elsewhere"
    items: Annotated[int, Meta(ge=0)] = 1
    coding: str = "gzip"
    seen: int = 0
    used: int = 0

    def endpoints(self) -> tuple[str, ...]:
        """Return the endpoints at which this fault can occur."""
        if self.endpoint is None:
            if self.kind in _OF_LISTS:
                return ("list",)
            return CDN_ENDPOINTS if self.kind in _OF_PICTURES else API_ENDPOINTS
        return _GROUPS.get(self.endpoint, (self.endpoint,))


def fault_from_text(text: str) -> Fault:
    """Return the fault written as on the command line; raise ValueError if it is not valid."""
    kind, _, rest = text.partition(":")
    values: dict[str, str] = {"kind": kind}
    for pair in filter(None, rest.split(",")):
        name, equals, value = pair.partition("=")
        if not equals:
            raise ValueError(f"{pair!r} is not name=value.")
        values[name] = value
    try:
        return msgspec.convert(values, Fault, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(f"{text!r} is no fault: {error}") from error


class Faults:
    """The active faults (`active`), oldest first."""

    def __init__(self, seed: int) -> None:
        self.active: list[Fault] = []
        self._chance = random.Random(f"faults {seed}")

    def chosen(self, endpoint: str) -> list[Fault]:
        """Return the faults for the next request: any number of latencies, at most one other."""
        faults: list[Fault] = []
        for fault in list(self.active):
            other_found = any(earlier.kind != "latency" for earlier in faults)
            if endpoint not in fault.endpoints() or (other_found and fault.kind != "latency"):
                continue
            if fault.kind != "refuse" and self._is_due(fault):
                faults.append(fault)
        return faults

    def _is_due(self, fault: Fault) -> bool:
        if fault.count is not None and fault.used >= fault.count:
            return False
        fault.seen += 1
        if fault.seen % fault.every or self._chance.random() >= fault.rate:
            return False
        fault.used += 1
        return True
