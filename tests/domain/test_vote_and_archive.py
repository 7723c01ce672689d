"""A vote and an archive are two things: what replaces what, and what is shown."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qamera_review.domain.conflict import ConflictStatus, check_conflict, has_effect
from qamera_review.domain.decision import (
    ActId,
    Decision,
    DecisionState,
    Seq,
    Verb,
    replaced_by,
    takes_place_of,
    without_replaced,
)
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, Status, Vote
from qamera_review.domain.projection import project
from qamera_review.domain.records import replace

ID = PackshotId("one")
A, R, E = Verb.APPROVE, Verb.REJECT, Verb.ARCHIVE
HELD, REFUSED = DecisionState.HELD, DecisionState.REFUSED
PLAIN = Packshot(ID, "One", "", Status.DONE, Vote.NONE, 0)
BASES = st.sampled_from(
    [replace(PLAIN, status=s, vote=v) for s in (Status.DONE, Status.ARCHIVED) for v in Vote]
)


def decided(seq: int, verb: Verb | None, state: DecisionState = HELD) -> Decision:
    return Decision(Seq(seq), ActId(seq), ID, verb, None, state, 0, 0, Status.DONE, Vote.NONE)


def pressed(decisions: tuple[Decision, ...], verb: Verb) -> tuple[Decision, ...]:
    """What waits after a key was pressed."""
    replaced = replaced_by(verb, decisions)
    seq = max((d.seq for d in decisions), default=0) + 1
    return (*(d for d in decisions if d not in replaced), decided(seq, verb))


@given(BASES, st.lists(st.sampled_from(Verb), max_size=6))
@settings(max_examples=60)
def test_what_waits_shows_what_was_pressed(base: Packshot, verbs: list[Verb]) -> None:
    """Whatever replaces what, the result is that of all the keys, one after the other."""
    waiting: tuple[Decision, ...] = ()
    status, vote = base.status, base.vote
    for verb in verbs:
        waiting = pressed(waiting, verb)
        status = Status.DONE if verb is A else Status.ARCHIVED
        vote = {A: Vote.APPROVED, R: Vote.REJECTED, E: vote}[verb]
        shown = project(base, waiting)
        assert (shown.status, shown.vote) == (status, vote)
        assert [d.is_vote for d in waiting] in ([True], [False], [True, False])


@given(BASES)
@settings(max_examples=10)
def test_an_approval_and_an_archive_are_both_shown_and_go_one_by_one(base: Packshot) -> None:
    both = pressed(pressed((), A), E)
    shown = project(base, both)
    assert (shown.facet, shown.vote) == (Facet.ARCHIVED, Vote.APPROVED)
    assert project(base, both[:1]).facet is Facet.APPROVED
    assert project(base, both[:0]) == project(base)


@pytest.mark.parametrize(
    ("before", "verb", "replaced"),
    [
        ([], E, []),
        ([A], E, []),
        ([R], E, []),
        ([E], E, [E]),
        ([A, E], E, [E]),
        ([A], R, [A]),
        ([E], A, [E]),
        ([A, E], A, [A, E]),
        ([A, E], R, [A, E]),
        ([A, E], None, [E]),
        ([None], E, [None]),
    ],
)
def test_what_a_new_decision_replaces(
    before: list[Verb | None], verb: Verb | None, replaced: list[Verb | None]
) -> None:
    rows = [decided(seq, old) for seq, old in enumerate(before)]
    assert [d.verb for d in replaced_by(verb, rows)] == replaced


def test_only_unsent_decisions_are_replaced() -> None:
    sent = decided(1, A, DecisionState.SENDING)
    assert replaced_by(R, [sent]) == ()
    assert replaced_by(R, [sent, decided(2, E)]) == (decided(2, E),)


def test_an_archive_replaces_an_approval_that_was_refused() -> None:
    refused = decided(1, A, REFUSED)
    assert replaced_by(E, [refused]) == (refused,)


def test_a_refused_approval_is_shown_although_an_archive_follows() -> None:
    refused = replace(decided(1, A, REFUSED), refusal="No.")
    shown = project(PLAIN, [refused, decided(2, E)])
    assert (shown.facet, shown.vote) == (Facet.ARCHIVED, Vote.NONE)
    assert (shown.delivery, shown.refusal) == (REFUSED, "No.")
    assert project(PLAIN, [refused, decided(2, R)]).delivery is HELD


def test_whose_place_is_taken() -> None:
    assert without_replaced([decided(1, A), decided(2, E)]) == (decided(1, A), decided(2, E))
    assert without_replaced([decided(1, A), decided(2, E), decided(3, R)]) == (decided(3, R),)
    assert not takes_place_of(None, decided(1, A))
    assert takes_place_of(None, decided(1, None))


def test_an_archive_is_not_in_conflict_with_the_vote_that_it_follows() -> None:
    vote, archive = decided(1, A), decided(2, E)
    approved = replace(PLAIN, vote=Vote.APPROVED)
    assert check_conflict(archive, approved, [vote, archive]) is ConflictStatus.COMPATIBLE
    assert check_conflict(archive, approved, [archive]) is ConflictStatus.CONFLICTED
    rejected = replace(PLAIN, vote=Vote.REJECTED, status=Status.ARCHIVED)
    assert check_conflict(archive, rejected, [vote, archive]) is ConflictStatus.CONFLICTED
    both = replace(approved, status=Status.ARCHIVED)
    assert has_effect(vote, both, [vote, archive])
    assert not has_effect(vote, both)
    assert check_conflict(vote, both, [vote, archive]) is ConflictStatus.COMPATIBLE
    assert check_conflict(vote, both, [vote]) is ConflictStatus.CONFLICTED
