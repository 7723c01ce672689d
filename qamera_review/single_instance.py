"""Allows one running instance per data folder; a second start raises the first one's window."""

import hashlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from qamera_review.domain.errors import QameraError, StorageError
from qamera_review.startup_error import ask

# How long a second start waits for the first one, which may still be opening its window.
ANSWER_WAIT_S = 10.0
_CONNECT_MS = 500
_PAUSE_S = 0.05
_NETBIOS_CHARS = 15


class LockUnavailable(StorageError):
    """The lock file cannot be created, for another reason than that somebody has the lock."""

    title = "The data folder can't be used"
    advice = "Check that the folder exists and that you may write to it."


class TakeableLock(QameraError):
    """A lock that can be removed if the user says that no other instance is running."""


class LockOfOtherComputer(TakeableLock):
    """The lock was made by another computer: the folder is shared, or it was copied from there."""

    title = "This data folder is in use on another computer"
    advice = "Close Qamera Review there. If it isn't open there, you can take over the folder."


class LockUnreadable(TakeableLock):
    """The lock file does not say who made it, as after a crash while the disk was full."""

    title = "The lock of this data folder is damaged"
    advice = "If Qamera Review isn't using this folder, you can take it over."


class InstanceSilent(QameraError):
    """Another instance has the lock and does not answer, so its window could not be raised."""

    title = "Qamera Review is already open but doesn't respond"
    advice = "Wait a moment, or end that process and start again."


def is_same_computer(locked_by: str, name: str) -> bool:
    """Return whether the computer that a lock names is the one of this name.

    On Windows the lock has its NetBIOS name: "STUDIO-COMPUTER" for "Studio-Computer-7", in capital
    letters and at most 15 characters long.
    """
    if sys.platform == "win32":
        name = name[:_NETBIOS_CHARS]
    return locked_by.casefold() == name.casefold()


def pass_foreground_right(pid: int) -> None:
    """Let the process bring its window to the front.

    Windows allows that only to the program that the user has just started, which can pass the right
    on. Other systems do not need it.
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(pid)


def raise_window_of(lock: Path) -> bool:
    """Ask the instance that has this lock to raise its window; return whether it answered.

    It answers from its first paint on. Blocks for up to half a second while it is busy.
    """
    socket = QLocalSocket()
    socket.connectToServer(_server_name(lock))
    is_connected = socket.waitForConnected(_CONNECT_MS)
    socket.disconnectFromServer()
    return is_connected


def _server_name(lock: Path) -> str:
    """Return the name of the local socket of the instance that has this lock."""
    return f"qamera-review-{hashlib.sha256(str(lock).encode()).hexdigest()[:24]}"


class SingleInstance(QObject):
    """The lock on a data folder, and the local socket on which later starts report.

    `pass_right` is called with the process id of the other instance before it is asked to raise its
    window.

    Signal `raise_requested()`: the program was started again, so the window should be raised.
    """

    raise_requested = Signal()

    def __init__(
        self,
        lock: Path,
        *,
        answer_wait_s: float = ANSWER_WAIT_S,
        pass_right: Callable[[int], object] = pass_foreground_right,
    ) -> None:
        super().__init__()
        self._pass_right = pass_right
        self._path = lock
        self._answer_wait_s = answer_wait_s
        self._lock = QLockFile(str(lock))
        # The lock of an instance that crashed is recognized by its process id, not by its age.
        self._lock.setStaleLockTime(0)
        self._name = _server_name(lock)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Take the lock and return True; False when another instance has raised its window.

        Blocks for up to `answer_wait_s` seconds while another instance has the lock and does not
        answer: several first starts at once end with one window. Raises LockUnavailable,
        LockOfOtherComputer, and after that time InstanceSilent or LockUnreadable.
        """
        end_s = time.monotonic() + self._answer_wait_s
        while not self._lock.tryLock(0):
            is_held = self._lock.error() is QLockFile.LockError.LockFailedError
            if not is_held or self._path.is_dir():
                raise LockUnavailable(str(self._path))
            pid, host, _program = self._lock.getLockInfo()
            if host and not is_same_computer(host, QSysInfo.machineHostName()):
                raise LockOfOtherComputer(host)
            self._pass_right(pid)
            if raise_window_of(self._path):
                return False
            if time.monotonic() > end_s:
                raise InstanceSilent(f"process {pid}") if pid else LockUnreadable(str(self._path))
            time.sleep(_PAUSE_S)
        return True

    def try_acquire(self) -> bool:
        """Take the lock and return True; False when another instance has it, which is not told.

        For the command line. Raises LockUnavailable.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError or self._path.is_dir():
            raise LockUnavailable(str(self._path))
        return False

    def take_over(self) -> None:
        """Remove a lock for which `acquire` raised a TakeableLock, so that it can be taken.

        Raises LockUnavailable when the file cannot be removed.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as fault:
            raise LockUnavailable(str(self._path)) from fault

    def listen(self) -> None:
        """Begin to listen for later starts; does nothing when called again."""
        if self._server is not None:
            return
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

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.deleteLater()
            self.raise_requested.emit()


def acquire_lock(instance: SingleInstance) -> bool:
    """Take the lock on the data folder; False when another instance has raised its window.

    The user is asked about a lock that can be taken over. Raises QameraError without a lock.
    """
    try:
        return instance.acquire()
    except TakeableLock as error:
        if not ask(error, "Take over"):
            raise
        instance.take_over()
        return instance.acquire()
