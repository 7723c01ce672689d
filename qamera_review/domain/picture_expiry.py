"""Whether the signature in an address has expired, if the address says when it does.

The time can be in seconds since 1970 (`Expires=1785000000`, `exp=`), a date (`se=2026-11-30T12:00Z`
of Azure), or a date with a duration in seconds (`X-Amz-Date=20261130T120000Z&X-Amz-Expires=900`,
also with `X-Goog-`). Akamai writes `hdnts=exp=1785000000~acl=...`.
"""

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlsplit

_AT_KEYS = ("expires", "expire", "expiry", "exp", "se")
_AKAMAI = ("hdnts", "hdnea")
_AKAMAI_TIME = re.compile(r"(?:^|~)exp=(\d{1,12})(?:~|$)")
_SECONDS = re.compile(r"\d{9,12}")


def has_expired(address: str, now_s: float) -> bool:
    """Return whether the address says that it was valid until a time before `now_s` (seconds since
    1970 UTC); False if it says nothing."""
    try:
        pairs = parse_qsl(urlsplit(address).query, keep_blank_values=True)
    except ValueError:
        return False
    values = {name.lower(): value for name, value in pairs}
    ends = [_end_s(values[key]) for key in _AT_KEYS if key in values]
    for key in _AKAMAI:
        match = _AKAMAI_TIME.search(values.get(key, ""))
        ends.append(float(match[1]) if match else None)
    ends += [_end_of_duration_s(values, prefix) for prefix in ("x-amz-", "x-goog-")]
    return any(end_s is not None and end_s < now_s for end_s in ends)


def _end_s(text: str) -> float | None:
    if _SECONDS.fullmatch(text):
        return float(text)
    return _date_s(text)


def _end_of_duration_s(values: dict[str, str], prefix: str) -> float | None:
    start_s = _date_s(values.get(f"{prefix}date", ""))
    duration = values.get(f"{prefix}expires", "")
    if start_s is None or not (duration.isascii() and duration.isdigit()) or len(duration) > 9:
        return None
    return start_s + float(duration)


def _date_s(text: str) -> float | None:
    if len(text) < len("20260101"):
        return None
    try:
        moment = datetime.fromisoformat(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return (moment - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(seconds=1)
    except (ValueError, OverflowError):
        return None
