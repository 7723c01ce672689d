"""Tests of packshots, facets, filters, projection and job requests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.decision import (
    STOPPED,
    ActId,
    Decision,
    DecisionState,
    Seq,
    Verb,
    without_replaced,
)
from qamera_review.domain.errors import InvalidJob
from qamera_review.domain.filters import Sort, sort_key
from qamera_review.domain.jobs.job import JobRequest, check_request, progress_of
from qamera_review.domain.packshot import (
    Facet,
    Packshot,
    PackshotId,
    Status,
    Vote,
    facet_of,
    parse_status,
    parse_vote,
)
from qamera_review.domain.projection import project
from tests.support.fakes import packshot

FINISHED = (Status.DONE, Status.ARCHIVED)


def decision(
    verb: Verb | None,
    state: DecisionState = DecisionState.HELD,
    note: str | None = None,
    seq: int = 1,
    refusal: str = "",
) -> Decision:
    return Decision(
        Seq(seq),
        ActId(seq),
        PackshotId("ps_1"),
        verb,
        note,
        state,
        0,
        0,
        Status.DONE,
        Vote.NONE,
        refusal=refusal,
    )


def test_statuses_and_votes_are_parsed_in_any_case() -> None:
    assert parse_status(" done ") is Status.DONE
    assert parse_status("ARCHIVE") is parse_status("archived") is Status.ARCHIVED
    assert parse_status("HALF_BAKED") is Status.UNKNOWN
    assert parse_vote(None) is parse_vote("") is parse_vote("PENDING") is Vote.NONE
    assert parse_vote("approved") is Vote.APPROVED
    assert parse_vote("MAYBE") is Vote.UNKNOWN


@pytest.mark.parametrize(
    ("status", "vote", "facet"),
    [
        (Status.DONE, Vote.NONE, Facet.UNDECIDED),
        (Status.DONE, Vote.APPROVED, Facet.APPROVED),
        (Status.DONE, Vote.UNKNOWN, Facet.OTHER),
        (Status.ARCHIVED, Vote.REJECTED, Facet.REJECTED),
        (Status.ARCHIVED, Vote.APPROVED, Facet.ARCHIVED),
        (Status.ARCHIVED, Vote.NONE, Facet.ARCHIVED),
        (Status.QUEUED, Vote.NONE, Facet.IN_PROGRESS),
        (Status.PROCESSING, Vote.APPROVED, Facet.IN_PROGRESS),
        (Status.FAILED, Vote.NONE, Facet.FAILED),
        (Status.UNKNOWN, Vote.APPROVED, Facet.OTHER),
    ],
)
def test_facets(status: Status, vote: Vote, facet: Facet) -> None:
    assert facet_of(status, vote) is facet


@given(st.sampled_from(Status), st.sampled_from(Vote))
def test_every_packshot_has_a_facet(status: Status, vote: Vote) -> None:
    assert facet_of(status, vote) in Facet


def test_projection_shows_the_last_decision() -> None:
    shot = packshot()
    approved = project(shot, [decision(Verb.APPROVE)])
    assert (approved.status, approved.vote) == (Status.DONE, Vote.APPROVED)
    assert approved.facet is Facet.APPROVED
    rejected = project(shot, [decision(Verb.APPROVE), decision(Verb.REJECT, seq=2)])
    assert rejected.facet is Facet.REJECTED
    archived = project(packshot(vote=Vote.APPROVED), [decision(Verb.ARCHIVE)])
    assert (archived.facet, archived.vote) == (Facet.ARCHIVED, Vote.APPROVED)
    back = project(packshot(status=Status.ARCHIVED), [decision(Verb.APPROVE)])
    assert back.facet is Facet.APPROVED
    noted = project(shot, [decision(Verb.APPROVE, note="sharp"), decision(None, seq=2)])
    assert (noted.note, noted.vote) == ("sharp", Vote.APPROVED)


def test_a_refused_decision_is_shown_without_effect() -> None:
    shown = project(packshot(), [decision(Verb.APPROVE, DecisionState.REFUSED, refusal="No.")])
    assert (shown.facet, shown.delivery, shown.refusal) == (
        Facet.UNDECIDED,
        DecisionState.REFUSED,
        "No.",
    )


@given(
    st.sampled_from(Status),
    st.sampled_from(Vote),
    st.lists(st.tuples(st.sampled_from([*Verb, None]), st.sampled_from(DecisionState))),
)
def test_projection_is_the_last_effective_verb(
    status: Status, vote: Vote, words: list[tuple[Verb | None, DecisionState]]
) -> None:
    shot = packshot(status=status, vote=vote)
    decisions = [decision(verb, state, seq=n) for n, (verb, state) in enumerate(words)]
    shown = project(shot, decisions)
    effective = [v for v, s in words if v is not None and s not in STOPPED]
    if status not in FINISHED or not effective:
        assert (shown.status, shown.vote) == (status, vote)
    elif effective[-1] is Verb.APPROVE:
        assert (shown.status, shown.vote) == (Status.DONE, Vote.APPROVED)
    else:
        assert shown.status is Status.ARCHIVED
        assert effective[-1] is Verb.ARCHIVE or shown.vote is Vote.REJECTED
    asking = [d.state for d in without_replaced(decisions) if d.is_stopped]
    states = asking or [state for _verb, state in words]
    assert shown.delivery is (states[-1] if states else None)


@given(
    st.sampled_from(Sort),
    st.lists(st.tuples(st.text(max_size=3), st.integers(0, 3)), max_size=20),
)
def test_each_sort_order_is_total(sort: Sort, rows: list[tuple[str, int]]) -> None:
    shots = [packshot(f"ps_{n}", title=title, created_ms=ms) for n, (title, ms) in enumerate(rows)]
    ordered = sorted(shots, key=lambda shot: sort_key(sort, shot))
    backwards = list(reversed(shots))
    assert ordered == sorted(backwards, key=lambda shot: sort_key(sort, shot))
    times = [shot.created_ms for shot in ordered]
    if sort in (Sort.NEWEST, Sort.DOUBTFUL):
        assert times == sorted(times, reverse=True)
    elif sort is Sort.OLDEST:
        assert times == sorted(times)
    else:
        names = [shot.name.casefold() for shot in ordered]
        assert names == sorted(names)


@pytest.mark.parametrize("count", [1, 10, 50])
def test_ideas_within_the_documents_limits_pass(count: int) -> None:
    check_request(JobRequest("prod_1", "preset", "scenery", "model", count))


@pytest.mark.parametrize(
    ("request_", "word"),
    [
        (JobRequest(""), "product"),
        (JobRequest("   "), "product"),
        (JobRequest("prod 1"), "product"),
        (JobRequest("prod", preset_id="a\nb"), "preset"),
        (JobRequest("prod", scenery_id="\x00"), "scenery"),
        (JobRequest("prod", model_id="m" * 201), "model"),
        (JobRequest("prod", count=0), "count"),
        (JobRequest("prod", count=1001), "count"),
    ],
)
def test_ideas_that_would_be_refused_are_named(request_: JobRequest, word: str) -> None:
    with pytest.raises(InvalidJob, match=word):
        check_request(request_)


@given(st.lists(st.sampled_from([*Status, None]), max_size=50))
def test_progress_counts_every_image_once(statuses: list[Status | None]) -> None:
    ids = [PackshotId(str(n)) for n in range(len(statuses))]
    progress = progress_of(ids, lambda id_: statuses[int(id_)])
    assert progress.total == len(statuses)
    assert progress.done == sum(status in FINISHED for status in statuses)
    assert progress.failed == statuses.count(Status.FAILED)
    assert progress.missing == statuses.count(None)
    over = (*FINISHED, Status.FAILED)
    assert progress.finished == all(status in over for status in statuses)


def test_a_packshot_knows_whether_it_can_be_voted_on() -> None:
    votable = {status for status in Status if packshot(status=status).finished}
    assert votable == set(FINISHED)
    assert isinstance(packshot(), Packshot)
    assert packshot(status=Status.ARCHIVED).archived
