"""The look of the application as one value: colour scheme, colours, measures, and the Qt palette.

A `Theme` is passed to every widget that paints itself. `ThemeFollower` reports a new theme when the
user changes the preferences or the desktop changes between dark and light.
"""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

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

OUTLINED = (
    "QAbstractButton",
    "QAbstractSpinBox",
    "QComboBox",
    "QLineEdit",
    "QListView",
    "QPlainTextEdit",
    "QProgressBar",
    "QSlider",
    "QTableView",
    "QTextEdit",
)


class ColourScheme(Enum):
    """The two colour schemes."""

    LIGHT = "light"
    DARK = "dark"


class Appearance(Struct, frozen=True):
    """The preferences that a theme depends on. `text_percent` scales the system's font size."""

    scheme: SchemeSetting = SchemeSetting.SYSTEM
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
        """Return the application's font at `scale` times its size, semi-bold if `strong`."""
        font = QFont(QGuiApplication.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * scale)
        else:
            font.setPixelSize(max(1, round(font.pixelSize() * scale)))
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
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
        (role.Button, c.panel),
        (role.ButtonText, c.text),
        (role.BrightText, c.warning),
        (role.ToolTipBase, c.panel),
        (role.ToolTipText, c.text),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
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


def control_palette_of(theme: Theme) -> QPalette:
    """Return the palette for the classes in `OUTLINED`.

    The Fusion style derives a control's outline from the window colour, by making it darker by a
    factor of 1.4; on a dark background that outline would be invisible. These controls do not fill
    themselves with the window colour, so it can be set to a colour that gives a visible outline.
    """
    palette = palette_of(theme)
    outline = QColor(theme.colours.text_disabled)
    palette.setColor(QPalette.ColorRole.Window, outline.lighter(140))
    return palette


def stylesheet_of(theme: Theme) -> str:
    """Return the style sheet for what the style and the palette cannot express.

    That is thin scroll bars, tooltips, and a visible focus on tool buttons.
    """
    c, space = theme.colours, theme.spacing
    return f"""
    QToolTip {{ background: {c.panel}; color: {c.text}; border: 1px solid {c.line};
        padding: {space.xs}px {space.sm}px; }}
    QScrollBar:vertical {{ background: transparent; width: {space.md}px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: {space.md}px; margin: 0; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:hover {{ background: {c.ring_inactive}; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QSplitter::handle {{ background: {c.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QLabel[quiet="true"] {{ color: {c.text_muted}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: {space.radius}px;
        padding: 3px {space.sm}px; color: {c.text}; }}
    QToolButton:hover {{ background: {c.hover}; }}
    QToolButton:checked {{ background: {c.hover}; border-color: {c.accent}; }}
    QToolButton:focus {{ border-color: {c.ring}; }}
    QToolButton:disabled {{ color: {c.text_disabled}; }}
    QListWidget::item {{ padding: {space.xs}px {space.sm}px; }}
    QTableView::item {{ padding: 0 {space.xs}px; }}
    """


def system_scheme() -> ColourScheme:
    """Return the desktop's colour scheme; light when the desktop does not report one."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return ColourScheme.DARK if dark else ColourScheme.LIGHT


def system_contrast() -> bool:
    """Return whether the desktop asks for high contrast."""
    hints = QGuiApplication.styleHints()  # keep it alive: `accessibility()` belongs to it
    preference = hints.accessibility().contrastPreference()
    return preference is Qt.ContrastPreference.HighContrast


class ThemeFollower(QObject):
    """Provides the current theme and reports changes of it. GUI thread only.

    Signal `theme_changed(theme: Theme)`: this theme applies from now on. `system` returns the
    desktop's colour scheme.
    """

    theme_changed = Signal(object)

    def __init__(
        self,
        appearance: Appearance | None = None,
        *,
        system: Callable[[], ColourScheme] = system_scheme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._appearance = appearance or Appearance()
        self._theme = self._current_theme()
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._refresh)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """Return the current theme."""
        return self._theme

    def choose(self, appearance: Appearance) -> None:
        """Apply the user's choice; emits `theme_changed` if it makes a difference."""
        self._appearance = appearance
        self._refresh()

    def _current_theme(self) -> Theme:
        chosen = self._appearance
        if chosen.scheme is SchemeSetting.SYSTEM:
            scheme = self._system()
        else:
            scheme = ColourScheme(chosen.scheme.value)
        high = chosen.contrast is ContrastSetting.HIGH
        if chosen.contrast is ContrastSetting.SYSTEM:
            high = system_contrast()
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
