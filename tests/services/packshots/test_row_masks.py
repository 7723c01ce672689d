"""Orders, places and masks of a list, compared with plain Python."""

from collections.abc import Sequence
from itertools import compress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.packshot import PackshotId
from qamera_review.services.packshots.row_masks import contains_mask, intersect, mask_of, union
from qamera_review.services.packshots.row_order import Order, sorted_rows, sorted_rows_by
from qamera_review.services.packshots.view_ids import FilteredIds, Positions


@given(st.lists(st.tuples(st.integers(0, 6), st.text("ab", max_size=2))), st.sampled_from([1, -1]))
def test_rows_are_sorted_by_a_number_and_then_by_the_whole_key(
    given: list[tuple[int, str]], sign: int
) -> None:
    keys = [(sign * number, text, row) for row, (number, text) in enumerate(given)]
    rows = sorted_rows_by([number for number, _text, _row in keys], keys.__getitem__)
    assert list(rows) == sorted(range(len(keys)), key=keys.__getitem__)


@pytest.mark.parametrize("numbers", [range(10_000), range(10_000, 0, -1), [5] * 9_000, []])
def test_what_comes_in_order_is_as_good_as_sorted(numbers: Sequence[int]) -> None:
    rows = sorted_rows_by(numbers, lambda row: (numbers[row], row))
    assert list(rows) == sorted(range(len(numbers)), key=numbers.__getitem__)


def test_sorting_in_pieces_is_sorting() -> None:
    for count in (0, 1, 4_096, 4_097, 30_000):
        for keys in (
            [(row * 7919 % 31, row) for row in range(count)],
            [(row, 0) for row in range(count)],
            [(0, -row) for row in range(count)],
        ):
            assert list(sorted_rows(keys)) == sorted(range(count), key=keys.__getitem__)


ROWS = st.permutations(range(41)) | st.just(list(range(41))) | st.just(list(range(41))[::-1])


@given(st.sets(st.integers(0, 40)), ROWS)
def test_a_place_is_where_a_packshot_is(shown: set[int], rows: list[int]) -> None:
    ids = [PackshotId(f"p{row}") for row in range(41)]
    order = Order.of(rows, ids)
    mask = order.reorder(mask_of(shown, 41))
    assert list(compress(order.rows, mask)) == [row for row in rows if row in shown]
    row_of = {id_: row for row, id_ in enumerate(ids)}
    late = [PackshotId("late"), PackshotId("later")]
    passed = FilteredIds(order.ids, mask)
    assert list(passed) == [passed[place] for place in range(len(passed))]
    places = Positions(row_of, order, passed).with_later(late[:1]).with_later(late[1:])
    visible = [*compress(order.ids, mask), *late]
    assert [places.of(id_) for id_ in visible] == list(range(len(visible)))
    assert all(places.of(id_) is None for id_ in ids if id_ not in visible)
    all_of_them = Positions(row_of, order, None)
    assert [all_of_them.of(id_) for id_ in order.ids] == list(range(41))


def test_places_are_counted_over_all_blocks() -> None:
    ids = [PackshotId(f"p{row}") for row in range(5_000)]
    row_of = {id_: row for row, id_ in enumerate(ids)}
    order = Order.of(range(5_000), ids)
    mask = mask_of((row for row in range(5_000) if row % 7 not in (1, 2)), 5_000)
    visible = list(compress(ids, mask))
    late = PackshotId("late")
    places = Positions(row_of, order, FilteredIds(ids, mask)).with_later([late])
    assert [places.of(id_) for id_ in visible] == list(range(len(visible)))
    assert places.of(ids[1]) is None
    assert places.of(late) == len(visible)


@pytest.mark.parametrize("every", [1, 2, 1_500])
def test_what_passed_reads_as_a_list(every: int) -> None:
    ids = [PackshotId(f"p{row}") for row in range(70_000)]
    mask = bytes(row % every == 0 for row in range(70_000))
    plain, passed = ids[::every], FilteredIds(ids, mask)
    assert len(passed) == len(plain)
    assert list(passed) == plain
    assert [passed[place] for place in range(len(passed))] == plain
    assert passed[-1] == plain[-1]
    assert passed[7:20] == plain[7:20]
    assert passed[-3:] == plain[-3:]
    assert list(reversed(passed[5:9])) == plain[5:9][::-1]
    with pytest.raises(IndexError):
        passed[len(plain)]
    assert not FilteredIds(ids, bytes(70_000))


@given(st.lists(st.tuples(st.booleans(), st.booleans())))
def test_masks_are_put_together_row_by_row(rows: list[tuple[bool, bool]]) -> None:
    one, other = (bytes(row[side] for row in rows) for side in (0, 1))
    assert intersect(one, other) == bytes(left and right for left, right in rows)
    assert union(one, other) == bytes(left or right for left, right in rows)


@given(st.lists(st.text(alphabet="aś\ud800\nż ", max_size=6), max_size=9), st.text(max_size=2))
def test_a_word_is_found_where_it_is(texts: list[str], word: str) -> None:
    assert list(contains_mask(texts, word)) == [word in text for text in texts]
