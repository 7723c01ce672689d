"""Product cut-outs with exact alpha, laid on grounds, so that the measurements are known."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from qamera_review.domain.image_format import ImageFormat
from qamera_review.domain.measurement import AiMark, Box, Measurement
from qamera_review.measuring.measure import FileNumbers, measure

SIDE = 512
_SOLID_FROM = 128  # of alpha: the soft shadow that some cut-outs have does not belong to the box


@dataclass(frozen=True)
class CutOut:
    """A product on transparency, and the rectangle of its solid pixels."""

    name: str
    image: QImage
    solid: QRect

    @classmethod
    def of(cls, name: str, image: QImage) -> "CutOut":
        """Return the cut-out with its solid rectangle."""
        image = image.convertToFormat(QImage.Format.Format_ARGB32)
        solid = alpha_of(image) >= _SOLID_FROM
        rows, columns = (_covered(np.count_nonzero(solid, axis=axis)) for axis in (1, 0))
        rectangle = QRect(
            int(columns[0]),
            int(rows[0]),
            int(columns[-1] - columns[0] + 1),
            int(rows[-1] - rows[0] + 1),
        )
        return cls(name, image, rectangle)


def _covered(counts: np.ndarray) -> np.ndarray:
    """Return the rows or columns with more than a thread or a tip in them: about 1 % of a picture
    in which the product fills 0.75."""
    extent = len(np.flatnonzero(counts))
    return np.flatnonzero(counts >= 0.01 * extent / 0.75)


def with_rim(cutout: CutOut, rim_px: int, colour: QColor, fill: float) -> CutOut:
    """Return the product with a rim of what it was cut out of: so many pixels wide in the picture
    in which the product fills `fill`."""
    longer = max(cutout.solid.width(), cutout.solid.height())
    width = max(1, round(rim_px * longer / (fill * SIDE)))
    grown = np.pad(alpha_of(cutout.image) >= _SOLID_FROM, width + 1)
    for step in range(width):
        # A cross and a square in turns make about a circle.
        grown = _grown_by_one(grown, with_corners=step % 2 == 1)
    height, length = grown.shape
    image = QImage(length, height, QImage.Format.Format_ARGB32)
    pixels = np.frombuffer(image.bits(), np.uint32).reshape(height, length)
    pixels[:] = np.where(grown, np.uint32(colour.rgba()), np.uint32(0))
    painter = QPainter(image)
    painter.drawImage(width + 1, width + 1, cutout.image)
    painter.end()
    return CutOut.of(cutout.name, image)


def _grown_by_one(mask: np.ndarray, *, with_corners: bool) -> np.ndarray:
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    across = grown if with_corners else mask
    result = grown.copy()
    result[:, 1:] |= across[:, :-1]
    result[:, :-1] |= across[:, 1:]
    return result


@dataclass(frozen=True)
class Laid:
    """A cut-out on a ground: the picture, and where the solid part is, in pixels; it may reach over
    the edge."""

    image: QImage
    place: QRectF

    @property
    def box(self) -> Box:
        """Return the true box, cut at the edges."""
        place = self.place.intersected(QRectF(0, 0, SIDE, SIDE))
        return Box(
            place.left() / SIDE, place.top() / SIDE, place.right() / SIDE, place.bottom() / SIDE
        )


def read_cutouts(folder: Path) -> list[CutOut]:
    """Return the cut-outs of a folder: its PNG files with transparency, by name."""
    images = [(path.stem, QImage(str(path))) for path in sorted(folder.glob("*.png"))]
    return [CutOut.of(name, image) for name, image in images if image.hasAlphaChannel()]


def alpha_of(image: QImage) -> np.ndarray:
    """Return the alpha of an ARGB32 image."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, 3 : image.width() * 4 : 4].copy()


def lay(
    cutout: CutOut,
    *,
    ground: QColor | None = None,
    fill: float = 0.75,
    shift: tuple[float, float] = (0.0, 0.0),
) -> Laid:
    """Return the cut-out in the middle of a square picture, its longer side `fill` of it, moved by
    `shift` (shares of the side)."""
    solid = cutout.solid
    scale = fill * SIDE / max(solid.width(), solid.height())
    width, height = solid.width() * scale, solid.height() * scale
    x = (SIDE - width) / 2 + shift[0] * SIDE
    y = (SIDE - height) / 2 + shift[1] * SIDE
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(ground if ground is not None else QColor("white"))
    scaled = cutout.image.scaled(
        max(1, round(cutout.image.width() * scale)),
        max(1, round(cutout.image.height() * scale)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter = QPainter(image)
    left, top = round(x - solid.left() * scale), round(y - solid.top() * scale)
    painter.drawImage(left, top, scaled)
    painter.end()
    at = QRectF(left + solid.left() * scale, top + solid.top() * scale, width, height)
    return Laid(image, at)


def as_jpeg(image: QImage, quality: int) -> QImage:
    """Return the picture after it was saved as JPEG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    assert writer.write(image)
    return QImage.fromData(data)


def blurred(image: QImage, sigma: float) -> QImage:
    """Return the picture under a Gaussian blur of `sigma` pixels."""
    rgb = to_array(image).astype(np.float32)
    reach = int(4 * sigma + 1)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    for axis in (0, 1):
        padded = np.pad(rgb, [(reach, reach) if a == axis else (0, 0) for a in range(3)], "edge")
        length = rgb.shape[axis]
        rgb = sum(
            weight * np.take(padded, range(at, at + length), axis=axis)
            for at, weight in enumerate(kernel)
        )
    return to_image(rgb)


def to_array(image: QImage) -> np.ndarray:
    """Return the pixels as (height, width, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def to_image(rgb: np.ndarray) -> QImage:
    """Return the image of an array of pixels."""
    data = np.clip(np.rint(rgb), 0, 255).astype(np.uint8)
    height, width = data.shape[:2]
    return QImage(data.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888).copy()


def measure_image(image: QImage) -> Measurement:
    """Return the measurement of a picture of a file that states nothing."""
    file = FileNumbers(ImageFormat.JPEG, image.width(), image.height(), 1)
    return measure(image, file, AiMark.NONE)
