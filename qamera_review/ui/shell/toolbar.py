"""A toolbar for mouse users, made from the action table; hidden by default."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from qamera_review.services.core.debounce import Debounced
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.text.language import tr

_GAP = 20
# The action ids, in groups with a gap between them.
_SHOWN = (
    ("approve", "reject", "archive", "skip"),
    ("undo", "redo"),
    ("loupe", "compare", "details"),
    ("send_held",),
)


class ToolBar(QWidget):
    """Buttons that run actions and never take the keyboard focus; GUI thread only.

    The buttons are created when the toolbar is first shown.
    """

    def __init__(self, host: KeyDispatcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._update_later = Debounced(self.show_enabled, self)
        self.buttons: dict[str, QToolButton] = {}

    def flush(self) -> None:
        """Show a pending change now."""
        self._update_later.flush()

    def show_table(self) -> None:
        """Show the present table, with icons in the present colours."""
        for action_id, button in self.buttons.items():
            spec = self._host.spec(action_id)
            button.setText(tr(spec.title))
            button.setToolTip(self._host.tooltip(action_id))
            button.setAccessibleDescription(tr(spec.description))
            button.setIcon(self._host.icon(action_id, self.palette()))
        self.show_enabled()

    def refresh_enabled(self) -> None:
        """Update soon which buttons are enabled."""
        if self.isVisible():
            self._update_later.trigger()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.buttons:
            self._fill()
        self.show_enabled()

    def show_enabled(self) -> None:
        """Update which buttons are enabled."""
        for action_id, button in self.buttons.items():
            button.setEnabled(self._host.is_enabled(self._host.spec(action_id)))

    def _fill(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 0)
        row.setSpacing(2)
        for number, ids in enumerate(_SHOWN):
            if number:
                row.addSpacing(_GAP)
            for action_id in ids:
                row.addWidget(self._button(action_id))
        row.addStretch(1)
        self.show_table()

    def _button(self, action_id: str) -> QToolButton:
        button = self.buttons[action_id] = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self._host.trigger(action_id))
        return button
