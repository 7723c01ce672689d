"""Errors that carry more than a sentence."""

from qamera_review.domain.errors import OutOfCredits, RateLimited, ServiceError


def test_a_fault_without_an_answer_has_no_status() -> None:
    assert ServiceError("no way there").status == 0


def test_what_the_service_answered_is_kept() -> None:
    limited = RateLimited("slow down", 3.0)
    assert (limited.status, limited.retry_after_s) == (429, 3.0)
    short = OutOfCredits("too few", 30, 12)
    assert (short.status, short.required, short.available) == (402, 30, 12)
