"""Idea jobs: what register-ideas is asked for, what it answered, and how far a job is.

Money is involved and the service has no idempotency key: a job whose answer was lost is
OUTCOME_UNKNOWN and is never sent again by the machine.

queued -> intent -> registered | refused | outcome_unknown -> registered or dismissed by the person
queued -> stopped (taken back before anything was asked for)
"""

from collections.abc import Callable, Iterable
from enum import Enum
from typing import NewType

from qamera_review.domain.api_key import holds_api_key
from qamera_review.domain.errors import InvalidJob
from qamera_review.domain.packshot import PackshotId, Status
from qamera_review.domain.records import Struct, replace

JobId = NewType("JobId", str)

IMAGES_DEFAULT = 10  # API document: "default: 10, max: 50"
IMAGES_PER_REQUEST_MAX = 50
ID_MAX_CHARS = 200
CREDITS_MAX = 10**31  # more is no amount, and would not fit on a button
ID_FIELDS = ("product_id", "preset_id", "scenery_id", "model_id")
IMAGES_TOTAL_MAX = 1000  # of one product at once; what is over COUNT_MAX becomes several jobs


class JobRequest(Struct, frozen=True):
    """What is asked for; "" means that the optional part is left out."""

    product_id: str
    preset_id: str = ""
    scenery_id: str = ""
    model_id: str = ""
    count: int = IMAGES_DEFAULT


class JobReceipt(Struct, frozen=True):
    """The service's answer. `credits_reserved` is None when it did not say."""

    created_ids: tuple[PackshotId, ...]
    batch_id: str = ""
    order_id: str = ""
    reservation_id: str = ""
    credits_reserved: int | None = None


class JobState(Enum):
    """QUEUED is confirmed by the person and has not left. INTENT is on disk before the POST
    leaves, so that no restart can send it twice. STOPPED was taken back unsent."""

    QUEUED = "queued"
    INTENT = "intent"
    REGISTERED = "registered"
    REFUSED = "refused"
    OUTCOME_UNKNOWN = "outcome_unknown"
    DISMISSED = "dismissed"
    STOPPED = "stopped"


class Job(Struct, frozen=True):
    """One job. Times are wall-clock milliseconds, 0 where it has not happened: `launched_ms`
    confirmed by the person, `sent_ms` left, `ended_ms` seen finished. `newest_ms` is the newest
    creation time in the list when it left; `follows` the job that this one repeats, or ""."""

    id: JobId
    request: JobRequest
    state: JobState
    launched_ms: int
    receipt: JobReceipt | None = None
    problem: str = ""
    sent_ms: int = 0
    ended_ms: int = 0
    newest_seen_ms: int = 0
    retry_of: str = ""


class JobProgress(Struct, frozen=True):
    """How many of a job's images are done, failed, under way, or not in the list at all."""

    done: int
    failed: int
    in_progress: int
    missing: int

    @property
    def total(self) -> int:
        """All images of the job."""
        return self.done + self.failed + self.in_progress + self.missing

    @property
    def finished(self) -> bool:
        """Whether nothing more is to come."""
        return self.in_progress == 0 and self.missing == 0


def usable_credits(credits: int | None) -> int | None:
    """Return the credits that the service or a file tells, None where they are no amount: less
    than nothing would take away from what the day has cost."""
    return credits if credits is not None and 0 <= credits <= CREDITS_MAX else None


def request_problems(request: JobRequest) -> dict[str, InvalidJob]:
    """What the service would refuse, by the field of JobRequest; empty when all is well."""
    problems: dict[str, InvalidJob] = {}
    if not request.product_id.strip():
        problems["product_id"] = InvalidJob("The product id is required.")
    for field in ID_FIELDS:
        value = str(getattr(request, field))
        if len(value) > ID_MAX_CHARS:
            problems[field] = InvalidJob("An id has at most 200 characters.")
        elif holds_api_key(value):
            problems[field] = InvalidJob(
                "This looks like an API key. Enter keys only in the API key window."
            )
        elif any(c.isspace() or not c.isprintable() for c in value.strip()):
            problems[field] = InvalidJob("An id is one word.")
    if not 1 <= request.count <= IMAGES_TOTAL_MAX:
        problems["count"] = InvalidJob("The count must be 1 to 1000.")
    return problems


def check_request(request: JobRequest) -> None:
    """Raises InvalidJob, with a sentence that names the field, for the first problem."""
    for field, problem in request_problems(request).items():
        raise InvalidJob(f"{field.removesuffix('_id')}: {problem.detail}")


def split_request(request: JobRequest) -> list[JobRequest]:
    """The request without spaces around its ids, as jobs of at most COUNT_MAX images."""
    ids = {field: str(getattr(request, field)).strip() for field in ID_FIELDS}
    whole, rest = divmod(request.count, IMAGES_PER_REQUEST_MAX)
    counts = [IMAGES_PER_REQUEST_MAX] * whole + ([rest] if rest else [])
    return [replace(request, **ids, count=count) for count in counts]


def field_named_in(sentence: str) -> str:
    """The field of JobRequest that a refusal of the service speaks of, "" when none."""
    words = sentence.casefold()
    named = [field for field in (*ID_FIELDS, "count") if field.removesuffix("_id") in words]
    return named[0] if named else ""


def progress_of(
    created_ids: Iterable[PackshotId], status_of: Callable[[PackshotId], Status | None]
) -> JobProgress:
    """Counts a job's images by their status in the list; None means not in the list."""
    done = failed = under_way = missing = 0
    for packshot_id in created_ids:
        match status_of(packshot_id):
            case None:
                missing += 1
            case Status.FAILED:
                failed += 1
            case Status.QUEUED | Status.PROCESSING | Status.UNKNOWN:
                under_way += 1
            case _:
                done += 1
    return JobProgress(done, failed, under_way, missing)
