"""Values as cells of a table that a spreadsheet opens without carrying anything out."""

from datetime import UTC, datetime

# A spreadsheet takes a cell that begins so for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def escape_formula(text: str) -> str:
    """The text, with an apostrophe before what would be a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def to_iso(at_ms: int) -> str:
    """Wall-clock milliseconds as ISO 8601 in UTC; "" for 0."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="seconds") if at_ms else ""
