"""Takes screenshots of every window in every theme and at every scale, for visual review.

    python -m tests.looks --out DIR [--scale 1 1.5 2] [--theme light dark ...] [--text 100] [--few]

One folder for each scale and theme; a sandbox of its own, no network, no settings of the user.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import qasync
from PySide6.QtGui import QIcon

from qamera_review.paths import resources_dir
from qamera_review.ui.theme.theme_applier import get_application
from tests.looks.scenes import THEMES, Scenes
from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.looks", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", nargs="+", default=["1", "1.5", "2"])
    parser.add_argument("--theme", nargs="+", default=list(THEMES), choices=list(THEMES))
    parser.add_argument("--text", type=int, default=100, help="text size in percent")
    parser.add_argument("--language", default="en")
    parser.add_argument("--few", action="store_true", help="only the tiles in their states")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        return take(options)
    running = []
    for scale in options.scale:
        command = [sys.executable, "-m", "tests.looks", "--here", "--theme", *options.theme]
        command += ["--out", str(options.out / f"{scale}x"), "--text", str(options.text)]
        command += ["--language", options.language, *(["--few"] if options.few else [])]
        environment = {**os.environ, "QT_SCALE_FACTOR": scale}
        running.append(subprocess.Popen(command, env=environment))
    failed = [status for process in running if (status := process.wait())]
    if failed:
        return failed[0]
    print(f"The pictures are in {options.out}")
    return 0


def take(options: argparse.Namespace) -> int:
    """Take all screenshots at the scale of this process."""
    app = get_application()
    app.setApplicationName("Qamera Review")
    app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "qamera-review.png")))
    app.setQuitOnLastWindowClosed(False)
    with (
        tempfile.TemporaryDirectory(prefix="qamera-looks-") as folder,
        Sandbox(packshots=24 if options.few else 60) as sandbox,
        qasync.QEventLoop(app) as loop,
    ):
        values = {"preferences": {"language": options.language}}
        folders = Path(folder) / "reviewer", Path(folder) / "newcomer"
        for data in folders:
            data.mkdir()
            (data / "settings.json").write_text(json.dumps(values), encoding="utf-8")
        newcomer = Reviewer(sandbox, folders[1], None)
        scenes = Scenes(Reviewer(sandbox, folders[0]), newcomer, sandbox, options.out)
        loop.run_until_complete(scenes.take(options.theme, options.text, few=options.few))
    return 0


if __name__ == "__main__":
    sys.exit(main())
