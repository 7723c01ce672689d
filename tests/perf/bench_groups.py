"""The times of the same actions on 100,000 tiles with and without groups, in one run.

Needs an X display.
"""

from PySide6.QtWidgets import QApplication

from qamera_review.domain.grouping import GroupBy, Groups
from qamera_review.ui.theme.theme import ColourScheme, theme_of
from qamera_review.ui.theme.theme_applier import apply_theme
from tests.perf.bench_grid import Stage, settle
from tests.perf.figures import Line, Series, interleaved, limit_line, ratio_line
from tests.perf.lines import Outcome
from tests.support.x_input import XInput

_SIZE = 100_000
_OF_A_GROUP = (40, 1)  # tiles in a group: a usual number, and the worst case
_ACTS = {
    "vote": "vote key to pixels",
    "page": "page scroll",
    "smooth": "smooth scroll, 40 px",
    "first_paint": "first paint of a shown window",
}


def grouped(stage: Stage, of_a_group: int) -> Stage:
    """The grid with its tiles in groups of a given size."""
    starts = range(0, _SIZE, of_a_group)
    keys = [f"2026-{start:06}" for start in starts]
    stage.tiles.groups = Groups(GroupBy.DAY, keys, list(starts), [of_a_group] * len(starts))
    stage.view.apply_order(stage.tiles.visible)
    settle()
    return stage


def measure(rounds: int) -> Outcome:
    """Measure every action at 100,000 tiles, without groups and with groups of each size."""
    app = QApplication([])
    apply_theme(app, theme_of(ColourScheme.DARK))
    keys = XInput()
    stages = {f"in {n}s": grouped(Stage(_SIZE, keys), n) for n in _OF_A_GROUP}
    stages["plain"] = Stage(_SIZE, keys)
    lines: list[Line] = []
    series: dict[str, Series] = {}
    for act, what in _ACTS.items():
        acts = {f"{act} {name}": getattr(stage, act) for name, stage in stages.items()}
        before = {f"vote {name}": stage.before_vote for name, stage in stages.items()}
        series |= interleaved(acts, 12 if act == "first_paint" else rounds, before)
        for number in _OF_A_GROUP:
            ours, control = series[f"{act} in {number}s"].p50, series[f"{act} plain"].p50
            words = f"{what}, groups of {number}"
            if act == "first_paint" and number == 1:  # their sums are made in it
                lines.append(limit_line(words, ours, 100))
            else:
                lines.append(ratio_line(words, ours, control, 1.5))
    return Outcome(lines, series)
