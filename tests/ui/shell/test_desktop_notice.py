"""The notification of a finished job reaches the desktop's portal, over a real bus."""

import os
import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from tests.support.session_bus import session_bus

pytestmark = pytest.mark.posix  # a bus of D-Bus

PATH = "/org/freedesktop/portal/desktop"
NOTIFY = """
from PySide6.QtCore import QCoreApplication, QTimer
from qamera_review.ui.shell.desktop_notice import show_desktop_notice
app = QCoreApplication([])
show_desktop_notice("job 1", "Job finished: Mug, 3 done")
QTimer.singleShot(0, app.quit)
app.exec()
"""


interface: Any = ClassInfo  # the stubs do not know that it is a decorator


@interface({"D-Bus Interface": "org.freedesktop.portal.Notification"})
class Portal(QObject):
    """Notes the notifications that it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.notices: list[tuple[str, dict[str, str]]] = []

    @Slot(str, "QVariantMap")
    def AddNotification(self, id_: str, notice: dict[str, str]) -> None:  # noqa: N802
        self.notices.append((id_, notice))


def test_a_notice_reaches_the_portal(qtbot: QtBot) -> None:
    portal = Portal()
    with session_bus(os.environ) as address:
        bus = QDBusConnection.connectToBus(address, "test of notices")
        assert bus.registerObject(PATH, portal, QDBusConnection.RegisterOption.ExportAllSlots)
        assert bus.registerService("org.freedesktop.portal.Desktop")
        notify([sys.executable, "-c", NOTIFY], DBUS_SESSION_BUS_ADDRESS=address)
        qtbot.waitUntil(lambda: len(portal.notices) == 1)
        QDBusConnection.disconnectFromBus("test of notices")
    (id_, notice) = portal.notices[0]
    assert (id_, notice["title"]) == ("job 1", "Qamera Review")
    assert notice["body"] == "Job finished: Mug, 3 done"


def test_without_a_desktop_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    notify([sys.executable, "-c", NOTIFY])


def notify(command: list[str], **more: str) -> None:
    """Run a program that shows a notice, and expect that it says nothing."""
    done = subprocess.run(
        command,
        env={**os.environ, **more},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert done.stdout + done.stderr == ""
