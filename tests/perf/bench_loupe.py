"""The time to the next cached picture in the loupe, and from a key press to a stored decision.

Runs the whole program against the sandbox.
"""

from functools import partial
from time import perf_counter, thread_time

from PySide6.QtCore import Qt

from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.packshots.store import PackshotsChange
from qamera_review.services.pictures.picture import PictureState
from tests.perf.bench_grid import PaintCount, press, until_painted
from tests.perf.figures import Line, Series, limit_line
from tests.perf.lines import Outcome
from tests.perf.program import aside_of_tasks, serve_until, until_cached, with_program
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

COUNT = 300
_STEPS = 200
_DECISIONS = 200
_STEP_MS = 16
_VOTE_MS = 8


def steps(reviewer: Reviewer) -> dict[str, Series]:
    """Return the times of steps back and forth in the loupe, with the pictures loaded."""
    window, full = reviewer.app.window, reviewer.services.full_pictures
    loupe, visible = window.view_stack.loupe, reviewer.services.store.visible
    counter = PaintCount(loupe.pane)
    times: list[float] = []

    def cached(row: int) -> bool:
        return full.picture(visible[row], 0, 1.0).state is PictureState.READY

    for step in range(_STEPS):
        row = step + 1
        serve_until(partial(cached, row))
        began = perf_counter()
        until_painted(counter, lambda: press(loupe, Qt.Key.Key_Right))
        times.append((perf_counter() - began) * 1000)
        assert loupe.pane.packshot_id == visible[row]
    return {"step": Series(tuple(times))}


def decisions(reviewer: Reviewer) -> dict[str, Series]:
    """Return the times of rejections by key in the grid, while earlier ones are sent."""
    grid, journal = reviewer.app.window.grid, reviewer.services.outbox
    counter = PaintCount(grid.canvas.viewport())
    shown = 0  # the number of paints before the last change was signalled

    def on_changed(_change: PackshotsChange) -> None:
        nonlocal shown
        shown = counter.paints

    reviewer.services.store.changed.connect(on_changed)
    whole: list[float] = []
    own: list[float] = []
    for _ in range(_DECISIONS):
        focus = grid.focused_id()
        assert focus is not None

        began, began_own = perf_counter(), thread_time()
        press(grid, Qt.Key.Key_R)
        serve_until(partial(_kept, journal, focus))
        serve_until(lambda: counter.beyond(shown))
        own.append((thread_time() - began_own) * 1000)
        whole.append((perf_counter() - began) * 1000)
    return {"decision": Series(tuple(whole)), "decision, own": Series(tuple(own))}


def _kept(journal: OutboxState, packshot_id: PackshotId) -> bool:
    return bool(journal.persisted_of(packshot_id))


def measure(_rounds: int) -> Outcome:
    """Measure steps, then decisions."""

    async def run(reviewer: Reviewer) -> Outcome:
        window = reviewer.app.window
        window.filter_bar.facet_button(Facet.UNDECIDED).click()
        window.grid.setFocus()
        window.grid.focus_row(0)
        await until_cached(reviewer, reviewer.services.store.visible)
        window.view_stack.toggle_loupe()
        series = await aside_of_tasks(lambda: steps(reviewer))
        window.view_stack.back()
        window.grid.focus_row(0)
        series |= await aside_of_tasks(lambda: decisions(reviewer))
        return Outcome(lines_of(series), series)

    with Sandbox(packshots=COUNT) as sandbox:
        return with_program(sandbox, run, COUNT)


def lines_of(series: dict[str, Series]) -> list[Line]:
    """Return the figures with their goals."""
    what = "decision until durable and painted"
    return [
        limit_line("loupe step to the next cached picture, p50", series["step"].p50, _STEP_MS),
        limit_line("loupe step to the next cached picture, p99", series["step"].p99, _STEP_MS),
        limit_line(f"{what}, p50", series["decision"].p50, _VOTE_MS),
        limit_line(f"{what}, p99", series["decision"].p99, _VOTE_MS),
        limit_line(f"{what}: GUI thread's own time, p99", series["decision, own"].p99, _VOTE_MS),
    ]
