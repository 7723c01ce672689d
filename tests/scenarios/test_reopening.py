"""One process, three runs: another account, then another language, then the end."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from qamera_review import app, main_loop
from qamera_review.run_options import RunOptions
from qamera_review.domain.api_key import ApiKey
from qamera_review.paths import AppPaths
from qamera_review.services.settings.preferences import Language

NOWHERE = "http://127.0.0.1:9"
opened = []


class Watched(app.Application):
    def __init__(self, options):
        super().__init__(options)
        opened.append(self.services.accounts.open.id)
        QTimer.singleShot(0, self.act)

    def act(self):
        if not self.window.isVisible():
            QTimer.singleShot(20, self.act)
        elif len(opened) == 1:
            accounts = self.services.accounts
            accounts.switch_to(accounts.add("Studio", NOWHERE, "#c2542d").id)
        elif len(opened) == 2:
            self.services.settings.change(language=Language.UKRAINIAN)
        else:
            print(opened, self.window.windowTitle())
            print(self.window.windowIcon().availableSizes()[0].width())
            self.request_quit()


main_loop.Application = Watched
paths = AppPaths.under(Path(sys.argv[1]))
paths.create()
key = ApiKey.parse("mk_live_one.secret")
sys.exit(main_loop.run(RunOptions(NOWHERE, paths, key)))
"""


def test_accounts_and_languages_are_changed_without_leaving(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0
    assert done.stdout.strip() == "['', '2', '2'] Studio - Qamera Review\n256"
    one, other = tmp_path / "data", tmp_path / "data" / "accounts" / "2"
    assert (one / "outbox.sqlite3").exists()
    assert (other / "outbox.sqlite3").exists()


QUIT_BY_THE_SYSTEM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from qamera_review import app, main_loop
from qamera_review.run_options import RunOptions
from qamera_review.domain.api_key import ApiKey
from qamera_review.paths import AppPaths

class Watched(app.Application):
    def __init__(self, options):
        super().__init__(options)
        QTimer.singleShot(0, self.act)

    def act(self):
        if not self.window.isVisible():
            QTimer.singleShot(20, self.act)
            return
        self.services.settings.change(ring=True)
        self.write_settings()
        print('"ring": true' in paths.settings.read_text("utf-8"))
        QCoreApplication.quit()


main_loop.Application = Watched
paths = AppPaths.under(Path(sys.argv[1]))
paths.create()
key = ApiKey.parse("mk_live_one.secret")
sys.exit(main_loop.run(RunOptions("http://127.0.0.1:9", paths, key)))
"""


def test_the_end_of_the_session_is_a_quit_with_everything_written(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", QUIT_BY_THE_SYSTEM, str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("True\n", "", 0)
    assert not list(tmp_path.rglob("*-wal"))


STARTED_AGAIN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from qamera_review import app, main_loop
from qamera_review.run_options import RunOptions
from qamera_review.domain.api_key import ApiKey
from qamera_review.paths import AppPaths

class Watched(app.Application):
    def __init__(self, options):
        super().__init__(options)
        QTimer.singleShot(0, self.act)

    def act(self):
        window = self.window
        if not window.isVisible():
            QTimer.singleShot(20, self.act)
            return
        for prepare in (window.showNormal, window.showMaximized, window.showMinimized):
            prepare()
            self.raise_window()
            print(window.isVisible(), window.isMaximized(), window.isMinimized())
        self.request_quit()


main_loop.Application = Watched
paths = AppPaths.under(Path(sys.argv[1]))
paths.create()
key = ApiKey.parse("mk_live_one.secret")
sys.exit(main_loop.run(RunOptions("http://127.0.0.1:9", paths, key)))
"""


def test_a_second_start_leaves_a_maximized_window_maximized(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTED_AGAIN, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    states = ["True False False", "True True False", "True True False"]
    assert (done.stdout.splitlines(), done.returncode) == (states, 0)
    assert "Traceback" not in done.stderr  # this platform says that it raises no windows
