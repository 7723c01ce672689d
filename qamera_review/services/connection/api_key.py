"""The API key of this run: given at the start, read from the keyring, or typed by the user."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from qamera_review.credentials import Keyring
from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.errors import InvalidKey, KeyringError, KeyringSlow
from qamera_review.services.connection.connection import (
    Connection,
    ConnectionState,
    ConnectionStatus,
)
from qamera_review.services.core.detached import run_detached
from qamera_review.services.core.tasks import TaskSupervisor

T = TypeVar("T")
SLOW_S = 10.0  # after this long the user is told that the keyring does not answer


class KeySession(QObject):
    """Gives the connection its key, and stores typed keys in the system's keyring.

    Event loop's thread only; the keyring can block for long, so each call runs in a detached
    thread. `keyring_name` is the name of the account's key in the keyring, `given` a key for this
    run only, None when there is none. `is_saved` is False after the keyring has failed: a typed key
    is then used, but not stored.

    Signals: `key_needed()`: there is no key, the user has to type one;
    `keyring_failed(KeyringError or InvalidKey)`: the keyring could not be read or written, or it
    contains something that is not a key.
    """

    key_needed = Signal()
    keyring_failed = Signal(object)

    def __init__(
        self,
        keyring_name: str,
        given: ApiKey | None,
        connection: Connection,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keyring_name = keyring_name
        self._given = given
        self._connection = connection
        self._tasks = tasks
        self._keyring = Keyring()
        self._pending_save: ApiKey | None = None
        self.is_saved = True
        connection.state_changed.connect(self._on_state_changed)

    @property
    def key_id(self) -> str:
        """The id part of the key in use, "" without one."""
        return self._connection.key_id

    async def load_stored_key(self) -> None:
        """Use the key given for this run, else the one in the keyring; for the start.

        If the user has typed a key while the keyring was read, the typed key stays in use.
        """
        key = self._given
        if key is None:
            try:
                key = await self._in_keyring(self._keyring.load, self._keyring_name)
            except InvalidKey as error:
                self.keyring_failed.emit(error)
            except KeyringError as error:
                self._on_keyring_error(error)
        if self._connection.state.status is not ConnectionStatus.STARTING:
            return
        self._connection.use_key(key)
        if key is None:
            self.key_needed.emit()

    def use_typed_key(self, text: str) -> None:
        """Use a key that the user has typed. It is stored in the keyring after the first request,
        unless the service refuses the key. Raises InvalidKey if `text` is not a key."""
        key = ApiKey.parse(text)
        self._pending_save = None
        self._connection.use_key(key)
        self._pending_save = key

    def forget(self) -> None:
        """Stop using the key, and remove it from the keyring."""
        self._pending_save = None
        self._connection.use_key(None)
        self._tasks.start(self._forget(), "forget key")

    def _on_state_changed(self, state: ConnectionState) -> None:
        key = self._pending_save
        if key is None or state.status is ConnectionStatus.CONNECTING:
            return
        self._pending_save = None
        if state.status is not ConnectionStatus.KEY_REFUSED:
            self._tasks.start(self._store(key), "store key")

    async def _in_keyring(self, act: Callable[..., T], *about: object) -> T:
        """Call the keyring; if it does not answer soon, report that and go on waiting.

        Not in the pool of workers: a keyring that never answers would block lists, and quitting.
        """
        slow = partial(self.keyring_failed.emit, KeyringSlow())
        timer = asyncio.get_running_loop().call_later(SLOW_S, slow)
        try:
            return await run_detached(act, *about)
        finally:
            timer.cancel()

    async def _store(self, key: ApiKey) -> None:
        try:
            await self._in_keyring(self._keyring.store, self._keyring_name, key)
        except KeyringError as error:
            self._on_keyring_error(error)
        else:
            self.is_saved = True

    async def _forget(self) -> None:
        try:
            await self._in_keyring(self._keyring.forget, self._keyring_name)
        except KeyringError as error:
            self._on_keyring_error(error)

    def _on_keyring_error(self, error: KeyringError) -> None:
        self.is_saved = False
        self.keyring_failed.emit(error)
