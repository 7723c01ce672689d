"""One instance per data folder: a second one raises the first one's window and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 2000


class SingleInstance(QObject):
    """Holds the folder's lock and, when told to, listens for later starts. Signal
    `raise_requested()`."""

    raise_requested = Signal()

    def __init__(self, lock: Path) -> None:
        super().__init__()
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)  # the process is asked for, not the clock
        digest = hashlib.sha256(str(lock).encode()).hexdigest()[:24]
        self._name = f"qamera-review-{digest}"
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """True for the first; otherwise the first one's window is asked to come up."""
        if not self._lock.tryLock(0):
            self._ask_first()
            return False
        return True

    def listen(self) -> None:
        """The first one hears of later ones from now on."""
        if self._server is not None:
            return
        QLocalServer.removeServer(self._name)  # left by an instance that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def release(self) -> None:
        """Gives the folder free."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _ask_first(self) -> None:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(_WAIT_MS)
        socket.disconnectFromServer()

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.deleteLater()
            self.raise_requested.emit()
