"""How long a list of 100,000 packshots, a filter or a sort order blocks the window.

Runs the whole program against the sandbox.
"""

from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter

from qamera_review.domain.filters import Sort, ViewFilter
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import replace
from qamera_review.services.packshots.store import PackshotStore
from tests.perf.bench_grid import PaintCount, until_painted
from tests.perf.figures import Line, Series, interleaved, limit_line
from tests.perf.gaps import GapMeter, idle_gaps, longest
from tests.perf.lines import Outcome
from tests.perf.program import aside_of_tasks, until_cached, with_program
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox
from tests.support.stack import aside

COUNT = 100_000
_ARRIVALS = 7
_CHANGES = 15
_GOAL_MS = 16
_CACHED = 200  # more than the grid requests


def views() -> dict[str, tuple[ViewFilter, ViewFilter]]:
    """A change from one view of the list to another."""
    plain = ViewFilter()
    undecided = replace(plain, facet=Facet.UNDECIDED)
    return {
        "filter: all to undecided": (plain, undecided),
        "filter: undecided to all": (undecided, plain),
        "filter: undecided to approved": (undecided, replace(plain, facet=Facet.APPROVED)),
        "search: all to a word": (plain, replace(plain, text="shirt")),
        "sort: newest to name": (plain, replace(plain, sort=Sort.NAME)),
        "sort: name to oldest": (replace(plain, sort=Sort.NAME), replace(plain, sort=Sort.OLDEST)),
    }


async def arrivals(reviewer: Reviewer, sandbox: Sandbox) -> dict[str, Series]:
    """Return the longest gaps while a changed list arrives, and while nothing happens."""
    meter = GapMeter()
    found: dict[str, list[float]] = {"arrival": [], "idle": [], "seconds": []}
    ids = [packshot.id for packshot in reviewer.services.store.listing.packshots[:_ARRIVALS]]
    sync = reviewer.services.list_sync
    for number, one in enumerate(ids):
        vote = "APPROVED" if number % 2 else "REJECTED"
        await aside(partial(sandbox.update, one, Voting=vote))
        began = perf_counter()
        meter.begin()
        sync.refresh()
        await reviewer.until(lambda: not sync.busy, "the list")
        arrived = meter.take()
        seconds = perf_counter() - began
        idle = await idle_gaps(meter, seconds)
        found["arrival"].append(longest(arrived))
        found["idle"].append(longest(idle))
        found["seconds"].append(seconds * 1000)
    return {name: Series(tuple(times)) for name, times in found.items()}


def changes(reviewer: Reviewer) -> dict[str, Series]:
    """Return the times from requesting another view until it is painted."""
    store = reviewer.services.store
    counter = PaintCount(reviewer.app.window.grid.canvas.viewport())
    acts: dict[str, Callable[[], None]] = {}
    before: dict[str, Callable[[], None]] = {}
    for name, (old, new) in views().items():
        acts[name] = partial(until_painted, counter, partial(store.set_filter, new))
        before[name] = partial(begin_at, store, old, counter)
    return interleaved(acts, _CHANGES, before)


def begin_at(store: PackshotStore, view: ViewFilter, counter: PaintCount) -> None:
    """Show a view; nothing is painted if it is shown already."""
    if store.view_filter != view:
        until_painted(counter, partial(store.set_filter, view))


def measure(_rounds: int) -> Outcome:
    """Measure arriving lists, then changes of the view."""

    async def run(reviewer: Reviewer) -> Outcome:
        await until_cached(reviewer, reviewer.services.store.visible[:_CACHED])
        series = await arrivals(reviewer, sandbox)
        series |= await aside_of_tasks(lambda: changes(reviewer))
        return Outcome(lines_of(series), series)

    with Sandbox(packshots=COUNT) as sandbox:
        return with_program(sandbox, run, COUNT)


def lines_of(series: dict[str, Series]) -> list[Line]:
    """Return the figures with their goals."""
    pairs = zip(series["arrival"].times_ms, series["idle"].times_ms, strict=True)
    ratio = median(ours / idle for ours, idle in pairs)
    arrival, idle = series["arrival"].p50, series["idle"].p50
    figure = f"{ratio:.2f}x  ({arrival:.1f} ms against {idle:.1f} ms idle)"
    what = f"longest GUI gap while {COUNT:,} arrive changed"
    lines = [Line(what, "<= 1.5x", figure, ratio <= 1.5)]
    seconds = f"{series['seconds'].p50 / 1000:.2f} s"
    lines.append(Line("from asking for the list to showing it", "-", seconds, None))
    lines += [limit_line(f"{name}, {COUNT:,}", series[name].p50, _GOAL_MS) for name in views()]
    return lines
