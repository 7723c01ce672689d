"""How it looks as one value: a scheme, its colours and measures, and the palette made from them.

A `Theme` is passed to whoever paints. `ThemeFollower` says when another one holds, because
the person chose so or because the system turned dark or light.
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
    """The two schemes."""

    LIGHT = "light"
    DARK = "dark"


class Appearance(Struct, frozen=True):
    """What a person can choose of the looks; `text_percent` is of the system's font size."""

    scheme: SchemeSetting = SchemeSetting.SYSTEM
    contrast: ContrastSetting = ContrastSetting.SYSTEM
    text_percent: int = 100
    reduced_motion: bool = False


def appearance_of(preferences: Preferences) -> Appearance:
    """The part of the preferences that a theme is made of."""
    return Appearance(
        preferences.scheme,
        preferences.contrast,
        preferences.text_percent,
        preferences.reduced_motion,
    )


class Theme(Struct, frozen=True):
    """Colours and measures for everything that is painted."""

    scheme: ColourScheme
    colours: Colours
    high_contrast: bool = False
    text_percent: int = 100
    reduced_motion: bool = False
    spacing: Spacing = field(default_factory=Spacing)
    type_scale: TypeScale = field(default_factory=TypeScale)
    tile: TileMeasures = field(default_factory=TileMeasures)

    def font(self, scale: float, *, strong: bool = False) -> QFont:
        """The application's font at `scale` times its size."""
        font = QFont(QGuiApplication.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * scale)
        else:
            font.setPixelSize(max(1, round(font.pixelSize() * scale)))
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def theme_of(scheme: ColourScheme, *, high_contrast: bool = False) -> Theme:
    """The theme of a scheme."""
    if scheme is ColourScheme.DARK:
        return Theme(scheme, HIGH_CONTRAST_DARK if high_contrast else DARK, high_contrast)
    return Theme(scheme, HIGH_CONTRAST_LIGHT if high_contrast else LIGHT, high_contrast)


def palette_of(theme: Theme) -> QPalette:
    """Qt's palette for the theme, for every widget that paints itself."""
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
    """The palette for `OUTLINED` controls, which do not fill themselves with the window's colour:
    Fusion draws their outline a 1.4th as bright as it, which on a dark ground would not show."""
    palette = palette_of(theme)
    outline = QColor(theme.colours.text_disabled)
    palette.setColor(QPalette.ColorRole.Window, outline.lighter(140))
    return palette


def stylesheet_of(theme: Theme) -> str:
    """What Fusion and the palette cannot say: quiet scroll bars, tooltips, a visible focus."""
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
    """The desktop's own scheme; light where it says nothing."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return ColourScheme.DARK if dark else ColourScheme.LIGHT


def system_contrast() -> bool:
    """Whether the desktop asks for high contrast."""
    hints = QGuiApplication.styleHints()  # what it hands out is valid only as long as it is held
    wish = hints.accessibility().contrastPreference()
    return wish is Qt.ContrastPreference.HighContrast


class ThemeFollower(QObject):
    """Holds the theme of the moment; GUI thread only.

    Signal `theme_changed(theme: Theme)`: another theme holds from now on.
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
        self._theme = self._fitting()
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._refresh)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    def choose(self, appearance: Appearance) -> None:
        """Take over a person's choice."""
        self._appearance = appearance
        self._refresh()

    def _fitting(self) -> Theme:
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
        theme = self._fitting()
        if theme != self._theme:
            self._theme = theme
            self.theme_changed.emit(theme)
