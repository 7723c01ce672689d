"""Tells whether the data of an arithmetic JPEG end early, about which libjpeg does not warn.

Where the data end, the decoder goes on with zeros, which make blocks as well. An encoder leaves out
the zeros at the end of the last scan, so missing data look like zeros that were left out. What the
data do not decide is found by decoding the file once more with other bytes at its end: from the
first undecided block on the two pictures differ. These files are rare; no other is decoded twice.

Zeros that were left out belong to at most four bytes of information. These make the last blocks, or
any number of blocks that all look like the many before them: the white below a product. So the data
are complete if only the last blocks are undecided, or if all undecided blocks, and some before them
if they are many, have one colour. A picture that has this colour everywhere counts as one whose
data end early: a picture of nothing is rarer than one that broke off in its white margin.
"""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage

from qamera_review.domain.records import Struct

_EOI = b"\xff\xd9"
# Neither zeros nor a marker; varied, so that they are not by chance what the next blocks would be.
_OTHER_DATA = bytes(range(251, 1, -2)) * 2
_SMOOTHED_PX = 2  # how far the decoder blends enlarged colours into the next block
_LAST_BLOCKS = 4
# So many plain blocks fit into four bytes only if the coder has met plain ones just before.
_MANY_BLOCKS, _BLOCKS_BEFORE = 64, 8


class ArithmeticEnd(Struct, frozen=True):
    """The same JPEG with other data at its end, and the size of its blocks in pixels."""

    data: bytes
    block: QSize

    def is_early(self, image: QImage, other: QImage) -> bool:
        """Return whether data are missing, by the full-size pictures of the file and of `data`."""
        if image.size() != other.size():
            return True
        columns = -(-image.width() // self.block.width())
        rows = -(-image.height() // self.block.height())
        first = self._first_undecided(image, other, columns, rows)
        undecided = columns * rows - first
        if (undecided <= _LAST_BLOCKS and first > 0) or undecided <= 1:
            return False
        before = _BLOCKS_BEFORE if undecided > _MANY_BLOCKS else 0
        is_plain = all(
            _has_only(image.copy(area), image.pixel(image.width() - 1, image.height() - 1))
            for area in self._areas_from(max(0, first - before), columns, image.rect())
        )
        return not is_plain or self._is_plain_all_over(image)

    def _first_undecided(self, image: QImage, other: QImage, columns: int, rows: int) -> int:
        """Return the number of the first block that differs, counted in rows from 0."""
        for row in range(rows):
            area = self._inner(QRect(0, row, columns, 1)).intersected(image.rect())
            if image.copy(area) == other.copy(area):
                continue
            for column in range(columns):
                area = self._inner(QRect(column, row, 1, 1)).intersected(image.rect())
                if image.copy(area) != other.copy(area):
                    return row * columns + column
        return columns * rows

    def _areas_from(self, first: int, columns: int, rect: QRect) -> list[QRect]:
        """Return the areas in pixels of the block with this number and all that follow it."""
        row, column = divmod(first, columns)
        rows = -(-rect.height() // self.block.height())
        blocks = (QRect(column, row, columns - column, 1), QRect(0, row + 1, columns, rows))
        areas = (self._inner(each).intersected(rect) for each in blocks)
        return [area for area in areas if not area.isEmpty()]

    def _inner(self, blocks: QRect) -> QRect:
        """Return the pixels of some blocks which no other block has an influence on."""
        width, height = self.block.width(), self.block.height()
        edge = _SMOOTHED_PX if max(width, height) > 8 else 0
        area = QRect(
            blocks.x() * width, blocks.y() * height,
            blocks.width() * width, blocks.height() * height,
        )  # fmt: skip
        return area.adjusted(edge, edge, -edge, -edge)

    def _is_plain_all_over(self, image: QImage) -> bool:
        return _has_only(image, image.pixel(image.width() - 1, image.height() - 1))


def _has_only(image: QImage, colour: int) -> bool:
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(colour)
    return image.convertToFormat(QImage.Format.Format_RGB32) == plain


def arithmetic_end(picture: bytes, block: tuple[int, int]) -> ArithmeticEnd:
    """Return what tells whether the data of a JPEG, closed by an EOI, end early."""
    data = picture[: -len(_EOI)].rstrip(b"\0").rstrip(b"\xff")
    return ArithmeticEnd(data + _OTHER_DATA + _EOI, QSize(*block))
