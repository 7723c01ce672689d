"""A header keeps its numbers where there is little room, and elides the name."""

import pytest

from qamera_review.ui.grid.group_headers import GroupHeaderFonts, fitted_texts
from qamera_review.ui.grid.group_text import HeadText
from qamera_review.ui.theme.theme import ColourScheme, theme_of

TEXT = HeadText(
    "Natural Canvas Tote with long handles",
    "2 approved · 3 rejected · 5 to review",
    is_open=True,
    short_detail="○ 5  ✓ 2  × 3",
)


@pytest.mark.usefixtures("qapp")
def test_the_name_gives_way_before_the_numbers() -> None:
    fonts = GroupHeaderFonts.of(theme_of(ColourScheme.DARK))
    name_px = fonts.name_metrics.horizontalAdvance(TEXT.title)
    detail_px = fonts.detail_metrics.horizontalAdvance(TEXT.detail)
    whole = name_px + detail_px + 12
    assert fitted_texts(TEXT, whole, fonts, 8) == (TEXT.title, TEXT.detail)
    for room in range(whole - 12, 140, -20):
        name, detail = fitted_texts(TEXT, room, fonts, 8)
        assert detail in (TEXT.detail, TEXT.short_detail), room
        assert name.endswith("…") or detail == TEXT.short_detail
        used = fonts.name_metrics.horizontalAdvance(name)
        assert used + 8 + fonts.detail_metrics.horizontalAdvance(detail) <= room
    assert TEXT.tooltip.count("approved") == 1
