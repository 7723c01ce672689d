"""What jobs cost: no endpoint tells a price or the balance, so both are learned from answers.

The price of an image is `creditsReserved / len(createdRecordIds)` of the newest answer, if
possible of one with the same preset, scenery and model. Refunds of failed images are the
service's own doing and are counted, not asked for.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import ceil

from qamera_review.domain.jobs.job import Job, JobRequest, JobState
from qamera_review.domain.records import Struct

# What may have been charged, or will be.
_CHARGED = frozenset(
    {JobState.QUEUED, JobState.INTENT, JobState.REGISTERED, JobState.OUTCOME_UNKNOWN}
)


class UnitPrice(Struct, frozen=True):
    """Credits for one image; `same_kind` when it was learned from a job of the same preset,
    scenery and model; `learned_ms` is wall-clock milliseconds."""

    credits: Fraction
    same_kind: bool
    learned_ms: int


class CostPlan(Struct, frozen=True):
    """Jobs before anything is spent. `credits` None is unknown; `spent` is what this
    installation spent today, as far as known; `cap` 0 is no limit."""

    requests: tuple[JobRequest, ...]
    credits: int | None
    spent: int
    cap: int

    @property
    def images(self) -> int:
        """All images of all jobs."""
        return sum(request.count for request in self.requests)

    @property
    def over_cap(self) -> bool:
        """Whether the day's limit forbids it."""
        return bool(self.cap) and self.spent + (self.credits or 0) > self.cap


def unit_price(jobs: Iterable[Job], request: JobRequest) -> UnitPrice | None:
    """The price of an image of `request`; None before any answer told credits."""
    best: UnitPrice | None = None
    for job in jobs:
        receipt = job.receipt
        if receipt is None or receipt.credits_reserved is None or not receipt.created_ids:
            continue
        price = UnitPrice(
            Fraction(receipt.credits_reserved, len(receipt.created_ids)),
            _kind(job.request) == _kind(request),
            job.sent_ms or job.launched_ms,
        )
        if best is None or (price.same_kind, price.learned_ms) > (best.same_kind, best.learned_ms):
            best = price
    return best


def expected_credits(jobs: Sequence[Job], requests: Iterable[JobRequest]) -> int | None:
    """What these will cost, None when a price is not known."""
    prices: dict[tuple[str, str, str], UnitPrice | None] = {}
    total: Fraction | int = 0
    for request in requests:
        kind = _kind(request)
        if kind not in prices:
            prices[kind] = unit_price(jobs, request)
        price = prices[kind]
        if price is None:
            return None
        total += price.credits * request.count
    return ceil(total)


def refund(job: Job, failed: int) -> int:
    """Credits that the service gives back for so many failed images of a job."""
    receipt = job.receipt
    if receipt is None or receipt.credits_reserved is None or not receipt.created_ids:
        return 0
    return receipt.credits_reserved * failed // len(receipt.created_ids)


def spent_since(jobs: Sequence[Job], since_ms: int) -> int:
    """Credits that jobs since then reserved, may have reserved, or will: what is not known
    is counted at the learned price."""
    spent = 0
    for job in jobs:
        when = job.sent_ms or job.launched_ms
        if job.state not in _CHARGED or when < since_ms:
            continue
        told = job.receipt.credits_reserved if job.receipt is not None else None
        spent += told if told is not None else expected_credits(jobs, [job.request]) or 0
    return spent


def _kind(request: JobRequest) -> tuple[str, str, str]:
    return (request.preset_id, request.scenery_id, request.model_id)
