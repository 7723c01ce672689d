"""Measures how often each check is right.

`python -m tests.checks --data FOLDER` makes defects from a folder of cut-outs (PNG with
transparency) and prints precision, recall and the false rate of each check beside its goal; without
a folder, from products that are drawn. `--sandbox COUNT` does so with the labelled faults of the
sandbox's pictures. `--failures` prints the pictures that were judged wrongly.
"""

import argparse
import os
import sys
from collections import defaultdict
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from qamera_review.domain.checks import Check
from tests.checks.cutouts import CutOut, measure_image, read_cutouts
from tests.checks.drawn import drawn_cutouts
from tests.checks.sandbox import score_sandbox
from tests.checks.trials import Score, fired, framing_errors, score_duplicates, trials

# Least precision, least recall, highest false rate.
GOALS = {
    Check.TOUCHES: (0.97, 0.95, 0.02),
    Check.GROUND: (0.99, 0.97, 0.02),
    Check.BLUR: (0.95, 0.90, 0.02),
    Check.HALO: (0.97, 0.50, 0.02),  # a hint: it need not find every rim
    Check.DUPLICATE: (1.0, 0.90, 0.0),
}
FRAMING_ERROR, FRAMING_SHARE = 0.02, 0.95


def main(argv: list[str]) -> int:
    """Print the tables; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.checks", description=__doc__)
    parser.add_argument("--data", type=Path, metavar="FOLDER")
    parser.add_argument("--sandbox", type=int, metavar="COUNT", default=0)
    parser.add_argument("--failures", action="store_true")
    options = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication([])  # fonts need one
    if options.sandbox:
        _print_table(score_sandbox(options.sandbox), options.failures)
        return 0
    cutouts = read_cutouts(options.data) if options.data else drawn_cutouts()
    print(f"{len(cutouts)} cut-outs")
    _print_table(score_cutouts(cutouts), options.failures)
    _print_framing(cutouts, options.failures)
    return 0


def score_cutouts(cutouts: list[CutOut]) -> dict[str, Score]:
    """Return the score of each check."""
    scores: dict[str, Score] = defaultdict(Score)
    for cutout in cutouts:
        for trial in trials(cutout):
            found = fired(measure_image(trial.image), trial.check)
            name = f"{cutout.name}, {trial.name}"
            scores[trial.check.value].count(name, is_true=trial.is_true, fired=found)
    scores[Check.DUPLICATE.value] = score_duplicates(cutouts)
    return scores


def _print_table(scores: dict[str, Score], with_failures: bool) -> None:
    print(f"{'check':22}{'precision':>10}{'recall':>8}{'false':>8}{'untold':>8}  pictures  goal")
    for name, score in scores.items():
        count = score.hits + score.misses + score.false_alarms + score.quiet
        print(
            f"{name:22}{score.precision:10.3f}{score.recall:8.3f}{score.false_rate:8.3f}"
            f"{score.untold:8}{count:10}  {_goal_text(name, score)}"
        )
        if with_failures:
            print("".join(f"    {failure}\n" for failure in score.failures), end="")


def _goal_text(name: str, score: Score) -> str:
    goal = next((goal for check, goal in GOALS.items() if check.value == name), None)
    if goal is None:
        return ""
    met = score.precision >= goal[0] and score.recall >= goal[1] and score.false_rate <= goal[2]
    return f"{goal[0]} / {goal[1]} / {goal[2]}: {'met' if met else 'NOT MET'}"


def _print_framing(cutouts: list[CutOut], with_failures: bool) -> None:
    errors = [(c.name, name, error) for c in cutouts for name, error in framing_errors(c)]
    good = [error for *_names, error in errors if error is not None and error <= FRAMING_ERROR]
    share = len(good) / len(errors)
    met = "met" if share >= FRAMING_SHARE else "NOT MET"
    print(
        f"framing: {share:.3f} of {len(errors)} boxes within {FRAMING_ERROR:.0%} of the side; "
        f"goal {FRAMING_SHARE}: {met}"
    )
    if with_failures:
        for cutout, name, error in errors:
            if error is None or error > FRAMING_ERROR:
                print(f"    {cutout}, {name}: {error}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
