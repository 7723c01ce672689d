"""Tests of errors with additional data."""

from qamera_review.domain.errors import OutOfCredits, RateLimited, ServiceError


def test_an_error_without_an_answer_has_status_0() -> None:
    assert ServiceError("no way there").status == 0


def test_an_error_keeps_the_status_of_the_answer() -> None:
    limited = RateLimited("slow down", 3.0)
    assert (limited.status, limited.retry_after_s) == (429, 3.0)
    short = OutOfCredits("too few", 30, 12)
    assert (short.status, short.required, short.available) == (402, 30, 12)
