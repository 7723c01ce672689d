"""How the status line shares its room between a result and the hints beside it."""

from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qamera_review.services.list_sync import ListSync
from qamera_review.ui.shell.connection_label import ConnectionLabel
from qamera_review.ui.shell.outbox_button import OutboxButton
from qamera_review.ui.shell.progress_label import ProgressLabel
from qamera_review.ui.shell.status_line import StatusLine
from qamera_review.ui.widgets.elided_button import ElidedButton
from qamera_review.ui.widgets.message_log import MessageLog
from qamera_review.ui.widgets.plain_label import ElidedLabel
from tests.support.focus_world import FocusWorld


class NeverBusy(QObject):
    busy_changed = Signal()
    is_answered = True


@pytest.mark.parametrize("width", [900, 1100, 1180, 1280])
def test_a_result_has_its_room_before_the_hints(qtbot: QtBot, width: int) -> None:
    world = FocusWorld()
    outbox, connection = ElidedButton(), QWidget()
    connection.setMinimumWidth(150)  # more than it shows now
    session = ElidedLabel("4 of 20 products done, 36 to review, about 2 minutes")
    outbox.setText("12 decisions pending, the first in 54 s")
    try:
        line = StatusLine(
            world.store, world.grid, cast(ProgressLabel, session), cast(OutboxButton, outbox),
            cast(ConnectionLabel, connection), cast(ListSync, NeverBusy()), list,
            MessageLog(lambda: 0),
        )  # fmt: skip
        qtbot.addWidget(line)
        line.resize(width, 30)
        line.show_card("Ink Stoneware Mug Packshot · 14 of 48 · 12 decided")
        with qtbot.waitExposed(line):
            line.show()
        line.show_result("Rejected: Ink Stoneware Mug Packshot")
        label = line.result_label
        qtbot.waitUntil(lambda: "…" not in label.elided_text())
        line.show_result("")
        qtbot.waitUntil(session.isVisible)
    finally:
        world.close()
