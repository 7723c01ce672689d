"""The insights as a CSV file: a row for each group of each dimension."""

from collections.abc import Callable, Iterator, Sequence

from qamera_review.domain.insights import Dimension, GroupInsights, ImageFacts, insights_by
from qamera_review.services.export.csv_table import csv_lines

_HEADER = (
    *("by", "id", "name", "decided", "approved", "rejected", "approval_rate"),
    *("rate_low_95", "rate_high_95", "small_sample", "reasons"),
    *("median_decision_s", "timed_decisions", "credits", "credits_per_approved"),
)


def insights_csv(
    facts: Sequence[ImageFacts], title_of: Callable[[Dimension, str], str]
) -> Iterator[str]:
    """Yield the lines of the file; `title_of` returns the name of a group."""
    rows = (
        _cells(dimension, row, title_of(dimension, row.key))
        for dimension in Dimension
        for row in insights_by(facts, dimension)
    )
    return csv_lines(_HEADER, rows)


def _cells(dimension: Dimension, row: GroupInsights, title: str) -> tuple[object, ...]:
    rate = row.approval
    rates = ("", "", "") if rate is None else (rate.share, rate.low, rate.high)
    return (
        *(dimension.value, row.key, title, row.decided, row.approved, row.rejected),
        *(round(number, 4) if isinstance(number, float) else number for number in rates),
        "yes" if row.is_small_sample else "no",
        "; ".join(f"{reason or '-'}: {count}" for reason, count in row.reasons),
        "" if row.median_ms is None else round(row.median_ms / 1000, 1),
        row.timed,
        round(row.credits, 2),
        "" if row.credits_per_approved is None else round(row.credits_per_approved, 2),
    )
