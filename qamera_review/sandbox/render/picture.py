"""From a design to a picture and its file."""

import os
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from qamera_review.sandbox.render.design import Design


def render(design: Design, side: int) -> QImage:
    """The picture, `side` pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("#eeeeee"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor("#88aa99"))
    painter.drawEllipse(QPointF(side / 2, side / 2), side / 4, side / 4)
    painter.end()
    return image


def render_file(design: Design, side: int, path: Path) -> None:
    """Writes the picture whole or not at all; OSError when it cannot be written."""
    partial = path.with_name(f"{path.stem}.{os.getpid()}{path.suffix}")
    quality = {".jpg": 90, ".png": -1, ".webp": 88}[path.suffix]
    if not render(design, side).save(str(partial), quality=quality):
        raise OSError(f"{path.name} could not be written")
    partial.replace(path)
