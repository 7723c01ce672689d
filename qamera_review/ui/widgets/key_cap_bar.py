"""A row of buttons with their keys: says which keys a view has, and is the way by mouse."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qamera_review.ui.theme.glyphs import Glyph
from qamera_review.ui.theme.theme import Theme
from qamera_review.ui.widgets.key_cap_button import KeyCapButton, Parts, button_height

_GAP_PX = 16  # between two groups


def bar_height(metrics: QFontMetrics, theme: Theme) -> int:
    """Return the height of a bar with buttons in a font."""
    return button_height(metrics) + 2 * theme.spacing.xs


class KeyCapBar(QWidget):
    """Shows a button for each name, with the glyph given for it; GUI thread only.

    `groups` are the buttons by name, with a gap between the groups. Signal `clicked(str)`: the
    button of that name was clicked.
    """

    clicked = Signal(str)

    def __init__(self, groups: Sequence[Mapping[str, Glyph]], theme: Theme) -> None:
        super().__init__()
        space = theme.spacing
        row = QHBoxLayout(self)
        row.setContentsMargins(space.sm, space.xs, space.sm, space.xs)
        row.setSpacing(space.xs)
        self.buttons: dict[str, KeyCapButton] = {}
        for number, glyphs in enumerate(groups):
            if number:
                row.addSpacing(_GAP_PX)
            for name, glyph in glyphs.items():
                button = self.buttons[name] = KeyCapButton(glyph)
                button.clicked.connect(lambda _checked=False, name=name: self.clicked.emit(name))
                row.addWidget(button)
        self._wanted: Collection[str] = frozenset(self.buttons)
        self._gaps_px = _GAP_PX * max(0, len(groups) - 1)
        row.addStretch(1)

    def show_action(self, name: str, title: str, key: str, tooltip: str) -> None:
        """Show a title and a key in the button of a name."""
        self.buttons[name].show_action(title, key, tooltip)
        self._share_room()

    def show_only(self, names: Collection[str]) -> None:
        """Show the buttons of these names, and hide the others."""
        self._wanted = frozenset(names)
        self._share_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_room()

    def _share_room(self) -> None:
        """Leave out titles where there is no room for all of them, then keys, then whole buttons;
        the last ones first, because the most important ones are at the beginning."""
        shown = [button for name, button in self.buttons.items() if name in self._wanted]
        layout = self.layout()
        if layout is None or not shown:
            return
        margins = layout.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._gaps_px
        room -= layout.spacing() * (len(shown) + 2 * self._gaps_px // _GAP_PX)
        parts: list[Parts | None] = [Parts.ALL] * len(shown)
        widths = [button.wished_width(Parts.ALL) for button in shown]
        for less in (Parts.ICON_AND_KEY, Parts.ICON, None):
            for place in reversed(range(len(shown))):
                if sum(widths) > room:
                    parts[place] = less
                    widths[place] = 0 if less is None else shown[place].wished_width(less)
        for button in self.buttons.values():
            fits = button in shown and parts[shown.index(button)] is not None
            if button.isHidden() == fits:
                button.setVisible(fits)
        for button, shows in zip(shown, parts, strict=True):
            button.show_parts(shows or Parts.ICON)
