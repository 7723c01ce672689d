"""Renders the application's icon from its drawing.

python packaging/icons.py           the one that the running program shows, in resources/icons
python packaging/icons.py FOLDER    all sizes, for a desktop
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256)
WINDOW_SIZE = 256  # a packed program has no reader of SVG
SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "qamera-review.svg"


def render(size: int) -> QImage:
    """The icon in a square of this many pixels; needs a QGuiApplication."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    return image


def _save(size: int, path: Path) -> None:
    if not render(size).save(str(path)):
        raise OSError(f"{path} could not be written")


def main() -> int:
    """Writes one file, or `<size>.png` for every size."""
    app = QGuiApplication(["icons", "-platform", "offscreen"])
    if len(sys.argv) < 2:
        _save(WINDOW_SIZE, SOURCE.with_suffix(".png"))
    else:
        folder = Path(sys.argv[1])
        folder.mkdir(parents=True, exist_ok=True)
        for size in SIZES:
            _save(size, folder / f"{size}.png")
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
