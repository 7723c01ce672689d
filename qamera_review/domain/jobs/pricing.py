"""Estimates what jobs cost. No endpoint gives a price, so it is learned from earlier answers.

The price of an image is `creditsReserved / len(createdRecordIds)` of the newest answer, preferably
of one with the same preset, scenery and model. For example, 30 credits reserved for 12 images make
2.5 credits an image, so 5 images of the same kind are expected to cost 13 (rounded up once, for
the sum). The service refunds failed images by itself; the refunds are only calculated here.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import ceil

from qamera_review.domain.jobs.job import Job, JobRequest, JobState
from qamera_review.domain.records import Struct

# The states of jobs whose credits were charged, may have been charged, or will be.
_CHARGED = frozenset(
    {JobState.QUEUED, JobState.INTENT, JobState.REGISTERED, JobState.OUTCOME_UNKNOWN}
)


class UnitPrice(Struct, frozen=True):
    """The price of one image, in credits.

    `same_kind` is True when it comes from a job with the same preset, scenery and model;
    `learned_ms` is when that job was sent, in wall-clock milliseconds.
    """

    credits: Fraction
    same_kind: bool
    learned_ms: int


class CostPlan(Struct, frozen=True):
    """The jobs that the user is about to launch, with what they will cost.

    `credits` is the expected cost, None when unknown. `spent` is what this installation spent
    today, as far as known. `cap` is the user's daily limit in credits, 0 for no limit.
    """

    requests: tuple[JobRequest, ...]
    credits: int | None
    spent: int
    cap: int

    @property
    def images(self) -> int:
        """Return the number of images of all jobs together."""
        return sum(request.count for request in self.requests)

    @property
    def over_cap(self) -> bool:
        """Return whether launching the jobs would exceed the daily limit."""
        return exceeds_cap(self.spent, self.credits, self.cap)


def exceeds_cap(spent: int, expected: int | None, cap: int) -> bool:
    """Return whether jobs would exceed the daily limit `cap` (0: no limit), all in credits.

    `spent` is what today's jobs cost, `expected` what these will cost. An unknown cost counts as
    one credit, because no job is free.
    """
    return bool(cap) and spent + (1 if expected is None else expected) > cap


def unit_price(jobs: Iterable[Job], request: JobRequest) -> UnitPrice | None:
    """Return the price of one image of `request`; None when no answer has named credits yet.

    A job of the same kind is preferred to a newer one of another kind.
    """
    best: UnitPrice | None = None
    for job in jobs:
        receipt = job.receipt
        if receipt is None or receipt.credits_reserved is None or not receipt.created_ids:
            continue
        if receipt.is_doubtful:
            continue
        price = UnitPrice(
            Fraction(receipt.credits_reserved, len(receipt.created_ids)),
            _kind(job.request) == _kind(request),
            job.sent_ms or job.launched_ms,
        )
        if best is None or (price.same_kind, price.learned_ms) > (best.same_kind, best.learned_ms):
            best = price
    return best


def affordable_images(count: int, price: UnitPrice | None, spent: int, cap: int) -> int:
    """Return how many of `count` images the daily limit still allows.

    Example: a limit of 30 credits of which 21 are spent allows 3 images of 2.5 credits. Without a
    limit (0), and without a known price, it allows all.
    """
    if not cap or price is None or not price.credits:
        return count
    return max(0, min(count, int((cap - spent) / price.credits)))


def expected_credits(jobs: Sequence[Job], requests: Iterable[JobRequest]) -> int | None:
    """Return the expected cost of `requests` in credits, rounded up; None without a price.

    `jobs` are the earlier jobs from which the prices are learned.
    """
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
    """Return the credits that the service gives back when `failed` images of a job failed."""
    receipt = job.receipt
    if receipt is None or receipt.credits_reserved is None or not receipt.created_ids:
        return 0
    return receipt.credits_reserved * failed // len(receipt.created_ids)


def spent_since(jobs: Sequence[Job], since_ms: int) -> int:
    """Return the credits that jobs sent since `since_ms` (wall clock) cost or may have cost.

    Jobs that still wait to be sent count too. A job whose credits are not known counts at the
    learned price, or one credit for each image without one: otherwise a service that names no
    credits would switch the daily limit off.
    """
    spent = 0
    for job in jobs:
        sent_ms = job.sent_ms or job.launched_ms
        if job.state not in _CHARGED or sent_ms < since_ms:
            continue
        reserved = job.receipt.credits_reserved if job.receipt is not None else None
        if reserved is None:
            expected = expected_credits(jobs, [job.request])
            reserved = job.request.count if expected is None else expected
        spent += reserved
    return spent


def _kind(request: JobRequest) -> tuple[str, str, str]:
    return (request.preset_id, request.scenery_id, request.model_id)
