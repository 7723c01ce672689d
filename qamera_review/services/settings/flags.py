"""Marks: packshots that a person set apart, kept over filters, refreshes and restarts."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.settings.settings import Settings

FLAGS_KEY = "marks"  # under this name the settings keep them


class Flags(QObject):
    """Owns the marks of an account; GUI thread only. Signal `changed(frozenset[PackshotId])`."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        kept = settings.value(FLAGS_KEY)
        told = kept if isinstance(kept, list) else []
        self._ids = {PackshotId(one) for one in told if isinstance(one, str)}

    def __contains__(self, packshot_id: object) -> bool:
        return packshot_id in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def all(self) -> frozenset[PackshotId]:
        """Every marked packshot, also of lists that are not shown."""
        return frozenset(self._ids)

    def toggle(self, ids: Iterable[PackshotId]) -> bool:
        """Marks all of `ids`, or unmarks them when all are marked; returns whether it marked."""
        wanted = frozenset(ids)
        marking = not wanted <= self._ids
        changed = wanted - self._ids if marking else wanted
        self._ids = self._ids | wanted if marking else self._ids - wanted
        self._settings.set_value(FLAGS_KEY, sorted(self._ids))
        self.changed.emit(changed)
        return marking
