"""Judges from the service's list whether a job whose answer was lost was carried out.

Items of the list name neither product nor batch. The evidence is therefore which packshots are in
the list now that were not in the list that was known when the job was sent, and that belong to no
other job. Both lists are the service's own, so no clock has to be right. Example: the list had
the packshots a and b when a job for 10 images was sent, and its answer was lost. If a newer list
has 10 more packshots, the job was made; if it has none, it was not made; with 7, or with 12, the
evidence is unclear.

Creation times only support this. The service's clock may differ from this computer's by minutes
or by a time zone, and times may be missing, so a time never shows that a job was not made.
"""

from collections.abc import Iterable, Sequence
from enum import Enum

from qamera_review.domain.jobs.job import Job
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.records import Struct

# Without a list from before the job, items count when created from EARLY_MS before to LATE_MS
# after the request was sent: the service's queue may be slow.
EARLY_MS = 120_000
LATE_MS = 600_000
# A wrong clock or time zone does not explain that two times are further apart than this.
CLOCKS_APART_MS = 24 * 3_600_000
# A list fetched sooner than this after the request proves nothing about missing items.
SETTLE_MS = 60_000


class JobVerdict(Enum):
    """What the evidence suggests; the user decides.

    NOT_YET: the list was fetched too soon after the request to say anything. NO_COMPARISON: it is
    not known what the list had before, so missing items prove nothing.
    """

    MADE = "made"
    NOT_MADE = "not made"
    UNCLEAR = "unclear"
    NOT_YET = "not yet"
    NO_COMPARISON = "no comparison"


class Evidence(Struct, frozen=True):
    """The items that may belong to the job, oldest first, and what they suggest."""

    ids: tuple[PackshotId, ...]
    verdict: JobVerdict


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
    unclaimed = [packshot for packshot in packshots if packshot.id not in claimed]
    is_settled = listed_ms >= (job.sent_ms or job.launched_ms) + SETTLE_MS
    if job.known_ids is None:
        return _by_time(job, unclaimed, is_settled)
    return _by_comparison(job, unclaimed, job.known_ids, is_settled)


def _by_comparison(
    job: Job, packshots: Sequence[Packshot], known: frozenset[PackshotId], is_settled: bool
) -> Evidence:
    new = [packshot for packshot in packshots if packshot.id not in known]
    # Newer than all that the list had before, by the service's own clock.
    newer = [each for each in new if not each.created_ms or each.created_ms > job.newest_seen_ms]
    for candidates in (new, newer, [each for each in newer if _is_same_day(job, each)]):
        if len(candidates) == job.request.count:
            return Evidence(_ids(candidates), JobVerdict.MADE)
    if not is_settled:
        return Evidence(_ids(new), JobVerdict.NOT_YET)
    return Evidence(_ids(new), JobVerdict.UNCLEAR if new else JobVerdict.NOT_MADE)


def _by_time(job: Job, packshots: Sequence[Packshot], is_settled: bool) -> Evidence:
    sent_ms = job.sent_ms or job.launched_ms
    earliest = max(sent_ms - EARLY_MS, job.newest_seen_ms + 1)
    latest = max(sent_ms, job.newest_seen_ms) + LATE_MS
    ids = _ids([each for each in packshots if earliest <= each.created_ms <= latest])
    if len(ids) == job.request.count:
        return Evidence(ids, JobVerdict.MADE)
    if not is_settled:
        return Evidence(ids, JobVerdict.NOT_YET)
    return Evidence(ids, JobVerdict.UNCLEAR if ids else JobVerdict.NO_COMPARISON)


def _is_same_day(job: Job, packshot: Packshot) -> bool:
    sent_ms = job.sent_ms or job.launched_ms
    return not packshot.created_ms or abs(packshot.created_ms - sent_ms) <= CLOCKS_APART_MS


def _ids(packshots: Iterable[Packshot]) -> tuple[PackshotId, ...]:
    in_order = sorted((packshot.created_ms, packshot.id) for packshot in packshots)
    return tuple(packshot_id for _created_ms, packshot_id in in_order)
