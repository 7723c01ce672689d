"""After a run of the real program with debug log and many faults, the key is in no file."""

import base64
import time
from pathlib import Path
from urllib.parse import quote

from qamera_review.domain.decision import Verb
from tests.durability.lives import Lives, Press
from tests.support.running_app import RunningApp
from tests.support.sandbox import Sandbox, wait_until
from tests.support.x11 import XDisplay

SECRET = "n0-file-h0lds+this/secret="
KEY = f"mk_live_watched.{SECRET}"


def spellings(secret: str) -> dict[str, bytes]:
    """Return the encodings in which a file could contain the secret."""
    plain = secret.encode()
    spelled = {
        "plain": plain,
        "utf-16": secret.encode("utf-16-le"),
        "hex": plain.hex().encode(),
        "quoted": quote(secret, safe="").encode(),
    }
    # In base64 the text depends on its offset; the ends, which depend on other bytes, are cut.
    for offset in range(3):
        spelled[f"base64 at {offset}"] = base64.b64encode(bytes(offset) + plain)[4:-4]
    return spelled


def holders(folder: Path, secret: str) -> list[str]:
    """Return the files below the folder that contain the secret in any encoding."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            body = path.read_bytes()
            named = [how for how, spelling in spellings(secret).items() if spelling in body]
            found += [f"{path.relative_to(folder)} ({how})" for how in named]
    return found


def test_a_faulty_debug_run_leaves_the_key_in_no_file(tmp_path: Path) -> None:
    data = tmp_path / "app"
    with (
        XDisplay() as display,
        Sandbox("--fault", "error:endpoint=update,every=3", packshots=12, key=KEY) as sandbox,
    ):
        app = RunningApp(display, data, sandbox.api_url, KEY, hold_s=0)
        lives = Lives(app, sandbox)
        try:
            app.start()
            _press_one(app, lives, 0)
            for number, kind in enumerate(("drop_after", "cut_body", "html_error", "portal"), 1):
                sandbox.set_fault(kind, "update", count=1)
                _press_one(app, lives, number)
            app.kill()
            lives.killed()
            app.start()
            sandbox.clear_faults()
            sandbox.revoke_key(KEY)
            _press_one(app, lives, 5)
            log = next(app.paths.logs.glob("*.log"))
            wait_until(lambda: "key refused" in log.read_text("utf-8"), "the refusal", 30)
        finally:
            app.kill()
    names = {path.name for path in data.rglob("*") if path.is_file()}
    assert {"outbox.sqlite3", "outbox.sqlite3-wal", "settings.json", log.name} <= names
    assert holders(data, SECRET) == []


def _press_one(app: RunningApp, lives: Lives, number: int) -> None:
    place = lives.places[number]
    id_ = lives.order[place]
    app.press_until(lambda: lives.is_news(id_), "a decision", "home", *["right"] * place, "shift+r")
    lives.pressed(Press(id_, Verb.REJECT, time.monotonic()))


def test_the_search_finds_every_spelling(tmp_path: Path) -> None:
    for name, spelling in spellings(SECRET).items():
        (tmp_path / name).write_bytes(b"before" + spelling + b"after")
    assert len(holders(tmp_path, SECRET)) >= len(spellings(SECRET))
