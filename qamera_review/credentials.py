"""The key in the operating system's keyring, and nowhere else: never in a file.

Only the keyrings of the systems themselves are used. What else `keyring` might find or be told
to use (plain-text files, none at all) counts as no keyring.
"""

import logging
import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.errors import InvalidKey, KeyringError, KeyringLocked, KeyringMissing
from qamera_review.domain.i18n_text import TranslatableText
from qamera_review.domain.redaction import redact

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Outcome = TypeVar("Outcome")
log = logging.getLogger(__name__)

SERVICE_NAME = "Qamera Review"
# A keyring may first ask the person for its password in a window of its own.
LIMIT_S = 120.0
_SAFE_BACKENDS = frozenset(
    f"keyring.backends.{name}"
    for name in ("SecretService", "kwallet", "libsecret", "macOS", "Windows")
)
# By name, because their packages are there on Linux only.
_MISSING = frozenset({"NoKeyringError", "SecretServiceNotAvailableException"})
_LOCKED = frozenset(
    # InitError: the default keyring could not be opened or made, the prompt was dismissed.
    {"KeyringLocked", "InitError", "LockedException", "PromptDismissedException"}
)


class Keyring:
    """The system's keyring. Its methods block, up to `limit_s` seconds each: for worker threads.

    They raise KeyringMissing, KeyringLocked or KeyringError. A call that runs into the limit is
    left behind in a daemon thread, because nothing can end it.
    """

    def __init__(self, *, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s

    def load(self, service_url: str) -> ApiKey | None:
        """The key kept for a service; None when there is none, or what is kept is no key."""
        text = self._call(lambda backend: backend.get_password(SERVICE_NAME, service_url))
        try:
            return None if text is None else ApiKey.parse(text)
        except InvalidKey:
            log.warning("What the keyring keeps for %s is not an API key.", service_url)
            return None

    def store(self, service_url: str, key: ApiKey) -> None:
        """Keeps a key for a service, in place of an earlier one."""
        self._call(lambda backend: backend.set_password(SERVICE_NAME, service_url, key.reveal()))

    def forget(self, service_url: str) -> None:
        """Removes the key kept for a service; harmless when there is none."""

        def remove(backend: "KeyringBackend") -> None:
            if backend.get_password(SERVICE_NAME, service_url) is not None:
                backend.delete_password(SERVICE_NAME, service_url)

        self._call(remove)

    def _call(self, work: Callable[["KeyringBackend"], Outcome]) -> Outcome:
        """Runs `work` in a thread that can be left behind, and waits for it within the limit."""
        ended: queue.SimpleQueue[tuple[Any, KeyringError | None]] = queue.SimpleQueue()

        def run() -> None:
            try:
                ended.put((work(_system_keyring()), None))
            except KeyringError as fault:
                ended.put((None, fault))
            except Exception as error:  # noqa: BLE001 - backends raise what they like
                ended.put((None, _fault_of(error)))

        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            outcome, fault = ended.get(timeout=self._limit_s)
        except queue.Empty:
            fault = KeyringError(
                TranslatableText(
                    "It did not answer within {limit} seconds.", limit=f"{self._limit_s:g}"
                )
            )
        if fault is not None:
            # Without the foreign exception, whose frames hold the key.
            raise fault
        value: Outcome = outcome
        return value


def _system_keyring() -> "KeyringBackend":
    """The best of the system's own keyrings that runs now, or the one that was configured.

    `keyring.get_keyring()` is not asked: it remembers for ever that there was none, and joins
    several into one in which a plain-text file may be.
    """
    # Takes 40 ms of processor time to import, so in the keyring's own thread.
    from keyring import backend, core

    configured = core.load_env() or core.load_config()
    if configured is not None:
        found = [configured]
    else:
        backend.get_all_keyring()  # loads the plug-ins
        found = [kind() for kind in backend.KeyringBackend.get_viable_backends()]
    safe = [each for each in found if type(each).__module__ in _SAFE_BACKENDS]
    if not safe:
        raise KeyringMissing
    return max(safe, key=backend.by_priority)


def _fault_of(error: Exception) -> KeyringError:
    kinds = {kind.__name__ for kind in type(error).__mro__}
    log.debug("The keyring raised %s.", type(error).__name__)
    if kinds & _MISSING:
        return KeyringMissing()
    if kinds & _LOCKED:
        return KeyringLocked()
    reason = redact(" ".join(str(error).split()))[:200]
    return KeyringError(reason or type(error).__name__)
