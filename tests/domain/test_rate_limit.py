"""Tests of the rate window against a service that counts by its own times."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qamera_review.domain.rate_limit import (
    LIMIT,
    MARGIN_MS,
    SHARE_LEAST,
    WINDOW_MS,
    AdaptiveLimit,
    RequestTimestamp,
    SlidingWindow,
)
from tests.support.fake_service import most_in_window

# A demand: how long after the one before, how long until the answer, where between the two the
# service stamps it (0 to 100 %).
DEMANDS = st.lists(
    st.tuples(st.integers(0, 3_000), st.integers(0, 45_000), st.integers(0, 100)),
    min_size=61,
    max_size=400,
)


def play(window: SlidingWindow, demands: list[tuple[int, int, int]]) -> list[int]:
    """Send a request for every demand when allowed; return when the service counted them."""
    now = 0
    answers: list[int] = []
    stamps: list[int] = []
    for pause_ms, latency_ms, percent in demands:
        now += pause_ms
        while True:
            for answer in sorted(a for a in answers if a <= now):
                window.record_answer(answer)
            answers = [answer for answer in answers if answer > now]
            if window.record_request(now):
                break
            now += max(1, min([window.wait_ms(now), *(a - now for a in answers)]))
        answers.append(now + latency_ms)
        stamps.append(now + latency_ms * percent // 100)
    return stamps


@given(DEMANDS)
@settings(max_examples=60)
def test_never_more_than_60_requests_in_any_60_s_at_the_service(
    demands: list[tuple[int, int, int]],
) -> None:
    assert most_in_window(play(SlidingWindow(), demands), WINDOW_MS) <= LIMIT


def test_a_window_counted_from_the_request_would_fail_the_test_above() -> None:
    # A seeded error: slots are freed a window after the request instead of after the answer.
    burst = [(0, 5_000, 100)] * 60 + [(0, 0, 0)] * 60

    class FromRequest(SlidingWindow):
        def record_request(self, now_ms: int) -> bool:
            taken = super().record_request(now_ms)
            if taken:
                super().record_answer(now_ms)
            return taken

        def record_answer(self, now_ms: int) -> None:
            pass

    assert most_in_window(play(FromRequest(), burst), WINDOW_MS) > LIMIT
    assert most_in_window(play(SlidingWindow(), burst), WINDOW_MS) <= LIMIT


@given(st.integers(0, 400))
@settings(max_examples=20)
def test_at_least_57_requests_a_minute_when_3_slots_stay_free(latency_ms: int) -> None:
    window, now, sent = SlidingWindow(), 0, 0
    while now < 10 * WINDOW_MS:
        if window.free(now) > 3:
            assert window.record_request(now)
            now += latency_ms // 4  # four at a time
            window.record_answer(now)
            sent += 1
        else:
            now += max(1, window.wait_ms(now, 4))
    assert sent >= 57 * 10 * WINDOW_MS // (WINDOW_MS + MARGIN_MS + 60 * (latency_ms // 4 + 1))
    if latency_ms == 0:
        assert sent >= 570


def test_an_unanswered_request_keeps_its_slot() -> None:
    window = SlidingWindow(limit=2)
    assert window.record_request(0)
    assert window.record_request(0)
    assert not window.record_request(10 * WINDOW_MS)
    window.record_answer(10 * WINDOW_MS)
    assert window.free(11 * WINDOW_MS) == 0
    assert window.free(11 * WINDOW_MS + MARGIN_MS) == 1


@given(st.lists(st.integers(-70_000, 0), max_size=80), st.integers(1, 60))
def test_slots_are_free_after_wait_ms(stamps: list[int], wanted: int) -> None:
    window = SlidingWindow()
    window.restore(stamps)
    wait_ms = window.wait_ms(0, wanted)
    if wait_ms:
        assert window.free(wait_ms - 1) < wanted
    assert window.free(wait_ms) >= min(wanted, LIMIT)


def test_a_full_window_waits_for_the_slot_of_the_first_answer() -> None:
    window = SlidingWindow(limit=3)
    window.restore([-1_000, -5_000, -2_000])
    waits = [window.wait_ms(0), *(window.wait_ms(0, wanted) for wanted in (1, 2, 3))]
    assert waits == [window.window_ms - ago for ago in (5_000, 5_000, 2_000, 1_000)]


def test_restored_requests_count_together_with_new_ones() -> None:
    window = SlidingWindow(limit=3)
    assert window.record_request(0)
    window.record_answer(5)
    window.restore([-1_000, -100_000])
    assert window.free(10) == 1
    assert window.free(WINDOW_MS + MARGIN_MS - 1_000) == 2


def test_a_429_lowers_the_limit_and_time_raises_it_again() -> None:
    allowance = AdaptiveLimit()
    assert allowance.current(5_000_000) == LIMIT
    allowance.on_429(5_000_000, used=40)
    grown = [allowance.current(5_000_000 + minute * WINDOW_MS) for minute in range(7)]
    assert grown == [30, 32, 36, 44, 60, 60, 60]
    assert allowance.current(5_000_000 + 5 * WINDOW_MS - 1) == 60


def test_a_second_429_lowers_the_limit_again() -> None:
    allowance = AdaptiveLimit()
    allowance.on_429(0, used=40)
    assert allowance.current(WINDOW_MS - 1) == 30
    assert allowance.current(3 * WINDOW_MS) == 44
    allowance.on_429(3 * WINDOW_MS, used=60)
    assert allowance.current(3 * WINDOW_MS) == 33
    assert allowance.current(4 * WINDOW_MS) == 35


def test_the_limit_never_falls_below_a_third() -> None:
    allowance = AdaptiveLimit()
    allowance.on_429(0, used=1)
    assert allowance.current(0) == SHARE_LEAST == 20


@pytest.mark.parametrize(
    ("left", "now", "age_ms"),
    [
        (RequestTimestamp(1_000, 50), RequestTimestamp(1_000, 50), 0),
        (RequestTimestamp(1_000, 50), RequestTimestamp(1_700, 750), 700),
        (
            RequestTimestamp(1_000, 50),
            RequestTimestamp(9_000, 750),
            700,
        ),  # the computer's clock was set forward
        (RequestTimestamp(1_000, 50), RequestTimestamp(400, 750), 0),  # and back
        (RequestTimestamp(1_000, 50), RequestTimestamp(9_000, 50), 0),
        (
            RequestTimestamp(1_000, 5_000),
            RequestTimestamp(9_000, 30),
            8_000,
        ),  # the computer was started anew
    ],
)
def test_age_is_the_smaller_one_of_the_two_clocks(
    left: RequestTimestamp, now: RequestTimestamp, age_ms: int
) -> None:
    assert left.age_ms(now) == age_ms
