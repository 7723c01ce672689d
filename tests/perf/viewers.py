"""Compares the program with the installed native image viewers on the same pictures:
`python -m tests.perf.viewers [--pictures 10000] [--rounds 5] [--only NAME] [--json FILE]`.

Each is started on its own screen, which is watched until it no longer changes: warm with
everything cached, cold with its caches removed (the system's file cache stays). Measured are the
seconds from the start of the process to the last change of the screen, and the memory of all its
processes.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from qamera_review.ui.theme.theme import ColourScheme, theme_of
from tests.perf.figures import Line, print_table
from tests.perf.launch import Launch, environment_of, launch, our_command
from tests.perf.material import CachedFolder, list_body, write_pictures
from tests.perf.picture_server import PictureServer
from tests.perf.screen import Screen, anything, holds_colour
from tests.support.session_bus import session_bus

VIEWERS = ("qimgv", "pcmanfm-qt", "phototonic", "gthumb", "gwenview")
OURS = "qamera-review"
_STILL_S = 2.0
_TILE_PIXELS = 20_000
_DISTINCT = 200  # the others are copies, because drawing 10,000 would take too long


class Contest:
    """The pictures as files, and in the program's cache."""

    def __init__(self, screen: Screen, folder: Path, server: PictureServer, count: int) -> None:
        self._screen, self._server, self._count = screen, server, count
        self._home, self._files = folder / "home", folder / "files"
        self._data = folder / "data"
        self._home.mkdir()
        self.bus = ""

    def prepare(self) -> None:
        """Return the data folder with everything that the program caches."""
        kept = CachedFolder(self._data, self._server.url)
        kept.keep_list(list_body(self._count, self._server.picture))
        files = sorted(self._files.glob("*.jpg"))
        kept.keep_pictures(
            (number, self._server.picture(number), file.read_bytes())
            for number, file in enumerate(files)
        )

    def forget(self, name: str) -> None:
        """Remove a program's cache; of this program only the pictures, not the list."""
        if name == OURS:
            for file in (self._data / "cache").glob("thumbs.sqlite3*"):
                file.unlink()
        else:
            shutil.rmtree(self._home / ".cache", ignore_errors=True)

    def launch(self, name: str) -> Launch:
        """Start a program and wait until the screen no longer changes."""
        if name == OURS:
            shown = holds_colour(theme_of(ColourScheme.DARK).colours.tile, _TILE_PIXELS)
            command = our_command(self._data, self._server.url)
        else:
            shown, command = anything, [name, str(self._files)]
        more = {"DBUS_SESSION_BUS_ADDRESS": self.bus}
        return launch(self._screen, command, self._home, shown, still_s=_STILL_S, more=more)

    @contextmanager
    def on_a_bus(self) -> Iterator[None]:
        """Provide a session bus for the programs that are started in the `with` block."""
        with session_bus(environment_of(self._screen, self._home)) as self.bus:
            yield


def still_s(starts: Sequence[Launch]) -> float:
    """Return the median of the seconds until the screen no longer changed."""
    return median(one.watched.still_s for one in starts)


def memory_mb(starts: Sequence[Launch]) -> float:
    """Return the median of the memory."""
    return median(one.memory_mb for one in starts)


def run(contest: Contest, names: list[str], rounds: int) -> dict[str, list[Launch]]:
    """Start each program in turn, once cold and then warm `rounds` times."""
    found: dict[str, list[Launch]] = {}
    for name in names:
        contest.launch(name)  # its very first start creates settings
        contest.forget(name)
        found[f"{name} cold"] = [contest.launch(name)]
    contest.prepare()
    for _ in range(rounds):
        for name in names:
            found.setdefault(name, []).append(contest.launch(name))
    return found


def lines_of(found: dict[str, list[Launch]], names: list[str]) -> list[Line]:
    """Return a table of seconds and memory, and the two goals."""
    lines = []
    for name in names:
        warm, cold = found[name], found[f"{name} cold"]
        figure = f"{still_s(warm):.2f} s warm, {still_s(cold):.2f} s cold, {memory_mb(warm):.0f} MB"
        lines.append(Line(name, "-", figure, None))
    others = [name for name in names if name != OURS]
    if others and OURS in names:
        ratio = still_s(found[OURS]) / min(still_s(found[name]) for name in others)
        lines.append(Line("against the fastest, warm", "<= 0.8x", f"{ratio:.2f}x", ratio <= 0.8))
        share = memory_mb(found[OURS]) / min(memory_mb(found[name]) for name in others)
        lines.append(Line("against the leanest", "<= 1.0x", f"{share:.2f}x", share <= 1.0))
    return lines


def main() -> int:
    """Draw the pictures, run the comparison, print it, and write it if requested."""
    parser = argparse.ArgumentParser(prog="python -m tests.perf.viewers", description=__doc__)
    parser.add_argument("--pictures", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", action="append", help="just this program")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args()
    names = [OURS, *(name for name in VIEWERS if shutil.which(name))]
    names = [name for name in names if not options.only or name in options.only]
    QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="perf-viewers-") as name:
        folder = Path(name)
        drawn = write_pictures(folder / "files", min(_DISTINCT, options.pictures))
        for number in range(len(drawn), options.pictures):
            shutil.copyfile(drawn[number % len(drawn)], drawn[0].with_name(f"{number:06d}.jpg"))
        count = options.pictures
        with Screen() as screen, PictureServer(folder / "files", count) as server:
            contest = Contest(screen, folder, server, count)
            contest.prepare()
            with contest.on_a_bus():
                found = run(contest, names, options.rounds)
    print_table(lines_of(found, names))
    if options.json:
        content = {program: [asdict(one) for one in starts] for program, starts in found.items()}
        options.json.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
