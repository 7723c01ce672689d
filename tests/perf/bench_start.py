"""The time and memory of a start until the cached list is shown, for lists of several sizes.

The reference is an empty PySide6 window.
"""

import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from qamera_review.ui.theme.theme import ColourScheme, theme_of
from tests.perf.figures import Line, Series, ratio_line
from tests.perf.launch import Launch, empty_command, launch, our_command
from tests.perf.lines import Outcome
from tests.perf.material import CachedFolder, list_body
from tests.perf.screen import Screen, anything, holds_colour

SIZES = (0, 1_000, 10_000, 100_000, 1_000_000)
STARTS = 9
_GROWTH_STARTS = 3
_USUAL = 1_000
_OVER_MB = 80.0
# Nobody listens there: what is shown is what was kept.
_NOWHERE = "http://127.0.0.1:9"
_TILE_PIXELS = 5_000  # a list in small groups shows few tiles at once


class Starts:
    """Starts the program with lists of several sizes, and the empty window."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self._screen, self._folder = screen, folder
        tile = theme_of(ColourScheme.DARK).colours.tile
        self._listed = holds_colour(tile, _TILE_PIXELS)

    def prepare(self, size: int) -> None:
        """Return a data folder with `size` packshots, without pictures."""
        kept = CachedFolder(self._folder / str(size), _NOWHERE)
        if size:
            kept.keep_list(list_body(size, lambda _number: ""))

    def ours(self, size: int) -> Launch:
        """Start the program once with a list of that size."""
        command = our_command(self._folder / str(size), _NOWHERE)
        usable = self._listed if size else anything
        return launch(self._screen, command, self._folder, usable)

    def empty(self) -> Launch:
        """Start the empty window once."""
        return launch(self._screen, empty_command(), self._folder, anything)


def several(acts: Mapping[str, Callable[[], Launch]], times: int) -> dict[str, list[Launch]]:
    """Start each in turn `rounds` times, after a first time that does not count."""
    found: dict[str, list[Launch]] = {name: [] for name in acts}
    for turn in range(-1, times):
        for name, act in acts.items():
            one = act()
            if turn >= 0:
                found[name].append(one)
    return found


def usable(starts: list[Launch]) -> Series:
    """Return the milliseconds until each start was usable."""
    return Series(tuple(one.watched.usable_s * 1000 for one in starts))


def memory_mb(starts: list[Launch]) -> float:
    """Return the median of the memory."""
    ordered = sorted(one.memory_mb for one in starts)
    return ordered[len(ordered) // 2]


def cpu_s(starts: list[Launch]) -> float:
    """Return the median of the processor time."""
    ordered = sorted(one.cpu_s for one in starts)
    return ordered[len(ordered) // 2]


def lines_of(found: dict[str, list[Launch]]) -> list[Line]:
    """Return the lines of the table."""
    ours, empty = usable(found[str(_USUAL)]), usable(found["empty"])
    what = f"process start to the cached list of {_USUAL:,}"
    lines = [
        ratio_line(f"{what}, against an empty window", ours.p50, empty.p50, 1.3),
        ratio_line(f"{what}, the quickest of each", min(ours.times_ms), min(empty.times_ms), 1.3),
    ]
    ours_s, empty_s = cpu_s(found[str(_USUAL)]), cpu_s(found["empty"])
    figure = f"{ours_s / empty_s:.2f}x  ({ours_s:.2f} s against {empty_s:.2f} s, until still)"
    lines.append(Line("processor time of the same", "-", figure, None))
    zero_mb = memory_mb(found["0"])
    for size in SIZES:
        over = memory_mb(found[str(size)]) - zero_mb
        goal = f"<= {_OVER_MB:g} MB" if size == 100_000 else "-"
        met = over <= _OVER_MB if size == 100_000 else None
        figure = f"{over:.1f} MB over {zero_mb:.1f} MB"
        lines.append(Line(f"memory with {size:,} over 0 packshots", goal, figure, met))
    for size in SIZES[1:]:
        figure = f"{usable(found[str(size)]).p50:.0f} ms"
        lines.append(Line(f"process start to the cached list, {size:,}", "-", figure, None))
    return lines


def measure(_rounds: int) -> Outcome:
    """Measure starts with each size and of the empty window in turn."""
    app = QApplication.instance() or QApplication([])
    with Screen() as screen, tempfile.TemporaryDirectory(prefix="perf-start-") as folder:
        starts = Starts(screen, Path(folder))
        for size in SIZES:
            starts.prepare(size)
        usual: dict[str, Callable[[], Launch]] = {
            str(_USUAL): partial(starts.ours, _USUAL),
            "empty": starts.empty,
        }
        found = several(usual, STARTS)
        others = {str(size): partial(starts.ours, size) for size in SIZES if size != _USUAL}
        found |= several(others, _GROWTH_STARTS)
    app.processEvents()
    return Outcome(lines_of(found), {name: usable(times) for name, times in found.items()})
