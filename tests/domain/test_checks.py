"""What the checks suggest, and how doubtful they make a picture."""

import pytest

from qamera_review.domain.checks import (
    REASONS_OF_CHECKS,
    Check,
    Finding,
    Verdict,
    doubt_of,
    suggested_reason,
)
from qamera_review.domain.feedback import DEFAULT_REASONS
from qamera_review.domain.query import checks_in, with_checks


def test_suggested_reasons_are_among_the_default_ones() -> None:
    assert set(REASONS_OF_CHECKS.values()) <= set(DEFAULT_REASONS)
    fired = {Check.BLUR, Check.TOUCHES}
    assert suggested_reason(fired, DEFAULT_REASONS) == "missing or extra part"
    assert suggested_reason(fired, ("not sharp",)) == "not sharp"
    assert suggested_reason(fired, ("ugly",)) is None
    assert suggested_reason({Check.CENTRE}, DEFAULT_REASONS) is None


@pytest.mark.parametrize(
    ("lightness", "expected"),
    [(98.0, "wrong background"), (70.0, "wrong background"), (None, None)],
)
def test_only_a_ground_of_one_colour_suggests_that_it_is_wrong(
    lightness: float | None, expected: str | None
) -> None:
    assert suggested_reason({Check.GROUND}, DEFAULT_REASONS, lightness) == expected


@pytest.mark.parametrize(
    ("check", "near", "far"),
    [
        (Check.GROUND, 99.6, 60.0),
        (Check.TOUCHES, 0.03, 0.9),
        (Check.CENTRE, 0.09, 0.4),
        (Check.SMALL, 0.49, 0.05),
        (Check.BLUR, 1.09, 0.2),
    ],
)
def test_the_farther_from_the_limit_the_more_doubtful(
    check: Check, near: float, far: float
) -> None:
    little = doubt_of(Finding(check, Verdict.FIRED, near))
    much = doubt_of(Finding(check, Verdict.FIRED, far))
    assert 1.0 <= little < 1.2
    assert 1.5 < much <= 2.0
    assert doubt_of(Finding(check, Verdict.FINE, near)) == 0.0


def test_a_label_is_no_defect() -> None:
    assert doubt_of(Finding(Check.AI, Verdict.FIRED)) == 0.0
    assert doubt_of(Finding(Check.GROUND, Verdict.FIRED)) == 2.0
    assert doubt_of(Finding(Check.DUPLICATE, Verdict.FIRED, 2.0)) == 1.5
    assert doubt_of(Finding(Check.HALO, Verdict.FIRED, 0.9)) == 1.0


@pytest.mark.parametrize(
    ("text", "checks", "expected"),
    [
        ("", {Check.BLUR}, "check:blur"),
        ("mug", {Check.BLUR, Check.GROUND}, "mug check:ground,blur"),
        ("check:blur mug", {Check.BLUR}, "mug check:blur"),
        ("mug CHECK:blur,ground is:approved", set(), "mug is:approved"),
        ("-check:blur", {Check.AI}, "-check:blur check:ai"),
        ("recheck:blur", set(), "recheck:blur"),
    ],
)
def test_a_query_asks_for_other_checks_and_otherwise_for_the_same(
    text: str, checks: set[Check], expected: str
) -> None:
    changed = with_checks(text, frozenset(checks))
    assert changed == expected
    assert checks_in(changed) == checks
