"""Times and numbers on the screen, in the locale of the language in use.

`Translations` makes that locale Qt's default one. Times are shown on the 24-hour clock in every
language; the order of a date, the separators and the digits follow the locale. Moments are
wall-clock milliseconds since 1970 and are shown in this machine's time zone.
"""

from functools import lru_cache

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from qamera_review.ui.text.language import tr, with_separators

_NOTHING = "–"


def time_text(at_ms: int) -> str:
    """Return the time of day without seconds: "14:05"."""
    return QLocale().toString(_moment(at_ms).time(), "HH:mm")


def time_with_seconds_text(at_ms: int) -> str:
    """Return the time of day with seconds: "14:05:09"."""
    return QLocale().toString(_moment(at_ms).time(), "HH:mm:ss")


def date_text(at_ms: int) -> str:
    """Return the date in the locale's short form, always with four digits for the year."""
    return _date_text(_moment(at_ms).date())


def day_text(iso_day: str) -> str:
    """Return the date of an ISO 8601 day ("2026-11-30") as `date_text` does."""
    return _day_text(iso_day, QLocale().name())


@lru_cache(1024)
def _day_text(iso_day: str, _locale: str) -> str:
    """Cached, because the headers of groups by day are painted from it; for each default locale."""
    return _date_text(QDate.fromString(iso_day, Qt.DateFormat.ISODate))


def date_time_text(at_ms: int) -> str:
    """Return the date and the time of day; a dash for 0, which means that it is not known."""
    return f"{date_text(at_ms)} {time_text(at_ms)}" if at_ms > 0 else _NOTHING


def recent_text(at_ms: int, now_ms: int) -> str:
    """Return a moment of today as a time with seconds, any other with its date."""
    if _moment(at_ms).date() == _moment(now_ms).date():
        return time_with_seconds_text(at_ms)
    return date_time_text(at_ms)


def duration_text(milliseconds: int) -> str:
    """Return a duration in its one or two largest units: "45 s", "3 min", "2 h 5 min", "3 days"."""
    seconds = milliseconds // 1000
    if seconds < 60:
        return tr("{n} s").format(n=integer_text(seconds))
    if seconds < 3600:
        return tr("{n} min").format(n=integer_text(seconds // 60))
    if seconds < 86_400:
        return tr("{h} h {m} min").format(
            h=integer_text(seconds // 3600), m=integer_text(seconds % 3600 // 60)
        )
    return tr("%n days", seconds // 86_400)


def countdown_text(remaining_ms: int) -> str:
    """Return the time until something happens, rounded up to whole seconds: "1 s", "10 min"."""
    return duration_text(-(-remaining_ms // 1000) * 1000)


def integer_text(number: int) -> str:
    """Return a whole number with the locale's separators: "12,345"."""
    return with_separators(number)


def nonzero_text(number: int) -> str:
    """Return a whole number for a column of counts, where 0 is an empty cell."""
    return integer_text(number) if number else ""


def decimal_text(number: float, places: int) -> str:
    """Return a number with exactly `places` digits after the decimal separator."""
    return QLocale().toString(float(number), "f", places)


def credits_text(credits: float) -> str:
    """Return an amount of credits, with two digits of a fraction only where there is one."""
    if credits == int(credits):
        return integer_text(int(credits))
    return decimal_text(credits, 2)


def percent_text(share: float, places: int = 0) -> str:
    """Return a share of 1 as a percentage with so many decimal places: 0.42 is "42%"."""
    number = decimal_text(share * 100, places) if places else integer_text(round(share * 100))
    return tr("{number}%").format(number=number)


def _moment(at_ms: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(at_ms)


def _date_text(date: QDate) -> str:
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in pattern:
        pattern = pattern.replace("yy", "yyyy")
    return locale.toString(date, pattern)
