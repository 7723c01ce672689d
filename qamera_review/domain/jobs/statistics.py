"""What jobs yielded: what became of every image, and credits per approved packshot by what was
asked for."""

from collections import Counter
from collections.abc import Iterable
from enum import Enum

from qamera_review.domain.jobs.job import Job
from qamera_review.domain.jobs.pricing import refund
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct, field

# With fewer decided images a share says little: one more approval would move it by over 5 %.
SMALL_SAMPLE = 20


class ImageOutcome(Enum):
    """What became of one image of a job, by the service's word; GONE was never seen decided."""

    APPROVED = "approved"
    REJECTED = "rejected"
    ARCHIVED = "archived"
    PENDING = "pending"
    GENERATING = "generating"
    FAILED = "failed"
    GONE = "gone"


OUTCOME_OF_FACET = {
    Facet.APPROVED: ImageOutcome.APPROVED,
    Facet.REJECTED: ImageOutcome.REJECTED,
    Facet.ARCHIVED: ImageOutcome.ARCHIVED,
    Facet.UNDECIDED: ImageOutcome.PENDING,
    Facet.OTHER: ImageOutcome.PENDING,
    Facet.IN_PROGRESS: ImageOutcome.GENERATING,
    Facet.FAILED: ImageOutcome.FAILED,
}


class JobAccount(Struct, frozen=True):
    """A job with what became of its images; `reasons` are those of the rejected ones."""

    job: Job
    outcomes: Counter[ImageOutcome] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def reserved(self) -> int | None:
        """Credits as answered, None when the service did not say."""
        return self.job.receipt.credits_reserved if self.job.receipt is not None else None

    @property
    def refunded(self) -> int:
        """Credits for images that failed."""
        return refund(self.job, self.outcomes[ImageOutcome.FAILED])

    @property
    def cost(self) -> int | None:
        """Credits that stay spent."""
        return None if self.reserved is None else self.reserved - self.refunded


class ApprovalStats(Struct, frozen=True):
    """Jobs that were asked for alike. `cost` leaves out the jobs whose credits are unknown,
    whose images are in `unpriced`; `approved_priced` are the approved ones of the others."""

    key: str
    jobs: int
    images: int
    approved: int
    rejected: int
    pending: int
    cost: int
    unpriced: int
    approved_priced: int

    @property
    def decided(self) -> int:
        """Images that were approved or rejected."""
        return self.approved + self.rejected

    @property
    def share(self) -> float | None:
        """Approved of decided, 0 to 1; None when nothing was decided."""
        return self.approved / self.decided if self.decided else None

    @property
    def credits_per_approved(self) -> float | None:
        """None when nothing was approved or no credits are known."""
        return self.cost / self.approved_priced if self.approved_priced else None

    @property
    def is_small_sample(self) -> bool:
        """Whether too little was decided to say much."""
        return self.decided < SMALL_SAMPLE


def stats_by(accounts: Iterable[JobAccount], field_name: str) -> list[ApprovalStats]:
    """Yields by a field of JobRequest, the most images first; "" is where it was left out."""
    groups: dict[str, list[JobAccount]] = {}
    for account in accounts:
        if account.job.receipt is not None:
            key = str(getattr(account.job.request, field_name))
            groups.setdefault(key, []).append(account)
    found = [_stats(key, group) for key, group in groups.items()]
    return sorted(found, key=lambda each: (-each.images, each.key))


def total_stats(accounts: Iterable[JobAccount]) -> ApprovalStats:
    """All jobs together."""
    return _stats("", [account for account in accounts if account.job.receipt is not None])


def _stats(key: str, group: list[JobAccount]) -> ApprovalStats:
    outcomes: Counter[ImageOutcome] = Counter()
    for account in group:
        outcomes.update(account.outcomes)
    priced = [account for account in group if account.cost is not None]
    images = sum(outcomes.values())
    return ApprovalStats(
        key=key,
        jobs=len(group),
        images=images,
        approved=outcomes[ImageOutcome.APPROVED],
        rejected=outcomes[ImageOutcome.REJECTED],
        pending=outcomes[ImageOutcome.PENDING] + outcomes[ImageOutcome.GENERATING],
        cost=sum(account.cost or 0 for account in priced),
        unpriced=images - sum(sum(account.outcomes.values()) for account in priced),
        approved_priced=sum(account.outcomes[ImageOutcome.APPROVED] for account in priced),
    )
