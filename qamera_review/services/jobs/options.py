"""The options of the job form: the service's lists of products, presets, sceneries and models.

The service may not have such a list (404, or a web page), or the key may not be allowed to read it
(403). That is stored for a day, so that the list is not requested at every start. It does not
change the state of the connection.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.clock import Clock
from qamera_review.domain.errors import (
    BadAnswer,
    KeyRefused,
    OutcomeUnknown,
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

if TYPE_CHECKING:  # see network_preload.py
    from qamera_review.api.client import QameraClient

ABSENT_MS = 24 * 3_600_000  # how long a list that the service lacks is not requested again
FAVOURITES_MAX = 200  # for each field
_ABSENT, _FAVOURITES = "absent_lists", "favourite_ids"


class JobOptions(QObject):
    """Owns the lists of options and the user's favourites; event loop's thread only.

    Signals: `changed(OptionKind)`: the service has sent that list; `favourites_changed()`.
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
        self._names: dict[OptionKind, dict[str, str]] = {}  # by id
        self._fetching: set[OptionKind] = set()
        # Lists that were not fetched because there was no key or no network; they are fetched
        # when the connection is online.
        self._to_fetch: set[OptionKind] = set()
        connection.state_changed.connect(self._on_state_changed)

    def options_of(self, kind: OptionKind) -> list[JobOption]:
        """Return the options that the service has sent, [] if it has not, or has no such list."""
        return self._lists.get(kind, [])

    def has_list(self, kind: OptionKind) -> bool:
        """Return whether the service has sent that list, be it an empty one."""
        return kind in self._lists

    def name_of(self, kind: OptionKind | None, choice_id: str) -> str:
        """Return the name of an option, "" if it is not known."""
        return self._names.get(kind, {}).get(choice_id, "") if kind is not None else ""

    def is_unavailable(self, kind: OptionKind) -> bool:
        """Return whether the service has said in the last day that there is no such list for this
        key."""
        absent = self._settings.value(_ABSENT)
        when = absent.get(self._absent_key(kind)) if isinstance(absent, dict) else None
        return isinstance(when, int) and 0 <= self._clock.wall_ms() - when < ABSENT_MS

    def fetch(self, kinds: Iterable[OptionKind] = tuple(OptionKind), force: bool = False) -> None:
        """Fetch the lists that are neither loaded nor unavailable; with `force` all of `kinds`.
        `changed` follows for each list that the service sends."""
        for kind in kinds:
            known = kind in self._lists or self.is_unavailable(kind)
            if kind in self._fetching or (known and not force):
                continue
            self._to_fetch.add(kind)
            if not self._connection.state.is_closed:
                self._fetching.add(kind)
                self._tasks.start(self._fetch_list(kind), f"ask for {kind.value}")

    def favourites(self, field: str) -> list[str]:
        """Return the favourite ids for a field of JobRequest ("product_id", ...), most recently
        marked first."""
        stored = self._settings.value(_FAVOURITES)
        ids = stored.get(field) if isinstance(stored, dict) else None
        return [id_ for id_ in ids if isinstance(id_, str)] if isinstance(ids, list) else []

    def set_favourite(self, field: str, choice_id: str, favourite: bool) -> None:
        """Mark an id as a favourite for that field, or unmark it."""
        ids = [id_ for id_ in self.favourites(field) if id_ != choice_id]
        if favourite:
            ids.insert(0, choice_id)
        stored = self._settings.value(_FAVOURITES)
        rest = stored if isinstance(stored, dict) else {}
        self._settings.set_value(_FAVOURITES, {**rest, field: ids[:FAVOURITES_MAX]})
        self.favourites_changed.emit()

    async def _fetch_list(self, kind: OptionKind) -> None:
        try:
            options = await self._connection.call(
                Priority.POLL, lambda client: _list_options(client, kind), is_optional=True
            )
        except (KeyRefused, OutcomeUnknown):
            # An answer, or none in time: fetched again when the form is opened, but not whenever
            # the connection recovers. Other requests show if the key is valid.
            self._to_fetch.discard(kind)
            return
        except QameraError:
            return  # the status line shows that, and the form works without the list
        finally:
            self._fetching.discard(kind)
        self._to_fetch.discard(kind)
        self._remember_absent(kind, options is None)
        if options is not None:
            self._lists[kind] = options
            self._names[kind] = {option.id: option.name for option in reversed(options)}
            self.changed.emit(kind)

    def _on_state_changed(self, state: ConnectionState) -> None:
        if state.status is ConnectionStatus.ONLINE:
            self.fetch(tuple(self._to_fetch))

    def _remember_absent(self, kind: OptionKind, is_absent: bool) -> None:
        stored = self._settings.value(_ABSENT)
        absent = dict(stored) if isinstance(stored, dict) else {}
        if absent.pop(self._absent_key(kind), None) is None and not is_absent:
            return
        if is_absent:
            absent[self._absent_key(kind)] = self._clock.wall_ms()
        self._settings.set_value(_ABSENT, absent)

    def _absent_key(self, kind: OptionKind) -> str:
        return f"{self._connection.key_id} {kind.value}"


async def _list_options(client: "QameraClient", kind: OptionKind) -> list[JobOption] | None:
    """Return the options, None if there is no such list, which is not an error. A service without
    the endpoint may also answer with a page of its website."""
    try:
        return await client.list_options(kind)
    except (BadAnswer, Refused, ScopeMissing):
        return None
