"""A duel finds the best of n packshots by n - 1 choices."""

from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.duel import Duel, duel_of
from qamera_review.domain.packshot import PackshotId

P = PackshotId


@given(st.lists(st.integers(0, 5), min_size=2, max_size=8))
def test_the_best_is_found_by_as_many_choices_as_there_are_others(qualities: list[int]) -> None:
    quality = {P(str(number)): value for number, value in enumerate(qualities)}
    duel, choices = duel_of(list(quality)), 0
    while not duel.is_over:
        left, right = duel.pair
        if quality[left] == quality[right]:
            duel = duel.kept_both()
        else:
            duel = duel.chosen(left=quality[left] > quality[right])
        choices += 1
    assert choices == len(quality) - 1 == duel.choices
    best = max(quality.values())
    assert quality[duel.best] == best
    assert {*duel.candidates, *duel.tied} == set(quality)
    assert all(quality[tied] <= best for tied in duel.tied)


def test_the_best_stays_on_its_side() -> None:
    duel = duel_of([P("a"), P("b"), P("c")]).chosen(left=False)
    assert duel == Duel(P("b"), P("c"), (), (P("a"),), (), is_best_left=False)
    assert duel.pair == ("c", "b")
    assert duel.chosen(left=False).pair == ("b",)
    assert duel.chosen(left=True).beaten == ("a", "b")


ids = [P(each) for each in "abcdef"]
choices = st.lists(st.sampled_from(["left", "right", "both"]), max_size=6)


@given(choices, st.sets(st.sampled_from(ids)))
def test_what_has_left_the_list_is_nowhere_in_the_duel(
    made: list[str], gone: set[PackshotId]
) -> None:
    duel = duel_of(ids)
    for choice in made:
        duel = duel.kept_both() if choice == "both" else duel.chosen(left=choice == "left")
    rest = duel.without(gone)
    assert (rest is None) is (gone == set(ids))
    if rest is None:
        return
    assert sorted(rest.all_ids) == sorted(set(ids) - gone)
    assert rest.best == duel.best or duel.best in gone
    assert not rest.beaten or duel.best not in gone, "only the one that left has beaten them"
