"""The settings of a run: read once, changed at once, written to disk a moment later.

The file is written soon after every change and not only at the end, so that a process that is
killed loses at most the last second of window sizes.
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
_ACCOUNTS = "accounts"
_log = logging.getLogger(__name__)


class ValuesFile(Protocol):
    """Where settings are kept. `problem` says why `load` could not use the file."""

    @property
    def problem(self) -> StorageError | None:
        """None when it could be used."""
        ...

    def load(self) -> dict[str, object]:
        """The stored values."""
        ...

    def save(self, values: dict[str, object]) -> None:
        """Replaces the stored values; may block."""
        ...


class Settings(QObject):
    """Owns the values of the file; GUI thread, the file is written in a worker's.

    Preferences are shared by all accounts, other values are the account's own. Values of unknown
    names are kept as they are; `problems` could not be used, and
    `file_problem` says why the whole file could not. Signals: `changed(Preferences)`;
    `save_failed(StorageError)`, told once until a save succeeds again.
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
        """A remembered value of this account, None when there is none."""
        return self.values().get(name)

    def values(self) -> dict[str, object]:
        """All remembered values of this account; the first one's lie at the top."""
        if not self._account_id:
            return dict(self._values)
        accounts = self._values.get(_ACCOUNTS)
        own = accounts.get(self._account_id) if isinstance(accounts, dict) else None
        return dict(own) if isinstance(own, dict) else {}

    def set_value(self, name: str, value: object) -> None:
        """Remembers a value, of what JSON knows, for this account."""
        self._remember({name: value})
        self.save_soon()

    def watch(self, source: Callable[[], dict[str, object]]) -> None:
        """Values that `source` gives are asked for whenever the file is written."""
        self._sources.append(source)

    def unwatch(self) -> None:
        """What gave values will be gone soon; the last ones stay."""
        self._gather()
        self._sources.clear()

    def change(self, **changes: Any) -> None:
        """Sets preferences by name."""
        self._take(replace(self.preferences, **changes))

    def reset(self) -> None:
        """Every preference as it was at first; the lesson of the first start stays over."""
        self._take(Preferences(welcomed=self.preferences.welcomed))

    def save_soon(self) -> None:
        """Something that is remembered has changed."""
        self._save_later.trigger()

    def close(self) -> None:
        """Writes what is not written; blocks. Raises StorageError."""
        self._save_later.cancel()
        if self._under_way is not None:
            self._under_way.exception()
        self._gather()
        if self._values != self._written:
            self._file.save(dict(self._values))
            self._written = dict(self._values)

    def _take(self, preferences: Preferences) -> None:
        if preferences == self.preferences:
            return
        self.preferences = preferences
        old = self._values.get(_PREFERENCES)
        kept = dict(old) if isinstance(old, dict) else {}
        self._values[_PREFERENCES] = {**kept, **written_preferences(preferences)}
        self.save_soon()
        self.changed.emit(preferences)

    def _gather(self) -> None:
        for source in self._sources:
            self._remember(source())

    def _remember(self, values: dict[str, object]) -> None:
        if not self._account_id:
            self._values.update(values)
            return
        accounts = self._values.get(_ACCOUNTS)
        kept = dict(accounts) if isinstance(accounts, dict) else {}
        kept[self._account_id] = {**self.values(), **values}
        self._values[_ACCOUNTS] = kept

    def _save_now(self) -> None:
        if self._under_way is not None:
            self._save_later.trigger()
            return
        self._gather()
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
