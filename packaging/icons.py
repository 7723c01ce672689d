"""Renders the application's icon from its drawing.

python packaging/icons.py           the one that the running program shows, in resources/icons
python packaging/icons.py FOLDER    all sizes, for a desktop, and together for Windows and macOS
"""

import struct
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


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """An .ico of PNGs by size: a header, an entry of 16 bytes for each, and then the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    start = len(head) + 16 * len(pictures)
    for size, picture in pictures.items():
        # A byte has no room for 256, which is written as 0.
        side = size % 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    return head + b"".join(pictures.values())


def macos_icon(pictures: dict[int, bytes]) -> bytes:
    """An .icns of PNGs by size, each in a block of the kind that means its size."""
    kinds = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08"}
    blocks = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for size, kind in kinds.items()
    )
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


def _save(size: int, path: Path) -> None:
    if not render(size).save(str(path)):
        raise OSError(f"{path} could not be written")


def main() -> int:
    """Writes one file, or `<size>.png` for every size and the two that hold several."""
    app = QGuiApplication(["icons", "-platform", "offscreen"])
    if len(sys.argv) < 2:
        _save(WINDOW_SIZE, SOURCE.with_suffix(".png"))
    else:
        folder = Path(sys.argv[1])
        folder.mkdir(parents=True, exist_ok=True)
        for size in SIZES:
            _save(size, folder / f"{size}.png")
        pictures = {size: (folder / f"{size}.png").read_bytes() for size in SIZES}
        (folder / "qamera-review.ico").write_bytes(windows_icon(pictures))
        (folder / "qamera-review.icns").write_bytes(macos_icon(pictures))
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
