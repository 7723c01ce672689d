"""The time from a key to the original in the place of the packshot, and back to the packshot.

Runs the whole program against the sandbox, in the loupe, with both pictures cached and aligned.
"""

from time import perf_counter

from PySide6.QtCore import Qt

from qamera_review.services.originals.pairs import PairState
from qamera_review.ui.viewer.original_overlay import OriginalOverlay
from tests.perf.bench_grid import PaintCount, press, until_painted
from tests.perf.figures import Line, Series, limit_line
from tests.perf.lines import Outcome
from tests.perf.program import aside_of_tasks, until_cached, with_program
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

COUNT = 24
_SWAPS = 200
_WARM_UP = 10
_SWAP_MS = 16


def swaps(reviewer: Reviewer) -> dict[str, Series]:
    """Return the times of swaps to the original and back."""
    loupe = reviewer.app.window.view_stack.loupe
    overlay = loupe.pane.findChild(OriginalOverlay)
    assert overlay is not None
    counters = {"to": PaintCount(overlay), "back": PaintCount(loupe.pane)}
    times: dict[str, list[float]] = {"to": [], "back": []}
    for number in range(_SWAPS + _WARM_UP):
        for way, counter in counters.items():
            began = perf_counter()
            until_painted(counter, lambda: press(loupe, Qt.Key.Key_Space))
            took_ms = (perf_counter() - began) * 1000
            assert overlay.isVisible() is (way == "to")
            if number >= _WARM_UP:
                times[way].append(took_ms)
    return {way: Series(tuple(measured)) for way, measured in times.items()}


def measure(_rounds: int) -> Outcome:
    """Align a pair, then swap it often."""

    async def run(reviewer: Reviewer) -> Outcome:
        window, pairs = reviewer.app.window, reviewer.services.pairs
        await until_cached(reviewer, reviewer.services.store.visible)
        await reviewer.show_undecided()
        window.view_stack.toggle_loupe()
        press(window.view_stack.loupe, Qt.Key.Key_Space)
        await reviewer.until(
            lambda: pairs.of(reviewer.focus).state is PairState.ALIGNED, "the alignment"
        )
        press(window.view_stack.loupe, Qt.Key.Key_Space)
        series = await aside_of_tasks(lambda: swaps(reviewer))
        return Outcome(lines_of(series), series)

    with Sandbox(packshots=COUNT) as sandbox:
        return with_program(sandbox, run, COUNT)


def lines_of(series: dict[str, Series]) -> list[Line]:
    """Return the figures with their goals."""
    what = {"to": "packshot swapped for its original", "back": "original swapped back"}
    return [
        limit_line(f"{what[way]}, {name}", getattr(times, name), _SWAP_MS)
        for way, times in series.items()
        for name in ("p50", "p99")
    ]
