"""Draws a contact sheet with a picture of each product and of each defect.

`python -m qamera_review.sandbox.catalogue OUT.png` writes it. The one in the repository is
`resources/sandbox/catalogue.png`.
"""

import sys
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qamera_review.sandbox.products import FLAWS, MODELS, PRESETS, PRODUCTS, SCENERIES
from qamera_review.sandbox.render.design import Design
from qamera_review.sandbox.render.offscreen import use_offscreen_platform

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_COLUMNS: Final = 8
_TILE: Final = 168
_GAP: Final = 6
_CAPTION: Final = 22
_FLAWED: Final = {
    "off_white_ground": "headphones",
    "cut_off": "sneaker",
    "off_centre": "perfume",
    "too_small": "candle",
    "blurred": "mug",
    "halo": "tote",
    "garbled_text": "pouch",
    "wrong_side": "tshirt",
    "near_duplicate": "can",
}


def designs() -> list[tuple[str, Design]]:
    """Return captions and designs: every product once, then every defect once."""
    sceneries = cycle((0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5))
    models, presets = cycle(MODELS), cycle(PRESETS[:2])
    sheet = [
        (
            product.name,
            Design(
                product.kind,
                product.colour,
                SCENERIES[next(sceneries)].id,
                next(models).id,
                next(presets).id,
                take,
            ),
        )
        for take, product in enumerate(PRODUCTS)
    ]
    for flaw in ("", *FLAWS):
        product = next(p for p in PRODUCTS if p.kind == _FLAWED[flaw or "near_duplicate"])
        sheet.append(
            (
                f"Fault: {flaw.replace('_', ' ')}" if flaw else "A good one",
                Design(
                    *(product.kind, product.colour, SCENERIES[0].id, MODELS[0].id),
                    *(PRESETS[0].id, 4, flaw or None),
                ),
            )
        )
    return sheet


def contact_sheet() -> "QImage":
    """Return the sheet as an image. Needs a QGuiApplication."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QImage, QPainter

    from qamera_review.sandbox.render.picture import render

    sheet = designs()
    rows = -(-len(sheet) // _COLUMNS)
    image = QImage(
        _COLUMNS * (_TILE + _GAP) + _GAP,
        rows * (_TILE + _CAPTION + _GAP) + _GAP,
        QImage.Format.Format_RGB32,
    )
    image.fill(QColor("#ededee"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    font = QFont("DejaVu Sans")
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(QColor("#3a3a3d"))
    for index, (caption, design) in enumerate(sheet):
        row, column = divmod(index, _COLUMNS)
        left = _GAP + column * (_TILE + _GAP)
        top = _GAP + row * (_TILE + _CAPTION + _GAP)
        large = render(design, 2 * _TILE)
        small = large.scaled(
            _TILE,
            _TILE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(left, top, small)
        area = QRectF(left, top + _TILE, _TILE, _CAPTION)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, caption)
    painter.end()
    return image


def main(argv: list[str]) -> int:
    """Write the sheet to the path in `argv`; return the exit status."""
    if len(argv) != 1:
        print("Usage: python -m qamera_review.sandbox.catalogue OUT.png", file=sys.stderr)
        return 2
    use_offscreen_platform()
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    Path(argv[0]).parent.mkdir(parents=True, exist_ok=True)
    saved = contact_sheet().save(argv[0], quality=0)
    application.shutdown()
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
