"""The one way to the service: a client for a key, its rate budget, and how things stand.

Every request goes through `call`, so the limit cannot be passed by, and the state shown to
the person is what the last answer said.
"""

import logging
import random
from collections.abc import Awaitable, Callable
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
from qamera_review.domain.records import Struct
from qamera_review.services.connection.rate_limiter import Lane, RateBudget
from qamera_review.services.core.backoff import backoff_ms
from qamera_review.services.core.tasks import TaskSupervisor

if (
    TYPE_CHECKING
):  # httpx stays off the first paint's path: the client is imported by the app, later
    from qamera_review.api.client import QameraClient

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Link(Enum):
    """How things stand with the service. STARTING: no key has been looked for yet."""

    STARTING = "starting"
    NO_KEY = "no key"
    CONNECTING = "connecting"
    ONLINE = "online"
    OFFLINE = "offline"
    TROUBLED = "troubled"
    KEY_REFUSED = "key refused"


class LinkState(Struct, frozen=True):
    """A Link with the error that led to it, None when all is well."""

    link: Link
    error: QameraError | None = None

    @property
    def paused(self) -> bool:
        """Whether everything waits for the person to give a key."""
        return self.link in (Link.NO_KEY, Link.KEY_REFUSED)

    @property
    def closed(self) -> bool:
        """Whether nothing can be asked: there is no key, or none yet."""
        return self.paused or self.link is Link.STARTING


class _Line(Struct):
    """A client in use; closed when it is replaced and its last request is over."""

    key: ApiKey
    client: "QameraClient"
    budget: RateBudget
    under_way: int = 0
    replaced: bool = False


ClientFactory = Callable[[ApiKey], "QameraClient"]
BudgetFactory = Callable[[str], RateBudget]


class Connection(QObject):
    """Owns the client and the budget of the current key; event loop's thread only.

    Signal `state_changed(LinkState)`.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        client_for: ClientFactory,
        budget_for: BudgetFactory,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client_for = client_for
        self._budget_for = budget_for
        self._tasks = tasks
        self._line: _Line | None = None
        self._rate_failures = 0
        self.state = LinkState(Link.STARTING)

    @property
    def key_id(self) -> str:
        """The id part of the key in use, "" without one."""
        return self._line.key.key_id if self._line is not None else ""

    def use_key(self, key: ApiKey | None) -> None:
        """Takes another key (None: none); requests under way end with the old one."""
        old, self._line = self._line, None
        if key is not None:
            budget = self._budget_for(key.key_id)
            if old is not None and old.key.key_id == key.key_id:
                budget = old.budget
            self._line = _Line(key, self._client_for(key), budget)
        self._set_state(LinkState(Link.NO_KEY if key is None else Link.CONNECTING))
        if old is not None:
            old.replaced = True
            self._close_if_idle(old)

    async def call(self, lane: Lane, send: Callable[["QameraClient"], Awaitable[T]]) -> T:
        """Sends one request within the budget. Raises domain errors only; KeyRefused when there
        is no key."""
        line = self._line
        if line is None:
            raise KeyRefused("No key has been entered.")
        line.under_way += 1
        try:
            await line.budget.take(lane)
            try:
                result = await send(line.client)
            finally:
                line.budget.answered()
        except ServiceError as error:
            if line is self._line:
                self._on_failure(line, error)
            raise
        finally:
            line.under_way -= 1
            self._close_if_idle(line)
        if line is self._line:
            self._rate_failures = 0
            self._set_state(LinkState(Link.ONLINE))
        return result

    def wait_ms(self, lane: Lane) -> int:
        """Milliseconds until a request of this lane could leave; 0 without a key."""
        return self._line.budget.wait_ms(lane) if self._line is not None else 0

    @property
    def allowance(self) -> int:
        """Requests a minute that are ours; less than the limit while others share the key."""
        return self._line.budget.allowance if self._line is not None else LIMIT

    async def close(self) -> None:
        """Closes the client; for quitting, when no request is under way any more."""
        line, self._line = self._line, None
        if line is not None:
            await line.client.aclose()

    def _on_failure(self, line: _Line, error: ServiceError) -> None:
        if isinstance(error, RateLimited):
            if not line.budget.blocked:  # else it had left before: the same reason to wait
                self._rate_failures += 1
                line.budget.refused()
            line.budget.block_ms(self._rate_pause_ms(error))
        elif error.recovery is Recovery.NEEDS_KEY:
            self._set_state(LinkState(Link.KEY_REFUSED, error))
        elif isinstance(error, Unreachable):
            self._set_state(LinkState(Link.OFFLINE, error))
        elif error.recovery is Recovery.RETRY:
            self._set_state(LinkState(Link.TROUBLED, error))
        else:
            self._set_state(LinkState(Link.ONLINE))

    def _rate_pause_ms(self, error: RateLimited) -> int:
        if error.retry_after_s:  # "at once" would only bring the next refusal
            return int(1000 * min(max(error.retry_after_s, 0.0), 3600.0))
        return backoff_ms(self._rate_failures, random.random)

    def _set_state(self, state: LinkState) -> None:
        if state.link is not self.state.link or str(state.error) != str(self.state.error):
            _log.info("link: %s %s", state.link.value, state.error or "")
            self.state = state
            self.state_changed.emit(state)

    def _close_if_idle(self, line: _Line) -> None:
        if line.replaced and line.under_way == 0:
            line.replaced = False
            self._tasks.start(line.client.aclose(), "close old client")
