"""kill -9 of a program that decides, and then damage to the WAL: every loss is reported.

    python -m tests.durability.cut_wal --kills 200

After each kill the WAL of the outbox is cut off at a random place, its end is filled with zeros, it
is removed as by a backup that copies only the database, or the database is emptied too. Then the
outbox is opened as the program does. Acts that had been acknowledged and are not in the file must
be reported as lost, and nothing may be reported when all are there. The exit status says whether
that was so; 200 kills take about four minutes.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from qamera_review.services.outbox.opener import OutboxOpener
from qamera_review.storage import outbox_table
from tests.support.kill import run_and_kill

LINES_MAX = 40


@dataclass
class Figures:
    """The outcome; the lists should be empty."""

    kills: int = 0
    losses: int = 0
    lost_acts: int = 0
    silent: list[str] = field(default_factory=list)
    false_alarms: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """Whether every loss was reported and nothing else."""
        return not self.silent and not self.false_alarms


def _nothing(_database: Path, _wal: Path, _chance: random.Random) -> None:
    """Leave the files as they are."""


def _cut_off(_database: Path, wal: Path, chance: random.Random) -> None:
    with wal.open("r+b") as file:
        file.truncate(chance.randint(0, wal.stat().st_size))


def _fill_with_zeros(_database: Path, wal: Path, chance: random.Random) -> None:
    size = wal.stat().st_size
    start = chance.randint(0, size)
    with wal.open("r+b") as file:
        file.seek(start)
        file.write(bytes(size - start))


def _do_not_copy(_database: Path, wal: Path, _chance: random.Random) -> None:
    wal.unlink()


def _empty_all(database: Path, wal: Path, _chance: random.Random) -> None:
    wal.unlink()
    database.write_bytes(b"")


DAMAGES: tuple[Callable[[Path, Path, random.Random], None], ...] = (
    _nothing,
    _cut_off,
    _cut_off,
    _fill_with_zeros,
    _do_not_copy,
    _empty_all,
)


def cut_often(folder: Path, kills: int, seed: int) -> Figures:
    """Kill and damage many outboxes, each in a folder of its own, and judge what is reported."""
    chance = random.Random(seed)
    figures = Figures()
    for number in range(kills):
        database = folder / str(number) / "outbox.sqlite3"
        database.parent.mkdir()
        acknowledged = run_and_kill(database, chance.randint(1, LINES_MAX))
        damage = chance.choice(DAMAGES)
        wal = database.with_name("outbox.sqlite3-wal")
        if wal.exists():
            damage(database, wal, chance)
        figures.kills += 1
        _judge(database, acknowledged, f"{number}: {damage.__name__}", figures)
    return figures


def _judge(database: Path, acknowledged: int, name: str, figures: Figures) -> None:
    """Open the outbox as the program does, and compare what it has with what it reports."""
    opener = OutboxOpener()
    with closing(opener.open(database)) as connection:
        last_act = int(outbox_table.next_act(connection)) - 1
    lost_acts = max(0, acknowledged - last_act)
    is_reported = bool(opener.losses or opener.rescues)
    figures.losses += lost_acts > 0
    figures.lost_acts += lost_acts
    if lost_acts and not is_reported:
        figures.silent.append(f"{name}: {lost_acts} acts")
    if is_reported and name.endswith(_nothing.__name__):
        figures.false_alarms.append(name)


def main() -> int:
    """Run the kills and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.durability.cut_wal")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="cut-wal-") as folder:
        figures = cut_often(Path(folder), options.kills, options.seed)
    print(f"seed {options.seed}")
    print(figures)
    return 0 if figures.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
