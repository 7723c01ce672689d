"""A person at the keyboard: the whole application in this process, its real window and key
events, against a sandbox."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qamera_review.app import Application
from qamera_review.composition import RunOptions
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.packshot import PackshotId
from qamera_review.paths import AppPaths
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.container import Services
from qamera_review.ui.theme.theme_applier import get_application
from tests.support.sandbox import KEY

LIMIT_S = 30.0
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Service(Protocol):
    """Where the service is; a `Sandbox` is one."""

    api_url: str


class Reviewer:
    """Opens the application on one data folder, presses keys in it and closes it."""

    def __init__(self, service: Service, folder: Path, key: str | None = KEY) -> None:
        paths = AppPaths.under(folder)
        paths.create()
        given = ApiKey.parse(key) if key is not None else None
        self._options = RunOptions(service.api_url, paths, given)
        self._application: Application | None = None
        self._running: asyncio.Future[None] | None = None

    @property
    def app(self) -> Application:
        """The application; it is open."""
        assert self._application is not None
        return self._application

    @property
    def services(self) -> Services:
        """Its services."""
        return self.app.services

    @property
    def focus(self) -> PackshotId:
        """The tile that has the focus."""
        focus = self.app.window.grid.focused_id()
        assert focus is not None
        return focus

    def start(self) -> None:
        """Starts; the loop runs already."""
        self._application = Application(self._options)
        self._running = asyncio.ensure_future(self._application.run())

    async def open(self) -> None:
        """Starts, and waits for the list, and for the key that it was given."""
        self.start()
        await self.until(lambda: len(self.services.store.listing) > 0, "the list")
        if self._options.key is not None:
            connection = self.services.connection
            await self.until(
                lambda: connection.state.status is not ConnectionStatus.STARTING, "the key"
            )

    async def close(self) -> None:
        """Quits as a person does."""
        if self._running is not None and not self._running.done():
            self.app.request_quit()
            await asyncio.wait_for(self._running, LIMIT_S)

    async def look(self) -> None:
        """Waits until the focused tile's picture was on the screen."""
        focus = self.focus
        await self.until(lambda: self.services.view_log.proof(focus) is not None, "the picture")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A key, where the focus is."""
        self.take_keys()
        window = self.app.window
        QTest.keyClick(window.focusWidget() or window, key, modifiers)

    def take_keys(self) -> None:
        """Keys go to the window, though no window manager is here to make it the active one."""
        get_application().focusChanged.emit(None, self.app.window.focusWidget())

    async def send_all(self) -> None:
        """Ctrl+Enter, until nothing waits any more."""
        self.press(Qt.Key.Key_Return, CTRL)
        await self.until(lambda: self.services.decisions.counts().unsent == 0, "all to be sent")

    async def durable(self, packshot_id: PackshotId, wanted: bool = True) -> None:
        """Until a decision of this packshot is on the disk (or no more)."""
        await self.until(
            lambda: bool(self.services.outbox.persisted_of(packshot_id)) is wanted, "the disk"
        )

    async def dialog(self, kind: type[QWidget]) -> QWidget:
        """The dialog of this kind that is open, or opens."""
        found: list[QWidget] = []

        def there() -> bool:
            found[:] = [
                one for one in QApplication.topLevelWidgets() if isinstance(one, kind)
                and one.isVisible()
            ]  # fmt: skip
            return bool(found)

        await self.until(there, kind.__name__)
        return found[0]

    async def until(self, condition: Callable[[], bool], what: str) -> None:
        """Serves the loop until it is so. Raises AssertionError when it does not become so."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + LIMIT_S
        while not condition():
            assert loop.time() < deadline, f"waited in vain for {what}"
            await asyncio.sleep(0.01)
