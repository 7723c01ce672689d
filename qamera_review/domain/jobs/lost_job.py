"""Judges from the service's list whether a job whose answer was lost was carried out.

Items of the list name neither product nor batch, so the only evidence is number and time: items
that were created at about the time of the request, that were not in the list before it, and that
belong to no other job. Example: a request for 10 images was sent at 12:00 and its answer was
lost. If the list has 10 new unclaimed items created from 11:58 to 12:10, the job was made; with
none of them, it was not made; with 7, the evidence is unclear.
"""

from collections.abc import Iterable
from enum import Enum

from qamera_review.domain.jobs.job import Job
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct

# Items count when created from EARLY_MS before to LATE_MS after the request was sent: the
# service's clock may differ from this computer's, and its queue may be slow.
EARLY_MS = 120_000
LATE_MS = 600_000
# A list fetched sooner than this after the request proves nothing about missing items.
SETTLE_MS = 60_000


class Verdict(Enum):
    """What the evidence suggests; the user decides.

    NOT_YET: the list was fetched too soon after the request to say anything.
    """

    MADE = "made"
    NOT_MADE = "not made"
    UNCLEAR = "unclear"
    NOT_YET = "not yet"


class Evidence(Struct, frozen=True):
    """The items that may belong to the job, oldest first, and what they suggest."""

    ids: tuple[PackshotId, ...]
    verdict: Verdict


def find_evidence(
    job: Job,
    packshots: Iterable[Packshot],
    claimed: frozenset[PackshotId],
    listed_ms: int,
) -> Evidence:
    """Return the items of the list that may belong to `job`, and what they suggest.

    `claimed` are the ids of other jobs' images. `listed_ms` is when the list was fetched, by
    this computer's wall clock.
    """
    sent_ms = job.sent_ms or job.launched_ms
    earliest = max(sent_ms - EARLY_MS, job.newest_seen_ms + 1)
    latest = max(sent_ms + LATE_MS, job.newest_seen_ms + LATE_MS)
    candidates = sorted(
        (packshot.created_ms, packshot.id)
        for packshot in packshots
        if earliest <= packshot.created_ms <= latest and packshot.id not in claimed
    )
    ids = tuple(packshot_id for _created, packshot_id in candidates)
    is_full_count = len(ids) == job.request.count
    if not is_full_count and listed_ms < sent_ms + SETTLE_MS:
        return Evidence(ids, Verdict.NOT_YET)
    if not ids:
        return Evidence((), Verdict.NOT_MADE)
    return Evidence(ids, Verdict.MADE if is_full_count else Verdict.UNCLEAR)
