"""Tests of prices, statistics, coverage and lost jobs, with values that can be checked by hand."""

from collections import Counter
from fractions import Fraction

import pytest

from qamera_review.domain.errors import InvalidJob
from qamera_review.domain.jobs.coverage import (
    CoverageStatus,
    coverage_of,
    next_uncovered,
)
from qamera_review.domain.jobs.job import (
    Job,
    JobId,
    JobReceipt,
    JobRequest,
    JobState,
    check_request,
)
from qamera_review.domain.jobs.lost_job import (
    CLOCKS_APART_MS,
    EARLY_MS,
    LATE_MS,
    SETTLE_MS,
    Evidence,
    JobVerdict,
    find_evidence,
)
from qamera_review.domain.jobs.pricing import (
    CostPlan,
    UnitPrice,
    expected_credits,
    refund,
    spent_since,
    unit_price,
)
from qamera_review.domain.jobs.statistics import (
    SMALL_SAMPLE,
    ImageOutcome,
    JobAccount,
    stats_by,
    total_stats,
)
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.product_names import ProductNames
from qamera_review.domain.products import ProductId, listed_product, product_of_service_id
from qamera_review.domain.records import replace
from tests.support.fakes import packshot

LEFT_MS = 1_000_000_000


def job(
    product: str = "a",
    images: int = 4,
    credits: int | None = 12,
    sent_ms: int = LEFT_MS,
    state: JobState = JobState.REGISTERED,
    preset: str = "",
) -> Job:
    ids = tuple(PackshotId(f"{product}{sent_ms}_{n}") for n in range(images))
    receipt = JobReceipt(ids, credits_reserved=credits)
    return Job(
        JobId(f"{product}{sent_ms}"),
        JobRequest(product, preset, count=images),
        state,
        sent_ms,
        receipt if state is JobState.REGISTERED else None,
        sent_ms=sent_ms,
    )


def test_the_price_comes_from_the_newest_answer_of_the_same_kind() -> None:
    jobs = [job(credits=12), job(credits=20, sent_ms=LEFT_MS + 1), job(preset="p", credits=8)]
    same = unit_price(jobs, JobRequest("x"))
    other = unit_price(jobs, JobRequest("x", "p"))
    new = unit_price(jobs, JobRequest("x", "unheard"))
    assert same is not None
    assert other is not None
    assert new is not None
    assert same == UnitPrice(Fraction(5), True, LEFT_MS + 1)
    assert other == UnitPrice(Fraction(2), True, LEFT_MS)
    assert not new.same_kind
    assert unit_price([job(credits=None), job(images=0)], JobRequest("x")) is None


def test_the_newest_job_is_the_one_sent_last() -> None:
    first = replace(job("a", credits=12, sent_ms=LEFT_MS + 30), launched_ms=LEFT_MS + 10)
    later = replace(job("b", credits=20, sent_ms=LEFT_MS + 25), launched_ms=LEFT_MS + 20)
    for jobs in ([first, later], [later, first]):
        assert unit_price(jobs, JobRequest("x")) == UnitPrice(Fraction(3), True, LEFT_MS + 30)


def test_each_kind_has_its_own_price() -> None:
    jobs = [job(credits=12), job(preset="p", credits=8)]
    assert expected_credits(jobs, [JobRequest("x"), JobRequest("x", "p")]) == 30 + 20


def test_a_fractional_price_is_rounded_up_once_for_the_sum() -> None:
    jobs = [job(images=3, credits=10)]
    assert expected_credits(jobs, [JobRequest("x", count=1)] * 3) == 10
    assert expected_credits(jobs, [JobRequest("x", count=1)]) == 4
    assert expected_credits([], [JobRequest("x")]) is None
    assert expected_credits([], []) == 0


def test_what_may_have_been_charged_counts_as_spent() -> None:
    unknown = replace(
        job("b", sent_ms=LEFT_MS + 5, state=JobState.OUTCOME_UNKNOWN),
        request=JobRequest("b", count=2),
    )
    refused = job("c", sent_ms=LEFT_MS + 6, state=JobState.REFUSED)
    old = job("d", sent_ms=LEFT_MS - 5)
    assert spent_since([job(), unknown, refused, old], LEFT_MS) == 12 + 6
    dearer = job("e", credits=20, sent_ms=LEFT_MS + 1)
    assert spent_since([refused, old, job(), dearer], LEFT_MS) == 12 + 20
    unsent = replace(job("f", credits=None, sent_ms=0), launched_ms=LEFT_MS)
    assert spent_since([unsent, dearer], LEFT_MS) == 20 + 20
    assert spent_since([replace(unsent, launched_ms=LEFT_MS - 1), dearer], LEFT_MS) == 20
    assert spent_since([unsent], LEFT_MS) == unsent.request.count, "a credit an image at least"


def test_a_problem_names_its_field() -> None:
    with pytest.raises(InvalidJob, match=r"^product: Enter a product ID"):
        check_request(JobRequest(" "))


@pytest.mark.parametrize(
    ("cap", "credits", "over"), [(0, 99, False), (20, 10, False), (20, 11, True), (20, None, False)]
)
def test_over_cap_when_the_daily_limit_is_exceeded(
    cap: int, credits: int | None, over: bool
) -> None:
    assert CostPlan((JobRequest("a"),), credits, spent=10, cap=cap).over_cap is over


def test_failed_images_are_refunded() -> None:
    assert refund(job(), 1) == 3
    assert refund(job(credits=None), 1) == 0
    assert repr(refund(job(credits=10), 1)) == "2"


def test_stats_by_groups_by_a_field_of_the_request() -> None:
    outcomes = Counter({ImageOutcome.APPROVED: 1, ImageOutcome.REJECTED: 2, ImageOutcome.FAILED: 1})
    accounts = [
        JobAccount(job("a"), outcomes),
        JobAccount(job("a", credits=None), Counter({ImageOutcome.APPROVED: 4})),
        JobAccount(job("b", images=30, credits=90), Counter({ImageOutcome.REJECTED: 30})),
        JobAccount(job("c", state=JobState.REFUSED)),
    ]
    b, a = stats_by(accounts, "product_id")
    assert (a.key, a.jobs, a.images, a.approved, a.rejected) == ("a", 2, 8, 5, 2)
    assert (a.cost, a.unpriced, a.credits_per_approved) == (9, 4, 9.0)
    assert a.share == pytest.approx(5 / 7)
    assert a.is_small_sample
    assert (b.key, b.share, b.credits_per_approved, b.is_small_sample) == ("b", 0.0, None, False)
    assert b.decided >= SMALL_SAMPLE
    total = total_stats(accounts)
    assert (total.key, total.jobs, total.images, total.approved) == ("", 3, 38, 5)


def test_unfinished_images_are_pending_and_refunds_reduce_the_cost() -> None:
    outcomes = Counter({ImageOutcome.PENDING: 3, ImageOutcome.GENERATING: 1})
    (found,) = stats_by([JobAccount(job("a", credits=0), outcomes)], "product_id")
    assert (found.pending, found.cost, found.unpriced) == (4, 0, 0)


def itself(product_id: ProductId) -> ProductId:
    """Nothing is merged."""
    return product_id


def test_each_product_has_its_own_images_and_waiting_jobs() -> None:
    ids = [PackshotId("x"), PackshotId("y")]
    a, b = listed_product("a"), listed_product("b")
    rows = coverage_of([a, b], itself, {}, {a.id: ids}, {b.id: 2})
    assert [(row.ids, row.pending) for row in rows] == [(tuple(ids), 0), ((), 2)]


@pytest.mark.parametrize(
    ("outcomes", "waiting", "cover"),
    [
        ([ImageOutcome.REJECTED, ImageOutcome.APPROVED], 0, CoverageStatus.APPROVED),
        ([ImageOutcome.REJECTED, ImageOutcome.PENDING], 1, CoverageStatus.PENDING),
        ([ImageOutcome.REJECTED, ImageOutcome.GENERATING], 0, CoverageStatus.GENERATING),
        ([ImageOutcome.REJECTED], 1, CoverageStatus.GENERATING),
        ([ImageOutcome.REJECTED], 0, CoverageStatus.ONLY_REJECTED),
        ([ImageOutcome.ARCHIVED], 0, CoverageStatus.ONLY_REJECTED),
        ([ImageOutcome.FAILED], 0, CoverageStatus.NONE),
        ([], 0, CoverageStatus.NONE),
    ],
)
def test_coverage_status_is_the_best_state_of_a_product(
    outcomes: list[ImageOutcome], waiting: int, cover: CoverageStatus
) -> None:
    a = listed_product("a")
    (row,) = coverage_of([a, a], itself, {a.id: Counter(outcomes)}, {}, {a.id: waiting})
    assert row.status is cover


def test_products_that_the_user_has_merged_have_one_row() -> None:
    a, b, c = map(listed_product, "abc")
    final = {a.id: b.id, c.id: ProductId("name:mug")}
    approved = Counter({ImageOutcome.APPROVED: 1})
    rows = coverage_of(
        [a, b, c], lambda id_: final.get(id_, id_), {ProductId("name:mug"): approved}, {}, {}
    )
    assert [row.service_id for row in rows] == ["b", "c"]
    assert [row.status for row in rows] == [CoverageStatus.NONE, CoverageStatus.APPROVED]


@pytest.mark.parametrize(
    ("name", "product"),
    [
        ("Tea Box Packshot", "box"),
        ("tea Packshot", "tea"),
        ("Teapot Packshot", ""),
        ("Tea Boxes", "tea"),
        ("TEA BOX", "box"),
        ("Something", ""),
        ("", ""),
    ],
)
def test_product_of_returns_the_product_with_the_longest_matching_name(
    name: str, product: str
) -> None:
    names = ProductNames({"box": "Tea Box", "tea": "Tea", "no": ""})
    assert names.product_of(name) == product
    assert names.product_of(name) == product


def test_product_of_returns_nothing_without_a_matching_name() -> None:
    assert ProductNames({}).product_of("Tea") == ""
    assert ProductNames({"a": "Alpha"}).product_of("Beta") == ""
    assert ProductNames({"b": "Beta"}).product_of("Alpha") == ""


def test_next_uncovered_continues_at_the_top() -> None:
    approved = {product_of_service_id("b"): Counter({ImageOutcome.APPROVED: 1})}
    rows = coverage_of(map(listed_product, "abc"), itself, approved, {}, {})
    order, last = [], ""
    for _ in range(3):
        row = next_uncovered(rows, last)
        assert row is not None
        last = row.service_id
        order.append(last)
    assert order == ["a", "c", "a"]
    assert next_uncovered(rows[1:2], "") is None
    following = next_uncovered(coverage_of(map(listed_product, "abc"), itself, {}, {}, {}), "a")
    assert following is not None
    assert following.service_id == "b"


def lost_job(newest_ms: int = 0, known: str | None = None) -> Job:
    """`known` are the ids of the list before, one letter each."""
    lost = job("lost", images=2, state=JobState.OUTCOME_UNKNOWN)
    known_ids = None if known is None else frozenset(map(PackshotId, known))
    return replace(lost, newest_seen_ms=newest_ms, known_ids=known_ids)


@pytest.mark.parametrize(
    ("created_ms", "listed_ms", "verdict"),
    [
        ([LEFT_MS, LEFT_MS + 1], LEFT_MS + 1, JobVerdict.MADE),
        ([LEFT_MS], LEFT_MS + 1, JobVerdict.NOT_YET),
        ([LEFT_MS], LEFT_MS + SETTLE_MS, JobVerdict.UNCLEAR),
        ([], LEFT_MS + 1, JobVerdict.NOT_YET),
        ([], LEFT_MS + SETTLE_MS, JobVerdict.NO_COMPARISON),
        ([LEFT_MS + LATE_MS + 1], LEFT_MS + SETTLE_MS, JobVerdict.NO_COMPARISON),
        ([0, 0], LEFT_MS + SETTLE_MS, JobVerdict.NO_COMPARISON),
        ([LEFT_MS - EARLY_MS, LEFT_MS + LATE_MS], LEFT_MS, JobVerdict.MADE),
        ([LEFT_MS - EARLY_MS - 1], LEFT_MS + SETTLE_MS, JobVerdict.NO_COMPARISON),
    ],
)
def test_without_a_list_from_before_times_may_show_that_it_was_made_but_never_that_not(
    created_ms: list[int], listed_ms: int, verdict: JobVerdict
) -> None:
    items = [packshot(f"ps_{n}", created_ms=at) for n, at in enumerate(created_ms)]
    assert find_evidence(lost_job(), items, frozenset(), listed_ms).verdict is verdict


HOUR_MS = 3_600_000


@pytest.mark.parametrize("service_ahead_ms", [0, -300_000, -HOUR_MS, HOUR_MS, 2 * HOUR_MS, None])
def test_evidence_is_what_is_new_whatever_the_services_clock_says(
    service_ahead_ms: int | None,
) -> None:
    """Behind, ahead, local time without a zone, or no times at all (None)."""

    def created_ms(since_left_ms: int) -> int:
        return 0 if service_ahead_ms is None else LEFT_MS + service_ahead_ms + since_left_ms

    before = [packshot("a", created_ms=created_ms(-60_000)), packshot("b", created_ms=7)]
    lost = lost_job(newest_ms=created_ms(-60_000), known="ab")
    made = [packshot(name, created_ms=created_ms(n)) for n, name in enumerate("xyz")]
    settled_ms = LEFT_MS + SETTLE_MS

    def verdict(new: int, listed_ms: int = settled_ms) -> JobVerdict:
        return find_evidence(lost, [*made[:new], *before], frozenset(), listed_ms).verdict

    assert [verdict(new) for new in range(4)] == [
        JobVerdict.NOT_MADE,
        JobVerdict.UNCLEAR,
        JobVerdict.MADE,
        JobVerdict.UNCLEAR,
    ]
    assert verdict(0, settled_ms - 1) is verdict(1, LEFT_MS) is JobVerdict.NOT_YET
    assert verdict(2, LEFT_MS) is JobVerdict.MADE


def test_an_old_item_that_comes_back_into_the_list_is_told_apart_by_its_time() -> None:
    lost = lost_job(newest_ms=LEFT_MS, known="a")
    made = [packshot("x", created_ms=LEFT_MS + 1), packshot("y", created_ms=LEFT_MS + 2)]
    items = [packshot("a", created_ms=LEFT_MS), packshot("old", created_ms=5), *made]
    found = find_evidence(lost, items, frozenset(), LEFT_MS + SETTLE_MS)
    assert found == Evidence((PackshotId("x"), PackshotId("y")), JobVerdict.MADE)
    later = packshot("z", created_ms=LEFT_MS + CLOCKS_APART_MS + 1)
    assert find_evidence(lost, [*items, later], frozenset(), LEFT_MS + SETTLE_MS) == found
    alone = find_evidence(lost, items[:2], frozenset(), LEFT_MS + SETTLE_MS)
    assert alone == Evidence((PackshotId("old"),), JobVerdict.UNCLEAR)


def test_what_belongs_to_another_job_is_no_evidence() -> None:
    items = [packshot(name, created_ms=LEFT_MS + 1) for name in "axy"]
    claimed = frozenset({PackshotId("x"), PackshotId("y")})
    found = find_evidence(lost_job(known="a"), items, claimed, LEFT_MS + SETTLE_MS)
    assert found == Evidence((), JobVerdict.NOT_MADE)


def test_without_a_list_from_before_the_newest_item_tells_the_services_clock() -> None:
    ahead = LEFT_MS + HOUR_MS
    items = [packshot("mine", created_ms=ahead + LATE_MS), packshot("old", created_ms=ahead)]
    found = find_evidence(lost_job(newest_ms=ahead), items, frozenset(), LEFT_MS + SETTLE_MS)
    assert found.ids == ("mine",)
    late = replace(lost_job(), launched_ms=LEFT_MS - 10 * LATE_MS)
    made = [packshot("a", created_ms=LEFT_MS + 1), packshot("b", created_ms=LEFT_MS + LATE_MS)]
    assert find_evidence(late, made, frozenset(), LEFT_MS).verdict is JobVerdict.MADE


def test_evidence_of_an_unsent_job_counts_from_its_confirmation() -> None:
    unsent = replace(lost_job(), sent_ms=0)
    items = [packshot(f"ps_{n}", created_ms=LEFT_MS) for n in range(2)]
    assert find_evidence(unsent, items, frozenset(), LEFT_MS).verdict is JobVerdict.MADE
