"""Moments as this machine's clock shows them. A number from a file or from the service can be
beyond what a date can hold: then there is none, and nothing fails."""

from datetime import UTC, datetime


def local_datetime(at_ms: int) -> datetime | None:
    """Return the local time of wall-clock milliseconds; None for 0, which stands for "never",
    for less, and for what no date can hold."""
    try:
        return datetime.fromtimestamp(at_ms / 1000) if at_ms > 0 else None
    except (OverflowError, ValueError, OSError):
        return None


def utc_datetime(at_ms: int) -> datetime | None:
    """Return the time in UTC, else as `local_datetime`."""
    try:
        return datetime.fromtimestamp(at_ms / 1000, UTC) if at_ms > 0 else None
    except (OverflowError, ValueError, OSError):
        return None
