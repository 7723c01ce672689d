"""Reads the user's signing key from the keyring, and makes it at the first time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from qamera_review.credentials import Keyring
from qamera_review.domain.errors import SigningFailed
from qamera_review.services.core.detached import run_detached
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.signing import load_or_make_signer


class RecordSigning(QObject):
    """Gives what signs approval records. Event loop's thread only.

    `who` returns the account's name that the user has set. Signals: `ready(RecordSigner)` or
    `failed(SigningFailed)`, the answers to `load`.
    """

    ready = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        keyring: Keyring,
        who: Callable[[], str],
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keyring, self._who, self._tasks = keyring, who, tasks

    def load(self) -> None:
        """Read the key, or make it; the keyring may ask the user for its password first."""
        self._tasks.start(self._load(), "read the signing key")

    async def _load(self) -> None:
        try:
            signer = await run_detached(load_or_make_signer, self._keyring, self._who())
        except SigningFailed as error:
            self.failed.emit(error)
        else:
            self.ready.emit(signer)
