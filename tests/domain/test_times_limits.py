"""A number that no date can hold costs nothing."""

import pytest

from qamera_review.domain.times import local_datetime, utc_datetime


@pytest.mark.parametrize("at_ms", [0, -1, 253_402_300_800_000, 10**15, 2**62, -(2**62), 10**400])
def test_what_no_date_can_hold_is_none(at_ms: int) -> None:
    assert local_datetime(at_ms) is None
    assert utc_datetime(at_ms) is None


def test_a_moment_is_the_same_in_both() -> None:
    local, utc = local_datetime(1_700_000_000_000), utc_datetime(1_700_000_000_000)
    assert local is not None
    assert utc is not None
    assert local.timestamp() == utc.timestamp()
