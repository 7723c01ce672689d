"""Tests of the detection of edit conflicts."""

import pytest

from qamera_review.domain.conflict import (
    ConflictStatus,
    check_conflict,
    reason_of,
    rebased_on,
    with_conflict,
)
from qamera_review.domain.decision import ActId, ConflictReason, Decision, DecisionState, Seq, Verb
from qamera_review.domain.packshot import Packshot, PackshotId, Status, Vote
from qamera_review.domain.records import replace

ID = PackshotId("one")
D, A = Status.DONE, Status.ARCHIVED
N, Y, R = Vote.NONE, Vote.APPROVED, Vote.REJECTED


def decided(verb: Verb | None, status: Status = D, vote: Vote = N, attempts: int = 0) -> Decision:
    held = DecisionState.HELD
    return Decision(Seq(2), ActId(2), ID, verb, None, held, 5, 9, status, vote, attempts=attempts)


def says(status: Status, vote: Vote) -> Packshot:
    return Packshot(ID, "One", "", status, vote, 0)


@pytest.mark.parametrize(
    ("decision", "now", "expected"),
    [
        (decided(Verb.APPROVE), (D, N), ConflictStatus.UNCHANGED),
        (decided(Verb.APPROVE, A, R), (A, R), ConflictStatus.UNCHANGED),
        (decided(None), (A, R), ConflictStatus.UNCHANGED),
        (decided(Verb.APPROVE), (A, R), ConflictStatus.CONFLICTED),
        (decided(Verb.APPROVE), (A, N), ConflictStatus.CONFLICTED),
        (decided(Verb.APPROVE), (D, Y), ConflictStatus.COMPATIBLE),
        (decided(Verb.APPROVE, A, R), (D, N), ConflictStatus.CONFLICTED),
        (decided(Verb.REJECT), (A, R), ConflictStatus.COMPATIBLE),
        (decided(Verb.REJECT), (D, Y), ConflictStatus.CONFLICTED),
        (decided(Verb.REJECT), (A, N), ConflictStatus.CONFLICTED),
        (decided(Verb.ARCHIVE), (A, N), ConflictStatus.COMPATIBLE),
        (decided(Verb.ARCHIVE, D, Y), (A, Y), ConflictStatus.COMPATIBLE),
        (decided(Verb.ARCHIVE), (D, Y), ConflictStatus.CONFLICTED),
        (decided(Verb.ARCHIVE), (A, R), ConflictStatus.CONFLICTED),
    ],
)
def test_check_conflict_result_for_each_change(
    decision: Decision, now: tuple[Status, Vote], expected: ConflictStatus
) -> None:
    assert check_conflict(decision, says(*now), ()) is expected


@pytest.mark.parametrize(
    ("state", "attempts", "expected"),
    [
        (DecisionState.SETTLED, 0, ConflictStatus.COMPATIBLE),
        (DecisionState.SENDING, 0, ConflictStatus.COMPATIBLE),
        (DecisionState.DUE, 1, ConflictStatus.COMPATIBLE),
        (DecisionState.DUE, 0, ConflictStatus.CONFLICTED),
        (DecisionState.HELD, 0, ConflictStatus.CONFLICTED),
        (DecisionState.REFUSED, 0, ConflictStatus.CONFLICTED),
    ],
)
def test_only_decisions_that_may_have_been_sent_explain_a_change(
    state: DecisionState, attempts: int, expected: ConflictStatus
) -> None:
    earlier = replace(decided(Verb.REJECT, attempts=attempts), seq=Seq(1), state=state)
    mine = decided(Verb.APPROVE)
    assert check_conflict(mine, says(A, R), (earlier, mine)) is expected
    assert check_conflict(mine, says(A, N), (earlier, mine)) is ConflictStatus.CONFLICTED


def test_rebased_on_changes_only_the_base() -> None:
    mine = decided(Verb.APPROVE)
    moved = rebased_on(mine, says(A, R))
    assert moved == replace(mine, old_status=A, old_vote=R)
    assert check_conflict(moved, says(A, R), ()) is ConflictStatus.UNCHANGED


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        ((D, N), ConflictReason.UNDONE_BY_OTHERS),
        ((D, Y), ConflictReason.APPROVED_BY_OTHERS),
        ((A, R), ConflictReason.REJECTED_BY_OTHERS),
        ((A, N), ConflictReason.ARCHIVED_BY_OTHERS),
        ((Status.PROCESSING, N), ConflictReason.CHANGED_OTHERWISE),
    ],
)
def test_the_reason_says_what_the_service_has_now(
    now: tuple[Status, Vote], reason: ConflictReason
) -> None:
    assert reason_of(says(*now)) is reason
    stopped = with_conflict(decided(Verb.APPROVE), reason)
    assert (stopped.state, stopped.conflict) == (DecisionState.CONFLICT, reason)
    assert stopped.is_stopped
    assert stopped.is_unsent
    assert not stopped.is_waiting
