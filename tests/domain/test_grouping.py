"""Tests of names without numbers, and of collapsed groups."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.grouping import (
    ALL_EXPANDED,
    Folding,
    GroupBy,
    Groups,
    SpecialGroup,
    name_without_number,
)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("White T-Shirt 3", "White T-Shirt"),
        ("White T-Shirt_v2", "White T-Shirt"),
        ("white-tee-007.jpg", "white-tee"),
        ("Mug (12)", "Mug"),
        ("Mug #4", "Mug"),
        ("Mug 3.jpeg", "Mug"),
        ("Mug 33.jpeg", "Mug"),
        ("Mug_V2", "Mug"),
        ("Mug3", "Mug3"),
        ("Mug(3)", "Mug"),
        ("Mug_(3)", "Mug"),
        ("Mug ( 3 )", "Mug"),
        ("Mug ()", "Mug ()"),
        ("Mug 3)", "Mug 3)"),
        ("Mug 2 (3).PNG", "Mug"),
        ("  Mug\n matte  01 ", "Mug matte"),
        ("Riesling Trocken 2023", "Riesling Trocken 2023"),  # a year is the product's
        ("IMG_00012345", "IMG"),
        ("T-Shirt", "T-Shirt"),
        ("42", "42"),
        ("(1)", "(1)"),
        ("", ""),
    ],
)
def test_name_without_number_removes_picture_numbers(name: str, stem: str) -> None:
    assert name_without_number(name) == stem


@given(st.text(max_size=60))
def test_name_without_number_is_idempotent_and_never_empty(name: str) -> None:
    stem = name_without_number(name)
    assert bool(stem) is bool(name.split())
    assert " ".join(name.split()).startswith(stem)


def test_toggled_changes_one_group() -> None:
    assert not ALL_EXPANDED.is_collapsed("a")
    one = ALL_EXPANDED.toggled("a")
    assert one.is_collapsed("a")
    assert not one.is_collapsed("b")
    assert one.toggled("a") == ALL_EXPANDED
    closed = Folding(is_all_collapsed=True).toggled("a")
    assert not closed.is_collapsed("a")
    assert closed.is_collapsed("b")
    assert not closed.is_collapsed(SpecialGroup.NEW), "what has just arrived is never hidden"


def test_the_group_of_new_packshots_cannot_be_collapsed() -> None:
    def can_fold(folding: Folding) -> bool:
        return Groups(GroupBy.DAY, ("x", SpecialGroup.NEW), (0, 1), (2, 3), folding).can_collapse

    assert can_fold(ALL_EXPANDED)
    assert not can_fold(Folding(True))
    assert not can_fold(ALL_EXPANDED.toggled("x"))


def test_of_row_returns_the_group_of_a_row() -> None:
    groups = Groups(GroupBy.DAY, ("x", "y", "z"), (0, 1, 4), (5, 3, 1), Folding(True))
    assert [groups.of_row(row) for row in range(5)] == [0, 1, 1, 1, 2]
    assert [groups.is_collapsed(group) for group in range(3)] == [True, True, False]


def test_of_two_the_one_whose_group_is_folded_is_hidden() -> None:
    groups = Groups(GroupBy.DAY, ("x", "y"), (0, 1), (2, 2), ALL_EXPANDED.toggled("x"))
    assert [groups.is_collapsed(group) for group in range(2)] == [True, False]


@pytest.mark.parametrize("by", [GroupBy.PRODUCT, GroupBy.JOB, GroupBy.NAME, GroupBy.DAY])
def test_only_a_known_product_job_or_name_has_variants(by: GroupBy) -> None:
    groups = Groups(by, ("x", SpecialGroup.UNKNOWN, SpecialGroup.NEW), (0, 1, 2), (1, 1, 1))
    holding = [groups.holds_variants(group) for group in range(3)]
    assert holding == [by is not GroupBy.DAY, False, False]
