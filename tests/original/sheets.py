"""Writes what was found out about a pair as one picture, to be looked at."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from qamera_review.domain.alignment import PairResult
from qamera_review.services.originals.frames import Frame, paint_frame
from tests.checks.cutouts import SIDE
from tests.original.pairs import KnownPair


def write_sheet(path: Path, pair: KnownPair, result: PairResult) -> None:
    """Write the original, the packshot, the original laid on the packshot, the veil of what
    differs, and the zones, side by side."""
    sheet = QImage(5 * SIDE, SIDE, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.drawImage(0, 0, pair.original)
    packshot = pair.packshot
    for place in (1, 3, 4):
        painter.drawImage(place * SIDE, 0, packshot)
    if result.placement is not None:
        size = (packshot.width(), packshot.height())
        box = result.placement.box
        rect = (box.left * size[0], box.top * size[1], box.width * size[0], box.height * size[1])
        frame = Frame(1, rect, size, result.placement.quarter_turns)
        at = frame.visible.topLeft()
        painter.drawImage(2 * SIDE + at.x(), at.y(), paint_frame(frame, pair.original))
    if result.difference is not None:
        veil = result.difference.veil
        image = QImage(veil.data, veil.width, veil.height, veil.width, QImage.Format.Format_Alpha8)
        layer = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
        layer.fill(QColor("#ff00aa"))
        painting = QPainter(layer)
        painting.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painting.drawImage(0, 0, image)
        painting.end()
        painter.drawImage(QRectF(3 * SIDE, 0, packshot.width(), packshot.height()), layer)
    for number, zone in enumerate(result.zones, 1):
        left, top = zone.box.left * packshot.width(), zone.box.top * packshot.height()
        rect_ = QRectF(
            4 * SIDE + left, top, zone.box.width * packshot.width(),
            zone.box.height * packshot.height(),
        )  # fmt: skip
        painter.setPen(QPen(QColor("#00c000"), 2))
        painter.drawRect(rect_)
        painter.drawText(rect_.topLeft() + QPointF(4, 14), f"{number} {zone.kind.value}")
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(str(path))
