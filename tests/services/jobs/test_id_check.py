"""Ids that the service does not know are found before credits are spent."""

from types import SimpleNamespace
from typing import Any, cast

from qamera_review.domain.jobs.job import Job, JobId, JobReceipt, JobRequest, JobState
from qamera_review.domain.jobs.options import JobOption, OptionKind
from qamera_review.services.jobs.id_check import check_ids
from qamera_review.services.jobs.options import JobOptions
from qamera_review.ui.jobs.job_text import id_check_text


def options_with(lists: dict[OptionKind, list[str]]) -> JobOptions:
    options: Any = SimpleNamespace(
        has_list=lambda kind: kind in lists,
        options_of=lambda kind: [JobOption(id_) for id_ in lists.get(kind, [])],
    )
    return cast(JobOptions, options)


def test_unknown_and_unchecked_ids_are_named() -> None:
    options = options_with({OptionKind.PRODUCTS: ["tee"], OptionKind.MODELS: []})
    known, wrong = JobRequest("tee", scenery_id="beach"), JobRequest("teee", model_id="anna")
    check = check_ids([known, wrong, wrong], options, [])
    assert check.unknown == {"product_id": ("teee",), "model_id": ("anna",)}
    assert check.unchecked == ("scenery_id",)
    assert [check.is_unknown(request) for request in (known, wrong)] == [False, True]
    assert id_check_text(check).splitlines() == [
        "Product: the service doesn't know teee. Credits may be spent for nothing.",
        "Model: the service doesn't know anna. Credits may be spent for nothing.",
        "Scenery: the ID can't be checked without the service's list.",
    ]


def test_what_the_service_has_accepted_before_is_known() -> None:
    request = JobRequest("old")
    refused = Job(JobId("1"), JobRequest("older"), JobState.REFUSED, 0)
    accepted = Job(JobId("2"), request, JobState.REGISTERED, 0, receipt=JobReceipt(()))
    options = options_with({OptionKind.PRODUCTS: []})
    check = check_ids([request, JobRequest("older")], options, [accepted, refused])
    assert (check.unknown, check.unchecked) == ({"product_id": ("older",)}, ())
    assert id_check_text(check_ids([request], options_with({}), [accepted])) == ""


def test_only_the_first_ids_are_named() -> None:
    requests = [JobRequest(f"p{number}") for number in range(10)]
    text = id_check_text(check_ids(requests, options_with({OptionKind.PRODUCTS: []}), []))
    assert "p7, and 2 more" in text
