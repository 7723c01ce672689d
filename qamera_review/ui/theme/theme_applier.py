"""Applies a theme to the running application: palette, style sheet, font, and painting widgets."""

import sys
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from qamera_review.ui.theme.stylesheet import stylesheet_of
from qamera_review.ui.theme.theme import Theme, ThemeFollower, palette_of
from qamera_review.ui.theme.typeface import application_font

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


# Classes of widgets for which Windows and macOS have another font than for the rest.
_WITH_OWN_FONT = "QMenuBar, QMenu, QMessageBox, QStatusBar, QToolTip, QAbstractItemView"


@runtime_checkable
class Themed(Protocol):
    """A widget that paints with a theme itself, and must be given every new one."""

    def set_theme(self, theme: Theme) -> None:
        """Paint with this theme from now on."""
        ...


class ThemeApplier(QObject):
    """Keeps the whole application in the follower's current theme. GUI thread only."""

    def __init__(
        self, app: QApplication, follower: ThemeFollower, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._system_font = QFont(app.font())
        self._follower = follower
        self.apply(follower.theme)
        follower.theme_changed.connect(self._on_theme_changed)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.apply(theme)
        for widget in self._app.allWidgets():
            if isinstance(widget, Themed):
                widget.set_theme(theme)

    def apply(self, theme: Theme) -> None:
        """Apply a theme to the application, but not to its `Themed` widgets."""
        apply_theme(self._app, theme, self._system_font)

    def restore(self) -> None:
        """Stop following, and give the application its original font back; called at quit."""
        self._follower.theme_changed.disconnect(self._on_theme_changed)
        self._app.setFont(self._system_font)


def get_application() -> QApplication:
    """Return the process's only QApplication; create it in the Fusion style if there is none.

    The style is chosen by a command line argument, because `QApplication.setStyle` would make
    PySide build the class QStyle with its 528 constants, which slows down the start.
    """
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    assert isinstance(app, QApplication)
    return app


def _fonts_of(font: QFont) -> str:
    """Return a style sheet that gives all widgets the font.

    `QApplication.setFont` for a class of widgets would not last: Qt reads the system's fonts again
    whenever the system's colours or settings change, and forgets what was set.
    """
    points = font.pointSizeF()
    size = f"{points}pt" if points > 0 else f"{font.pixelSize()}px"
    return f'{_WITH_OWN_FONT} {{ font-family: "{font.family()}"; font-size: {size}; }}'


def apply_theme(app: QApplication, theme: Theme, own_font: QFont | None = None) -> None:
    """Apply `theme` to the application.

    `own_font` is the system's font, which decides the text size; None leaves the font alone.
    """
    fonts = ""
    if own_font is not None:
        font = application_font(own_font, theme.text_percent)
        app.setFont(font)
        fonts = _fonts_of(font)
    app.setPalette(palette_of(theme))
    app.setStyleSheet(fonts + stylesheet_of(theme))
    for effect in _EFFECTS:
        app.setEffectEnabled(effect, not theme.reduced_motion)
