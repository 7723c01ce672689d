"""Allows one running instance per data folder; a second start raises the first one's window.

QtNetwork is imported only when it is needed, so that it does not delay the first paint.
"""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 2000


class SingleInstance(QObject):
    """The lock on a data folder, and the local socket on which later starts report.

    Signal `raise_requested()`: the program was started again, so the window should be raised.
    """

    raise_requested = Signal()

    def __init__(self, lock: Path) -> None:
        super().__init__()
        self._lock = QLockFile(str(lock))
        # The lock of an instance that crashed is recognized by its process id, not by its age.
        self._lock.setStaleLockTime(0)
        digest = hashlib.sha256(str(lock).encode()).hexdigest()[:24]
        self._name = f"qamera-review-{digest}"
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Take the lock and return True; if another instance has it, notify that and return False.

        The notification blocks for at most two seconds.
        """
        if not self._lock.tryLock(0):
            self._notify_first_instance()
            return False
        return True

    def listen(self) -> None:
        """Begin to listen for later starts; does nothing when called again."""
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # left by an instance that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def release(self) -> None:
        """Stop listening and release the lock."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _notify_first_instance(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(_WAIT_MS)
        socket.disconnectFromServer()

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.deleteLater()
            self.raise_requested.emit()
