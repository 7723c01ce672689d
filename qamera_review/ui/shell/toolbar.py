"""A bar of buttons for those who point: made from the table, hidden until it is wished for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from qamera_review.services.core.debounce import Debounced
from qamera_review.ui.actions.key_dispatcher import KeyDispatcher
from qamera_review.ui.text.language import tr

_GAP = 20
# In groups, apart from each other.
_SHOWN = (
    ("approve", "reject", "archive", "skip"),
    ("undo", "redo"),
    ("loupe", "compare", "details"),
    ("send_held",),
)


class ToolBar(QWidget):
    """Its buttons do what keys do, and never take the keyboard from the pictures. They are made
    when it is shown first. GUI thread only."""

    def __init__(self, host: KeyDispatcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._soon = Debounced(self.show_enabled, self)
        self.buttons: dict[str, QToolButton] = {}

    def flush(self) -> None:
        """Shows now what would follow a moment later."""
        self._soon.flush()

    def show_table(self) -> None:
        """Shows the table and the colours of now."""
        for action_id, button in self.buttons.items():
            spec = self._host.spec(action_id)
            button.setText(tr(spec.title))
            button.setToolTip(self._host.tooltip(action_id))
            button.setAccessibleDescription(tr(spec.description))
            button.setIcon(self._host.icon(action_id, self.palette()))
        self.show_enabled()

    def refresh_enabled(self) -> None:
        """What can be done may have changed."""
        if self.isVisible():
            self._soon.trigger()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.buttons:
            self._fill()
        self.show_enabled()

    def show_enabled(self) -> None:
        """Shows what can be done now."""
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
