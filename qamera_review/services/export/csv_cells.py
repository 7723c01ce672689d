"""Values as cells of a table that a spreadsheet opens without carrying anything out."""

import re

from qamera_review.domain.local_time import local_datetime, utc_datetime

# A spreadsheet takes a cell that begins so for a formula; the second row is full width.
_SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_BLANKS = "\t\r\n"
_FORMULA_START = re.compile(f"^(?=[ {_BLANKS}]*[{_SIGNS}]|[{_BLANKS}])")
# Where the system's list separator is ";" (Poland, Ukraine), a spreadsheet may begin a cell there.
_CELL_INSIDE = re.compile(f"(?<=[;{_BLANKS}])(?=[{_SIGNS}])")


def escape_formula(text: str) -> str:
    """Return the text with an apostrophe before everything that could be taken for a formula:
    at its start, and after what could begin another cell."""
    return _FORMULA_START.sub("'", _CELL_INSIDE.sub("'", text), count=1)


def to_local_iso(at_ms: int) -> str:
    """Return as `to_iso`, in this machine's time zone: its day is the one that groups go by."""
    moment = local_datetime(at_ms)
    return "" if moment is None else moment.astimezone().isoformat(timespec="seconds")


def to_iso(at_ms: int) -> str:
    """Return wall-clock milliseconds as ISO 8601 in UTC; "" for 0 and for what no date holds."""
    moment = utc_datetime(at_ms)
    return "" if moment is None else moment.isoformat(timespec="seconds")
