"""Statistics of generation jobs: the outcome of every image, and credits per approved packshot.

The figures can be grouped by a parameter of the request, for example by preset.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import Enum

from qamera_review.domain.jobs.job import Job
from qamera_review.domain.jobs.pricing import refund
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import Struct, field

# Below this many decided images a single further approval moves the share by up to 5 points.
SMALL_SAMPLE = 20


class ImageOutcome(Enum):
    """The state of one image of a job, by the service's list.

    GONE means that the image left the list without ever having been seen approved or rejected.
    """

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
    """A job with the outcomes of its images.

    `outcomes` counts images by outcome, `reasons` counts the reasons given for rejected ones.
    """

    job: Job
    outcomes: Counter[ImageOutcome] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def reserved(self) -> int | None:
        """Return the credits that the service reserved; None when it did not say."""
        return self.job.receipt.credits_reserved if self.job.receipt is not None else None

    @property
    def refunded(self) -> int:
        """Return the credits that the service gives back for images that failed."""
        return refund(self.job, self.outcomes[ImageOutcome.FAILED])

    @property
    def cost(self) -> int | None:
        """Return reserved minus refunded credits; None when the service did not say."""
        return None if self.reserved is None else self.reserved - self.refunded


class ApprovalStats(Struct, frozen=True):
    """Sums over the jobs with the same value (`key`) of a parameter.

    `cost` sums the credits of the jobs whose cost is known. `unpriced` counts the images of the
    jobs whose cost is not known, `approved_priced` the approved images of the others. `pending`
    includes images that are still being generated.
    """

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
        """Return how many images were approved or rejected."""
        return self.approved + self.rejected

    @property
    def share(self) -> float | None:
        """Return approved divided by decided, 0 to 1; None when nothing was decided."""
        return self.approved / self.decided if self.decided else None

    @property
    def credits_per_approved(self) -> float | None:
        """Return the credits per approved image; None when no cost is known or none approved."""
        return self.cost / self.approved_priced if self.approved_priced else None

    @property
    def is_small_sample(self) -> bool:
        """Return whether there are too few decided images for the share to be reliable."""
        return self.decided < SMALL_SAMPLE


def stats_by(accounts: Iterable[JobAccount], field_name: str) -> list[ApprovalStats]:
    """Return statistics grouped by a field of JobRequest, the group with the most images first.

    Jobs without an answer from the service are left out. The key "" stands for jobs in which the
    field was left out.
    """
    groups: dict[str, list[JobAccount]] = {}
    for account in accounts:
        if account.job.receipt is not None:
            key = str(getattr(account.job.request, field_name))
            groups.setdefault(key, []).append(account)
    all_stats = [_stats(key, group) for key, group in groups.items()]
    return sorted(all_stats, key=lambda stats: (-stats.images, stats.key))


class PresetYield(Struct, frozen=True):
    """What became of the images made with a preset, and why images were rejected, the most frequent
    reason first."""

    preset_id: str
    stats: ApprovalStats
    reasons: tuple[tuple[str, int], ...] = ()


def preset_yields(accounts: Sequence[JobAccount]) -> list[PresetYield]:
    """Return the yield of each preset, the one with the most images first."""
    reasons: dict[str, Counter[str]] = {}
    for account in accounts:
        reasons.setdefault(account.job.request.preset_id, Counter()).update(account.reasons)
    return [
        PresetYield(stats.key, stats, tuple(reasons[stats.key].most_common()))
        for stats in stats_by(accounts, "preset_id")
    ]


def images_with(jobs: Iterable[Job], field_name: str) -> Counter[str]:
    """Return how many images were made with each value of a field of JobRequest; "" is left out."""
    images: Counter[str] = Counter()
    for job in jobs:
        value = str(getattr(job.request, field_name))
        if value and job.receipt is not None:
            images[value] += len(job.receipt.created_ids)
    return images


def total_stats(accounts: Iterable[JobAccount]) -> ApprovalStats:
    """Return the statistics of all jobs that the service answered, under the key ""."""
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
