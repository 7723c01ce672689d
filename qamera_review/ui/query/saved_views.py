"""Views that a person keeps under a digit: a filter and an order, opened by Ctrl and the digit."""

from collections.abc import Callable, Mapping

from qamera_review.domain.filters import ViewFilter
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.packshots.view_settings import view_from_settings, view_to_settings
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.query.query_text import view_text
from qamera_review.ui.text.language import tr

VIEWS = "views"  # under this name the settings keep them, by digit
SLOTS = range(1, 10)


def views_in(settings: Settings) -> dict[int, ViewFilter]:
    """The kept views; what was edited into something else is passed over."""
    kept = settings.value(VIEWS)
    if not isinstance(kept, Mapping):
        return {}
    found = ((slot, kept.get(str(slot))) for slot in SLOTS)
    return {slot: view_from_settings(words) for slot, words in found if isinstance(words, Mapping)}


class SavedViews:
    """Keeps and opens views; `changed` is called when another one is kept,
    `key_of` tells the key of an action."""

    def __init__(
        self,
        store: PackshotStore,
        settings: Settings,
        say: Callable[[str], None],
        changed: Callable[[], None],
        key_of: Callable[[str], str],
    ) -> None:
        self._store = store
        self._settings = settings
        self._say = say
        self._changed = changed
        self._key_of = key_of

    def save(self, slot: int) -> None:
        """Keeps the view that is shown."""
        kept = self._settings.value(VIEWS)
        others = dict(kept) if isinstance(kept, Mapping) else {}
        view = self._store.view_filter
        self._settings.set_value(VIEWS, {**others, str(slot): view_to_settings(view)})
        words = tr("View {number} is now: {view}")
        self._say(words.format(number=slot, view=view_text(view)))
        self._changed()

    def open(self, slot: int) -> None:
        """Shows a kept view."""
        view = views_in(self._settings).get(slot)
        if view is None:
            words = tr("No view is kept under {number}: {key} keeps this one")
            self._say(words.format(number=slot, key=self._key_of(f"save_view_{slot}")))
            return
        self._store.set_filter(view)
        self._say(tr("View {number}: {view}").format(number=slot, view=view_text(view)))
