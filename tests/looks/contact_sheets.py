"""Contact sheets of a folder of screenshots: many small ones side by side, with their names."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

_COLUMNS, _ROWS = 3, 3
_CELL = QSize(640, 460)
_TEXT_PX = 22
_GAP_PX = 8
_GROUND, _INK = QColor("#606060"), QColor("#ffffff")


def make_sheets(folder: Path) -> None:
    """Write the contact sheets of a folder beside it, as "<folder> sheet 1.png"."""
    pictures = sorted(folder.glob("*.png"))
    for number, start in enumerate(range(0, len(pictures), _COLUMNS * _ROWS), 1):
        sheet = _sheet(pictures[start : start + _COLUMNS * _ROWS])
        sheet.save(str(folder.parent / f"{folder.name} sheet {number}.png"))


def _sheet(pictures: list[Path]) -> QImage:
    width, height = _CELL.width() + _GAP_PX, _CELL.height() + _TEXT_PX + _GAP_PX
    sheet = QImage(_COLUMNS * width, _ROWS * height, QImage.Format.Format_RGB32)
    sheet.fill(_GROUND)
    painter = QPainter(sheet)
    painter.setPen(_INK)
    for place, path in enumerate(pictures):
        row, column = divmod(place, _COLUMNS)
        x, y = column * width, row * height
        painter.drawText(QRect(x + 4, y, _CELL.width(), _TEXT_PX), 0, path.stem)
        ratio, mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = QImage(str(path))
        image.setDevicePixelRatio(1)
        if image.width() > _CELL.width() or image.height() > _CELL.height():
            image = image.scaled(_CELL, ratio, mode)
        painter.drawImage(x, y + _TEXT_PX, image)
    painter.end()
    return sheet
