"""Mutation testing of what must not lose or lie: how many small falsifications the tests notice.

    python -m venv /tmp/mutmut && /tmp/mutmut/bin/pip install mutmut==3.8.1
    python -m tests.mutation --mutmut /tmp/mutmut [--only "qamera_review.domain.rate*"]

Works on a copy in a temporary folder; 2,800 mutants take hours, so name a module. mutmut is no
dependency of the project: it lives in an environment of its own that is lent this one's packages.
Prints the score of each module and every survivor, as mutmut names it.
"""

import argparse
import json
import os
import re
import shutil
import site
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
MUTATED = (
    "qamera_review/domain/*.py",
    "qamera_review/storage/outbox.py",
    "qamera_review/storage/decision_rows.py",
    "qamera_review/services/contests.py",
    "qamera_review/services/decisions.py",
    "qamera_review/services/sync.py",
    "qamera_review/services/rate_budget.py",
)
# Quick tests only: the random machine notices more, and takes 20 s for each that survives.
SELECTED = (
    "tests/domain",
    "tests/storage/test_outbox.py",
    *(
        f"tests/services/test_{name}.py"
        for name in (
            "brought_back", "contests", "decisions", "delivery", "gone_and_back", "history",
            "hold_clock", "ideas", "journal", "keep_one", "lost_acts", "rate_budget", "remarks",
            "store", "sync",
        )
    ),
)  # fmt: skip
OPTIONS = ["-p", "no:cacheprovider", "--import-mode=prepend", "-o", "faulthandler_timeout=0"]
COPIED = ("qamera_review", "tests", "resources", "packaging", "README.md", "pyproject.toml")
KILLED, SURVIVED, NO_TESTS = (1, 3), 0, 33


def prepare(folder: Path) -> None:
    """Copies the project and says what to mutate."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, folder / name)
    for path in (folder / "qamera_review" / "services").glob("*.py"):
        # Qt cuts a signal's arguments to what a slot takes; mutmut's wrappers take all.
        source_text = path.read_text(encoding="utf-8")
        wider = re.sub(r"def (_on_\w+)\(self\)", r"def \1(self, *_signal: object)", source_text)
        path.write_text(wider, encoding="utf-8")
    lists = {
        "source_paths": ("qamera_review",),
        "only_mutate": MUTATED,
        "also_copy": ("resources", "packaging", "README.md"),
        "pytest_add_cli_args": OPTIONS,
        "pytest_add_cli_args_test_selection": SELECTED,
    }
    config = ["[mutmut]", "track_dependencies=false", "use_git_change_detection=false"]
    for name, values in lists.items():
        config += [f"{name}=", *(f"    {value}" for value in values)]
    (folder / "setup.cfg").write_text("\n".join(config) + "\n", encoding="utf-8")


def report(folder: Path) -> str:
    """A line for each module, then the survivors."""
    lines, survivors, total = [], [], Counter[str]()
    for path in sorted((folder / "mutants").rglob("*.meta")):
        verdicts = json.loads(path.read_text(encoding="utf-8")).get("exit_code_by_key", {})
        found = Counter(_word(verdict) for verdict in verdicts.values())
        if not found.total() - found["not run"]:
            continue
        total += found
        lines.append(_line(path.relative_to(folder / "mutants").with_suffix("").as_posix(), found))
        survivors += [name for name, verdict in verdicts.items() if verdict == SURVIVED]
    return "\n".join([*lines, _line("all", total), "", *survivors])


def _word(verdict: int | None) -> str:
    if verdict is None:
        return "not run"
    if verdict in KILLED:
        return "killed"
    return {SURVIVED: "survived", NO_TESTS: "no tests"}.get(verdict, "timeout")


def _line(name: str, found: Counter[str]) -> str:
    tried = found.total() - found["not run"]
    noticed = found["killed"] + found["timeout"]
    return f"{name:48}{noticed:5} of {tried:5} {100 * noticed / max(1, tried):5.1f} %"


def main() -> int:
    """Runs mutmut and prints the report."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("--mutmut", type=Path, required=True, help="its environment")
    parser.add_argument("--only", nargs="*", default=[], metavar="NAMES", help="mutants to try")
    options = parser.parse_args()
    lent = os.pathsep.join(site.getsitepackages())
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": lent}
    environment.pop("DISPLAY", None)
    with tempfile.TemporaryDirectory(prefix="mutation-") as name:
        folder = Path(name)
        prepare(folder)
        command = [options.mutmut.resolve() / "bin" / "mutmut", "run", "--max-children", "1"]
        status = subprocess.run([*command, *options.only], cwd=folder, env=environment).returncode
        print(report(folder))
    return status


if __name__ == "__main__":
    sys.exit(main())
