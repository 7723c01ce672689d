"""Kills the real program (SIGKILL) at random moments during real key presses and faults.

    python -m tests.durability.kill_app --kills 200
    python -m tests.durability.kill_app --batch 200

In each run of the program some decisions are made by keys, and then it is killed. Its files must
have what was pressed, as far as the user could have seen it. In the end the sandbox must have the
last decision about every packshot, and nothing may have been sent twice, in the wrong order, or
after it was undone. The limit of 60 requests a minute is the program's own and
stays; 200 kills take about a quarter of an hour. The exit status says whether all was well.

`--batch N`: N packshots found by a search, Ctrl+A, R; the service answers 500 to every third
request and the program is killed in the middle; N of 200 takes about six minutes.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from qamera_review.domain.decision import Verb
from tests.durability.lives import Figures, Lives, Press
from tests.support.running_app import RunningApp, wait_until_or_not
from tests.support.sandbox import Sandbox, wait_until
from tests.support.x11 import XDisplay

PACKSHOTS = 24
# Letters for the query box; all but "b" would decide if they reached the grid by mistake.
BATCH = "rebate"
KEYS = {Verb.APPROVE: "a", Verb.REJECT: "r", Verb.ARCHIVE: "e"}
HOLD_S = 1


def kill_often(folder: Path, kills: int, seed: int) -> Figures:
    """Many runs of the program on one data folder."""
    chance = random.Random(seed)
    with (
        XDisplay() as display,
        Sandbox("--fault", "error:endpoint=update,every=3", packshots=PACKSHOTS) as sandbox,
    ):
        app = RunningApp(display, folder / "app", sandbox.api_url, sandbox.key, hold_s=HOLD_S)
        lives = Lives(app, sandbox)
        try:
            for number in range(kills):
                if number % 5 == 4:
                    _die_young(app, chance)
                else:
                    _live(app, lives, chance)
                app.kill()
                lives.killed()
            sandbox.clear_faults()
            app.start()
            lives.finish(deadline_s=300)
        finally:
            app.kill()
    return lives.figures


def _die_young(app: RunningApp, chance: random.Random) -> None:
    app.launch()
    app.live_for(chance.uniform(0.05, 1.5))


def _live(app: RunningApp, lives: Lives, chance: random.Random) -> None:
    """Press a few verbs.

    The first needs the list and an approval needs the picture, so these are pressed until they
    are on the disk; the others are pressed once, as fast as possible.
    """
    app.start()
    for number in range(chance.randint(2, 5)):
        place, verb = lives.choose(chance)
        id_ = lives.order[place]
        take_back = chance.random() < 0.3 and lives.may_be_taken_back(place)
        chords = ("home", *["right"] * place, f"shift+{KEYS[verb]}")
        if number == 0 or verb is Verb.APPROVE:
            app.press_until(partial(lives.is_news, id_), "a decision on the disk", *chords)
        else:
            app.press(*chords)
        if take_back:
            app.press(chance.choice(["u", "ctrl+z"]))
        lives.pressed(Press(id_, verb, time.monotonic(), take_back))
    app.live_for(chance.uniform(0.0, 2.5))


def kill_in_batch(folder: Path, size: int, seed: int) -> Figures:
    """Reject many packshots with one key, kill the program during the delivery, and restart."""
    chance = random.Random(seed)
    with XDisplay() as display, Sandbox(packshots=PACKSHOTS) as sandbox:
        ids = sandbox.insert(size, product="prod_mug_sage")
        for packshot_id in ids:
            sandbox.change(packshot_id, name=BATCH.title())
        sandbox.set_fault("error", "update", every=3, status=500)
        app = RunningApp(display, folder / "app", sandbox.api_url, sandbox.key, hold_s=0)
        lives = Lives(app, sandbox)
        try:
            app.start()
            lives.await_list()
            wait_until(
                partial(_reject_all_of, app, BATCH, partial(lives.is_news, ids[0])),
                "the batch to be on the disk",
                60.0,
            )
            lives.pressed(*(Press(id_, Verb.REJECT, time.monotonic()) for id_ in sorted(ids)))
            enough = chance.randint(5, max(6, size // 3))
            wait_until(lambda: lives.sent_count() >= enough, "some to be sent", 60)
            app.kill()
            lives.killed(in_order=False)
            app.start()
            lives.finish(deadline_s=600)
        finally:
            app.kill()
    return lives.figures


def _reject_all_of(app: RunningApp, words: str, is_done: Callable[[], bool]) -> bool:
    """Search and reject all results; return whether that is on the disk.

    The search starts from the beginning, since a key may get lost on a busy machine.
    """
    app.press("esc", "/", "ctrl+a")
    app.type(words)
    app.press("enter", "ctrl+a", "r")
    wait_until_or_not(is_done, 2.0)
    return is_done()


def main() -> int:
    """Run one of the two tests and print its figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.durability.kill_app")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--batch", type=int, default=0, metavar="N", help="N packshots, one kill")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kill-app-") as folder:
        if options.batch:
            figures = kill_in_batch(Path(folder), options.batch, options.seed)
        else:
            figures = kill_often(Path(folder), options.kills, options.seed)
    print(f"seed {options.seed}, {time.monotonic() - started:.0f} s")
    print(figures.table())
    return 0 if figures.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
