"""The result of a benchmark: lines for the table, and the measured times."""

from dataclasses import dataclass, field

from tests.perf.figures import Line, Series


@dataclass(slots=True)
class Outcome:
    """The lines and times of one benchmark."""

    lines: list[Line] = field(default_factory=list)
    series: dict[str, Series] = field(default_factory=dict)
