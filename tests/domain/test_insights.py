"""Insights: intervals, the time that decisions take, and the figures of groups."""

import pytest

from qamera_review.domain.insights import (
    Dimension,
    ImageFacts,
    decision_times,
    frequent_reasons,
    insights_by,
    total_insights,
    wilson_interval,
)
from qamera_review.domain.packshot import PackshotId

A, B, C, D = map(PackshotId, "abcd")


def image(product: str, verdict: bool | None, *reasons: str, price: float | None = None,
          time_ms: float | None = None, week: str | None = None) -> ImageFacts:  # fmt: skip
    weeks = {} if week is None else {Dimension.WEEK: week}
    keys = {Dimension.PRODUCT: product, **weeks}
    return ImageFacts(keys, verdict, reasons, price, time_ms)


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # From Newcombe 1998, table I, and the closed form.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (29, 29, 0.883, 1)],
)
def test_wilsons_interval(successes: int, trials: int, low: float, high: float) -> None:
    interval = wilson_interval(successes, trials)
    assert interval.share == successes / trials
    assert interval.low == pytest.approx(low, abs=5e-5)
    assert interval.high == pytest.approx(high, abs=5e-5)


def test_a_decision_takes_the_time_since_the_one_before_it() -> None:
    moments = [(B, 4_000), (A, 1_000), (C, 4_000), (D, 64_001)]
    assert decision_times(moments) == {(B, 4_000): 1_500, (C, 4_000): 1_500}
    assert decision_times([*moments, (A, 65_001)])[A, 65_001] == 1_000


def test_a_decision_that_was_refused_and_then_sent_counts_once() -> None:
    moments = [(A, 1_000), (B, 4_000), (B, 4_000)]
    assert decision_times(moments) == {(B, 4_000): 3_000}


def test_groups_have_their_own_figures() -> None:
    facts = [
        *(image("mug", True, price=2.0, time_ms=1_000, week="2026-W02") for _ in range(15)),
        *(image("mug", False, "not sharp", price=2.0, week="2025-W52") for _ in range(5)),
        image("mug", None, price=2.0),
        image("lamp", False, "wrong side", "not sharp", time_ms=9_000),
        image("lamp", False),
        image("chair", None, price=2.0),
    ]
    mug, lamp = insights_by(facts, Dimension.PRODUCT)
    assert (mug.key, mug.approved, mug.decided, mug.is_small_sample) == ("mug", 15, 20, False)
    assert (mug.median_ms, mug.timed, mug.credits_per_approved) == (1_000, 15, 42 / 15)
    assert (lamp.is_small_sample, lamp.credits_per_approved) == (True, None)
    assert (mug.priced, mug.credits, lamp.priced, lamp.credits) == (21, 42.0, 0, None)
    assert dict(lamp.reasons) == {"wrong side": 1, "not sharp": 1, "": 1}
    assert frequent_reasons([mug, lamp], 3) == ("not sharp", "wrong side", "")
    assert [row.key for row in insights_by(facts, Dimension.WEEK)] == ["2025-W52", "2026-W02"]
    assert insights_by(facts, Dimension.PRESET) == []
    assert total_insights([]).approval is None
