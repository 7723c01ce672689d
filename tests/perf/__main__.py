"""Runs all benchmarks and prints a table: `python -m tests.perf [--json FILE] [--only NAME]`.

Each benchmark runs in its own process, together with its reference. Times depend on the computer;
what counts is the ratio to the reference. Needs a display; an X server for the
lines with real keys.
"""

import argparse
import importlib
import json
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tests.perf.figures import Line, print_table
from tests.perf.lines import Outcome

BENCHES = (
    "grid",
    "groups",
    "board",
    "day",
    "list",
    "pictures",
    "measuring",
    "loupe",
    "originals",
    "start",
    "delivery",
)


def run_one(name: str, rounds: int, out: Path) -> None:
    """Run one benchmark in this process and write its results to a file."""
    outcome: Outcome = importlib.import_module(f"tests.perf.bench_{name}").measure(rounds)
    content = {
        "lines": [asdict(line) for line in outcome.lines],
        "times_ms": {what: list(one.times_ms) for what, one in outcome.series.items()},
    }
    out.write_text(json.dumps(content), encoding="utf-8")


def run_apart(name: str, rounds: int, folder: Path) -> dict[str, list[object]]:
    """Run one benchmark in its own process; a failure becomes a line of the table."""
    out = folder / f"{name}.json"
    command = [sys.executable, "-m", "tests.perf", "--measure", name, str(out)]
    status = subprocess.run([*command, "--rounds", str(rounds)], check=False).returncode
    if status:
        failed = Line(name, "runs", f"ended with status {status}", False)
        return {"lines": [asdict(failed)], "times_ms": []}
    found: dict[str, list[object]] = json.loads(out.read_text(encoding="utf-8"))
    return found


def main() -> int:
    """Run the benchmarks, print the table, write it if requested; return 0 if all goals are met."""
    parser = argparse.ArgumentParser(prog="python -m tests.perf", description=__doc__)
    parser.add_argument("--json", type=Path, help="also write lines and times to this file")
    parser.add_argument("--only", choices=BENCHES, action="append", help="just this one")
    parser.add_argument("--rounds", type=int, default=200, help="times that each act is measured")
    parser.add_argument("--measure", nargs=2, metavar=("NAME", "FILE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        run_one(options.measure[0], options.rounds, Path(options.measure[1]))
        return 0
    found = {}
    lines: list[Line] = []
    with tempfile.TemporaryDirectory(prefix="perf-") as folder:
        for name in options.only or BENCHES:
            found[name] = run_apart(name, options.rounds, Path(folder))
            fresh = [Line(**line) for line in found[name]["lines"]]  # type: ignore[arg-type]
            print(f"\n{name}")
            print_table(fresh)
            sys.stdout.flush()
            lines += fresh
    met = sum(line.met is True for line in lines)
    judged = sum(line.met is not None for line in lines)
    print(f"\n{met} of {judged} goals met")
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return 0 if met == judged else 1


if __name__ == "__main__":
    sys.exit(main())
