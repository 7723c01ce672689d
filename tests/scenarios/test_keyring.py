"""A key typed into the window is kept by a real gnome-keyring and found by the next start."""

import os
from pathlib import Path

from tests.support.keyring_session import KeyringSession
from tests.support.sandbox import KEY, Sandbox

_PROGRAM = """
import asyncio, os
from pathlib import Path
from types import SimpleNamespace
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.ui.dialogs.api_key_dialog import ApiKeyDialog
from tests.support.reviewer import Reviewer
from tests.support.sandbox import KEY

async def main():
    service = SimpleNamespace(api_url=os.environ["API_URL"])
    reviewer = Reviewer(service, Path(os.environ["DATA"]), key=None)
    reviewer.start()
    found = {found}
    await reviewer.close()
    report(found)

async def type_the_key(reviewer):
    dialog = await reviewer.dialog(ApiKeyDialog)
    QTest.keyClicks(dialog.field, KEY)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    await reviewer.closed(ApiKeyDialog)
    service = reviewer.services.service_url
    await reviewer.until(lambda: outcome(Keyring().load, service) == KEY, "the keyring")
    return reviewer.services.connection.state.status.value

async def find_the_key(reviewer):
    connection = reviewer.services.connection
    await reviewer.until(lambda: connection.state.status is ConnectionStatus.ONLINE, "online")
    return reviewer.services.api_key.key_id

app = QApplication([])
with qasync.QEventLoop(app) as loop:
    loop.run_until_complete(main())
"""


def test_a_typed_key_is_found_by_the_next_start_and_is_in_no_file(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    session = KeyringSession(tmp_path)
    data = tmp_path / "data"
    environment = {"API_URL": sandbox.api_url, "DATA": str(data)}
    environment |= {
        name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ
    }
    if "DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    typed = _PROGRAM.replace("{found}", "await type_the_key(reviewer)")
    assert session.run(typed, **environment) == ["online"]
    found = _PROGRAM.replace("{found}", "await find_the_key(reviewer)")
    assert session.run(found, **environment) == [KEY.removeprefix("mk_live_").split(".")[0]]
    secret = KEY.split(".")[1].encode()
    written = [path for path in data.rglob("*") if path.is_file()]
    assert any(path.name == "outbox.sqlite3" for path in written)
    assert [path for path in written if secret in path.read_bytes()] == []
    assert [name for name, body in session.files().items() if secret in body] == []
