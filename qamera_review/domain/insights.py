"""What was approved and rejected, and why, how fast and at which cost, by product, preset, scenery,
model or week."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from itertools import groupby
from statistics import median

from qamera_review.domain.jobs.statistics import SMALL_SAMPLE
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct
from qamera_review.domain.review_rate import PAUSE_MS

# A packshot and when it was decided, in milliseconds.
Moment = tuple[PackshotId, int]

_Z = 1.959964  # of a normal distribution 95% lie within so many standard deviations


class Dimension(Enum):
    """What insights can be grouped by; all but WEEK are the parameters of a job."""

    PRODUCT = "product"
    PRESET = "preset"
    SCENERY = "scenery"
    MODEL = "model"
    WEEK = "week"


class ImageFacts(Struct, frozen=True):
    """What is known about one packshot.

    `keys` has its value in each dimension in which it is known; "" stands for a parameter that the
    job has left out. `is_approved` is None as long as it is undecided. `credits` is its share of
    the price of its job, `decided_in_ms` how long the decision took; None where that is not known.
    """

    keys: Mapping[Dimension, str]
    is_approved: bool | None
    reasons: tuple[str, ...] = ()
    credits: float | None = None
    decided_in_ms: float | None = None


class Interval(Struct, frozen=True):
    """The share and its confidence interval of 95%, from 0 to 1."""

    share: float
    low: float
    high: float


class GroupInsights(Struct, frozen=True):
    """The figures of the packshots with the same value (`key`) in a dimension.

    `reasons` counts those of rejected ones, the most frequent first. `timed` is the number of
    decisions from which `median_ms` is computed. `priced` is the number of packshots whose price is
    known, undecided ones among them, and `priced_approved` that of the approved ones. `credits` is
    the sum of those prices, None without any; it leaves out all other packshots.
    """

    key: str
    approved: int
    rejected: int
    reasons: tuple[tuple[str, int], ...]
    timed: int
    median_ms: float | None
    priced: int
    priced_approved: int
    credits: float | None

    @property
    def decided(self) -> int:
        """Return how many were approved or rejected."""
        return self.approved + self.rejected

    @property
    def is_small_sample(self) -> bool:
        """Return whether there are too few decisions for the share to be reliable."""
        return self.decided < SMALL_SAMPLE

    @property
    def approval(self) -> Interval | None:
        """Return the share of approved ones among the decided ones, None without any."""
        return wilson_interval(self.approved, self.decided) if self.decided else None

    @property
    def credits_per_approved(self) -> float | None:
        """Return the credits for each approved packshot; None if no price is known, or none is
        approved."""
        if self.credits is None or not self.priced_approved:
            return None
        return self.credits / self.priced_approved


class InsightsTables(Struct, frozen=True):
    """The figures of all packshots together, and of the groups of each dimension."""

    total: GroupInsights
    groups: Mapping[Dimension, tuple[GroupInsights, ...]]


def wilson_interval(successes: int, trials: int) -> Interval:
    """Return Wilson's score interval of 95%; there must be a trial.

    Unlike the share plus and minus its standard error it stays between 0 and 1, and it is right for
    few trials as well. Example: 8 of 10 are 80%, and the interval is 49% to 94%.
    """
    share, square = successes / trials, _Z * _Z
    middle = share + square / (2 * trials)
    reach = _Z * math.sqrt(share * (1 - share) / trials + square / (4 * trials * trials))
    whole = 1 + square / trials
    return Interval(share, max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole))


def insights_by(facts: Iterable[ImageFacts], dimension: Dimension) -> list[GroupInsights]:
    """Return the figures of each group that has decided packshots, the one with the most first;
    weeks in the order of time. Packshots without a value in the dimension are left out."""
    groups: dict[str, list[ImageFacts]] = {}
    for image in facts:
        key = image.keys.get(dimension)
        if key is not None:
            groups.setdefault(key, []).append(image)
    rows = [_insights(key, group) for key, group in groups.items()]
    rows = [row for row in rows if row.decided]
    if dimension is Dimension.WEEK:
        return sorted(rows, key=lambda row: row.key)
    return sorted(rows, key=lambda row: (-row.decided, row.key))


def total_insights(facts: Sequence[ImageFacts]) -> GroupInsights:
    """Return the figures of all packshots, under the key ""."""
    return _insights("", facts)


def insights_tables(facts: Sequence[ImageFacts]) -> InsightsTables:
    """Return the figures in all dimensions; for 100,000 packshots that takes about a second."""
    groups = {dimension: tuple(insights_by(facts, dimension)) for dimension in Dimension}
    return InsightsTables(total_insights(facts), groups)


def frequent_reasons(rows: Iterable[GroupInsights], most: int) -> tuple[str, ...]:
    """Return the reasons that are given most often, at most so many; "" (none given) is last."""
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(dict(row.reasons))
    reasons = [reason for reason, _count in counts.most_common(most)]
    return tuple(sorted(reasons, key=lambda reason: reason == ""))


def decision_times(moments: Iterable[Moment]) -> dict[Moment, float]:
    """Return how many milliseconds each decision took, from the moments at which packshots were
    decided; a moment may occur more than once.

    A decision takes the time since the one before it. Packshots that were decided at the same
    moment share it. After a pause of more than PAUSE_MS the time is not known.
    """
    times: dict[Moment, float] = {}
    before: int | None = None
    for at_ms, group in groupby(sorted(set(moments), key=_time_of), _time_of):
        decided = list(group)
        if before is not None and at_ms - before <= PAUSE_MS:
            times.update(dict.fromkeys(decided, (at_ms - before) / len(decided)))
        before = at_ms
    return times


def week_of(day: date) -> str:
    """Return the week of a day by ISO 8601, such as "2026-W09"."""
    year, week, _weekday = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _time_of(moment: Moment) -> int:
    return moment[1]


def _insights(key: str, group: Sequence[ImageFacts]) -> GroupInsights:
    reasons: Counter[str] = Counter()
    for image in group:
        if image.is_approved is False:
            reasons.update(image.reasons or ("",))
    times = [image.decided_in_ms for image in group if image.decided_in_ms is not None]
    priced = [image for image in group if image.credits is not None]
    return GroupInsights(
        key=key,
        approved=sum(image.is_approved is True for image in group),
        rejected=sum(image.is_approved is False for image in group),
        reasons=tuple(reasons.most_common()),
        timed=len(times),
        median_ms=median(times) if times else None,
        priced=len(priced),
        priced_approved=sum(image.is_approved is True for image in priced),
        credits=sum(image.credits or 0.0 for image in priced) if priced else None,
    )
