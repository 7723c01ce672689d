"""The look of the application as one value: colour scheme, colours, measures, and the Qt palette.

A `Theme` is passed to every widget that paints itself. `ThemeFollower` reports a new theme when the
user changes the preferences or the desktop changes between dark and light.
"""

import sys
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QStyleHints

from qamera_review.domain.records import Struct, field, replace
from qamera_review.services.settings.preferences import ContrastSetting, Preferences, SchemeSetting
from qamera_review.ui.theme.tokens import (
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    Colours,
    Spacing,
    TileMeasures,
    TypeScale,
)

if TYPE_CHECKING:
    from qamera_review.ui.theme.portal import PortalAppearance


class ColourScheme(Enum):
    """The two colour schemes."""

    LIGHT = "light"
    DARK = "dark"


class Appearance(Struct, frozen=True):
    """The preferences that a theme depends on. `text_percent` scales the system's font size."""

    scheme: SchemeSetting = SchemeSetting.DARK
    contrast: ContrastSetting = ContrastSetting.SYSTEM
    text_percent: int = 100
    reduced_motion: bool = False


def appearance_of(preferences: Preferences) -> Appearance:
    """Return the preferences that a theme depends on."""
    return Appearance(
        preferences.scheme,
        preferences.contrast,
        preferences.text_percent,
        preferences.reduced_motion,
    )


class Theme(Struct, frozen=True):
    """The colours and measures that every painting widget uses."""

    scheme: ColourScheme
    colours: Colours
    high_contrast: bool = False
    text_percent: int = 100
    reduced_motion: bool = False
    spacing: Spacing = field(default_factory=Spacing)
    type_scale: TypeScale = field(default_factory=TypeScale)
    tile: TileMeasures = field(default_factory=TileMeasures)

    def font(self, scale: float, *, strong: bool = False) -> QFont:
        """Return the application's font at `scale` times its size, bold if `strong`."""
        font = QFont(QGuiApplication.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * scale)
        else:
            font.setPixelSize(max(1, round(font.pixelSize() * scale)))
        if strong:
            font.setWeight(QFont.Weight.Bold)
        return font


def theme_of(scheme: ColourScheme, *, high_contrast: bool = False) -> Theme:
    """Return the theme of a colour scheme, with default text size and animations."""
    if scheme is ColourScheme.DARK:
        return Theme(scheme, HIGH_CONTRAST_DARK if high_contrast else DARK, high_contrast)
    return Theme(scheme, HIGH_CONTRAST_LIGHT if high_contrast else LIGHT, high_contrast)


def palette_of(theme: Theme) -> QPalette:
    """Return Qt's palette for the theme, for the widgets that Qt paints."""
    c = theme.colours
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in (
        (role.Window, c.panel),
        (role.WindowText, c.text),
        (role.Base, c.field),
        (role.AlternateBase, c.hover),
        (role.Text, c.text),
        (role.PlaceholderText, c.text_muted),
        (role.Button, c.control),
        (role.ButtonText, c.text),
        (role.BrightText, c.warning),
        (role.ToolTipBase, c.raised),
        (role.ToolTipText, c.text),
        (role.Highlight, c.primary),
        (role.HighlightedText, c.on_primary),
        (role.Accent, c.accent),
        (role.Link, c.accent),
        (role.LinkVisited, c.accent),
        (role.Light, c.hover),
        (role.Midlight, c.hover),
        (role.Mid, c.line),
        (role.Dark, c.line),
        (role.Shadow, c.window),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(c.text_disabled))
    return palette


def system_scheme() -> ColourScheme:
    """Return the desktop's colour scheme as Qt knows it; dark when it reports none."""
    light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
    return ColourScheme.LIGHT if light else ColourScheme.DARK


def open_portal(parent: QObject) -> "PortalAppearance | None":
    """Return what follows the desktop's portal; None on other systems than Linux."""
    appearance = None
    if sys.platform.startswith("linux"):
        from qamera_review.ui.theme import portal

        appearance = portal.PortalAppearance(parent)
    return appearance


def request_native_scheme(scheme: SchemeSetting, hints: QStyleHints) -> None:
    """Let what the system paints itself have the chosen scheme: title bars, its dialogs and menus.

    On Windows and macOS, where Qt can ask for it. On Linux the desktop decides.
    """
    if sys.platform == "win32" or sys.platform == "darwin":
        if scheme is SchemeSetting.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = scheme is SchemeSetting.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def system_contrast() -> bool:
    """Return whether the desktop asks for high contrast."""
    hints = QGuiApplication.styleHints()  # keep it alive: `accessibility()` belongs to it
    preference = hints.accessibility().contrastPreference()
    return preference is Qt.ContrastPreference.HighContrast


class ThemeFollower(QObject):
    """Provides the current theme and reports changes of it. GUI thread only.

    Signal `theme_changed(theme: Theme)`: this theme applies from now on. `system` returns the
    desktop's colour scheme as Qt knows it, and `portal` opens the desktop's portal, which knows
    more (Qt asks it on some desktops only).
    """

    theme_changed = Signal(object)

    def __init__(
        self,
        appearance: Appearance | None = None,
        *,
        system: Callable[[], ColourScheme] = system_scheme,
        portal: "Callable[[QObject], PortalAppearance | None]" = open_portal,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._open_portal = portal
        self._is_portal_wanted = False
        self._portal: PortalAppearance | None = None
        self._appearance = appearance or Appearance()
        self._hints = QGuiApplication.styleHints()
        request_native_scheme(self._appearance.scheme, self._hints)
        self._theme = self._current_theme()
        self._hints.colorSchemeChanged.connect(self._refresh)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """Return the current theme."""
        return self._theme

    def choose(self, appearance: Appearance) -> None:
        """Apply the user's choice; emits `theme_changed` if it makes a difference."""
        if appearance.scheme is not self._appearance.scheme:
            request_native_scheme(appearance.scheme, self._hints)
        self._appearance = appearance
        self._use_portal()
        self._refresh()

    def follow_portal(self) -> None:
        """Use the desktop's portal from now on while the desktop's scheme or contrast is followed.

        Called when the window is on the screen, because the portal takes a while to open.
        """
        self._is_portal_wanted = True
        self._use_portal()

    def _use_portal(self) -> None:
        chosen = self._appearance
        follows = chosen.scheme is SchemeSetting.SYSTEM or chosen.contrast is ContrastSetting.SYSTEM
        if follows and self._is_portal_wanted and self._portal is None:
            self._portal = self._open_portal(self)
            if self._portal is not None:
                self._portal.changed.connect(self._refresh)

    def _system_scheme(self) -> ColourScheme:
        is_dark = None if self._portal is None else self._portal.is_dark
        if is_dark is None:
            return self._system()
        return ColourScheme.DARK if is_dark else ColourScheme.LIGHT

    def _current_theme(self) -> Theme:
        chosen = self._appearance
        if chosen.scheme is SchemeSetting.SYSTEM:
            scheme = self._system_scheme()
        else:
            scheme = ColourScheme(chosen.scheme.value)
        high = chosen.contrast is ContrastSetting.HIGH
        if chosen.contrast is ContrastSetting.SYSTEM:
            high = system_contrast() or bool(self._portal and self._portal.is_high_contrast)
        return replace(
            theme_of(scheme, high_contrast=high),
            text_percent=chosen.text_percent,
            reduced_motion=chosen.reduced_motion,
        )

    def _refresh(self) -> None:
        theme = self._current_theme()
        if theme != self._theme:
            self._theme = theme
            self.theme_changed.emit(theme)
