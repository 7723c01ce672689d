"""The application's typeface: Inter, from the files in `resources/fonts`.

The files are made by `packaging/fonts.py`. They hold Latin and Cyrillic letters; what they lack, a
product name in Chinese for instance, Qt takes from the system's fonts.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from qamera_review.paths import resources_dir

_WEIGHTS = ("Regular", "Medium", "Bold")
_LEAST_PX = 13.0  # Inter at this size is as wide as other systems' fonts at 12 px
_POINTS_PER_INCH = 72.0


@cache
def _family() -> str:
    """Return the family of the files; "" when they cannot be loaded."""
    families: list[str] = []
    for weight in _WEIGHTS:
        path = resources_dir() / "fonts" / f"InterReview-{weight}.ttf"
        families += QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(path))
        )
    return families[0] if families else ""


def application_font(system: QFont, percent: int) -> QFont:
    """Return the font of the application at `percent` of its normal size.

    The normal size is that of the font `system`, but at least 13 px. If the files cannot be loaded
    the system's own family stays.
    """
    font = QFont(system)
    if _family():
        font.setFamilies([_family()])
    points = system.pointSizeF()
    if points > 0:
        least = _LEAST_PX * _POINTS_PER_INCH / QGuiApplication.primaryScreen().logicalDotsPerInch()
        font.setPointSizeF(max(points, least) * percent / 100)
    else:
        font.setPixelSize(max(1, round(max(system.pixelSize(), _LEAST_PX) * percent / 100)))
    return font
