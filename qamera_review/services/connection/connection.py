"""The one way to the service: a client for a key, its rate budget, and how things stand.

Every request goes through `call`, so the limit cannot be passed by, and the state shown to
the person is what the last answer said.
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

if TYPE_CHECKING:  # see app.PRELOADED_MODULES
    from qamera_review.api.client import QameraClient

T = TypeVar("T")
_log = logging.getLogger(__name__)
_TOO_MANY = 429


class ConnectionStatus(Enum):
    """How things stand with the service.

    STARTING: no key has been looked for yet. RATE_LIMITED: the service has asked for a pause of a
    minute or more. DEGRADED: it answers, but not as it should.
    """

    STARTING = "starting"
    NO_KEY = "no key"
    CONNECTING = "connecting"
    ONLINE = "online"
    OFFLINE = "offline"
    RATE_LIMITED = "rate limited"
    DEGRADED = "troubled"
    KEY_REFUSED = "key refused"


class ConnectionState(Struct, frozen=True):
    """A Link with the error that led to it, None when all is well."""

    status: ConnectionStatus
    error: QameraError | None = None

    @property
    def is_paused(self) -> bool:
        """Whether everything waits for the person to give a key."""
        return self.status in (ConnectionStatus.NO_KEY, ConnectionStatus.KEY_REFUSED)

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be asked: there is no key, or none yet."""
        return self.is_paused or self.status is ConnectionStatus.STARTING


class _Session(Struct):
    """A client in use; closed when it is replaced and its last request is over."""

    key: ApiKey
    client: "QameraClient"
    budget: RateLimiter
    under_way: int = 0
    replaced: bool = False


ClientFactory = Callable[[ApiKey], "QameraClient"]
LimiterFactory = Callable[[str], RateLimiter]


class Connection(QObject):
    """Owns the client and the budget of the current key; event loop's thread only.

    Signal `state_changed(ConnectionState)`.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        client_for: ClientFactory,
        budget_for: LimiterFactory,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client_for = client_for
        self._limiter_for = budget_for
        self._tasks = tasks
        self._session: _Session | None = None
        self._rate_failures = 0
        self.state = ConnectionState(ConnectionStatus.STARTING)

    @property
    def key_id(self) -> str:
        """The id part of the key in use, "" without one."""
        return self._session.key.key_id if self._session is not None else ""

    def use_key(self, key: ApiKey | None) -> None:
        """Takes another key (None: none); requests under way end with the old one."""
        old, self._session = self._session, None
        if key is not None:
            budget = self._limiter_for(key.key_id)
            if old is not None and old.key.key_id == key.key_id:
                budget = old.budget
            self._session = _Session(key, self._client_for(key), budget)
        self._set_state(
            ConnectionState(ConnectionStatus.NO_KEY if key is None else ConnectionStatus.CONNECTING)
        )
        if old is not None:
            old.replaced = True
            self._close_if_idle(old)

    async def call(
        self,
        lane: Priority,
        send: Callable[["QameraClient"], Awaitable[T]],
        *,
        is_optional: bool = False,
    ) -> T:
        """Sends one request within the budget. Raises domain errors only; KeyRefused when there
        is no key.

        What becomes of a request to an endpoint that `is_optional` says nothing about the key or
        the service: the state stays as the main endpoints left it.
        """
        line = self._session
        if line is None:
            raise KeyRefused("No key has been entered.")
        line.under_way += 1
        try:
            await line.budget.acquire(lane)
            try:
                result = await send(line.client)
            finally:
                line.budget.release()
        except ServiceError as error:
            if line is self._session and not (is_optional and error.status != _TOO_MANY):
                self._on_failure(line, error)
            raise
        finally:
            line.under_way -= 1
            self._close_if_idle(line)
        if line is self._session and not is_optional:
            self._rate_failures = 0
            self._set_state(ConnectionState(ConnectionStatus.ONLINE))
        return result

    def wait_ms(self, lane: Priority) -> int:
        """Milliseconds until a request of this lane could leave; 0 without a key."""
        return self._session.budget.wait_ms(lane) if self._session is not None else 0

    @property
    def allowance(self) -> int:
        """Requests a minute that are ours; less than the limit while others share the key."""
        return self._session.budget.allowance if self._session is not None else LIMIT

    async def close(self) -> None:
        """Closes the client; for quitting, when no request is under way any more."""
        line, self._session = self._session, None
        if line is not None:
            await line.client.aclose()

    def _on_failure(self, line: _Session, error: ServiceError) -> None:
        if isinstance(error, RateLimited):
            if not line.budget.is_blocked:  # else it had left before: the same reason to wait
                self._rate_failures += 1
                line.budget.on_429()
            pause_ms = retry.REQUESTS.delay_ms(self._rate_failures, error.retry_after_s)
            line.budget.block_ms(pause_ms)
            is_known = self.state.status is ConnectionStatus.RATE_LIMITED
            if pause_ms >= LONG_PAUSE_MS and not is_known:
                self._set_state(ConnectionState(ConnectionStatus.RATE_LIMITED, error))
        elif error.recovery is Recovery.NEEDS_KEY:
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

    def _close_if_idle(self, line: _Session) -> None:
        if line.replaced and line.under_way == 0:
            line.replaced = False
            self._tasks.start(line.client.aclose(), "close old client")
