"""Measures how well originals are laid on packshots.

`python -m tests.original` makes pairs from the sandbox's pictures and from drawn products on other
grounds, and prints the median error, the share within 3 % of the side, and how many were admitted
as not aligned. `--data FOLDER` also uses a folder of cut-outs (PNG with transparency), `--pairs`
sets the number of sandbox pairs, `--failures FOLDER` writes what went wrong as pictures, and
`--planted` compares wrong sides and garbled texts with good pictures.
"""

import argparse
import os
import random
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec
import numpy as np
from PySide6.QtGui import QGuiApplication

from qamera_review.domain.alignment import PairResult
from qamera_review.measuring.pair import measure_pair
from qamera_review.sandbox.products import PRODUCTS, ProductEntry, possible_flaws
from qamera_review.sandbox.render.design import Design
from tests.checks.cutouts import read_cutouts
from tests.checks.drawn import drawn_cutouts
from tests.original.pairs import (
    KnownPair,
    cutout_pairs,
    sandbox_design,
    sandbox_pair,
    sandbox_pairs,
    unlike_pairs,
)
from tests.original.sheets import write_sheet

MEDIAN_GOAL, WITHIN, WITHIN_GOAL = 0.01, 0.03, 0.95


def main(argv: list[str] | None = None) -> int:
    """Print the tables; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.original", description=__doc__)
    parser.add_argument("--data", type=Path, metavar="FOLDER")
    parser.add_argument("--pairs", type=int, metavar="COUNT", default=120)
    parser.add_argument("--each", type=int, metavar="COUNT", default=6)
    parser.add_argument("--failures", type=Path, metavar="FOLDER")
    parser.add_argument("--planted", type=int, metavar="COUNT", default=0)
    options = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication([])  # fonts need one
    if options.planted:
        print_planted(options.planted)
        return 0
    cutouts = read_cutouts(options.data) if options.data else drawn_cutouts()
    heads = ("count", "median", "95 %", "within", "refused", "ms")
    print(f"{'pairs':24}", " ".join(f"{head:>8}" for head in heads))
    print_row("sandbox", sandbox_pairs(options.pairs), options.failures)
    print_row("cut-outs", cutout_pairs(cutouts, options.each), options.failures)
    print_row("different products", unlike_pairs(cutouts), options.failures)
    return 0


def print_row(title: str, pairs: Iterable[KnownPair], failures: Path | None) -> None:
    """Print the figures of some pairs: errors as shares of the side over those that were aligned,
    the share of all pairs that was aligned within WITHIN, and the share that was refused."""
    errors, refused, count, times = [], 0, 0, []
    for pair in pairs:
        begin = time.perf_counter()
        result = measure_pair(pair.original, pair.packshot)
        times.append(time.perf_counter() - begin)
        count += 1
        error = None
        if result.placement is None:
            refused += 1
        else:
            error = pair.error(result.placement) if pair.points else 1.0
            errors.append(error)
        is_wrong = error is not None and error > WITHIN
        if failures is not None and (is_wrong or (error is None and pair.points)):
            label = "refused" if error is None else f"{error:.3f}"
            print(f"    {title}: {label} {result.confidence:.2f} {pair.name}")
            write_sheet(failures / f"{title} {count} {label}.png", pair, result)
    within = sum(error <= WITHIN for error in errors) / max(1, count)
    median, most = (np.quantile(errors, q) if errors else 0.0 for q in (0.5, 0.95))
    shares = (median, most, within, refused / max(1, count))
    numbers = " ".join(f"{share:8.4f}" for share in shares)
    print(f"{title:24} {count:8} {numbers} {1000 * np.median(times):8.0f}")


def print_planted(count: int) -> None:
    """Print how many wrong sides and garbled texts are found, beside the same packshots without the
    fault: those of which the print differs, and those that could not be aligned at all."""
    for flaw in ("wrong_side", "garbled_text"):
        good, bad = zip(*planted_twins(flaw, count), strict=True)
        less = sum(_likeness(b) < _likeness(g) for g, b in zip(good, bad, strict=True))
        print(f"{flaw:14} {less} of {count} are less alike than without the fault")
        for title, results in (("with it", bad), ("without it", good)):
            differ = sum(each.difference is not None and _differs(each) for each in results)
            refused = sum(each.difference is None for each in results)
            likeness = [_likeness(each) for each in results]
            quantiles = np.quantile(likeness, (0.0, 0.1, 0.5, 0.9, 1.0))
            numbers = " ".join(f"{quantile:6.3f}" for quantile in quantiles)
            print(f"    {title:10} {differ:3} differ {refused:3} not aligned  {numbers}")


def planted_twins(flaw: str, count: int) -> list[tuple[PairResult, PairResult]]:
    """Return what was found out about `count` packshots, each without and with a fault."""
    chance = random.Random(f"planted {flaw}")
    products = [product for product in PRODUCTS if flaw in possible_flaws(product.kind)]
    twins = []
    for number in range(count):
        product = products[number % len(products)]
        design = sandbox_design(product, chance)
        faulty = msgspec.structs.replace(design, flaw=flaw)
        twins.append((_measured(product, design), _measured(product, faulty)))
    return twins


def _measured(product: ProductEntry, design: Design) -> PairResult:
    pair = sandbox_pair(product, design)
    return measure_pair(pair.original, pair.packshot)


def _differs(result: PairResult) -> bool:
    match = None if result.difference is None else result.difference.print_match
    return match is not None and match.differs


def _likeness(result: PairResult) -> float:
    """Return the likeness of the print: 1 where there is none, 0 where nothing was aligned."""
    if result.difference is None:
        return 0.0
    match = result.difference.print_match
    return 1.0 if match is None else match.likeness


if __name__ == "__main__":
    raise SystemExit(main())
