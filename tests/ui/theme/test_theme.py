"""The theme: neutral surroundings, readable text, and following the system."""

import re
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBitmap,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPalette,
    QRawFont,
    QRegion,
)
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QStatusBar
from pytestqt.qtbot import QtBot

from qamera_review.paths import resources_dir
from qamera_review.services.settings.preferences import ContrastSetting, SchemeSetting
from qamera_review.ui.theme import theme as theme_module
from qamera_review.ui.theme.glyphs import Glyph, glyph_pixmap, paint_glyph
from qamera_review.ui.theme.portal import PortalAppearance
from qamera_review.ui.theme.stylesheet import stylesheet_of
from qamera_review.ui.theme.theme import (
    Appearance,
    ColourScheme,
    Theme,
    ThemeFollower,
    palette_of,
    request_native_scheme,
    system_scheme,
    theme_of,
)
from qamera_review.ui.theme.theme_applier import apply_theme
from qamera_review.ui.theme.typeface import application_font

THEMES = [theme_of(scheme, high_contrast=high) for scheme in ColourScheme for high in (False, True)]
NEUTRAL = (
    *("window", "tile", "tile_selected", "ring", "ring_inactive", "placeholder", "band", "veil"),
    *("panel", "raised", "field", "line", "outline", "hover", "text", "text_muted"),
    *("control", "control_hover", "control_pressed"),
)
GROUNDS = ("window", "tile", "panel", "raised", "field", "hover")
CONTROLS = ("control", "control_hover", "control_pressed")
INKS = ("text", "text_muted", "approved", "rejected", "archived", "progress", "failed", "warning")


def luminance(colour: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    rgb = QColor(colour)
    total = 0.0
    for weight, value in ((0.2126, rgb.redF()), (0.7152, rgb.greenF()), (0.0722, rgb.blueF())):
        total += weight * (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return total


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def name_of(theme: Theme) -> str:
    return f"{theme.scheme.value}{'-high' if theme.high_contrast else ''}"


each_theme = pytest.mark.parametrize("theme", THEMES, ids=name_of)


def test_contrast_is_the_known_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@each_theme
def test_surroundings_of_pictures_are_neutral(theme: Theme) -> None:
    for name in NEUTRAL:
        colour = QColor(getattr(theme.colours, name))
        assert colour.red() == colour.green() == colour.blue(), name


@each_theme
def test_text_can_be_read(theme: Theme) -> None:
    colours = theme.colours
    least = 7.0 if theme.high_contrast else 4.5
    for ground in GROUNDS:
        for ink in INKS:
            ratio = contrast(getattr(colours, ink), getattr(colours, ground))
            assert ratio >= least, f"{ink} on {ground}: {ratio:.2f}"
    assert contrast(colours.text_on_selected, colours.tile_selected) >= least
    assert contrast(colours.placeholder, colours.tile) >= 4.5
    for control in CONTROLS:
        assert contrast(colours.text, getattr(colours, control)) >= 4.5, control
    for filled in (colours.primary, colours.primary_hover):
        assert contrast(colours.on_primary, filled) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.approved_band) >= least
    assert contrast(colours.accent, colours.panel) >= 4.5


@each_theme
def test_focus_and_selection_stand_out_without_colour(theme: Theme) -> None:
    colours = theme.colours
    for ground in (colours.tile, colours.tile_selected, colours.window):
        assert contrast(colours.ring, ground) >= 4.5
    assert contrast(colours.ring_inactive, colours.tile) >= 3
    assert contrast(colours.tile_selected, colours.tile) >= 1.5


@each_theme
def test_outlines_of_controls_can_be_seen(theme: Theme) -> None:
    colours = theme.colours
    for ground in (colours.panel, colours.field, colours.raised, colours.window):
        assert contrast(colours.outline, ground) >= 3
    assert contrast(colours.primary, colours.panel) >= 3
    for filled in (colours.primary, *(getattr(colours, name) for name in CONTROLS)):
        assert contrast(colours.ring, filled) >= 3  # the ring of the keyboard focus


@each_theme
def test_every_colour_is_one(theme: Theme) -> None:
    for name in theme.colours.__struct_fields__:
        assert QColor(getattr(theme.colours, name)).isValid(), name


@each_theme
def test_palette_and_stylesheet_are_made_of_the_theme(theme: Theme, qapp: QApplication) -> None:
    palette = palette_of(theme)
    assert palette.color(QPalette.ColorRole.Window).name() == theme.colours.panel
    assert theme.colours.line in stylesheet_of(theme)


@each_theme
def test_images_of_the_style_sheet_are_files_and_all_are_used(theme: Theme) -> None:
    folder = resources_dir() / "icons" / "skin"
    used = {Path(path) for path in re.findall(r'url\("([^"]+)"\)', stylesheet_of(theme))}
    assert used
    assert all(path.is_file() for path in used)
    ink = "white" if theme.scheme is ColourScheme.DARK else "black"
    files = {path for path in folder.iterdir() if path.stem.endswith(ink)}
    assert used == files | {folder / "check-white.svg"}


def test_the_application_is_dark_unless_the_user_chose_otherwise(qapp: QApplication) -> None:
    assert ThemeFollower().theme.scheme is ColourScheme.DARK


def test_the_typeface_has_the_letters_of_every_language_and_digits_of_one_width(
    qapp: QApplication,
) -> None:
    font = application_font(qapp.font(), 100)
    for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.Bold):
        font.setWeight(weight)
        raw = QRawFont.fromFont(font)
        assert raw.familyName().startswith("Inter Review")
        assert all(raw.glyphIndexesForString("aąćęłńóśźżŻґєіїҐЄІЇю№€·…–“„×→↑✓"))
        metrics = QFontMetricsF(font)
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_the_text_is_never_smaller_than_can_be_read_and_follows_the_system(
    qapp: QApplication,
) -> None:
    system = QFont(qapp.font())
    system.setPointSizeF(4)
    assert QFontInfo(application_font(system, 100)).pixelSize() == 13
    system.setPointSizeF(30)
    assert application_font(system, 100).pointSizeF() == pytest.approx(30)
    assert application_font(system, 150).pointSizeF() == pytest.approx(45)


def test_follower_follows_the_system_until_told_otherwise(qtbot: QtBot) -> None:
    changed = QGuiApplication.styleHints().colorSchemeChanged
    system = [ColourScheme.LIGHT]
    follower = ThemeFollower(Appearance(SchemeSetting.SYSTEM), system=lambda: system[0])
    assert follower.theme == theme_of(ColourScheme.LIGHT)
    with qtbot.waitSignal(follower.theme_changed) as reports:
        system[0] = ColourScheme.DARK
        changed.emit(Qt.ColorScheme.Dark)
    assert reports.args == [theme_of(ColourScheme.DARK)]
    follower.choose(Appearance(SchemeSetting.DARK))
    with qtbot.assertNotEmitted(follower.theme_changed):
        system[0] = ColourScheme.LIGHT
        changed.emit(Qt.ColorScheme.Light)
    assert follower.theme.scheme is ColourScheme.DARK
    with qtbot.waitSignal(follower.theme_changed):
        follower.choose(Appearance(SchemeSetting.DARK, ContrastSetting.HIGH))
    assert follower.theme.high_contrast


def test_the_portal_is_followed_when_the_system_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    opened: list[PortalAppearance] = []

    def open_portal(parent: QObject) -> PortalAppearance:
        opened.append(PortalAppearance(parent))
        return opened[-1]

    alone = Appearance(SchemeSetting.DARK, ContrastSetting.NORMAL)
    follower = ThemeFollower(alone, system=lambda: ColourScheme.DARK, portal=open_portal)
    follower.follow_portal()
    assert not opened
    follower.choose(Appearance(SchemeSetting.DARK))
    with qtbot.waitSignal(follower.theme_changed):
        opened[0].is_high_contrast = True
        opened[0].changed.emit()
    assert follower.theme.high_contrast, "the contrast is the system's also in a chosen scheme"
    opened[0].is_high_contrast = None
    follower.choose(Appearance(SchemeSetting.SYSTEM))
    [portal] = opened
    with qtbot.waitSignal(follower.theme_changed) as reports:
        portal.is_dark = False
        portal.changed.emit()
    assert reports.args == [theme_of(ColourScheme.LIGHT)]
    with qtbot.waitSignal(follower.theme_changed):
        portal.is_high_contrast = True
        portal.changed.emit()
    assert follower.theme.high_contrast
    follower.choose(Appearance(SchemeSetting.DARK))
    assert follower.theme.scheme is ColourScheme.DARK
    assert len(opened) == 1


def test_system_without_a_scheme_is_dark(qapp: QApplication) -> None:
    hint = QGuiApplication.styleHints().colorScheme()
    expected = ColourScheme.LIGHT if hint is Qt.ColorScheme.Light else ColourScheme.DARK
    assert system_scheme() is expected


def inked(image: QImage) -> QRect:
    """Return the bounding rectangle of the pixels that are not transparent."""
    points = QRegion(QBitmap.fromImage(image.createAlphaMask()))
    return points.boundingRect()


@pytest.mark.parametrize("glyph", Glyph)
def test_every_glyph_fills_its_square_and_stays_inside(qapp: QApplication, glyph: Glyph) -> None:
    side = 48
    image = glyph_pixmap(glyph, side, 1.0, QColor("#123456")).toImage()
    box = inked(image)
    assert max(box.width(), box.height()) >= 0.6 * side
    wide = QImage(3 * side, 3 * side, QImage.Format.Format_ARGB32_Premultiplied)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    paint_glyph(painter, glyph, QRectF(side, side, side, side), QColor("#123456"))
    painter.end()
    assert inked(wide) == box.translated(side, side)


@pytest.mark.parametrize("glyph", Glyph)
def test_a_glyph_has_the_colour_that_is_asked_for(qapp: QApplication, glyph: Glyph) -> None:
    image = glyph_pixmap(glyph, 48, 1.0, QColor("#ff8800")).toImage()
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    seen = {(pixel.red(), pixel.green(), pixel.blue()) for pixel in pixels if pixel.alpha() == 255}
    assert seen
    # Where two lines overlap, a rounding may change a channel by one.
    assert seen <= {(0xFF, green, 0) for green in (0x87, 0x88, 0x89)}


def test_every_file_of_an_icon_is_of_a_glyph() -> None:
    files = {path.stem for path in (resources_dir() / "icons" / "ui").iterdir()}
    assert files == {glyph.value for glyph in Glyph}


def test_glyphs_can_be_told_apart_without_colour(qapp: QApplication) -> None:
    drawn = [
        glyph_pixmap(glyph, 16, 1.0, QColor("#000000"))
        .toImage()
        .convertToFormat(QImage.Format.Format_Alpha8)
        for glyph in Glyph
    ]
    for index, image in enumerate(drawn):
        assert image not in drawn[index + 1 :]


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
def test_glyph_pixmaps_have_the_pixels_of_their_ratio(qapp: QApplication, dpr: float) -> None:
    pixmap = glyph_pixmap(Glyph.APPROVED, 16, dpr, QColor("#ffffff"))
    assert pixmap.width() == round(16 * dpr)
    assert pixmap.deviceIndependentSize().width() == pytest.approx(16)


class FakeHints:
    """Notes which colour scheme is requested for what the system paints."""

    def __init__(self) -> None:
        self.requested: list[Qt.ColorScheme | None] = []

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802
        self.requested.append(scheme)

    def unsetColorScheme(self) -> None:  # noqa: N802
        self.requested.append(None)


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_title_bars_and_native_dialogs_get_the_chosen_scheme(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    hints: Any = FakeHints()
    for scheme in (SchemeSetting.LIGHT, SchemeSetting.SYSTEM, SchemeSetting.DARK):
        request_native_scheme(scheme, hints)
    asked = [Qt.ColorScheme.Light, None, Qt.ColorScheme.Dark]
    assert hints.requested == ([] if platform == "linux" else asked)


def test_a_follower_requests_the_scheme_when_it_changes(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    requested: list[SchemeSetting] = []
    monkeypatch.setattr(
        theme_module, "request_native_scheme", lambda scheme, _hints: requested.append(scheme)
    )
    follower = ThemeFollower(Appearance(SchemeSetting.LIGHT))
    follower.choose(Appearance(SchemeSetting.LIGHT, text_percent=120))
    follower.choose(Appearance(SchemeSetting.SYSTEM))
    assert requested == [SchemeSetting.LIGHT, SchemeSetting.SYSTEM]


CLASSES: Any = ("QMenuBar", "QMenu", "QStatusBar")  # the stubs name bytes; the call takes a str


def test_menus_keep_the_typeface_when_the_system_changes_its_fonts(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """As on Windows: when its colours change, Qt reads its font for menus again."""
    before, palette, sheet = QFont(qapp.font()), QPalette(qapp.palette()), qapp.styleSheet()
    system = QFont(before)
    system.setFamilies(["DejaVu Serif"])
    try:
        apply_theme(qapp, theme_of(ColourScheme.DARK), before)
        for name in CLASSES:
            qapp.setFont(system, name)
        for widget in (QMenuBar(), QMenu(), QStatusBar()):
            qtbot.addWidget(widget)
            widget.ensurePolished()
            assert widget.font().family().startswith("Inter Review")
            assert widget.fontInfo().pixelSize() == QFontInfo(qapp.font()).pixelSize()
    finally:
        qapp.setFont(before)  # for all classes too
        qapp.setPalette(palette)
        qapp.setStyleSheet(sheet)
