"""Computes in how many rows and columns pictures are largest. Measures are logical px."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

from qamera_review.domain.records import Struct


class SurveyLayout(Struct, frozen=True):
    """`count` pictures in rows of equal cells; a last row that is not full is centred."""

    count: int
    rows: int
    columns: int

    def place_of(self, number: int) -> tuple[int, int]:
        """Return the row and the column of a picture."""
        return divmod(number, self.columns)

    def at(self, row: int, column: int) -> int:
        """Return the picture nearest to a place."""
        row = max(0, min(self.rows - 1, row))
        last = min(self.count, (row + 1) * self.columns) - 1
        return max(row * self.columns, min(last, row * self.columns + column))

    def cell(self, number: int, width: int, height: int, gap: int) -> QRect:
        """Return the cell of a picture in a view of that size."""
        row, column = self.place_of(number)
        in_row = min(self.columns, self.count - row * self.columns)
        across, down = (width + gap) / self.columns, (height + gap) / self.rows
        left = (self.columns - in_row) * across / 2 + column * across
        right = left + across - gap
        return QRect(
            round(left),
            round(row * down),
            round(right) - round(left),
            round((row + 1) * down - gap) - round(row * down),
        )


def best_layout(
    ratios: Sequence[float], width: int, height: int, *, gap: int, caption: int
) -> SurveyLayout:
    """Return the layout in which the pictures have the greatest area altogether.

    `ratios` are width through height of each picture; `caption` is the height that each cell needs
    above its picture. Example without gaps and captions: four square pictures in a view of 1000 x
    500 are 250 px wide in one row and in two; in a view of 1000 x 600 they are 250 in one row and
    300 in two. Of layouts that are as good, the one with the fewest rows is taken.
    """
    count = max(1, len(ratios))
    layouts = [
        SurveyLayout(count, -(-count // columns), columns) for columns in range(count, 0, -1)
    ]

    def area(layout: SurveyLayout) -> float:
        across = (width + gap) / layout.columns - gap
        down = (height + gap) / layout.rows - gap - caption
        if across <= 0 or down <= 0:
            return 0.0
        return sum(min(across, down * ratio) ** 2 / ratio for ratio in ratios)

    return max(layouts, key=area)
