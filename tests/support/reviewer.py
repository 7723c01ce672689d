"""Drives the whole application in the test's process by key events in its real window."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qamera_review.app import Application
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.paths import AppPaths
from qamera_review.run_options import RunOptions
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.container import Services
from qamera_review.ui.theme.theme_applier import get_application
from tests.support.sandbox import KEY

LIMIT_S = 30.0
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Service(Protocol):
    """The address and key of a service; a `Sandbox` has both."""

    api_url: str


def left_plain_grid(paths: AppPaths) -> None:
    """Write the settings of a user who has left the grid without filter and groups."""
    if not paths.settings.exists():
        paths.settings.write_text('{"view": {}}')


class Reviewer:
    """Opens the application on a data folder, presses keys in it and closes it."""

    def __init__(
        self, service: Service, folder: Path, key: str | None = KEY, *, is_new: bool = False
    ) -> None:
        """The user has left the plain grid in an earlier run, unless the user `is_new`."""
        self.paths = AppPaths.under(folder)
        self.paths.create()
        if not is_new:
            left_plain_grid(self.paths)
        given = ApiKey.parse(key) if key is not None else None
        self._options = RunOptions(service.api_url, self.paths, given, measuring=False)
        self._application: Application | None = None
        self._running: asyncio.Future[None] | None = None

    @property
    def app(self) -> Application:
        """Return the application, which must be open."""
        assert self._application is not None
        return self._application

    @property
    def services(self) -> Services:
        """Return the application's services."""
        return self.app.services

    @property
    def focus(self) -> PackshotId:
        """Return the id of the focused tile."""
        focus = self.app.window.grid.focused_id()
        assert focus is not None
        return focus

    def start(self) -> None:
        """Open the application; the loop must be running."""
        self._application = Application(self._options)
        self._running = asyncio.ensure_future(self._application.run())

    async def open(self) -> None:
        """Open the application and wait until it has the list and uses its key."""
        self.start()
        await self.until(lambda: len(self.services.store.listing) > 0, "the list")
        if self._options.key is not None:
            connection = self.services.connection
            await self.until(
                lambda: connection.state.status is not ConnectionStatus.STARTING, "the key"
            )

    @property
    def ended(self) -> bool:
        """Return whether the application has closed by itself."""
        return self._running is not None and self._running.done()

    async def close(self) -> None:
        """Quit as the user does."""
        if self._running is not None and not self._running.done():
            self.app.request_quit()
            await asyncio.wait_for(self._running, LIMIT_S)

    async def look(self) -> None:
        """Wait until the focused tile's picture counts as seen."""
        focus = self.focus
        await self.until(lambda: self.services.view_log.proof(focus) is not None, "the picture")

    async def show_undecided(self) -> None:
        """Show only undecided packshots, and wait until the first one counts as seen."""
        button = self.app.window.filter_bar.facet_button(Facet.UNDECIDED)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.app.window.grid.setFocus()
        self.press(Qt.Key.Key_Home)
        await self.look()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key in the focused widget."""
        self.take_keys()
        window = self.app.window
        QTest.keyPress(window.focusWidget() or window, key, modifiers)
        self.take_keys()  # the system gives the release to what has the focus then
        QTest.keyRelease(window.focusWidget() or window, key, modifiers)

    def take_keys(self) -> None:
        """Make the window active, as there is no window manager that does it."""
        QApplication.sendEvent(self.app.window, QEvent(QEvent.Type.WindowActivate))
        get_application().focusChanged.emit(None, self.app.window.focusWidget())

    async def send_all(self) -> None:
        """Press Ctrl+Enter and wait until everything is sent."""
        self.press(Qt.Key.Key_Return, CTRL)
        await self.until(
            lambda: self.services.decisions.counts().outstanding == 0, "all to be sent"
        )

    async def durable(self, packshot_id: PackshotId, wanted: bool = True) -> None:
        """Wait until a decision about the packshot is on the disk (or no longer is)."""
        await self.until(
            lambda: bool(self.services.outbox.persisted_of(packshot_id)) is wanted, "the disk"
        )

    async def dialog(self, kind: type[QWidget]) -> QWidget:
        """Wait until a dialog of this class is open and return it."""
        await self.until(lambda: bool(self._open(kind)), kind.__name__)
        return self._open(kind)[0]

    async def closed(self, kind: type[QWidget]) -> None:
        """Wait until no dialog of this class is open. A closed dialog is deleted soon after."""
        await self.until(lambda: not self._open(kind), f"the end of {kind.__name__}")

    async def gone(self, dialog: QWidget) -> None:
        """Wait until this dialog is closed, though another of its class may be open."""
        await self.until(
            lambda: not shiboken6.isValid(dialog) or not dialog.isVisible(), "the end of a dialog"
        )

    def _open(self, kind: type[QWidget]) -> list[QWidget]:
        widgets = filter(shiboken6.isValid, QApplication.topLevelWidgets())
        return [one for one in widgets if isinstance(one, kind) and one.isVisible()]

    async def until(
        self, condition: Callable[[], bool], what: str, limit_s: float = LIMIT_S
    ) -> None:
        """Wait until `condition` is true; raise AssertionError at the time limit."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + limit_s
        while not condition():
            assert loop.time() < deadline, f"waited in vain for {what}"
            await asyncio.sleep(0.01)
