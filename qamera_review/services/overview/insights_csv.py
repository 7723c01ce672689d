"""The insights as a CSV file: a row for each group of each dimension."""

from collections.abc import Callable, Iterator, Mapping

from qamera_review.domain.insights import Dimension, GroupInsights
from qamera_review.services.export.csv_table import csv_lines

_HEADER = (
    *("by", "id", "name", "decided", "approved", "rejected", "approval_rate"),
    *("rate_low_95", "rate_high_95", "small_sample", "reasons"),
    *("median_decision_s", "timed_decisions"),
    *("credits", "priced_packshots", "credits_per_approved"),
)


def insights_csv(
    groups: Mapping[Dimension, tuple[GroupInsights, ...]],
    title_of: Callable[[Dimension, str], str],
) -> Iterator[str]:
    """Yield the lines of the file; `title_of` returns the name of a group. "credits" is empty where
    no price is known; else it is the sum of the known prices, whose number is in the next column,
    and leaves out all other packshots."""
    rows = (
        _cells(dimension, row, title_of(dimension, row.key))
        for dimension, figures in groups.items()
        for row in figures
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
        "" if row.credits is None else round(row.credits, 2),
        row.priced,
        "" if row.credits_per_approved is None else round(row.credits_per_approved, 2),
    )
