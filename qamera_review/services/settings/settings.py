"""The settings: read at the start, changed in memory, written to disk one second later.

The file is written after each change and not only at the end, so that a process that is killed
loses no more than the changes of the last second.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.errors import StorageError
from qamera_review.domain.records import replace
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.settings.preferences import (
    Preferences,
    read_preferences,
    written_preferences,
)

SAVE_AFTER_MS = 1_000
_PREFERENCES = "preferences"
NOTE_DRAFTS = "note_drafts"  # the key of the notes that were typed and not saved
_ACCOUNTS = "accounts"
_log = logging.getLogger(__name__)


class ValuesFile(Protocol):
    """The file that stores the settings. `problem` says why `load` could not use it."""

    @property
    def problem(self) -> StorageError | None:
        """None when it could be used."""
        ...

    def load(self) -> dict[str, object]:
        """Return the stored values, an empty dict when there are none."""
        ...

    def save(self, values: dict[str, object]) -> None:
        """Replace the stored values; may block. Raises StorageError."""
        ...


class Settings(QObject):
    """Owns the values of the settings file. GUI thread only; the file is written in a thread of
    `workers`.

    The preferences are shared by all accounts; all other values belong to one account (those of
    the account with the id "" are at the top level of the file, as before there were several).
    Values with unknown names stay in the file. `problems` are the preferences that could not be
    used; `file_problem` says why the whole file could not.

    Signals: `changed(Preferences)`; `save_failed(StorageError)`, emitted only for the first of
    several failures in a row.
    """

    changed = Signal(object)
    save_failed = Signal(object)
    _saved = Signal(object)

    def __init__(
        self,
        file: ValuesFile,
        workers: Executor,
        account_id: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._workers = workers
        self._account_id = account_id
        self._values = file.load()
        self.file_problem = file.problem
        self.preferences, self.problems = read_preferences(self._values.get(_PREFERENCES))
        self._written: dict[str, object] = dict(self._values)
        self._sources: list[Callable[[], dict[str, object]]] = []
        self._under_way: Future[None] | None = None
        self._failing = False
        self._save_later = Debounced(self._save_now, self, SAVE_AFTER_MS)
        self._saved.connect(self._on_saved)

    def value(self, name: str) -> object:
        """Return a value of this account, None if there is none."""
        return self.values().get(name)

    def values(self) -> dict[str, object]:
        """Return all values of this account by name, as a copy. For the account with the id "",
        this is the whole file."""
        if not self._account_id:
            return dict(self._values)
        accounts = self._values.get(_ACCOUNTS)
        own = accounts.get(self._account_id) if isinstance(accounts, dict) else None
        return dict(own) if isinstance(own, dict) else {}

    def set_value(self, name: str, value: object) -> None:
        """Store a value for this account; it has to be one that JSON can represent."""
        self._store({name: value})
        self.save_soon()

    def watch(self, source: Callable[[], dict[str, object]]) -> None:
        """Call `source` each time before the file is written, and store the values that it
        returns for this account."""
        self._sources.append(source)

    def unwatch(self) -> None:
        """Call all sources of `watch` for the last time, and forget them."""
        self._collect_from_sources()
        self._sources.clear()

    def change(self, **changes: Any) -> None:
        """Set some of the preferences, by name; `changed` follows if one differs."""
        self._set_preferences(replace(self.preferences, **changes))

    def reset(self) -> None:
        """Set all preferences to their defaults, except that the introduction of the first start
        is not shown again."""
        self._set_preferences(Preferences(welcomed=self.preferences.welcomed))

    def save_soon(self) -> None:
        """Write the file in one second, for example because a value of a `watch` source has
        changed."""
        self._save_later.trigger()

    def write(self) -> None:
        """Write changes that are not on disk yet; blocks. Raises StorageError."""
        self._save_later.cancel()
        if self._under_way is not None:
            self._under_way.exception()
        self._collect_from_sources()
        if self._values != self._written:
            self._file.save(dict(self._values))
            self._written = dict(self._values)

    def _set_preferences(self, preferences: Preferences) -> None:
        if preferences == self.preferences:
            return
        self.preferences = preferences
        old = self._values.get(_PREFERENCES)
        stored = dict(old) if isinstance(old, dict) else {}
        self._values[_PREFERENCES] = {**stored, **written_preferences(preferences)}
        self.save_soon()
        self.changed.emit(preferences)

    def _collect_from_sources(self) -> None:
        for source in self._sources:
            self._store(source())

    def _store(self, values: dict[str, object]) -> None:
        if not self._account_id:
            self._values.update(values)
            return
        accounts = self._values.get(_ACCOUNTS)
        by_account = dict(accounts) if isinstance(accounts, dict) else {}
        by_account[self._account_id] = {**self.values(), **values}
        self._values[_ACCOUNTS] = by_account

    def _save_now(self) -> None:
        if self._under_way is not None:
            self._save_later.trigger()
            return
        self._collect_from_sources()
        if self._values == self._written:
            return
        values = dict(self._values)
        self._under_way = self._workers.submit(self._file.save, values)
        self._under_way.add_done_callback(lambda done: self._saved.emit((values, done.exception())))

    def _on_saved(self, outcome: tuple[dict[str, object], BaseException | None]) -> None:
        values, error = outcome
        self._under_way = None
        if error is None:
            self._written, self._failing = values, False
            return
        _log.info("The settings could not be written: %s", error)
        if not self._failing and isinstance(error, StorageError):
            self._failing = True
            self.save_failed.emit(error)
