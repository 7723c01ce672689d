"""What guests have suggested and the user has neither accepted nor removed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from qamera_review.domain.export.suggestion import Suggestion, merged
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import convert, to_builtins
from qamera_review.services.settings.settings import Settings

_NAME = "guest_suggestions"


class GuestSuggestions(QObject):
    """Keeps the suggestions in the settings of the account; GUI thread only.

    Signal `changed(frozenset[PackshotId])`: the packshots about which there are other suggestions.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._suggestions = _stored(settings.value(_NAME))
        self._by_packshot = merged((), self._suggestions)

    def all(self) -> tuple[Suggestion, ...]:
        """Return all suggestions."""
        return self._suggestions

    def by_packshot(self) -> dict[PackshotId, tuple[Suggestion, ...]]:
        """Return all suggestions by packshot."""
        return dict(self._by_packshot)

    def of(self, packshot_id: PackshotId) -> tuple[Suggestion, ...]:
        """Return the suggestions about a packshot."""
        return self._by_packshot.get(packshot_id, ())

    def replace(self, suggestions: Sequence[Suggestion]) -> None:
        """Keep these suggestions instead of those before."""
        differing = {*self._suggestions} ^ {*suggestions}
        self._suggestions = tuple(suggestions)
        self._by_packshot = merged((), self._suggestions)
        self._settings.set_value(_NAME, to_builtins(self._suggestions))
        self.changed.emit(frozenset(each.packshot_id for each in differing))


def _stored(value: object) -> tuple[Suggestion, ...]:
    try:
        return convert(value, tuple[Suggestion, ...])
    except (ValueError, TypeError):
        return ()
