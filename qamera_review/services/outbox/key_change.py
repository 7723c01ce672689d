"""Pauses sending when another API key is used while decisions wait that were made with the old one.

A key may have been renewed for the same account; then sending may continue. But it can also belong
to another account of the same service, which must not get these decisions. Only the user
knows which it is, so nothing is sent until the user has confirmed the new key. The list is fetched
meanwhile; it changes nothing.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.errors import StorageError
from qamera_review.domain.records import Struct
from qamera_review.services.connection.connection import (
    Connection,
    ConnectionState,
    ConnectionStatus,
)


class KeyChange(Struct, frozen=True):
    """The ids of the key that the decisions were made with and of the key that is used now, and
    how many decisions wait."""

    old: str
    new: str
    waiting: int


class KeyChangeGuard(QObject):
    """Watches which key the connection uses; event loop's thread only.

    `count_unsettled` returns how many decisions the service has not accepted yet. `known_key_id`
    returns the id of the key that the account was used with last ("" if it never was), and
    `note_key` stores another one.

    Signals: `confirmation_needed(KeyChange)`: sending is paused; `ended()`: it no longer is;
    `changed_unasked()`: another key is used, and the user was not asked, as no decision waits;
    `note_failed(StorageError)`: the new key's id could not be stored, so the question comes again
    at the next start.
    """

    confirmation_needed = Signal(object)
    ended = Signal()
    changed_unasked = Signal()
    note_failed = Signal(object)

    def __init__(
        self,
        connection: Connection,
        count_unsettled: Callable[[], int],
        known_key_id: Callable[[], str],
        note_key: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connection = connection
        self._count_unsettled = count_unsettled
        self._known_key_id = known_key_id
        self._note_key = note_key
        self.change: KeyChange | None = None
        connection.key_changed.connect(self._on_key_changed)
        connection.state_changed.connect(self._on_state_changed)

    @property
    def pauses_sending(self) -> bool:
        """Whether decisions wait for the user's confirmation of the new key."""
        return self.change is not None

    def confirm(self) -> None:
        """Continue with the new key, because the user says that it belongs to the same account."""
        if self.change is not None:
            self._store(self.change.new)
            self._end()

    def _on_key_changed(self) -> None:
        new, old = self._connection.key_id, self._known_key_id()
        is_another = bool(old and new and new != old)
        waiting = self._count_unsettled() if is_another else 0
        if waiting:
            self.change = KeyChange(old, new, waiting)
            self.confirmation_needed.emit(self.change)
        elif self.change is not None:
            self._end()
        if is_another and not waiting:
            self.changed_unasked.emit()

    def _on_state_changed(self, state: ConnectionState) -> None:
        new = self._connection.key_id
        is_in_use = state.status is ConnectionStatus.ONLINE and self.change is None
        if is_in_use and new != self._known_key_id():
            self._store(new)

    def _end(self) -> None:
        self.change = None
        self.ended.emit()

    def _store(self, key_id: str) -> None:
        try:
            self._note_key(key_id)
        except StorageError as error:
            self.note_failed.emit(error)
