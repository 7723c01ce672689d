"""Times as data."""

from datetime import date

import pytest

from qamera_review.domain.times import from_epoch, from_iso, local_date, local_midnight_ms, to_iso

AT_MS = 1_700_000_000_000


def test_iso_there_and_back() -> None:
    assert to_iso(AT_MS) == "2023-11-14T22:13:20+00:00"
    assert from_iso(to_iso(AT_MS)) == AT_MS
    assert to_iso(0) == ""


@pytest.mark.parametrize(
    ("text", "at_ms"),
    [
        ("2023-11-14T22:13:20", AT_MS),
        (" 2023-11-14T23:13:20.500+01:00 ", AT_MS + 500),
        ("1969-12-31T00:00:00Z", 0),
        ("yesterday", 0),
        ("", 0),
    ],
)
def test_a_text_is_a_time_or_none(text: str, at_ms: int) -> None:
    assert from_iso(text) == at_ms


@pytest.mark.parametrize(
    ("value", "at_ms"),
    [(1_700_000_000, AT_MS), (AT_MS, AT_MS), (-1, 0), (1e300, 0), (float("nan"), 0), (True, 0)],
)
def test_a_number_counts_seconds_or_milliseconds(value: object, at_ms: int) -> None:
    assert from_epoch(value) == at_ms


def test_a_local_day_begins_at_its_midnight() -> None:
    day = date(2024, 2, 29)
    begin_ms = local_midnight_ms(day)
    assert local_date(begin_ms) == day
    assert local_date(begin_ms - 1) == date(2024, 2, 28)
