"""A long run of the real program with random real keys, while the service fails now and then.

    python -m tests.durability.soak --minutes 30

Every few seconds the process's memory, threads and open files are read; packshots come, go and
are decided by somebody else meanwhile. The table tells how the second half differs from the first
after a warm-up: what grows with time and not with the work shows there. The exit status says
whether it ran to the end, grew by less than a tenth, and quit in good order.
"""

import argparse
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.support.running_app import RunningApp
from tests.support.sandbox import Sandbox
from tests.support.x11 import XDisplay

PACKSHOTS = 400
EVERY_S = 5.0
# A small budget for pictures, so that their cache is full after the warm-up and hides no growth.
SETTINGS = {"hold_s": 2, "memory_mb": 64}
WARM_UP_SHARE = 0.2
GROWTH_MAX = 1.1
MB = 1024 * 1024
ACTS: tuple[tuple[str, ...], ...] = (
    ("a",), ("r",), ("e",), ("u",), ("s",), ("m",), ("t",), ("1",), ("2", "r"), ("ctrl+z",),
    ("ctrl+shift+z",), ("right",), ("down",), ("left",), ("up",), ("pgdown",), ("pgup",),
    ("home",), ("end",), ("space", "shift+right", "shift+down", "r", "ctrl+z"), ("f5",),
    ("ctrl+enter",), ("enter", "z", "right", "a", "b", "right", "esc"), ("i", "right", "i"),
    ("c", "tab", "shift+f", "esc"), ("=", "=", "-", "-"), ("ctrl+0",), ("esc",),
)  # fmt: skip
WINDOWS = ("ctrl+k", "f1", "n", "ctrl+shift+o", "ctrl+,")


@dataclass(frozen=True, slots=True)
class Sample:
    """The resources of the process at one moment."""

    memory_bytes: int
    threads: int
    files: int
    decisions: int

    @classmethod
    def of(cls, app: RunningApp) -> "Sample":
        """Return them, read from the system (Linux) and from the program's files."""
        process = Path(f"/proc/{app.pid}")
        facts = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines())
        memory_kb = int(facts["VmRSS"].split()[0])
        files = sum(1 for _ in (process / "fd").iterdir())
        return cls(memory_kb * 1024, int(facts["Threads"]), files, len(app.recorded()))


def sit(folder: Path, minutes: float, seed: int) -> tuple[list[Sample], int, int]:
    """The samples in order, the number of key presses, and the exit status."""
    chance = random.Random(seed)
    faults = ("--fault", "error:endpoint=update,every=7", "--fault", "error:endpoint=list,every=9")
    samples: list[Sample] = []
    acts = 0
    with XDisplay() as display, Sandbox(*faults, packshots=PACKSHOTS) as sandbox:
        app = RunningApp(display, folder / "app", sandbox.api_url, sandbox.key, **SETTINGS)
        app.start()
        try:
            end = time.monotonic() + minutes * 60
            while time.monotonic() < end:
                _others_work(sandbox, chance)
                app.open_and_close(chance.choice(WINDOWS))
                next_sample = time.monotonic() + EVERY_S
                while time.monotonic() < next_sample:
                    app.press(*chance.choice(ACTS))
                    acts += 1
                    app.live_for(chance.uniform(0.02, 0.2))
                samples.append(Sample.of(app))
            return samples, acts, app.end()
        finally:
            app.kill()


def _others_work(sandbox: Sandbox, chance: random.Random) -> None:
    """Change something at the service, as another user would."""
    ids = sandbox.ids()
    match chance.randrange(4):
        case 0:
            sandbox.insert(chance.randint(1, 3))
        case 1 if len(ids) > PACKSHOTS // 2:
            sandbox.remove(chance.choice(ids))
        case 2:
            sandbox.vote(chance.choice(ids), chance.choice(["APPROVED", "REJECTED"]))


def table(samples: list[Sample]) -> tuple[str, bool]:
    """Compare the two halves after the warm-up; return the table and whether all is well."""
    warm = samples[int(len(samples) * WARM_UP_SHARE) :]
    halves = (warm[: len(warm) // 2], warm[len(warm) // 2 :])
    rows = [f"{'':12}{'first half':>12}{'second half':>12}{'most':>10}"]
    grew = False
    for name, unit in (("memory_bytes", MB), ("threads", 1), ("files", 1)):
        first, second = (median(getattr(one, name) for one in half) / unit for half in halves)
        most = max(getattr(one, name) for one in samples) / unit
        title = "memory, MB" if unit == MB else name
        rows.append(f"{title:12}{first:12.1f}{second:12.1f}{most:10.1f}")
        grew = grew or second > first * GROWTH_MAX
    done = [half[-1].decisions - half[0].decisions for half in halves]
    rows.append(f"{'decisions':12}{done[0]:12}{done[1]:12}{warm[-1].decisions:10}")
    return "\n".join(rows), not grew and all(done)


def main() -> int:
    """Run, print the table, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.durability.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        samples, acts, status = sit(Path(folder), options.minutes, options.seed)
    text, steady = table(samples)
    print(f"{acts} acts in {options.minutes:g} minutes, quit with {status}\n{text}")
    return 0 if steady and status == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
