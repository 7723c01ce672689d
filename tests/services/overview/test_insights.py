"""What the insights are computed from: verdicts, weeks, times and credits of each packshot."""

import csv

from qamera_review.domain.decision import ActId, Decision, DecisionState, Seq, Verb
from qamera_review.domain.feedback import make_feedback
from qamera_review.domain.insights import (
    Dimension,
    ImageFacts,
    insights_tables,
)
from qamera_review.domain.packshot import PackshotId, Status, Vote
from qamera_review.domain.products import ProductId
from qamera_review.domain.times import from_iso
from qamera_review.services.export.history import HistoryEntry
from qamera_review.services.overview.insights import InsightsSource, JobFacts, image_facts
from qamera_review.services.overview.insights_csv import insights_csv
from qamera_review.services.packshots.listing import Listing
from qamera_review.storage.outbox_table import DecisionOutcome
from tests.support.fakes import packshot

MUG = ProductId("name:mug")
WEEK_2, WEEK_3 = from_iso("2026-01-07T12:00:00+00:00"), from_iso("2026-01-14T12:00:00+00:00")
SENT, REFUSED = DecisionOutcome.SENT, DecisionOutcome.REFUSED
WITHDRAWN, REPLACED = DecisionOutcome.WITHDRAWN, DecisionOutcome.REPLACED
States = dict[str, tuple[Status, Vote]]
APPROVED, REJECTED = (Status.DONE, Vote.APPROVED), (Status.ARCHIVED, Vote.REJECTED)


def entry(seq: int, name: str, verb: Verb, at_ms: int, outcome: DecisionOutcome) -> HistoryEntry:
    decision = Decision(
        Seq(seq), ActId(seq), PackshotId(name), verb, None, DecisionState.SETTLED, at_ms, None,
        Status.DONE, Vote.NONE,
    )  # fmt: skip
    return HistoryEntry(at_ms, outcome, decision)


def facts_of(
    states: States, *history: HistoryEntry, jobs: JobFacts | None = None,
    votes: dict[PackshotId, Vote] | None = None,
) -> list[ImageFacts]:  # fmt: skip
    listing = Listing(
        packshot(name, status=status, vote=vote) for name, (status, vote) in states.items()
    )
    texts = {PackshotId("c"): make_feedback(("not sharp",), "").wire_text}
    products = [MUG] * len(listing)
    source = InsightsSource(
        listing, listing.facet_codes, products, votes or {}, texts, jobs or {}, history
    )
    return list(image_facts(source))


def test_an_archived_packshot_keeps_its_vote() -> None:
    states: States = {
        "a": (Status.ARCHIVED, Vote.APPROVED),
        "b": (Status.ARCHIVED, Vote.NONE),
        "c": REJECTED,
    }
    jobs = {PackshotId(name): ({Dimension.PRESET: "p"}, 4.0) for name in "abc"}
    facts = facts_of(states, jobs=jobs)
    assert [each.is_approved for each in facts] == [True, None, False]
    assert [each.reasons for each in facts] == [(), (), ("not sharp",)]
    total = insights_tables(facts).total
    assert (total.approved, total.rejected, total.credits_per_approved) == (1, 1, 12.0)
    waiting = facts_of(states, jobs=jobs, votes={PackshotId("b"): Vote.APPROVED})
    assert [each.is_approved for each in waiting] == [True, True, False]


def test_week_and_time_are_those_of_the_last_vote_that_was_sent() -> None:
    facts = facts_of(
        {"a": APPROVED, "b": APPROVED, "c": REJECTED},
        entry(1, "a", Verb.APPROVE, WEEK_2, SENT),
        entry(2, "b", Verb.APPROVE, WEEK_2 + 8_000, REFUSED),
        entry(2, "b", Verb.APPROVE, WEEK_2 + 8_000, SENT),
        entry(3, "c", Verb.APPROVE, WEEK_2 + 10_000, SENT),
        entry(4, "a", Verb.REJECT, WEEK_3, WITHDRAWN),
        entry(5, "b", Verb.APPROVE, WEEK_3, REPLACED),
    )
    weeks = [each.keys.get(Dimension.WEEK) for each in facts]
    assert weeks == ["2026-W02", "2026-W02", None], "somebody else has rejected c since"
    assert [each.decided_in_ms for each in facts] == [None, 8_000, None]


def test_credits_without_a_known_price_are_left_empty() -> None:
    jobs: JobFacts = {
        PackshotId("a"): ({Dimension.PRESET: "priced"}, 2.5),
        PackshotId("b"): ({Dimension.PRESET: "unpriced"}, None),
    }
    facts = facts_of({"a": APPROVED, "b": APPROVED, "d": (Status.DONE, Vote.NONE)}, jobs=jobs)
    assert len(facts) == 2
    lines = insights_csv(insights_tables(facts).groups, lambda _dimension, key: key)
    text = "".join(lines).removeprefix("\ufeff")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";" if ";" in text[:20] else ","))
    credits = {row["id"]: (row["credits"], row["priced_packshots"]) for row in rows}
    assert credits["priced"] == ("2.5", "1")
    assert credits["unpriced"] == ("", "0")
    assert credits[MUG] == ("2.5", "1")
