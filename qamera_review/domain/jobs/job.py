"""Generation jobs: the request to register-ideas, the service's answer, and the job's state.

A job costs credits, and the service has no idempotency key (sending a request twice makes two
jobs). So a job whose answer was lost becomes OUTCOME_UNKNOWN and is never sent again by itself.

queued -> intent -> registered | refused | outcome_unknown -> registered or dismissed by the user
queued -> stopped (cancelled by the user before it was sent)
"""

from collections.abc import Callable, Iterable
from enum import Enum
from typing import NewType

from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.errors import InvalidJob
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.jobs.job_problem import JobProblem
from qamera_review.domain.packshot import PackshotId, Status
from qamera_review.domain.records import Struct, replace

JobId = NewType("JobId", str)

IMAGES_DEFAULT = 10  # API document: "default: 10, max: 50"
IMAGES_PER_REQUEST_MAX = 50
ID_MAX_CHARS = 200
CREDITS_MAX = 10**31  # a larger number must be an error, and would not fit on a button
ID_FIELDS = ("product_id", "preset_id", "scenery_id", "model_id")
IMAGES_TOTAL_MAX = 1000  # for one product; above IMAGES_PER_REQUEST_MAX it becomes several jobs


class JobRequest(Struct, frozen=True):
    """The parameters of a job; "" means that an optional parameter is left out."""

    product_id: str
    preset_id: str = ""
    scenery_id: str = ""
    model_id: str = ""
    count: int = IMAGES_DEFAULT


class JobOrigin(Struct, frozen=True):
    """The job that made a packshot, and the preset that it used ("" for none)."""

    job: str
    preset: str


class JobReceipt(Struct, frozen=True):
    """The service's answer to a job; `credits_reserved` is None when it did not say.

    `created_ids` are the packshots that it created, which are not generated yet at that time.
    `is_doubtful`: they are not what the job asked for, so no price is learned from them.
    """

    created_ids: tuple[PackshotId, ...]
    batch_id: str = ""
    order_id: str = ""
    reservation_id: str = ""
    credits_reserved: int | None = None
    is_doubtful: bool = False


class JobState(Enum):
    """The state of a job.

    QUEUED: confirmed by the user, not sent yet. INTENT: about to be sent; this is on disk before
    the POST is sent, so that a restart cannot send it twice. REGISTERED: accepted. REFUSED: the
    service refused it. OUTCOME_UNKNOWN: sent, but the answer was lost. DISMISSED: the user has
    closed a lost or refused job. STOPPED: cancelled by the user before it was sent.
    """

    QUEUED = "queued"
    INTENT = "intent"
    REGISTERED = "registered"
    REFUSED = "refused"
    OUTCOME_UNKNOWN = "outcome_unknown"
    DISMISSED = "dismissed"
    STOPPED = "stopped"


class Job(Struct, frozen=True):
    """One job.

    Times are wall-clock milliseconds, 0 if it has not happened: `launched_ms` when the user
    confirmed it, `sent_ms` when it was sent, `ended_ms` when all its images were first seen
    finished. `newest_seen_ms` is the newest creation time in the list when it was sent.
    `problem` is why it was refused or lost. `retry_of` is the id of the job that this one
    repeats, or "". `known_ids` are the packshots of the whole list that was known when the job was
    sent, kept while its outcome is open; None when no whole list was known, and in other states.
    """

    id: JobId
    request: JobRequest
    state: JobState
    launched_ms: int
    receipt: JobReceipt | None = None
    problem: JobProblem | None = None
    sent_ms: int = 0
    ended_ms: int = 0
    newest_seen_ms: int = 0
    retry_of: str = ""
    known_ids: frozenset[PackshotId] | None = None


class JobProgress(Struct, frozen=True):
    """How many of a job's images are done, failed, in progress, or missing from the list."""

    done: int
    failed: int
    in_progress: int
    missing: int

    @property
    def total(self) -> int:
        """Return the number of all images of the job."""
        return self.done + self.failed + self.in_progress + self.missing

    @property
    def finished(self) -> bool:
        """Return whether every image is done or failed."""
        return self.in_progress == 0 and self.missing == 0


def usable_credits(credits: int | None) -> int | None:
    """Return the credits that the service or a file states, None if they are not plausible: a
    negative number would lower what the jobs of the day have cost."""
    return credits if credits is not None and 0 <= credits <= CREDITS_MAX else None


def request_problems(request: JobRequest) -> dict[str, InvalidJob]:
    """Return what the service would refuse, by the name of the field; empty for a valid request.

    The limits are those of the service's API document, and one on the length of ids.
    """
    problems: dict[str, InvalidJob] = {}
    if not request.product_id.strip():
        problems["product_id"] = InvalidJob("Enter a product ID.")
    for field in ID_FIELDS:
        value = str(getattr(request, field))
        if len(value) > ID_MAX_CHARS:
            problems[field] = InvalidJob(
                TranslatableText("IDs can have up to {most} characters.", most=ID_MAX_CHARS)
            )
        elif holds_api_key(value):
            problems[field] = InvalidJob(
                "This looks like an API key. Enter keys only in the API key window."
            )
        elif any(c.isspace() or not c.isprintable() for c in value.strip()):
            problems[field] = InvalidJob("IDs can't contain spaces.")
    if not 1 <= request.count <= IMAGES_TOTAL_MAX:
        problems["count"] = invalid_count()
    return problems


def invalid_count() -> InvalidJob:
    """Return the error about a number of images that is not allowed."""
    text = TranslatableText("The number must be from 1 to {most}.", most=IMAGES_TOTAL_MAX)
    return InvalidJob(text)


def check_request(request: JobRequest) -> None:
    """Raise InvalidJob, with a sentence that names the field, for the request's first problem."""
    for field, problem in request_problems(request).items():
        raise InvalidJob(f"{field.removesuffix('_id')}: {problem.detail}")


def split_request(request: JobRequest) -> list[JobRequest]:
    """Return the request as requests of at most IMAGES_PER_REQUEST_MAX images each.

    Spaces around the ids are removed. Example: 120 images become requests for 50, 50 and 20.
    """
    ids = {field: str(getattr(request, field)).strip() for field in ID_FIELDS}
    full_requests, remainder = divmod(request.count, IMAGES_PER_REQUEST_MAX)
    counts = [IMAGES_PER_REQUEST_MAX] * full_requests + ([remainder] if remainder else [])
    return [replace(request, **ids, count=count) for count in counts]


def is_doubtful(receipt: JobReceipt, job: Job) -> bool:
    """Return whether a receipt names more or fewer packshots than the job asked for, the same one
    twice, or one that was in the list before."""
    ids = set(receipt.created_ids)
    is_expected_count = len(receipt.created_ids) == len(ids) == job.request.count
    return not is_expected_count or bool(job.known_ids and ids & job.known_ids)


def field_named_in(sentence: str) -> str:
    """Return the field of JobRequest that the text of a refusal names, or ""."""
    lowered = sentence.casefold()
    named = [field for field in (*ID_FIELDS, "count") if field.removesuffix("_id") in lowered]
    return named[0] if named else ""


def progress_of(
    created_ids: Iterable[PackshotId], status_of: Callable[[PackshotId], Status | None]
) -> JobProgress:
    """Return how many of a job's images are in which state.

    `status_of` returns the status of an id in the list, None when it is not in the list.
    """
    done = failed = in_progress = missing = 0
    for packshot_id in created_ids:
        match status_of(packshot_id):
            case None:
                missing += 1
            case Status.FAILED:
                failed += 1
            case Status.QUEUED | Status.PROCESSING | Status.UNKNOWN:
                in_progress += 1
            case _:
                done += 1
    return JobProgress(done, failed, in_progress, missing)
