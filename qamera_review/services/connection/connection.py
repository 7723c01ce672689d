"""The connection to the service: the client of the current key, its rate limiter and its state.

Every request to the service goes through `Connection.call`. So none can bypass the rate limit, and
the state that the window shows always follows from the last answer.
"""

import logging
from collections.abc import Awaitable, Callable
from copy import copy
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.errors import (
    KeyRefused,
    QameraError,
    RateLimited,
    Recovery,
    ServiceError,
    Unreachable,
)
from qamera_review.domain.rate_limit import LIMIT
from qamera_review.domain.records import Struct, replace
from qamera_review.services.connection.rate_limiter import LONG_PAUSE_MS, Priority, RateLimiter
from qamera_review.services.core import retry
from qamera_review.services.core.tasks import TaskSupervisor

if TYPE_CHECKING:  # see network_preload.py
    from qamera_review.api.client import QameraClient

T = TypeVar("T")
_log = logging.getLogger(__name__)
_FORBIDDEN, _TOO_MANY = 403, 429


class ConnectionStatus(Enum):
    """The state of the connection.

    STARTING: the key has not been read yet. NO_KEY: there is none. CONNECTING: there is a new key,
    and no answer yet. ONLINE: the last request was answered. OFFLINE: it could not be reached.
    RATE_LIMITED: the service has asked for a pause of a minute or more (429). DEGRADED: its answer
    was an error that may pass (5xx), or not usable. KEY_REFUSED: it refused the key (401 or 403).
    """

    STARTING = "starting"
    NO_KEY = "no key"
    CONNECTING = "connecting"
    ONLINE = "online"
    OFFLINE = "offline"
    RATE_LIMITED = "rate limited"
    DEGRADED = "degraded"
    KEY_REFUSED = "key refused"


class ConnectionState(Struct, frozen=True):
    """A status, with the error that led to it or None."""

    status: ConnectionStatus
    error: QameraError | None = None

    @property
    def needs_key(self) -> bool:
        """Whether nothing can be sent until the user types a key."""
        return self.status in (ConnectionStatus.NO_KEY, ConnectionStatus.KEY_REFUSED)

    @property
    def is_closed(self) -> bool:
        """Whether no request is possible: there is no usable key, or it has not been read yet."""
        return self.needs_key or self.status is ConnectionStatus.STARTING


class _Session(Struct):
    """A key with its client and rate limiter. When the key is replaced, the client is closed as
    soon as its last request has ended."""

    key: ApiKey
    client: "QameraClient"
    limiter: RateLimiter
    under_way: int = 0
    replaced: bool = False


ClientFactory = Callable[[ApiKey], "QameraClient"]
LimiterFactory = Callable[[str], RateLimiter]


class Connection(QObject):
    """Owns the client and the rate limiter of the current key; event loop's thread only.

    Signals: `state_changed(ConnectionState)`: the status or its error has changed; `key_changed()`:
    another key is used from now on, or none.
    """

    state_changed = Signal(object)
    key_changed = Signal()

    def __init__(
        self,
        client_for: ClientFactory,
        limiter_for: LimiterFactory,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client_for = client_for
        self._limiter_for = limiter_for
        self._tasks = tasks
        self._session: _Session | None = None
        self._rate_failures = 0
        self.state = ConnectionState(ConnectionStatus.STARTING)

    @property
    def key_id(self) -> str:
        """The id part of the key in use, "" without one."""
        return self._session.key.key_id if self._session is not None else ""

    def use_key(self, key: ApiKey | None) -> None:
        """Use another key from now on, None for none. Requests under way end with the old key; the
        same key keeps its rate limiter."""
        old, self._session = self._session, None
        if key is not None:
            limiter = self._limiter_for(key.key_id)
            if old is not None and old.key.key_id == key.key_id:
                limiter = old.limiter
            self._session = _Session(key, self._client_for(key), limiter)
        self.key_changed.emit()
        self._set_state(
            ConnectionState(ConnectionStatus.NO_KEY if key is None else ConnectionStatus.CONNECTING)
        )
        if old is not None:
            old.replaced = True
            self._close_if_idle(old)

    async def call(
        self,
        priority: Priority,
        send: Callable[["QameraClient"], Awaitable[T]],
        *,
        is_optional: bool = False,
        has_own_scope: bool = False,
    ) -> T:
        """Wait until the rate limit allows a request, send it, and return its result.

        `send` is called with the client. Updates `state` from the answer, unless the key was
        replaced meanwhile. If `is_optional`, the service may lack the endpoint, so the answer says
        nothing about the key or the service: only a 429 is then handled. If `has_own_scope`, the
        request needs a permission that others do not need, so a 403 says nothing about the key.
        Raises ServiceError (KeyRefused if there is no key), and StorageError if the time of the
        request could not be stored.
        """
        session = self._session
        if session is None:
            raise KeyRefused("No API key was entered.")
        session.under_way += 1
        try:
            await session.limiter.acquire(priority)
            try:
                result = await send(session.client)
            finally:
                session.limiter.release()
        except ServiceError as error:
            if session is self._session and not (is_optional and error.status != _TOO_MANY):
                self._on_failure(
                    session, error, is_local=has_own_scope and error.status == _FORBIDDEN
                )
            raise
        finally:
            session.under_way -= 1
            self._close_if_idle(session)
        if session is self._session and not is_optional:
            self._rate_failures = 0
            self._set_state(ConnectionState(ConnectionStatus.ONLINE))
        return result

    def wait_ms(self, priority: Priority) -> int:
        """Return the milliseconds until a request of this priority may be sent, as far as is known
        now; 0 without a key."""
        return self._session.limiter.wait_ms(priority) if self._session is not None else 0

    @property
    def allowance(self) -> int:
        """How many requests per minute this program may make; fewer than the service's limit while
        others use the same key."""
        return self._session.limiter.allowance if self._session is not None else LIMIT

    async def close(self) -> None:
        """Close the client; for quitting, after the last request has ended."""
        session, self._session = self._session, None
        if session is not None:
            await session.client.aclose()

    def _on_failure(self, session: _Session, error: ServiceError, *, is_local: bool) -> None:
        """Set the state after a failed request; `is_local`: the refusal is about it alone. A 429
        blocks requests for the time that the service asks for, else for the backoff of REQUESTS;
        only a long pause changes the state."""
        if isinstance(error, RateLimited):
            # If sending is blocked already, this request was sent before the block began, and its
            # refusal is no second failure.
            if not session.limiter.is_blocked:
                self._rate_failures += 1
                session.limiter.on_429()
            pause_ms = retry.REQUESTS.delay_ms(self._rate_failures, error.retry_after_s)
            session.limiter.block_ms(pause_ms)
            is_known = self.state.status is ConnectionStatus.RATE_LIMITED
            if pause_ms >= LONG_PAUSE_MS and not is_known:
                self._set_state(ConnectionState(ConnectionStatus.RATE_LIMITED, error))
        elif error.recovery is Recovery.NEEDS_KEY and not is_local:
            self._set_state(ConnectionState(ConnectionStatus.KEY_REFUSED, error))
        elif isinstance(error, Unreachable):
            self._set_state(ConnectionState(ConnectionStatus.OFFLINE, error))
        elif error.recovery is Recovery.RETRY:
            self._set_state(ConnectionState(ConnectionStatus.DEGRADED, error))
        else:
            self._set_state(ConnectionState(ConnectionStatus.ONLINE))

    def _set_state(self, state: ConnectionState) -> None:
        if state.status is not self.state.status or str(state.error) != str(self.state.error):
            _log.info("link: %s %s", state.status.value, state.error or "")
            # A copy has no traceback, whose frames would keep the answer's body.
            self.state = replace(state, error=copy(state.error))
            self.state_changed.emit(self.state)

    def _close_if_idle(self, session: _Session) -> None:
        if session.replaced and session.under_way == 0:
            session.replaced = False
            self._tasks.start(session.client.aclose(), "close old client")
