"""A start before the keyring has answered: no key is reported missing, and nothing is sent."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qamera_review.credentials import Keyring
from qamera_review.domain.packshot import Facet
from qamera_review.domain.records import replace
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.packshots.list_reading import Losses, RefreshReport
from qamera_review.services.packshots.listing import ListingDiff
from qamera_review.ui.outbox.outbox_status_text import OutboxStatus
from qamera_review.ui.shell.empty_text import empty_state_of
from qamera_review.ui.welcome.welcome_window import WelcomeWindow
from tests.scenarios.conftest import MemoryKeyring, ReviewerOf
from tests.support.reviewer import CTRL, Reviewer
from tests.support.sandbox import KEY, Sandbox
from tests.support.stack import aside

pytestmark = pytest.mark.anyio

Key = Qt.Key


@pytest.fixture
def unlocked(
    memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> Iterator[threading.Event]:
    """The keyring answers once this is set."""
    event, load = threading.Event(), Keyring.load

    def slowly(keyring: Keyring, service_url: str) -> object:
        event.wait(20)
        return load(keyring, service_url)

    monkeypatch.setattr(Keyring, "load", slowly)
    yield event
    event.set()


def is_welcomed() -> bool:
    return any(isinstance(one, WelcomeWindow) for one in QApplication.topLevelWidgets())


async def test_a_start_with_a_key_never_says_that_there_is_none(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    await first.close()
    second = reviewer_of(sandbox)
    second.start()
    status, painted = second.app.window.status_line, second.app.window.first_paint.painted
    said: list[tuple[str, bool]] = []

    def note() -> None:
        is_calm = status.connection.text.foregroundRole() is QPalette.ColorRole.WindowText
        said.append((status.connection.text.text(), is_calm))

    ends: list[int] = []
    note()
    painted.connect(note)
    painted.connect(lambda: ends.append(status.outbox.geometry().right()))
    second.services.connection.state_changed.connect(note)
    await second.until(
        lambda: second.services.connection.state.status is ConnectionStatus.ONLINE, "online"
    )
    assert list(dict.fromkeys(said)) == [
        ("Starting…", True),
        ("Connecting…", True),
        ("Online", True),
    ]
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert ends == [status.outbox.geometry().right()], "nothing moves at a start"


async def test_a_key_that_is_still_looked_for_is_not_missed(
    reviewer_of: ReviewerOf, sandbox: Sandbox, unlocked: threading.Event
) -> None:
    reviewer = reviewer_of(sandbox, None)
    reviewer.start()
    window = reviewer.app.window
    await reviewer.until(window.grid.isVisible, "the window")
    await reviewer.until(lambda: not reviewer.services.list_sync.opening, "the old list")
    assert window.grid.canvas.accessibleDescription() == "Starting…"
    assert window.status_line.connection.text.text() == "Starting…"
    assert not is_welcomed()
    unlocked.set()
    await reviewer.dialog(WelcomeWindow)
    assert window.status_line.connection.text.text() == "No API key"
    assert window.grid.canvas.accessibleDescription().startswith("No API key")


async def test_a_key_that_is_typed_meanwhile_stands(
    reviewer_of: ReviewerOf, sandbox: Sandbox, unlocked: threading.Event
) -> None:
    reviewer = reviewer_of(sandbox, None)
    reviewer.start()
    await reviewer.until(reviewer.app.window.grid.isVisible, "the window")
    reviewer.services.api_key.use_typed_key(KEY)
    unlocked.set()
    await reviewer.until(lambda: len(reviewer.services.store.listing) > 0, "the list")
    assert not is_welcomed()
    assert reviewer.services.api_key.key_id == KEY.removeprefix("mk_live_").partition(".")[0]


async def test_decisions_wait_for_the_key_and_are_not_said_to_be_paused(
    reviewer_of: ReviewerOf,
    sandbox: Sandbox,
    memory_keyring: MemoryKeyring,
    unlocked: threading.Event,
) -> None:
    first = reviewer_of(sandbox)
    await first.open()
    undecided = first.app.window.filter_bar.facet_button(Facet.UNDECIDED)
    QTest.mouseClick(undecided, Qt.MouseButton.LeftButton)
    memory_keyring.kept = {first.services.service_url: KEY}
    await first.close()
    second = reviewer_of(sandbox, None)
    await second.open()
    decided = second.focus
    await second.look()
    second.press(Key.Key_R)
    second.press(Key.Key_Return, CTRL)
    await second.durable(decided)
    second.press(Key.Key_F5)
    status, notices = second.app.window.status_line, second.app.window.notices
    await second.until(lambda: "waiting" in status.outbox.text(), "the count")
    assert second.services.connection.state.status is ConnectionStatus.STARTING
    services = second.services
    outbox = OutboxStatus(
        services.decisions, services.connection, services.delivery, services.clock, str
    )
    assert "paused" not in outbox.text()
    assert notices.isHidden()
    unlocked.set()
    await second.until(lambda: second.services.decisions.counts().outstanding == 0, "sending")
    assert sandbox.packshots()[decided]["voting"] == "REJECTED"


async def test_only_an_empty_list_of_the_service_says_that_there_are_no_packshots(
    reviewer_of: ReviewerOf, sandbox: Sandbox
) -> None:
    """Not a portal's page, nor a list that loads, nor one of approved packshots alone."""
    await aside(lambda: sandbox.set_fault("portal", "list"))
    reviewer = reviewer_of(sandbox)
    reviewer.start()
    titles: list[str] = []

    store, key_of = reviewer.services.store, reviewer.app.window.action_registry.key_of
    list_sync, connection = reviewer.services.list_sync, reviewer.services.connection

    def note() -> None:
        titles.append(empty_state_of(store, list_sync, connection, key_of).title)

    for changed in (connection.state_changed, list_sync.busy_changed, list_sync.refreshed):
        changed.connect(note)
    await reviewer.until(
        lambda: connection.state.status is ConnectionStatus.DEGRADED, "the portal to be noticed"
    )
    note()
    assert reviewer.app.window.status_line.connection.text.text().startswith("Service error")
    assert "web page" in reviewer.app.window.notices.text.text()
    await aside(sandbox.clear_faults)
    reviewer.services.list_sync.refresh()
    await reviewer.until(lambda: len(reviewer.services.store.listing) > 0, "the list")
    assert "No packshots yet" not in titles


async def test_what_the_list_contradicts_is_told(reviewer: Reviewer, sandbox: Sandbox) -> None:
    """A list that is suddenly empty, and success that it does not show."""
    notices, outbox = reviewer.app.window.notices, reviewer.app.window.status_line.outbox
    list_sync = reviewer.services.list_sync
    reviewer.services.delivery.unconfirmed = 2
    report = RefreshReport(ListingDiff((), (), ()), 0, by_user=False, unconfirmed=2)
    list_sync.refreshed.emit(report)
    assert "2 decisions" in notices.text.text()
    outbox.show_outbox()
    assert "2 decisions sent, not confirmed yet" in outbox.text()
    services = reviewer.services
    status = OutboxStatus(
        services.decisions, services.connection, services.delivery, services.clock, str
    )
    assert "2 decisions sent, not confirmed yet" in status.text()
    list_sync.refreshed.emit(replace(report, unconfirmed=0))
    assert not notices.isVisible()
    list_sync.refreshed.emit(replace(report, unconfirmed=0, losses=Losses(emptied=60)))
    assert "60 packshots" in notices.text.text()
