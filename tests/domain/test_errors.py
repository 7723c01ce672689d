"""Tests of errors: the data of some, and what they promise."""

import re
from collections.abc import Iterator

from qamera_review.domain.errors import OutOfCredits, QameraError, RateLimited, ServiceError


def test_an_error_without_an_answer_has_status_0() -> None:
    assert ServiceError("no way there").status == 0


def test_an_error_keeps_the_status_of_the_answer() -> None:
    limited = RateLimited("slow down", 3.0)
    assert (limited.status, limited.retry_after_s) == (429, 3.0)
    short = OutOfCredits("too few", 30, 12)
    assert (short.status, short.required, short.available) == (402, 30, 12)


def _kinds(of: type[QameraError]) -> Iterator[type[QameraError]]:
    for kind in of.__subclasses__():
        yield kind
        yield from _kinds(kind)


def test_no_error_of_a_job_promises_what_only_a_decision_gets() -> None:
    promising = [
        kind.__name__
        for kind in _kinds(ServiceError)
        if re.search(
            r"\b(again soon|will be sent|automatically|decisions?)\b",
            kind.job_advice if kind.job_advice is not None else kind.advice,
        )
    ]
    assert promising == []
