"""What the form can offer: the service's lists where it has them, else what was used before.

A deployment without a list (404, or a web page) or without the right to it (403) is remembered
for a day, so that it is not asked at every start, and nothing else is paused by it.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import (
    BadAnswer,
    KeyRefused,
    QameraError,
    Refused,
    ScopeMissing,
)
from qamera_review.domain.jobs.options import JobOption, OptionKind
from qamera_review.services.connection.connection import (
    Connection,
    ConnectionState,
    ConnectionStatus,
)
from qamera_review.services.connection.rate_limiter import Priority
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.settings.settings import Settings

if TYPE_CHECKING:  # see app.PRELOADED_MODULES
    from qamera_review.api.client import QameraClient

ABSENT_MS = 24 * 3_600_000
FAVOURITES_MAX = 200
_ABSENT, _FAVOURITES = "absent_lists", "favourite_ids"


class JobOptions(QObject):
    """Owns the lists and the favourites; event loop's thread only.

    Signals: `changed(OptionKind)`: the service told; `favourites_changed()`.
    """

    changed = Signal(object)
    favourites_changed = Signal()

    def __init__(
        self,
        connection: Connection,
        settings: Settings,
        clock: Clock,
        tasks: TaskSupervisor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connection = connection
        self._settings = settings
        self._clock = clock
        self._tasks = tasks
        self._lists: dict[OptionKind, list[JobOption]] = {}
        self._asking: set[OptionKind] = set()
        # Asked for while there was no key or no network: asked again when there is.
        self._wanted: set[OptionKind] = set()
        connection.state_changed.connect(self._on_state_changed)

    def options_of(self, kind: OptionKind) -> list[JobOption]:
        """What the service told; [] when it has not, or cannot."""
        return self._lists.get(kind, [])

    def name_of(self, kind: OptionKind | None, choice_id: str) -> str:
        """The name of an id, "" when it is not known."""
        found = (c.name for c in self._lists.get(kind, []) if c.id == choice_id) if kind else ()
        return next(iter(found), "")

    def is_unavailable(self, kind: OptionKind) -> bool:
        """Whether the service said lately that it has no such list for this key."""
        absent = self._settings.value(_ABSENT)
        when = absent.get(self._absent_name(kind)) if isinstance(absent, dict) else None
        return isinstance(when, int) and 0 <= self._clock.wall_ms() - when < ABSENT_MS

    def fetch(self, kinds: Iterable[OptionKind] = tuple(OptionKind), anew: bool = False) -> None:
        """Asks for the lists that are not there; `anew` also for those that are, or are absent."""
        for kind in kinds:
            known = kind in self._lists or self.is_unavailable(kind)
            if kind in self._asking or (known and not anew):
                continue
            self._wanted.add(kind)
            if not self._connection.state.is_closed:
                self._asking.add(kind)
                self._tasks.start(self._ask(kind), f"ask for {kind.value}")

    def favourites(self, field: str) -> list[str]:
        """Ids that the person marked for a field of JobRequest."""
        kept = self._settings.value(_FAVOURITES)
        ids = kept.get(field) if isinstance(kept, dict) else None
        return [one for one in ids if isinstance(one, str)] if isinstance(ids, list) else []

    def set_favourite(self, field: str, choice_id: str, favourite: bool) -> None:
        """Marks an id as a favourite, or no more."""
        ids = [one for one in self.favourites(field) if one != choice_id]
        if favourite:
            ids.insert(0, choice_id)
        kept = self._settings.value(_FAVOURITES)
        rest = kept if isinstance(kept, dict) else {}
        self._settings.set_value(_FAVOURITES, {**rest, field: ids[:FAVOURITES_MAX]})
        self.favourites_changed.emit()

    async def _ask(self, kind: OptionKind) -> None:
        try:
            found = await self._connection.call(
                Priority.POLL, lambda c: _listed(c, kind), is_optional=True
            )
        except KeyRefused:
            self._wanted.discard(kind)  # the main endpoints tell whether the key is good
            return
        except QameraError:
            return  # offline or troubled: the status line tells, and the form works without
        finally:
            self._asking.discard(kind)
        self._wanted.discard(kind)
        self._remember_absent(kind, found is None)
        if found is not None:
            self._lists[kind] = found
            self.changed.emit(kind)

    def _on_state_changed(self, state: ConnectionState) -> None:
        if state.status is ConnectionStatus.ONLINE:
            self.fetch(tuple(self._wanted))

    def _remember_absent(self, kind: OptionKind, is_absent: bool) -> None:
        kept = self._settings.value(_ABSENT)
        absent = dict(kept) if isinstance(kept, dict) else {}
        if absent.pop(self._absent_name(kind), None) is None and not is_absent:
            return
        if is_absent:
            absent[self._absent_name(kind)] = self._clock.wall_ms()
        self._settings.set_value(_ABSENT, absent)

    def _absent_name(self, kind: OptionKind) -> str:
        return f"{self._connection.key_id} {kind.value}"


async def _listed(client: "QameraClient", kind: OptionKind) -> list[JobOption] | None:
    """None when there is no such list: that is no trouble of the connection's. A deployment
    without the endpoint may also answer with the page of its website."""
    try:
        return await client.list_options(kind)
    except (BadAnswer, Refused, ScopeMissing):
        return None
