"""Idea jobs: what register-ideas is asked for, what it answered, and how far a job is.

Money is involved and the service has no idempotency key: a job whose answer was lost is
OUTCOME_UNKNOWN and is never sent again by the machine.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import NewType

from qamera_review.domain.errors import InvalidIdea
from qamera_review.domain.packshot import PackshotId, Status

IdeaJobId = NewType("IdeaJobId", str)

COUNT_DEFAULT = 10  # API document: "default: 10, max: 50"
COUNT_MAX = 50
ID_MAX_CHARS = 200


@dataclass(frozen=True, slots=True)
class IdeaRequest:
    """What is asked for; "" means that the optional part is left out."""

    product_id: str
    preset_id: str = ""
    scenery_id: str = ""
    model_id: str = ""
    count: int = COUNT_DEFAULT


@dataclass(frozen=True, slots=True)
class IdeaReceipt:
    """The service's answer. `credits_reserved` is None when it did not say."""

    created_ids: tuple[PackshotId, ...]
    batch_id: str = ""
    order_id: str = ""
    reservation_id: str = ""
    credits_reserved: int | None = None


class IdeaState(Enum):
    """INTENT is on disk before the POST leaves, so that no restart can send it twice."""

    INTENT = "intent"
    REGISTERED = "registered"
    REFUSED = "refused"
    OUTCOME_UNKNOWN = "outcome_unknown"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class IdeaJob:
    """One submission of the panel. `launched_ms` is wall-clock milliseconds."""

    id: IdeaJobId
    request: IdeaRequest
    state: IdeaState
    launched_ms: int
    receipt: IdeaReceipt | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class IdeaProgress:
    """How many of a job's images are done, failed, under way, or not in the list at all."""

    done: int
    failed: int
    under_way: int
    missing: int

    @property
    def total(self) -> int:
        """All images of the job."""
        return self.done + self.failed + self.under_way + self.missing

    @property
    def finished(self) -> bool:
        """Whether nothing more is to come."""
        return self.under_way == 0 and self.missing == 0


def check_idea(request: IdeaRequest) -> None:
    """Raises InvalidIdea, with a sentence that names the field, if the service would refuse."""
    if not request.product_id.strip():
        raise InvalidIdea("The product id is required.")
    if not 1 <= request.count <= COUNT_MAX:
        raise InvalidIdea(f"The count must be 1 to {COUNT_MAX}.")
    fields = {
        "product": request.product_id,
        "preset": request.preset_id,
        "scenery": request.scenery_id,
        "model": request.model_id,
    }
    for name, value in fields.items():
        if len(value) > ID_MAX_CHARS or any(c.isspace() or not c.isprintable() for c in value):
            raise InvalidIdea(
                f"The {name} id must be one word of at most {ID_MAX_CHARS} characters."
            )


def progress_of(
    created_ids: Iterable[PackshotId], status_of: Callable[[PackshotId], Status | None]
) -> IdeaProgress:
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
    return IdeaProgress(done, failed, under_way, missing)
