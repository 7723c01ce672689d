"""The survey's layout gives the pictures the greatest area."""

import pytest
from PySide6.QtCore import QRect

from qamera_review.ui.viewer.survey_layout import SurveyLayout, best_layout


@pytest.mark.parametrize(
    ("ratios", "size", "rows"),
    [
        ([1.0] * 2, (1000, 600), 1),
        ([1.0] * 4, (1000, 500), 1),
        ([1.0] * 4, (1000, 600), 2),
        ([1.0] * 12, (1200, 800), 3),
        ([0.5] * 6, (1200, 600), 1),
        ([3.0] * 4, (1000, 900), 4),
    ],
)
def test_rows_and_columns_follow_the_ratios(
    ratios: list[float], size: tuple[int, int], rows: int
) -> None:
    assert best_layout(ratios, *size, gap=0, caption=0).rows == rows


@pytest.mark.parametrize("count", range(1, 17))
def test_cells_lie_beside_each_other_within_the_view(count: int) -> None:
    layout = best_layout([1.0] * count, 1271, 693, gap=8, caption=24)
    cells = [layout.cell(number, 1271, 693, 8) for number in range(count)]
    view = QRect(0, 0, 1271, 693)
    assert all(view.contains(cell) for cell in cells)
    assert not any(
        first.intersects(second) for place, first in enumerate(cells) for second in cells[:place]
    )


def test_moving_down_into_a_shorter_row_leads_to_its_last() -> None:
    layout = SurveyLayout(5, 2, 3)
    assert layout.at(1, 2) == 4
    assert layout.at(2, 0) == 3
    assert layout.at(-1, 1) == 1
