"""Whose word stands when the service says something else than when one decided."""

import pytest

from qamera_review.domain.conflict import (
    PICTURE_CHANGED,
    Standing,
    asks,
    on_new_ground,
    reason_of,
    standing,
)
from qamera_review.domain.decision import ActId, Decision, DecisionState, Seq, Verb
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
        (decided(Verb.APPROVE), (D, N), Standing.AS_BEFORE),
        (decided(Verb.APPROVE, A, R), (A, R), Standing.AS_BEFORE),
        (decided(None), (A, R), Standing.AS_BEFORE),
        (decided(Verb.APPROVE), (A, R), Standing.CONTESTED),
        (decided(Verb.APPROVE), (A, N), Standing.CONTESTED),
        (decided(Verb.APPROVE), (D, Y), Standing.OURS),
        (decided(Verb.APPROVE, A, R), (D, N), Standing.CONTESTED),
        (decided(Verb.REJECT), (A, R), Standing.OURS),
        (decided(Verb.REJECT), (D, Y), Standing.CONTESTED),
        (decided(Verb.REJECT), (A, N), Standing.CONTESTED),
        (decided(Verb.ARCHIVE), (A, N), Standing.OURS),
        (decided(Verb.ARCHIVE, D, Y), (A, Y), Standing.OURS),
        (decided(Verb.ARCHIVE), (D, Y), Standing.CONTESTED),
        (decided(Verb.ARCHIVE), (A, R), Standing.CONTESTED),
    ],
)
def test_a_change_is_ours_or_contested(
    decision: Decision, now: tuple[Status, Vote], expected: Standing
) -> None:
    assert standing(decision, says(*now), ()) is expected


@pytest.mark.parametrize(
    ("state", "attempts", "expected"),
    [
        (DecisionState.SETTLED, 0, Standing.OURS),
        (DecisionState.SENDING, 0, Standing.OURS),
        (DecisionState.DUE, 1, Standing.OURS),
        (DecisionState.DUE, 0, Standing.CONTESTED),
        (DecisionState.HELD, 0, Standing.CONTESTED),
        (DecisionState.REFUSED, 0, Standing.CONTESTED),
    ],
)
def test_only_what_may_have_left_explains_a_change(
    state: DecisionState, attempts: int, expected: Standing
) -> None:
    earlier = replace(decided(Verb.REJECT, attempts=attempts), seq=Seq(1), state=state)
    mine = decided(Verb.APPROVE)
    assert standing(mine, says(A, R), (earlier, mine)) is expected
    assert standing(mine, says(A, N), (earlier, mine)) is Standing.CONTESTED


def test_new_ground_changes_nothing_else() -> None:
    mine = decided(Verb.APPROVE)
    moved = on_new_ground(mine, says(A, R))
    assert moved == replace(mine, old_status=A, old_vote=R)
    assert standing(moved, says(A, R), ()) is Standing.AS_BEFORE


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        ((D, N), "Somebody else has taken back what was decided about it."),
        ((D, Y), "Somebody else has approved it meanwhile."),
        ((A, R), "Somebody else has rejected it meanwhile."),
        ((A, N), "Somebody else has archived it meanwhile."),
        ((Status.PROCESSING, N), "It has changed meanwhile."),
    ],
)
def test_the_reason_says_what_the_service_has_now_and_asks(
    now: tuple[Status, Vote], reason: str
) -> None:
    assert reason_of(says(*now)) == reason
    refused = replace(decided(Verb.APPROVE), state=DecisionState.REFUSED)
    assert asks(replace(refused, refusal=reason))
    assert asks(replace(refused, refusal=PICTURE_CHANGED))
    assert not asks(replace(refused, refusal="The service's own words."))
    assert not asks(replace(decided(Verb.APPROVE), refusal=reason))
