"""The retry delays."""

import pytest

from qamera_review.services.core.retry import LIST, PICTURES, REQUESTS, RetryPolicy


def no_jitter() -> float:
    return 0.0


@pytest.mark.parametrize(
    ("policy", "waits_s"),
    [
        (REQUESTS, [1, 2, 4, 8, 16, 32, 60, 60]),
        (LIST, [2, 4, 8, 15, 15]),
        (PICTURES, [4, 8, 16, 32, 60]),
    ],
)
def test_a_wait_doubles_up_to_its_cap(policy: RetryPolicy, waits_s: list[int]) -> None:
    waits_ms = [policy.delay_ms(number, random=no_jitter) for number in range(1, len(waits_s) + 1)]
    assert waits_ms == [1000 * wait_s for wait_s in waits_s]
    assert policy.delay_ms(10_000, random=no_jitter) == policy.cap_ms


def test_jitter_only_lengthens_a_wait() -> None:
    assert REQUESTS.delay_ms(1, random=lambda: 1.0) == 1_500
    assert PICTURES.delay_ms(1, random=lambda: 1.0) == 4_000


@pytest.mark.parametrize(
    ("retry_after_s", "wait_ms"), [(7.5, 7_500), (1e9, 604_800_000), (0.0, 1_000), (None, 1_000)]
)
def test_what_the_service_asks_for_counts(retry_after_s: float | None, wait_ms: int) -> None:
    assert REQUESTS.delay_ms(1, retry_after_s, no_jitter) == wait_ms
