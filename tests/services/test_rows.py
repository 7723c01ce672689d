"""Orders, places and the text of a list, against what Python says of the same."""

from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.rows import Order, Places, SearchText, mask_of, sorted_rows, those


def test_sorting_in_pieces_is_sorting() -> None:
    for count in (0, 1, 4_096, 4_097, 30_000):
        for keys in (
            [(row * 7919 % 31, row) for row in range(count)],
            [(row, 0) for row in range(count)],
            [(0, -row) for row in range(count)],
        ):
            assert list(sorted_rows(keys)) == sorted(range(count), key=keys.__getitem__)


@given(st.sets(st.integers(0, 40)), st.permutations(range(41)))
def test_a_place_is_where_a_packshot_is(shown: set[int], order: list[int]) -> None:
    ids = [PackshotId(f"p{row}") for row in range(41)]
    whole = Order.of(order, ids)
    rows = those(whole.rows, mask_of(shown, 41))
    row_of = {id_: row for row, id_ in enumerate(ids)}
    late = [PackshotId("late"), PackshotId("later")]
    places = Places(row_of, whole, rows).with_later(late[:1]).with_later(late[1:])
    visible = [*map(ids.__getitem__, rows), *late]
    assert [places.of(id_) for id_ in visible] == list(range(len(visible)))
    assert all(places.of(id_) is None for id_ in ids if id_ not in visible)
    all_of_them = Places(row_of, whole, whole.rows)
    assert [all_of_them.of(id_) for id_ in whole.ids] == list(range(41))


@given(
    st.lists(st.text(alphabet="aßİ\ud800\nż ", max_size=6), max_size=9), st.text("aśs ", max_size=2)
)
def test_a_word_is_found_where_it_is(texts: list[str], word: str) -> None:
    word = (word or "a").casefold()
    found = SearchText(texts).rows_with(word)
    assert list(found) == [row for row, text in enumerate(texts) if word in text.casefold()]
