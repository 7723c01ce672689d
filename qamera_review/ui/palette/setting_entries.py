"""The preferences in the palette: the values of choices, switches, and where numbers are set."""

from collections.abc import Callable, Iterator
from functools import partial

from qamera_review.services.settings.settings import Settings
from qamera_review.ui.text.language import tr
from qamera_review.ui.text.setting_texts import CHOICES, NUMBERS, SWITCHES, choices_of

CURRENT = "✓"  # at a value that is chosen now
SettingEntry = tuple[str, Callable[[], object], str]


class SettingEntries:
    """Lists the preferences by name; GUI thread only. `open_preferences` opens their window."""

    def __init__(self, settings: Settings, open_preferences: Callable[[], object]) -> None:
        self._settings = settings
        self._open_preferences = open_preferences

    def all(self) -> Iterator[SettingEntry]:
        """Yield the title of each entry, what it does, and a mark if it is chosen now."""
        preferences, change = self._settings.preferences, self._settings.change
        for name, (title, _texts) in CHOICES.items():
            for value, text in choices_of(name):
                mark = CURRENT if getattr(preferences, name) is value else ""
                yield f"{tr(title)}: {text}", partial(change, **{name: value}), mark
        for name, title in SWITCHES.items():
            is_on = bool(getattr(preferences, name))
            yield tr(title), partial(change, **{name: not is_on}), CURRENT if is_on else ""
        for title in NUMBERS.values():
            yield f"{tr(title)}…", self._open_preferences, ""
