"""Tries random answers and damaged files for a long time, and prints what breaks a law.

    python -m tests.fuzz --minutes 10 [--seed N] [--kind answers]

Batches of all kinds run in turn, each with a seed of its own. A failure is made as small as
possible and printed with the command that repeats its batch. The exit status is 0 if no law was
broken. Needs a display, or QT_QPA_PLATFORM=offscreen.
"""

import argparse
import asyncio
import gc
import os
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, cycle, islice
from pathlib import Path

import hypothesis
import qasync
from hypothesis import strategies as st

from qamera_review.main_loop import set_gil_switch_interval
from qamera_review.ui.theme.theme_applier import get_application
from tests.fuzz.kinds import KINDS, Kind
from tests.fuzz.server import ScriptServer
from tests.fuzz.world import GAP_MAX_S, Result, World

MB = 1024 * 1024
GROWTH_MAX_MB = 200.0
WARM_UP = 100  # examples after which memory is measured for the first time
SHRINK_S = 40.0  # so long a failure is made smaller
SHOWN_CHARS = 1_500


@dataclass(slots=True)
class Tally:
    """What a run has counted. `failures` are the broken laws by their signature."""

    examples: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    longest_gap_s: float = 0.0
    first_mb: float = 0.0
    last_mb: float = 0.0


class Batch:
    """A number of examples of one kind; the first new failure ends it."""

    def __init__(
        self, name: str, seed: int, world: World, loop: asyncio.AbstractEventLoop, tally: Tally
    ) -> None:
        self._name, self._seed = name, seed
        self._kind: Kind = KINDS[name]
        self._world, self._loop, self._tally = world, loop, tally
        self._known_results: dict[str, list[str]] = {}
        self._shrink_until = float("inf")
        self._smallest = ""

    def run(self, until: float) -> None:
        """Try the examples; after the time `until` the rest is left out."""
        check = hypothesis.seed(self._seed)(
            hypothesis.settings(
                max_examples=self._kind.batch,
                database=None,
                deadline=None,
                suppress_health_check=list(hypothesis.HealthCheck),
                phases=(hypothesis.Phase.generate, hypothesis.Phase.shrink),
                verbosity=hypothesis.Verbosity.quiet,
                report_multiple_bugs=False,
            )(hypothesis.given(st.data())(lambda data: self._check(data, until)))
        )
        try:
            check()
        except _LawBrokenError as error:
            self._report(str(error))
        except _TimeIsOver:
            return

    def _check(self, data: st.DataObject, until: float) -> None:
        example = data.draw(self._kind.strategy(self._world.server.picture_url))
        if not self._smallest and time.monotonic() > until:
            raise _TimeIsOver
        text = repr(example)
        if text not in self._known_results:
            if time.monotonic() > self._shrink_until:
                return
            self._known_results[text] = self._tried(example)
        problems = self._known_results[text]
        new = [problem for problem in problems if _signature(problem) not in self._tally.failures]
        if new:
            if not self._smallest:
                self._shrink_until = time.monotonic() + SHRINK_S
            self._smallest = text
            raise _LawBrokenError(new[0])
        self._tally.failures.update(map(_signature, problems))

    def _tried(self, example: object) -> list[str]:
        result: Result = self._loop.run_until_complete(self._kind.run(self._world, example))
        tally = self._tally
        tally.examples[self._name] += 1
        tally.longest_gap_s = max(tally.longest_gap_s, result.longest_gap_s)
        if result.longest_gap_s > GAP_MAX_S:
            result.problems.append(f"the window stood still for {result.longest_gap_s:.1f} s")
        if tally.examples.total() % 25 == 0:
            gc.collect()
            tally.last_mb = _memory_mb()
            if tally.examples.total() <= WARM_UP:
                tally.first_mb = tally.last_mb
        return result.problems

    def _report(self, problem: str) -> None:
        self._tally.failures[_signature(problem)] += 1
        print(f"\nBROKEN ({self._name}): {problem}")
        print(f"  smallest example: {self._smallest[:SHOWN_CHARS]}")
        print(f"  again: python -m tests.fuzz --kind {self._name} --seed {self._seed} --batches 1")
        sys.stdout.flush()


class _TimeIsOver(KeyboardInterrupt):
    """The time of the run is over: the one thing that hypothesis takes for no failure."""


class _LawBrokenError(Exception):
    """An example has shown a broken law."""


def _signature(problem: str) -> str:
    """Return what the same failure in other examples has in common."""
    return re.sub(r"[0-9]+|ps_\w+", "#", problem)[:160]


def _memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MB


def _batches(kind: str | None, seed: int) -> Iterator[tuple[str, int]]:
    names = [kind] if kind else [name for name in KINDS for _ in range(KINDS[name].share)]
    random.Random(0).shuffle(names)
    return zip(cycle(names), count(seed), strict=False)


def main() -> int:
    """Run, print the table, and return 0 if no law was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=None, help="of the first batch")
    parser.add_argument("--kind", choices=KINDS, help="only this one")
    parser.add_argument("--batches", type=int, help="no more than so many")
    options = parser.parse_args()
    seed = random.randrange(1_000_000) if options.seed is None else options.seed
    print(f"seed {seed}")
    app, tally = get_application(), Tally()
    app.setQuitOnLastWindowClosed(False)
    set_gil_switch_interval()
    until = time.monotonic() + options.minutes * 60
    loop = qasync.QEventLoop(app)
    with loop, ScriptServer() as server:
        world = World(server)
        loop.run_until_complete(world.prepare())
        for name, number in islice(_batches(options.kind, seed), options.batches):
            if time.monotonic() > until:
                break
            Batch(name, number, world, loop, tally).run(until)
        world.close()
    return _summary(tally)


def _summary(tally: Tally) -> int:
    print("\n" + "".join(f"{name:10}{tally.examples[name]:8} examples\n" for name in KINDS))
    print(f"longest pause of the event loop: {tally.longest_gap_s * 1000:.0f} ms")
    growth_mb = tally.last_mb - tally.first_mb
    print(f"memory: {tally.first_mb:.0f} MB, at the end {tally.last_mb:.0f} MB")
    for signature, times in tally.failures.items():
        print(f"broken {times} times: {signature}")
    return 0 if not tally.failures and growth_mb < GROWTH_MAX_MB else 1


if __name__ == "__main__":
    sys.exit(main())
