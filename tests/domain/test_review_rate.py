"""Tests of the review rate of a session."""

from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.review_rate import PAUSE_MS, PER_MINUTE_MAX, ReviewRate


def played(*times_ms: int) -> ReviewRate:
    pace = ReviewRate()
    for number, at in enumerate(times_ms):
        pace.record([PackshotId(str(number))], at)
    return pace


def test_remaining_ms_at_a_steady_rate() -> None:
    pace = played(*range(0, 20_000, 2_000))
    assert len(pace.decided_ids) == 10
    assert pace.per_minute() == 30
    assert pace.remaining_ms(150) == 300_000
    assert pace.remaining_ms(0) == 0


def test_only_the_last_fifty_intervals_count() -> None:
    slow = range(10**9, 10**9 + 600_000, 10_000)
    fast = range(slow[-1] + 1_000, slow[-1] + 51_000, 1_000)
    assert played(*slow).per_minute() == 6
    assert played(*slow, *fast).per_minute() == 60


def test_the_longest_pause_and_zero_intervals_count() -> None:
    assert played(*range(0, 5 * PAUSE_MS, PAUSE_MS)).per_minute() == 1
    assert played(*range(0, 5 * PAUSE_MS + 5, PAUSE_MS + 1)).per_minute() == 0
    assert played(0, 0, 0, 0, 10_000).per_minute() == PER_MINUTE_MAX


def test_a_few_quick_presses_tell_no_rate() -> None:
    assert played(0, 10, 20, 30, 40, 50).per_minute() == 0
    assert played(0, 9_000, 18_000).per_minute() == 0


def test_pauses_and_repeated_decisions_do_not_count() -> None:
    seconds = range(0, 11_000, 1_000)
    pace = played(*seconds, 10 * PAUSE_MS)
    assert pace.per_minute() == 60
    pace.record([PackshotId("0")], 10**9)
    pace.unrecord(PackshotId("1"))
    assert len(pace.decided_ids) == len(seconds)
    assert played(0, 1_000).remaining_ms(5) is None


def test_an_act_on_many_counts_for_each_and_one_long_look_changes_little() -> None:
    pace = played(0, 1_000, 2_000, 3_000)
    pace.record([PackshotId(f"w{number}") for number in range(10)], 13_000)
    pace.record([PackshotId("long look")], 63_000)
    assert pace.per_minute() == 60
    assert len(pace.decided_ids) == 15


@given(st.lists(st.integers(0, 10**7)))
def test_any_times_give_a_rate(times: list[int]) -> None:
    pace = played(*sorted(times))
    left = pace.remaining_ms(7)
    assert pace.per_minute() >= 0
    assert left is None or left >= 0
