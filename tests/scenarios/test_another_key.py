"""A start with another key while decisions wait: the window asks, and its button sends."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.settings.accounts import Accounts
from qamera_review.storage.settings import SettingsFile
from tests.scenarios.conftest import ReviewerOf
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio


async def test_waiting_decisions_are_sent_when_the_key_is_confirmed(
    reviewer_of: ReviewerOf, sandbox: Sandbox, tmp_path: Path
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    focus = first.focus
    first.press(Qt.Key.Key_R)
    await first.durable(focus)
    await first.close()
    accounts = Accounts(SettingsFile(tmp_path / "data" / "accounts.json"))
    accounts.start_with(sandbox.api_url)
    accounts.note_key("earlier")
    second = reviewer_of(sandbox)
    await second.open()
    window, services = second.app.window, second.services
    await second.until(
        lambda: services.connection.state.status is ConnectionStatus.ONLINE, "the list"
    )
    assert "the key earlier" in window.notices.text.text()
    second.services.decisions.send_held_now()
    assert services.key_change.pauses_sending
    QTest.mouseClick(window.notices.remedy, Qt.MouseButton.LeftButton)
    await second.until(
        lambda: services.decisions.counts().outstanding == 0, "the decision to be sent"
    )
    account = services.accounts.open
    assert account is not None
    assert account.key_id == services.api_key.key_id
