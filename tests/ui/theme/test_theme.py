"""The theme: neutral surroundings, readable text, and following the system."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBitmap, QColor, QGuiApplication, QImage, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qamera_review.paths import resources_dir
from qamera_review.services.settings.preferences import ContrastSetting, SchemeSetting
from qamera_review.ui.theme.glyphs import Glyph, glyph_pixmap, paint_glyph
from qamera_review.ui.theme.theme import (
    Appearance,
    ColourScheme,
    Theme,
    ThemeFollower,
    control_palette_of,
    palette_of,
    stylesheet_of,
    system_scheme,
    theme_of,
)

THEMES = [theme_of(scheme, high_contrast=high) for scheme in ColourScheme for high in (False, True)]
NEUTRAL = ("window", "tile", "tile_selected", "ring", "ring_inactive", "placeholder", "band")
GROUNDS = ("window", "tile", "panel", "field", "hover")
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
    assert contrast(colours.on_accent, colours.accent) >= 4.5
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
    window = control_palette_of(theme).color(QPalette.ColorRole.Window)
    outline = window.darker(140).name()  # as Fusion draws it
    for ground in (theme.colours.panel, theme.colours.field):
        assert contrast(outline, ground) >= 3


@each_theme
def test_every_colour_is_one(theme: Theme) -> None:
    for name in theme.colours.__struct_fields__:
        assert QColor(getattr(theme.colours, name)).isValid(), name


@each_theme
def test_palette_and_stylesheet_are_made_of_the_theme(theme: Theme, qapp: QApplication) -> None:
    palette = palette_of(theme)
    assert palette.color(QPalette.ColorRole.Window).name() == theme.colours.panel
    assert theme.colours.line in stylesheet_of(theme)


def test_follower_follows_the_system_until_told_otherwise(qtbot: QtBot) -> None:
    changed = QGuiApplication.styleHints().colorSchemeChanged
    system = [ColourScheme.LIGHT]
    follower = ThemeFollower(system=lambda: system[0])
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


def test_system_without_a_scheme_is_light(qapp: QApplication) -> None:
    hint = QGuiApplication.styleHints().colorScheme()
    expected = ColourScheme.DARK if hint is Qt.ColorScheme.Dark else ColourScheme.LIGHT
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
    seen = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#ff8800"}


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
