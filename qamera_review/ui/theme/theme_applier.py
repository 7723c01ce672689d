"""Dresses the running application in a theme: palette, style sheet, font, and all that paints."""

import sys
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from qamera_review.ui.theme.theme import (
    OUTLINED,
    Theme,
    ThemeFollower,
    control_palette_of,
    palette_of,
    stylesheet_of,
)

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


@runtime_checkable
class Themed(Protocol):
    """A widget that paints with a theme of its own; every such widget is told of another one."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in this theme from now on."""
        ...


class ThemeApplier(QObject):
    """Keeps the whole application in the follower's theme; GUI thread only."""

    def __init__(
        self, app: QApplication, follower: ThemeFollower, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._own_font = QFont(app.font())
        self._follower = follower
        self.apply(follower.theme)
        follower.theme_changed.connect(self._on_theme_changed)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.apply(theme)
        for widget in self._app.allWidgets():
            if isinstance(widget, Themed):
                widget.set_theme(theme)

    def apply(self, theme: Theme) -> None:
        apply_theme(self._app, theme, self._own_font)

    def restore(self) -> None:
        """Gives the application its own font back: the run is over."""
        self._follower.theme_changed.disconnect(self._on_theme_changed)
        self._app.setFont(self._own_font)


def get_application() -> QApplication:
    """The process's one QApplication, made when there is none yet, in the style that themes are
    made for. That is an argument: with an object of QStyle PySide makes its 528 constants."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    assert isinstance(app, QApplication)
    return app


def apply_theme(app: QApplication, theme: Theme, own_font: QFont | None = None) -> None:
    """Dress the application in `theme`; `own_font` is the system's, of which texts are scaled."""
    if own_font is not None:
        app.setFont(_scaled(own_font, theme.text_percent))
    app.setPalette(palette_of(theme))
    for control in OUTLINED:
        # The stubs want bytes here, and PySide itself a str.
        app.setPalette(control_palette_of(theme), control)  # type: ignore[arg-type]
    app.setStyleSheet(stylesheet_of(theme))
    for effect in _EFFECTS:
        app.setEffectEnabled(effect, not theme.reduced_motion)


def _scaled(font: QFont, percent: int) -> QFont:
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        scaled.setPixelSize(max(1, round(font.pixelSize() * percent / 100)))
    return scaled
