"""Mutation testing of the modules that must not lose data: which changes do the tests notice?

    python -m venv /tmp/mutmut && /tmp/mutmut/bin/pip install mutmut==3.8.1
    python -m tests.mutation --mutmut /tmp/mutmut [--only services.outbox.state "domain.jobs.*"]

Works on copies in a temporary folder. Each mutant meets the tests that are near its module, the
quickest first, until one fails; `--wide` tries what survives or has no test there with all tests
of the services, `--again` only what lived in an earlier report. mutmut is no dependency of the
project: it lives in an environment of its own that is lent this one's packages. Prints the score
of each module, and every survivor with the line that it changes.
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
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _outbox(*names: str) -> tuple[str, ...]:
    return tuple(f"tests/services/outbox/test_{name}.py" for name in names)


REMOVED_AND_BACK = "tests/services/packshots/test_removed_and_back.py"
RATE_LIMITER = "tests/services/connection/test_rate_limiter.py"
# The modules, with the fast tests that cover them.
NEAR = {
    "domain.*": (
        "tests/domain",
        "tests/services/packshots/test_grouped_view.py",
        "tests/services/packshots/test_query_filter.py",
        "tests/services/jobs/test_ledger.py",
    ),
    "storage.outbox_table": ("tests/storage/test_outbox_table.py",),
    "storage.decision_rows": ("tests/storage/test_outbox_table.py",),
    "services.connection.rate_limiter": (RATE_LIMITER,),
    "services.outbox.conflicts": _outbox("conflicts", "undone_and_conflicts"),
    "services.outbox.decisions": _outbox(
        "decisions", "undone_and_conflicts", "conflicts", "clock_jumps", "keep_one", "lost_writes",
        "feedback",
    ),
    "services.list_sync": (
        "tests/services/test_list_sync.py", REMOVED_AND_BACK, *_outbox("conflicts"),
    ),
    "services.outbox.index": _outbox("index"),
    "services.outbox.clock_jumps": _outbox("clock_jumps"),
    "services.outbox.freshness": _outbox("conflicts", "delivery"),
    "services.outbox.state": _outbox("state", "lost_writes"),
    "services.outbox.delivery": _outbox("delivery", "clock_jumps", "decisions"),
}  # fmt: skip
# More fast tests; the random state machine finds more, but takes 20 s per surviving mutant.
WIDE = (
    "tests/domain",
    "tests/storage/test_outbox_table.py",
    *_outbox(
        "undone_and_conflicts", "conflicts", "index", "decisions", "delivery", "clock_jumps",
        "state", "keep_one", "lost_writes", "feedback",
    ),
    REMOVED_AND_BACK,
    RATE_LIMITER,
    "tests/services/export/test_history.py",
    "tests/services/jobs/test_service.py",
    "tests/services/packshots/test_store.py",
    "tests/services/test_list_sync.py",
)  # fmt: skip
OPTIONS = [
    "-p", "no:cacheprovider", "-p", "tests.mutation.quick",
    "--import-mode=prepend", "-o", "faulthandler_timeout=0",
    "-W", "ignore::pytest.PytestUnraisableExceptionWarning", "-W", "ignore::ResourceWarning",
]  # fmt: skip
COPIED = ("qamera_review", "tests", "resources", "packaging", "README.md", "pyproject.toml")
KILLED = (1, 3)
WORDS = {0: "survived", 33: "no test"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of a mutant, and what it changes if no test noticed it."""

    status: int
    change: str = ""

    @property
    def lives(self) -> bool:
        """Return whether no test noticed it."""
        return self.status in WORDS


Verdicts = dict[str, Verdict]


def prepare(folder: Path, modules: Sequence[str], tests: Sequence[str]) -> None:
    """Copy the project and configure what to mutate and how to test it."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, folder / name)
    for path in (folder / "qamera_review" / "services").rglob("*.py"):
        # Qt passes a slot only the arguments that it takes; mutmut's wrappers take all of them.
        source_text = path.read_text(encoding="utf-8")
        wider = re.sub(
            r"def (_on_\w+|_wake_up)\(self\)", r"def \1(self, *_signal: object)", source_text
        )
        path.write_text(wider, encoding="utf-8")
    lists = {
        "source_paths": ("qamera_review",),
        "only_mutate": [f"qamera_review/{module.replace('.', '/')}.py" for module in modules],
        "also_copy": ("resources", "packaging", "README.md"),
        "pytest_add_cli_args": OPTIONS,
        "pytest_add_cli_args_test_selection": tests,
    }
    config = ["[mutmut]", "track_dependencies=false", "use_git_change_detection=false"]
    for name, values in lists.items():
        config += [f"{name}=", *(f"    {value}" for value in values)]
    (folder / "setup.cfg").write_text("\n".join(config) + "\n", encoding="utf-8")


def chosen(only: Iterable[str]) -> dict[tuple[str, ...], list[str]]:
    """Return the requested modules (by default all of NEAR), grouped by their tests."""
    patterns = tuple(only) or tuple(NEAR)
    package = ROOT / "qamera_review"
    names = [
        ".".join(path.relative_to(package).with_suffix("").parts)
        for path in sorted(package.rglob("*.py"))
        if path.stem != "__init__"
    ]
    found: dict[tuple[str, ...], list[str]] = {}
    for name in names:
        near = next((tests for where, tests in NEAR.items() if fnmatch(name, where)), None)
        if near is not None and any(fnmatch(name, pattern) for pattern in patterns):
            found.setdefault(near, []).append(name)
    return found


def run(
    mutmut: Path, modules: Sequence[str], tests: Sequence[str], only: Iterable[str], children: int
) -> Verdicts:
    """Test the mutants of these modules, or `only` some; mutmut prints the progress."""
    lent = os.pathsep.join(site.getsitepackages())
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": lent}
    environment.pop("DISPLAY", None)
    program = str(mutmut.resolve() / "bin" / "mutmut")
    with tempfile.TemporaryDirectory(prefix="mutation-") as name:
        folder = Path(name)
        prepare(folder, modules, tests)
        call = partial(subprocess.run, cwd=folder, env=environment, check=True, text=True)
        call([program, "run", "--max-children", str(children), *only])
        found: Verdicts = {}
        for path in sorted((folder / "mutants").rglob("*.meta")):
            statuses = json.loads(path.read_text(encoding="utf-8")).get("exit_code_by_key", {})
            tried = {name: one for name, one in statuses.items() if one is not None}
            found |= {name: Verdict(status) for name, status in tried.items()}
        for name, verdict in found.items():
            if verdict.lives:
                shown = call([program, "show", name], stdout=subprocess.PIPE).stdout
                found[name] = replace(verdict, change=_changed(shown))
    return found


def _module_of(mutant: str) -> str:
    return mutant.rpartition(".")[0].removeprefix("qamera_review.")


def _changed(difference: str) -> str:
    lines = (line for line in difference.splitlines() if re.match(r"[-+](?![-+])", line))
    return "\n".join(f"    {line}" for line in lines)


def living(verdicts: Verdicts) -> list[str]:
    """Return the names of the mutants that no test noticed."""
    return [name for name, verdict in verdicts.items() if verdict.lives]


def report(verdicts: Verdicts) -> str:
    """Return a line for each module, then the mutants that no test noticed."""
    by_module: dict[str, Verdicts] = {}
    for name, verdict in verdicts.items():
        by_module.setdefault(_module_of(name), {})[name] = verdict
    lines = [_line(module, found) for module, found in by_module.items()]
    lines.append(_line("all", verdicts))
    for name in living(verdicts):
        verdict = verdicts[name]
        lines += [f"{WORDS[verdict.status]:10}{name}", verdict.change]
    return "\n".join(lines)


def lived_in(earlier: Path | None) -> list[str]:
    """Return the names of the surviving mutants in a report."""
    if earlier is None:
        return []
    words = "|".join(WORDS.values())
    found = re.findall(rf"^(?:{words}) +(\S+)$", earlier.read_text(encoding="utf-8"), re.MULTILINE)
    return list(dict.fromkeys(found))


def _line(name: str, verdicts: Verdicts) -> str:
    noticed = len(verdicts) - len(living(verdicts))
    late = sum(one.status not in (*KILLED, *WORDS) for one in verdicts.values())
    share = 100 * noticed / max(1, len(verdicts))
    over = f", {late} of them by never ending" if late else ""
    return f"{name:44}{noticed:5} of {len(verdicts):5} {share:5.1f} %{over}"


def main() -> int:
    """Run mutmut for each group of modules and print the report."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("--mutmut", type=Path, required=True, help="its environment")
    parser.add_argument("--only", nargs="*", default=[], metavar="MODULE", help="domain.rate, ...")
    parser.add_argument("--again", type=Path, metavar="REPORT", help="only what lived in that one")
    parser.add_argument("--wide", action="store_true", help="try survivors with all tests")
    parser.add_argument("--children", type=int, default=1, metavar="N", help="processes at a time")
    options = parser.parse_args()
    verdicts: Verdicts = {}
    for tests, modules in chosen(options.only).items():
        names = [name for name in lived_in(options.again) if _module_of(name) in modules]
        if options.again and not names:
            continue
        found = run(options.mutmut, modules, tests, names, options.children)
        left = living(found) if options.wide else []
        if left:
            again = run(options.mutmut, modules, WIDE, left, options.children)
            found |= {name: again[name] for name in left}
        print(report(found), flush=True)
        verdicts |= found
    print(report(verdicts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
