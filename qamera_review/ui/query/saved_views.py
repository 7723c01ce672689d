"""Saved views: a filter and an order under a digit, opened by Ctrl and the digit."""

from collections.abc import Callable, Mapping

from qamera_review.domain.filters import ViewFilter
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.packshots.view_settings import view_from_settings, view_to_settings
from qamera_review.services.settings.settings import Settings
from qamera_review.ui.query.query_text import view_text
from qamera_review.ui.text.language import tr

VIEWS = "views"  # the key in the settings
SLOTS = range(1, 10)


def views_in(settings: Settings) -> dict[int, ViewFilter]:
    """Return the saved views by digit; entries that are not valid are ignored."""
    stored = settings.value(VIEWS)
    if not isinstance(stored, Mapping):
        return {}
    entries = ((slot, stored.get(str(slot))) for slot in SLOTS)
    return {
        slot: view_from_settings(entry) for slot, entry in entries if isinstance(entry, Mapping)
    }


class SavedViews:
    """Saves and opens views; GUI thread only.

    `show_view` shows a view, `say` shows a message, `changed` is called after a view was saved,
    `key_of` returns the key of an action.
    """

    def __init__(
        self,
        store: PackshotStore,
        settings: Settings,
        show_view: Callable[[ViewFilter], object],
        say: Callable[[str], None],
        changed: Callable[[], None],
        key_of: Callable[[str], str],
    ) -> None:
        self._store = store
        self._settings = settings
        self._show_view = show_view
        self._say = say
        self._changed = changed
        self._key_of = key_of

    def save(self, slot: int) -> None:
        """Save the view that is shown under `slot`, a digit from 1 to 9."""
        stored = self._settings.value(VIEWS)
        others = dict(stored) if isinstance(stored, Mapping) else {}
        view = self._store.view_filter
        self._settings.set_value(VIEWS, {**others, str(slot): view_to_settings(view)})
        template = tr("View {number} is now: {view}")
        self._say(template.format(number=slot, view=view_text(view)))
        self._changed()

    def open(self, slot: int) -> None:
        """Show the view saved under `slot`."""
        view = views_in(self._settings).get(slot)
        if view is None:
            template = tr("View {number} is empty. {key} saves the current view here.")
            self._say(template.format(number=slot, key=self._key_of(f"save_view_{slot}")))
            return
        self._show_view(view)
        self._say(tr("View {number}: {view}").format(number=slot, view=view_text(view)))
