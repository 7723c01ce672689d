"""What a benchmark of the suite gives: lines for the table, and the times behind them."""

from dataclasses import dataclass, field

from tests.perf.figures import Line, Series


@dataclass(slots=True)
class Outcome:
    """Lines and times of one benchmark."""

    lines: list[Line] = field(default_factory=list)
    series: dict[str, Series] = field(default_factory=dict)
