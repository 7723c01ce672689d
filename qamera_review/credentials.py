"""Stores the API key and the key that signs records in the operating system's keyring; they are
never written to a file.

Only the keyrings of the operating systems and desktops are used. Other backends that the `keyring`
package may find or be configured to use, such as plain-text files, are treated as no keyring.
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
SIGNING_ACCOUNT = "signing key (Ed25519)"
# Long, because the keyring may first ask the user for its password in a window.
LIMIT_S = 120.0
SAFE_BACKENDS = frozenset(
    f"keyring.backends.{name}"
    for name in ("SecretService", "kwallet", "libsecret", "macOS", "Windows")
)
# Exceptions by name, because the packages that define them are installed on Linux only.
_MISSING = frozenset({"NoKeyringError", "SecretServiceNotAvailableException"})
_LOCKED = frozenset(
    # InitError: the default keyring could not be opened or created, or the prompt was dismissed.
    {"KeyringLocked", "InitError", "LockedException", "PromptDismissedException"}
)


class Keyring:
    """The system's keyring. Its methods block for up to `limit_s` seconds; use worker threads.

    They raise KeyringMissing, KeyringLocked or KeyringError. A call that exceeds the limit goes on
    in a daemon thread, because it cannot be cancelled.
    """

    def __init__(self, *, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s

    def load(self, name: str) -> ApiKey | None:
        """Return the key stored for a service; None without one, or if it is not a valid key."""
        text = self._call(lambda backend: backend.get_password(SERVICE_NAME, name))
        try:
            return None if text is None else ApiKey.parse(text)
        except InvalidKey:
            log.warning("What the keyring keeps for %s is not an API key.", name)
            return None

    def store(self, name: str, key: ApiKey) -> None:
        """Store the key for a service, replacing an earlier one."""
        self._call(lambda backend: backend.set_password(SERVICE_NAME, name, key.reveal()))

    def forget(self, name: str) -> None:
        """Delete the key stored for a service; does nothing when there is none."""

        def remove(backend: "KeyringBackend") -> None:
            if backend.get_password(SERVICE_NAME, name) is not None:
                backend.delete_password(SERVICE_NAME, name)

        self._call(remove)

    def load_signing_key(self) -> str | None:
        """Return the text stored as the user's signing key, None without one."""
        return self._call(lambda backend: backend.get_password(SERVICE_NAME, SIGNING_ACCOUNT))

    def store_signing_key(self, text: str) -> None:
        """Store the user's signing key, replacing an earlier one."""
        self._call(lambda backend: backend.set_password(SERVICE_NAME, SIGNING_ACCOUNT, text))

    def _call(self, work: Callable[["KeyringBackend"], Outcome]) -> Outcome:
        """Run `work` in a daemon thread and wait for its result, at most `limit_s` seconds."""
        results: queue.SimpleQueue[tuple[Any, KeyringError | None]] = queue.SimpleQueue()

        def run() -> None:
            try:
                results.put((work(system_keyring()), None))
            except KeyringError as fault:
                results.put((None, fault))
            except Exception as error:  # noqa: BLE001 - backends raise exceptions of any type
                results.put((None, _to_keyring_error(error)))

        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            outcome, fault = results.get(timeout=self._limit_s)
        except queue.Empty:
            fault = KeyringError(
                TranslatableText(
                    "It did not answer within {limit} seconds.", limit=f"{self._limit_s:g}"
                )
            )
        if fault is not None:
            # Without the backend's exception, because its traceback refers to the key.
            raise fault
        value: Outcome = outcome
        return value


def system_keyring() -> "KeyringBackend":
    """Return the configured keyring, else the available one with the highest priority.

    Raises KeyringMissing when there is none that is safe. `keyring.get_keyring()` is not used: it
    remembers for good that there was no keyring, and may chain several, plain-text files included.
    """
    # Takes 40 ms of processor time to import, so in the keyring's own thread.
    from keyring import backend, core

    configured = core.load_env() or core.load_config()
    if configured is not None:
        candidates = [configured]
    else:
        backend.get_all_keyring()  # loads the plug-ins
        candidates = [kind() for kind in backend.KeyringBackend.get_viable_backends()]
    safe = [candidate for candidate in candidates if type(candidate).__module__ in SAFE_BACKENDS]
    if not safe:
        raise KeyringMissing
    return max(safe, key=backend.by_priority)


def _to_keyring_error(error: Exception) -> KeyringError:
    kinds = {kind.__name__ for kind in type(error).__mro__}
    log.debug("The keyring raised %s.", type(error).__name__)
    if kinds & _MISSING:
        return KeyringMissing()
    if kinds & _LOCKED:
        return KeyringLocked()
    reason = redact(" ".join(str(error).split()))[:200]
    return KeyringError(reason or type(error).__name__)
