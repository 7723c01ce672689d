"""Takes screenshots of every window in every theme and at every scale, for visual review.

    python -m tests.looks --out DIR [--scale 1 1.5 2] [--theme light dark ...] [--text 100] [--few]
    python -m tests.looks --out DIR --matrix

With `--matrix` it also takes them in every language and for main windows of 1024 x 700 to 2560 x
1440; this takes about an hour. One folder for each language and size, scale and theme, and beside
its pictures contact sheets, on which they are side by side; a sandbox of its own, no network, no
settings of the user.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

import qasync
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from qamera_review.paths import resources_dir
from qamera_review.ui.theme.theme_applier import get_application
from tests.looks.contact_sheets import make_sheets
from tests.looks.scenes import THEMES, Scenes
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

SIZES = ("1024x700", "1280x820", "1920x1080", "2560x1440")
LANGUAGES = ("en", "pl", "uk")
SIZE_USUAL = "1280x820"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.looks", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", nargs="+", default=["1", "1.5", "2"])
    parser.add_argument("--theme", nargs="+", default=list(THEMES), choices=list(THEMES))
    parser.add_argument("--text", type=int, default=100, help="text size in percent")
    parser.add_argument("--language", nargs="+", default=["en"], choices=LANGUAGES)
    parser.add_argument("--size", nargs="+", default=[SIZE_USUAL], help="of the main window")
    parser.add_argument("--matrix", action="store_true", help="in all languages and sizes")
    parser.add_argument("--few", action="store_true", help="only the tiles in their states")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        return take(options)
    if options.matrix:
        options.language, options.size = list(LANGUAGES), list(SIZES)
    status = take_all(options)
    if status == 0:
        print(f"The pictures are in {options.out}")
    return status


def take_all(options: argparse.Namespace) -> int:
    """Take the pictures in processes of their own, because a process has one scale and language.

    One after the other, because some states need the keyboard focus; those of the tiles do not, and
    are taken at once. Return the exit status of the first that fails, else 0.
    """
    wanted = list(product(options.language, options.size, options.scale))
    if options.few:
        running = [start(options, *each) for each in wanted]
        return next(filter(None, [process.wait() for process in running]), 0)
    return next(filter(None, (start(options, *each).wait() for each in wanted)), 0)


def start(
    options: argparse.Namespace, language: str, size: str, scale: str
) -> "subprocess.Popen[bytes]":
    """Start the process of one language, size and scale."""
    is_one = len(options.language) == len(options.size) == 1
    out = options.out if is_one else options.out / f"{language} {size}"
    command = [sys.executable, "-m", "tests.looks", "--here", "--theme", *options.theme]
    command += ["--out", str(out / f"{scale}x"), "--text", str(options.text)]
    command += ["--language", language, "--size", size, *(["--few"] if options.few else [])]
    return subprocess.Popen(command, env={**os.environ, "QT_SCALE_FACTOR": scale})


def take(options: argparse.Namespace) -> int:
    """Take all screenshots at the scale of this process, and make their contact sheets."""
    app = get_application()
    app.setApplicationName("Qamera Review")
    app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "qamera-review.png")))
    app.setQuitOnLastWindowClosed(False)
    width, height = map(int, options.size[0].split("x"))
    with (
        tempfile.TemporaryDirectory(prefix="qamera-looks-") as folder,
        Sandbox(packshots=24 if options.few else 60) as sandbox,
        qasync.QEventLoop(app) as loop,
    ):
        values = {"preferences": {"language": options.language[0]}}
        folders = Path(folder) / "reviewer", Path(folder) / "newcomer"
        for data in folders:
            data.mkdir()
            (data / "settings.json").write_text(json.dumps(values), encoding="utf-8")
        newcomer = Reviewer(sandbox, folders[1], None)
        reviewer = Reviewer(sandbox, folders[0])
        scenes = Scenes(reviewer, newcomer, sandbox, options.out, QSize(width, height))
        loop.run_until_complete(scenes.take(options.theme, options.text, few=options.few))
    if not options.few:
        for theme in options.theme:
            make_sheets(options.out / theme)
    return 0


if __name__ == "__main__":
    sys.exit(main())
