"""Names in order: numbers by their value, letters as an alphabet has them."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from qamera_review.domain.filters import Sort
from qamera_review.services.packshots.listing import Listing
from qamera_review.services.packshots.name_order import NameOrder
from tests.support.fakes import packshot


@pytest.fixture(params=["C", "en_US", "pl_PL", "uk_UA"])
def locale(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("locale")
@pytest.mark.parametrize(
    "names",
    [
        ["Mug", "Mug 1", "mug 2", "Mug 010", "Mug 11", "Mug 100", "Mug a", "Mugs"],
        ["Lampa", "Luz", "Łyżka", "Mango"],
        ["Zebra", "Zupa", "Żaba"],
        ["Зебра", "Йод", "Кіт"],
        ["a-1", "a-2", "a-10"],
        ["2 cups", "10 cups", "cups"],
    ],
)
def test_names_are_in_order(names: list[str]) -> None:
    mixed = names[:]
    random.Random(7).shuffle(mixed)
    assert sorted(mixed, key=NameOrder(mixed).key) == names


def test_i_with_a_dot_has_its_place_in_the_ukrainian_alphabet() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("uk_UA"))
    try:
        names = ["Ира", "Іграшка", "Йод", "Яблуко"]
        mixed = [names[place] for place in (2, 0, 3, 1)]
        assert sorted(mixed, key=NameOrder(mixed).key) == names
    finally:
        QLocale.setDefault(before)


@given(st.lists(st.text(), max_size=30))
def test_the_order_is_one_whatever_the_names_are(names: list[str]) -> None:
    order = NameOrder(names)
    keys = [order.key(name) for name in names]
    assert sorted(keys) == [order.key(n) for n in sorted(names, key=order.key)]


def test_the_list_is_sorted_by_number() -> None:
    names = ["Mug 10", "Mug 2", "Łyżka", "Mango", "Lampa"]
    shots = [packshot(f"ps_{place}", title=name) for place, name in enumerate(names)]
    listing = Listing(shots)
    ordered = [listing.packshots[row].name for row in listing.order(Sort.NAME).rows]
    assert ordered == ["Lampa", "Łyżka", "Mango", "Mug 2", "Mug 10"]
    assert listing.rows_with_word("lyzka") == bytes([0, 0, 1, 0, 0])
