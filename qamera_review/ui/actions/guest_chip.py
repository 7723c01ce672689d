"""The button above a large picture that says what guests suggest, and accepts it."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.core.debounce import Debounced
from qamera_review.services.pictures.pixmap_cache import PictureFacts
from qamera_review.services.settings.guest_suggestions import GuestSuggestions
from qamera_review.ui.actions.action_registry import ActionRegistry
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.grid.grid_view import GridView
from qamera_review.ui.grid.tile_signs import guest_glyph
from qamera_review.ui.text.guest_texts import group_text, guest_text, other_picture_text
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.widgets.key_cap_button import KeyCapButton

_ACTION = "accept_guests"
_WIDTH_MAX_PX = 360


class GuestChip(KeyCapButton):
    """Shows the suggestions about the focused packshot, and is hidden if there are none; GUI
    thread only. Its accessible description is what all guests say. `facts_of` returns the facts
    about a loaded picture."""

    def __init__(
        self,
        dispatcher: KeyDispatcher,
        registry: ActionRegistry,
        suggestions: GuestSuggestions,
        facts_of: Callable[[PackshotId], PictureFacts | None],
        grid: GridView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Glyph.GUEST_NOTE, parent)
        self._registry, self._suggestions = registry, suggestions
        self._facts_of, self._grid = facts_of, grid
        self.setMaximumWidth(_WIDTH_MAX_PX)
        self._show_later = Debounced(self.show_state, self, 0)
        self.clicked.connect(lambda: dispatcher.trigger(_ACTION))
        suggestions.changed.connect(self._show_later.trigger)
        registry.changed.connect(self._show_later.trigger)
        grid.focus_changed.connect(self.show_state)
        self.show_state()

    def show_later(self, *_what: object) -> None:
        """Show the state soon, because more is known of pictures."""
        self._show_later.trigger()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_state()

    def show_state(self) -> None:
        """Show what guests suggest about the focused packshot."""
        focus = self._grid.focused_id()
        given = () if focus is None else self._suggestions.of(focus)
        self.setVisible(bool(given))
        if focus is None or not given:
            self.setAccessibleDescription("")
            return
        facts = self._facts_of(focus)
        sha256 = None if facts is None else facts.sha256
        lines = [
            " · ".join(filter(None, (guest_text(each), other_picture_text(each, sha256))))
            for each in given
        ]
        self.set_glyph(guest_glyph(given))
        title = lines[0] if len(given) == 1 else group_text(given)
        key = self._registry.key_of(_ACTION)
        advice = tr("Accept what guests suggest")
        self.show_action(title, key, "\n".join([*lines, f"{advice} ({key})" if key else advice]))
