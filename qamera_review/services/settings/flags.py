"""Flags ("marks" on the screen): packshots that the user has marked, whatever the filter shows.

They are stored in the settings of the account, so they survive refreshes and restarts.
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.settings.settings import Settings

FLAGS_KEY = "marks"  # the name of the value in the settings file


class Flags(QObject):
    """Owns the flags of an account; GUI thread only.

    Signal `changed(frozenset[PackshotId])`: the packshots that were flagged or unflagged.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        stored = settings.value(FLAGS_KEY)
        entries = stored if isinstance(stored, list) else []
        self._ids = {PackshotId(entry) for entry in entries if isinstance(entry, str)}

    def __contains__(self, packshot_id: object) -> bool:
        return packshot_id in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def all(self) -> frozenset[PackshotId]:
        """Return all flagged packshots, including those that the current list does not contain."""
        return frozenset(self._ids)

    def toggle(self, ids: Iterable[PackshotId]) -> bool:
        """Flag all of `ids`, or unflag them if all are flagged already; return True if they were
        flagged."""
        targets = frozenset(ids)
        marking = not targets <= self._ids
        changed = targets - self._ids if marking else targets
        self._ids = self._ids | targets if marking else self._ids - targets
        self._settings.set_value(FLAGS_KEY, sorted(self._ids))
        self.changed.emit(changed)
        return marking
