"""Kills an export (SIGKILL) at random moments and resumes it: every file is there once and whole.

    python -m tests.durability.kill_export --rounds 20 --files 500

In each round one export is killed again and again until a run of it has ended by itself. Then its
folder is checked: each picture has one file with the right SHA-256, the manifest names all, and
there is no other file.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from qamera_review.services.export.picture_encoding import EncodingOptions, ExportFormat
from tests.support.exports import assert_complete, plan_of, sources

FORMATS = (ExportFormat.ORIGINAL, ExportFormat.JPEG, ExportFormat.WEBP)


@dataclass
class Figures:
    """The result; `resumed` counts the kills that found files written."""

    exports: int = 0
    files: int = 0
    kills: int = 0
    resumed: int = 0

    def table(self) -> str:
        """Return the figures as text."""
        return (
            f"exports {self.exports}, files {self.files}, killed {self.kills} times, "
            f"{self.resumed} of these with files written; doubled 0, missing 0, damaged 0"
        )


def kill_often(
    folder: Path,
    *,
    rounds: int,
    files: int,
    kill_within_s: float,
    seed: int = 1,
    kills_max: int = 40,
) -> Figures:
    """Run exports that are killed, below `folder`; raise AssertionError at the first fault."""
    chance, figures = random.Random(seed), Figures()
    for number in range(rounds):
        home = folder / str(number)
        home.mkdir()
        format_ = FORMATS[number % len(FORMATS)]
        command = [sys.executable, "-m", "tests.durability.export_child"]
        command += [str(home), str(files), format_.value]
        kills = 0
        while not (
            _ended_in(command, chance.uniform(0, kill_within_s), kills < kills_max)
            or _is_complete(home)  # killed after it had removed its journal
        ):
            kills += 1
            figures.resumed += any((home / "out").glob("*/*")) if (home / "out").exists() else 0
        assert_complete(plan_of(sources(files), home / "out", EncodingOptions(format_, 32)))
        figures.exports += 1
        figures.files += files
        figures.kills += kills
    return figures


def _is_complete(home: Path) -> bool:
    return (home / "out" / "manifest.json").exists() and not (home / "journal").exists()


def _ended_in(command: list[str], seconds: float, is_killed: bool) -> bool:
    """Run the export; return True when it has ended, False when it was killed after that time."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process.stdout as lines:
        assert lines.readline() == "running\n"
        with suppress(subprocess.TimeoutExpired):
            status = process.wait(seconds if is_killed else None)
            assert status == 0
            return True
        process.kill()
        process.wait()
    return False


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--kill-within", type=float, default=1.0, metavar="SECONDS")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = kill_often(
            Path(folder),
            rounds=options.rounds,
            files=options.files,
            kill_within_s=options.kill_within,
            seed=options.seed,
        )
    print(figures.table())
    return 0


if __name__ == "__main__":
    sys.exit(main())
