"""Measured times, their ratios to a reference of the same run, and the table of results."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Series:
    """The times of one action, in milliseconds."""

    times_ms: tuple[float, ...]

    @property
    def p50(self) -> float:
        """Return the median."""
        return median(self.times_ms)

    @property
    def p99(self) -> float:
        """Return the 99th percentile."""
        ordered = sorted(self.times_ms)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table. `met` is None for a figure without a goal."""

    what: str
    goal: str
    figure: str
    met: bool | None


def measured(act: Callable[[], None]) -> float:
    """Return how long an action takes, in milliseconds."""
    began = perf_counter()
    act()
    return (perf_counter() - began) * 1000


def interleaved(
    acts: dict[str, Callable[[], None]],
    rounds: int,
    before: dict[str, Callable[[], None]] | None = None,
) -> dict[str, Series]:
    """Each act in turn, `rounds` times, so that a slow moment of the machine meets them all.

    The order turns round each time, because the first act after another one finds cold caches.
    What an act needs `before` it is not measured.
    """
    times: dict[str, list[float]] = {name: [] for name in acts}
    names = list(acts)
    ready = before or {}
    gc.collect()
    for turn in range(-1, rounds):
        for name in names if turn % 2 else reversed(names):
            if name in ready:
                ready[name]()
            took_ms = measured(acts[name])
            if turn >= 0:
                times[name].append(took_ms)
    return {name: Series(tuple(series)) for name, series in times.items()}


def ratio_line(what: str, ours: float, control: float, goal: float, note: str = "") -> Line:
    """Return the line for a goal given as a ratio to a reference; both are medians in ms."""
    ratio = ours / control
    figure = f"{ratio:.2f}x  ({ours:.2f} ms against {control:.2f} ms{note})"
    return Line(what, f"<= {goal:.1f}x", figure, ratio <= goal)


def limit_line(what: str, value_ms: float, goal_ms: float) -> Line:
    """Return the line for a goal in milliseconds, which counts only on an idle computer."""
    return Line(what, f"<= {goal_ms:g} ms", f"{value_ms:.2f} ms", value_ms <= goal_ms)


def print_table(lines: list[Line]) -> None:
    """Return the table with the verdict for each line."""
    words = {True: "met", False: "MISSED", None: ""}
    wide = max(len(line.what) for line in lines)
    goal_wide = max(len(line.goal) for line in lines)
    for line in lines:
        print(f"{line.what:<{wide}}  {line.goal:>{goal_wide}}  {words[line.met]:<6}  {line.figure}")
