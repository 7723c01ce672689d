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

import numpy as np
from PySide6.QtGui import QGuiApplication

from qamera_review.domain.alignment import PairResult
from qamera_review.measuring.pair import measure_pair
from qamera_review.sandbox.products import PRODUCTS, possible_flaws
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
    """Print how far good pictures, wrong sides and garbled texts differ from their originals."""
    for flaw in (None, "wrong_side", "garbled_text"):
        shares = sorted(differing_shares(flaw, count))
        quantiles = np.quantile(shares, (0.0, 0.1, 0.5, 0.9, 1.0))
        print(f"{flaw or 'good':14}", " ".join(f"{share:6.3f}" for share in quantiles))


def differing_shares(flaw: str | None, count: int) -> list[float]:
    """Return the share of the subject that differs, for `count` packshots with a fault."""
    chance = random.Random(f"planted {flaw}")
    products = [p for p in PRODUCTS if "garbled_text" in possible_flaws(p.kind)
                and "wrong_side" in possible_flaws(p.kind)]  # fmt: skip
    shares = []
    for number in range(count):
        product = products[number % len(products)]
        pair = sandbox_pair(product, sandbox_design(product, chance, flaw=flaw))
        result: PairResult = measure_pair(pair.original, pair.packshot)
        shares.append(1.0 if result.difference is None else result.difference.differing_share)
    return shares


if __name__ == "__main__":
    raise SystemExit(main())
