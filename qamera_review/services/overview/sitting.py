"""What was done since the program was started, as numbers, and how fast the user usually is."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject

from qamera_review.domain.feedback import Feedback
from qamera_review.domain.jobs.statistics import ApprovalStats, JobAccount, stats_by, total_stats
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.product_progress import ReviewProgress
from qamera_review.domain.records import Struct, replace
from qamera_review.domain.review_rate import PER_MINUTE_MAX
from qamera_review.services.outbox.decisions import Decisions
from qamera_review.services.outbox.index import OutboxCounts
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.services.settings.settings import Settings

_PACE = "pace_per_minute"


class SittingSummary(Struct, frozen=True):
    """The numbers of a sitting.

    `decided` counts the packshots decided in it by the facet that they have now, `reasons` those of
    the rejected ones, most frequent first. `yields` are the statistics, by preset, of the jobs that
    made some of these packshots, `total` those of all these jobs. `outbox` counts the decisions by
    state.
    """

    review: ReviewProgress
    decided: Counter[Facet]
    reasons: tuple[tuple[str, int], ...]
    rejected_ids: tuple[PackshotId, ...]
    yields: tuple[ApprovalStats, ...]
    total: ApprovalStats
    outbox: OutboxCounts


class Sitting(QObject):
    """Sums up the run of the program; GUI thread only.

    `feedback_of` returns the feedback of a packshot, `accounts` the accounts of all jobs.
    """

    def __init__(
        self,
        store: PackshotStore,
        decisions: Decisions,
        progress: ProgressTracker,
        feedback_of: Callable[[PackshotId], Feedback],
        accounts: Callable[[], Sequence[JobAccount]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._decisions = decisions
        self._progress = progress
        self._feedback_of = feedback_of
        self._accounts = accounts

    def summary(self) -> SittingSummary:
        """Return the numbers up to now."""
        ids = [id_ for id_ in self._progress.rate.decided_ids if self._store.packshot(id_)]
        facets = {id_: self._store.shown(id_).facet for id_ in ids}
        rejected = tuple(sorted(id_ for id_ in ids if facets[id_] is Facet.REJECTED))
        reasons: Counter[str] = Counter()
        for packshot_id in rejected:
            reasons.update(self._feedback_of(packshot_id).reasons)
        accounts = [account for account in self._accounts() if _made_some(account, facets.keys())]
        return SittingSummary(
            review=self._progress.overall(),
            decided=Counter(facets.values()),
            reasons=tuple(reasons.most_common()),
            rejected_ids=rejected,
            yields=tuple(stats_by(accounts, "preset_id")),
            total=total_stats(accounts),
            outbox=self._decisions.counts(),
        )


def _made_some(account: JobAccount, ids: Collection[PackshotId]) -> bool:
    """Return whether a job has made some of these packshots."""
    receipt = account.job.receipt
    return receipt is not None and any(id_ in ids for id_ in receipt.created_ids)


class UsualPace:
    """The user's pace of the last sitting, from the settings; it never leaves this computer."""

    def __init__(self, settings: Settings, progress: ProgressTracker) -> None:
        self._settings = settings
        self._progress = progress
        settings.watch(self._values)

    def review(self) -> ReviewProgress:
        """Return the progress of the review, with the time that the rest takes at the pace of this
        sitting, else at that of the last one; None if neither is known."""
        review, stored = self._progress.overall(), self._settings.value(_PACE)
        if review.remaining_ms is not None or not isinstance(stored, float | int):
            return review
        if isinstance(stored, bool) or not 0 < stored <= PER_MINUTE_MAX:
            return review
        return replace(review, remaining_ms=round(60_000 * review.undecided / stored))

    def _values(self) -> dict[str, object]:
        pace = self._progress.rate.per_minute()
        return {_PACE: round(pace, 2)} if pace else {}
