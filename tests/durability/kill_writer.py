"""Kills a process that writes decisions at random moments: committed writes are complete.

    python -m tests.durability.kill_writer --kills 50

By SIGKILL, on Windows by TerminateProcess. All kills are of writers of one file, one after the
other. lost: writes that were acknowledged and are not in the file, or not whole; doubled: those
that are there more than once.
"""

import argparse
import random
import sys
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

from qamera_review.storage import outbox_table
from qamera_review.storage.outbox_table import DecisionOutcome
from tests.storage.kill_child import batch_size, takes_back
from tests.support.kill import run_and_kill
from tests.support.outbox_samples import whole_outbox


def check(path: Path, acknowledged: int) -> int:
    """Check every write in the file and return the number of the last one."""
    with closing(whole_outbox(path)) as connection:
        present = Counter(int(decision.act) for decision in outbox_table.load(connection))
        entries = outbox_table.history(connection)
        last = int(outbox_table.next_act(connection)) - 1
        assert outbox_table.unreadable(connection) == []
    taken_back = Counter(int(entry.decision.act) for entry in entries)
    assert {entry.outcome for entry in entries} <= {DecisionOutcome.WITHDRAWN}
    assert last >= acknowledged
    expected = {act: batch_size(act) for act in range(1, last + 1)}
    gone = {act - 1 for act in expected if takes_back(act)} - {0}
    assert present == {act: size for act, size in expected.items() if act not in gone}
    assert taken_back == {act: size for act, size in expected.items() if act in gone}
    return last


def kill_often(path: Path, kills: int, seed: int) -> int:
    """Kill many runs on one file; return the number of writes. Raises AssertionError for a loss."""
    chance = random.Random(seed)
    last = 0
    for _ in range(kills):
        acknowledged = run_and_kill(path, chance.randint(1, 40))
        assert acknowledged > last
        last = check(path, acknowledged)
    return last


def main() -> int:
    """Kill as often as the command line says, and print what was found."""
    parser = argparse.ArgumentParser(description="Kill writing processes.")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        writes = kill_often(Path(folder) / "outbox.sqlite3", options.kills, options.seed)
    print(f"{options.kills} kills, {writes} writes, 0 lost, 0 doubled")
    return 0


if __name__ == "__main__":
    sys.exit(main())
