"""A job whose answer was lost: what the list tells of whether it was made.

Items carry neither product nor batch, so the evidence is number and time: items that came into
being about when the request left, that no other job claims and that were not there before.
"""

from collections.abc import Iterable
from enum import Enum

from qamera_review.domain.jobs.job import Job
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct

# The service's clock may differ from this computer's, and a queue may take its time.
EARLY_MS = 120_000
LATE_MS = 600_000
# A list that was on its way already says nothing of what was not made.
SETTLE_MS = 60_000


class Verdict(Enum):
    """What the evidence speaks for; the person decides."""

    MADE = "made"
    NOT_MADE = "not made"
    UNCLEAR = "unclear"
    NOT_YET = "not yet"


class Evidence(Struct, frozen=True):
    """New items that may be the job's, oldest first, and what they speak for."""

    ids: tuple[PackshotId, ...]
    verdict: Verdict


def find_evidence(
    job: Job,
    packshots: Iterable[Packshot],
    claimed: frozenset[PackshotId],
    listed_ms: int,
) -> Evidence:
    """`claimed` are images of other jobs; `listed_ms` is when the list was fetched, by this
    computer's clock."""
    left_ms = job.sent_ms or job.launched_ms
    earliest = max(left_ms - EARLY_MS, job.newest_seen_ms + 1)
    latest = max(left_ms + LATE_MS, job.newest_seen_ms + LATE_MS)
    found = sorted(
        (packshot.created_ms, packshot.id)
        for packshot in packshots
        if earliest <= packshot.created_ms <= latest and packshot.id not in claimed
    )
    ids = tuple(packshot_id for _created, packshot_id in found)
    right = len(ids) == job.request.count
    if not right and listed_ms < left_ms + SETTLE_MS:
        return Evidence(ids, Verdict.NOT_YET)
    if not ids:
        return Evidence((), Verdict.NOT_MADE)
    return Evidence(ids, Verdict.MADE if right else Verdict.UNCLEAR)
