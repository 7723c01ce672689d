"""The bar under the grid: buttons for the verdicts and views, each with its key, for the mouse."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from qamera_review.services.core.debounce import Debounced
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.text.key_names import key_name
from qamera_review.ui.text.language import tr
from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.dialogs import plain_column
from qamera_review.ui.widgets.key_cap_bar import KeyCapBar, bar_height
from qamera_review.ui.widgets.key_cap_button import KeyCapButton

# The actions with their glyphs, in groups with a gap between them.
_SHOWN = (
    {
        "approve": Glyph.APPROVED,
        "reject": Glyph.REJECTED,
        "archive": Glyph.ARCHIVED,
        "winner": Glyph.WINNER,
    },
    {"undo": Glyph.UNDO},
    {"loupe": Glyph.LOUPE, "compare": Glyph.COMPARE, "details": Glyph.DETAILS},
)


class ToolBar(QWidget):
    """Buttons that run actions on the selection or the focused tile, and take the keyboard focus
    by Tab only; GUI thread only.

    It has its height from the beginning, but the buttons are created by `fill`, which can wait
    until the window is on the screen.
    """

    def __init__(self, host: KeyDispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._theme = theme
        self._update_later = Debounced(self.show_enabled, self)
        self._bar: KeyCapBar | None = None
        self._reserve_height()

    @property
    def buttons(self) -> Mapping[str, KeyCapButton]:
        """Return the buttons by action."""
        return {} if self._bar is None else self._bar.buttons

    def free_from(self) -> int:
        """Return the x in logical px from which the bar is free; its width without buttons."""
        ends = [button.geometry().right() + 1 for button in self.buttons.values()]
        return max(ends, default=self.width())

    def fill(self) -> None:
        """Create the buttons, once."""
        if self._bar is not None:
            return
        self._bar = KeyCapBar(_SHOWN, self._theme)
        self._bar.clicked.connect(self._host.trigger)
        plain_column(self).addWidget(self._bar)
        self.show_table()

    def flush(self) -> None:
        """Show a pending change now."""
        self._update_later.flush()

    def set_theme(self, theme: Theme) -> None:
        """Use the spaces of another theme."""
        self._theme = theme
        self._reserve_height()

    def show_table(self) -> None:
        """Show the present titles and keys."""
        if self._bar is None:
            return
        for action_id in self._bar.buttons:
            spec = self._host.spec(action_id)
            key = key_name(spec.keys[0]) if spec.keys else ""
            self._bar.show_action(action_id, tr(spec.title), key, self._host.tooltip(action_id))
        self.show_enabled()

    def refresh_enabled(self) -> None:
        """Update soon which buttons are enabled."""
        if self.isVisible():
            self._update_later.trigger()

    def show_enabled(self) -> None:
        """Update which buttons are enabled."""
        for action_id, button in self.buttons.items():
            button.setEnabled(self._host.is_enabled(self._host.spec(action_id)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_enabled()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._reserve_height()

    def _reserve_height(self) -> None:
        self.setFixedHeight(bar_height(self.fontMetrics(), self._theme))
