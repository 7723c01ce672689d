"""Times as data: wall-clock milliseconds since 1970 UTC to ISO 8601 and back, and local days.

0 milliseconds stands for no time. The user interface formats times for the screen.
"""

from datetime import UTC, date, datetime

# A number above this counts milliseconds, below it seconds: as seconds it is the year 5138, as
# milliseconds 1973.
_SECONDS_MAX = 100_000_000_000
# 9999-12-30 in UTC: after it there is a time zone in which no date can hold the moment.
_MS_MAX = 253_402_128_000_000


def local_datetime(at_ms: int) -> datetime | None:
    """Return a time in this machine's time zone; None for 0, which stands for no time, for less,
    and for what no date can hold."""
    try:
        return datetime.fromtimestamp(at_ms / 1000) if at_ms > 0 else None
    except (OverflowError, ValueError, OSError):
        return None


def utc_datetime(at_ms: int) -> datetime | None:
    """Return a time in UTC, or None as `local_datetime`."""
    try:
        return datetime.fromtimestamp(at_ms / 1000, UTC) if at_ms > 0 else None
    except (OverflowError, ValueError, OSError):
        return None


def to_iso(at_ms: int) -> str:
    """Return a time as ISO 8601 in UTC to the second, "2023-11-14T22:13:20+00:00"; "" for 0 and for
    what no date can hold."""
    moment = utc_datetime(at_ms)
    return "" if moment is None else moment.isoformat(timespec="seconds")


def to_local_iso(at_ms: int) -> str:
    """Return a time as `to_iso` does, but in this computer's time zone, so that its date is the day
    by which packshots are grouped."""
    moment = local_datetime(at_ms)
    return "" if moment is None else moment.astimezone().isoformat(timespec="seconds")


def from_iso(text: str) -> int:
    """Return the milliseconds of an ISO 8601 time, which is UTC unless it says otherwise; 0 for
    any other text and for times before 1970."""
    try:
        moment = datetime.fromisoformat(text.strip())
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        ms = round(moment.timestamp() * 1000)
        return ms if 0 <= ms <= _MS_MAX else 0
    except (ValueError, OverflowError):
        return 0


def from_epoch(value: object) -> int:
    """Return the milliseconds of a number of seconds or milliseconds since 1970; 0 for anything
    else and for times outside the years 1970 to 9999."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0
    ms = value if abs(value) > _SECONDS_MAX else value * 1000
    return round(ms) if 0 <= ms <= _MS_MAX else 0


def local_date(at_ms: int) -> date:
    """Return the day of a time in this machine's time zone. Raises OverflowError, ValueError or
    OSError for a time that the system's calendar does not reach."""
    return datetime.fromtimestamp(at_ms / 1000).date()


def local_midnight_ms(day: date) -> int:
    """Return when a day begins in this machine's time zone. Raises as `local_date`."""
    return int(datetime(day.year, day.month, day.day).timestamp() * 1000)
