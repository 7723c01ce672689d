"""Kills the job sender (SIGKILL) around its POST: no job may be sent twice or forgotten.

    python -m tests.durability.kill_jobs --rounds 200

Each round is a run of the real services (`tests.durability.jobs_child`) on one data folder
against the sandbox, whose answers are slow and are sometimes lost. Every job is of a product of
its own, by which its requests are counted at the sandbox. 200 rounds take about five minutes.

doubled: products for which more than one request arrived. lost: confirmed jobs that are not in
the ledger, requests that arrived though the ledger says that nothing has left, and jobs that the
ledger calls launched though nothing arrived.
"""

import argparse
import json
import queue
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from qamera_review.domain.jobs.job import Job, JobState
from qamera_review.storage import job_table
from qamera_review.storage.outbox_recovery import open_outbox
from tests.support.sandbox import Sandbox

START_S = 60.0
JOBS_A_LIFE = 2
ANSWER_S = 0.15
KILL_WITHIN_S = 0.7
_LEFT = frozenset({JobState.INTENT, JobState.OUTCOME_UNKNOWN, JobState.REGISTERED})


@dataclass
class Figures:
    """The result; `unknown` jobs wait for the user, as they should."""

    rounds: int = 0
    confirmed: int = 0
    registered: int = 0
    unknown: int = 0
    unknown_made: int = 0
    doubled: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """Return whether nothing was doubled or lost."""
        return not self.doubled and not self.lost

    def table(self) -> str:
        """Return the figures as text."""
        return (
            f"rounds {self.rounds}, jobs confirmed {self.confirmed}, registered {self.registered}, "
            f"outcome unknown {self.unknown} (made {self.unknown_made}), "
            f"doubled {len(self.doubled)}, lost {len(self.lost)}\n"
            + "\n".join([*self.doubled, *self.lost])
        )


class Life:
    """A child process and the lines that it prints."""

    def __init__(self, data: Path, url: str, key: str, products: list[str]) -> None:
        command = [sys.executable, "-m", "tests.durability.jobs_child", str(data), url, key]
        self._process = subprocess.Popen(
            [*command, *products], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.said: list[str] = []

    def until(self, line: str, deadline_s: float) -> None:
        """Wait for a line; raise AssertionError if it does not come."""
        end = time.monotonic() + deadline_s
        while line not in self.said:
            left_s = end - time.monotonic()
            try:
                heard = self._lines.get(timeout=max(0.0, left_s))
            except queue.Empty:
                raise AssertionError(f"The child did not say {line!r}: {self.said}") from None
            assert heard, f"The child ended before {line!r}: {self.said}"
            self.said.append(heard)

    def live_for(self, seconds: float) -> None:
        """Let it run on; raise AssertionError if it ends by itself."""
        with suppress(subprocess.TimeoutExpired):
            status = self._process.wait(seconds)
            raise AssertionError(f"The child ended with {status}: {self.said}")

    def kill(self) -> None:
        """Kill it with SIGKILL, then read the lines that it printed before."""
        self._process.kill()
        self._finish()

    def end(self) -> None:
        """End it normally."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._finish()

    def _finish(self) -> None:
        self._process.wait(30)
        self._reader.join(10)
        while not self._lines.empty():
            if line := self._lines.get():
                self.said.append(line)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.strip())
        self._lines.put("")


def kill_often(folder: Path, rounds: int, seed: int) -> Figures:
    """Run and kill the child `rounds` times on one data folder, then let it finish once."""
    chance, figures = random.Random(seed), Figures()
    confirmed: set[str] = set()
    with Sandbox(packshots=4, job_seconds=0.0) as sandbox:
        sandbox.grant(100 * rounds + 1000)
        sandbox.set_fault("latency", "register", seconds=ANSWER_S)
        sandbox.set_fault("drop_after", "register", every=7)
        for number in range(rounds):
            products = [f"prod_r{number}_{place}" for place in range(JOBS_A_LIFE)]
            life = Life(folder, sandbox.api_url, _key(sandbox, number), products)
            if number % 10 == 9:  # now and then it is killed while it starts
                life.live_for(chance.uniform(0.0, 1.0))
            else:
                life.until("open", START_S)
                life.live_for(chance.uniform(0.0, KILL_WITHIN_S))
            life.kill()
            confirmed.update(_confirmed(life))
            figures.rounds += 1
            judge(figures, sandbox, _ledger(folder), confirmed)
        last = Life(folder, sandbox.api_url, _key(sandbox, rounds), [])
        last.until("idle", 60.0 + rounds)
        last.end()
        jobs = _ledger(folder)
        judge(figures, sandbox, jobs, confirmed, at_the_end=True)
        _count(figures, sandbox, jobs, confirmed)
    return figures


def _key(sandbox: Sandbox, number: int) -> str:
    """Return a new key after every few runs, because the rate limit is not tested here."""
    key = f"mk_live_round{number // 5}.secret-of-a-round"
    if number % 5 == 0:
        sandbox.add_key(key)
        return key
    return key


def _confirmed(life: Life) -> set[str]:
    return {line.split()[1] for line in life.said if line.startswith("confirmed ")}


def _ledger(folder: Path) -> dict[str, Job]:
    path = folder / "outbox.sqlite3"
    if not path.exists():
        return {}
    with closing(open_outbox(path, lambda rescue: None)) as connection:
        return {job.request.product_id: job for job in job_table.load(connection)}


def _arrived(sandbox: Sandbox) -> Counter[str]:
    bodies = (request.get("body") for request in sandbox.requests(endpoint="register"))
    return Counter(json.loads(body)["config"]["product"]["id"] for body in bodies if body)


def judge(
    figures: Figures,
    sandbox: Sandbox,
    jobs: dict[str, Job],
    confirmed: set[str],
    at_the_end: bool = False,
) -> None:
    """Add to `figures` what the requests that arrived say about the jobs on the disk."""
    arrived = _arrived(sandbox)
    told = {*figures.doubled, *figures.lost}
    wrong = [f"{product}: {n} requests" for product, n in arrived.items() if n > 1]
    figures.doubled += [line for line in wrong if line not in told]
    lost = [f"{product}: not in the ledger" for product in confirmed - set(jobs)]
    for product in arrived:
        job = jobs.get(product)
        if job is None or job.state not in _LEFT:
            lost.append(f"{product}: arrived, but the ledger says {job and job.state}")
    for product, job in jobs.items():
        if job.state is JobState.REGISTERED and not arrived[product]:
            lost.append(f"{product}: launched, but nothing arrived")
        if at_the_end and job.state is JobState.QUEUED:
            lost.append(f"{product}: still waits")
    figures.lost += [line for line in lost if line not in told]


def _count(figures: Figures, sandbox: Sandbox, jobs: dict[str, Job], confirmed: set[str]) -> None:
    arrived = _arrived(sandbox)
    states = Counter(job.state for job in jobs.values())
    unknown = (JobState.INTENT, JobState.OUTCOME_UNKNOWN)
    figures.confirmed = len(confirmed)
    figures.registered = states[JobState.REGISTERED]
    figures.unknown = sum(states[state] for state in unknown)
    figures.unknown_made = sum(
        1 for product, job in jobs.items() if job.state in unknown and arrived[product]
    )
    made = len(sandbox.jobs())
    if made != arrived.total():
        figures.lost.append(f"{arrived.total()} requests arrived, but {made} jobs were made")


def main() -> int:
    """Run the test and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.durability.kill_jobs")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kill-jobs-") as folder:
        figures = kill_often(Path(folder), options.rounds, options.seed)
    print(f"seed {options.seed}, {time.monotonic() - started:.0f} s")
    print(figures.table())
    return 0 if figures.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
