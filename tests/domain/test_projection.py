"""Tests of what is shown: the service's answer with the pending decisions applied."""

import pytest

from qamera_review.domain.conflict import with_conflict
from qamera_review.domain.decision import ActId, ConflictReason, Decision, DecisionState, Seq, Verb
from qamera_review.domain.packshot import Facet, Packshot, PackshotId, Status, Vote
from qamera_review.domain.projection import Shown, project
from qamera_review.domain.records import replace

ID = PackshotId("one")
HELD, REFUSED = DecisionState.HELD, DecisionState.REFUSED
DONE, ARCHIVED = Status.DONE, Status.ARCHIVED
PLAIN = Packshot(ID, "One", "", DONE, Vote.NONE, 0)


def said(
    verb: Verb | None, note: str | None = None, state: DecisionState = HELD, refusal: str = ""
) -> Decision:
    new = Decision(Seq(1), ActId(1), ID, verb, note, state, 0, 0, DONE, Vote.NONE)
    return replace(new, refusal=refusal)


def test_without_decisions_the_services_answer_is_shown() -> None:
    assert project(PLAIN) == Shown(PLAIN, DONE, Vote.NONE, None, None, "", gone=False)
    assert project(PLAIN, gone=True).gone


@pytest.mark.parametrize(
    ("now", "verb", "status", "vote", "facet"),
    [
        (Vote.NONE, Verb.APPROVE, DONE, Vote.APPROVED, Facet.APPROVED),
        (Vote.APPROVED, Verb.REJECT, ARCHIVED, Vote.REJECTED, Facet.REJECTED),
        (Vote.APPROVED, Verb.ARCHIVE, ARCHIVED, Vote.APPROVED, Facet.ARCHIVED),
        (Vote.APPROVED, None, DONE, Vote.APPROVED, Facet.APPROVED),
    ],
)
def test_a_decision_shows_its_effect(
    now: Vote, verb: Verb | None, status: Status, vote: Vote, facet: Facet
) -> None:
    shown = project(replace(PLAIN, vote=now), [said(verb, "a note")])
    assert (shown.status, shown.vote, shown.facet) == (status, vote, facet)
    assert (shown.delivery, shown.note, shown.refusal) == (HELD, "a note", "")


def test_the_last_decision_counts_and_a_note_stays_until_another() -> None:
    words = [said(Verb.APPROVE, "a note"), said(Verb.REJECT, state=DecisionState.DUE)]
    shown = project(PLAIN, words)
    assert (shown.vote, shown.note, shown.delivery) == (
        Vote.REJECTED, "a note", DecisionState.DUE
    )  # fmt: skip
    assert project(PLAIN, [*words, said(None, "")]).note == ""


CHANGED = ConflictReason.PICTURE_CHANGED


@pytest.mark.parametrize(
    ("stopped", "expected"),
    [
        (
            said(Verb.APPROVE, "a note", REFUSED, "No."),
            Shown(PLAIN, DONE, Vote.NONE, REFUSED, "a note", "No."),
        ),
        (
            with_conflict(said(Verb.APPROVE, "a note"), CHANGED),
            Shown(PLAIN, DONE, Vote.NONE, DecisionState.CONFLICT, "a note", conflict=CHANGED),
        ),
    ],
)
def test_what_stopped_shows_that_and_no_effect(stopped: Decision, expected: Shown) -> None:
    assert project(PLAIN, [stopped]) == expected
    later = project(PLAIN, [stopped, said(Verb.REJECT)])
    assert (later.vote, later.refusal, later.conflict) == (Vote.REJECTED, "", None)
    assert later.delivery is not stopped.state
    assert project(PLAIN, [said(Verb.REJECT), stopped]).vote is Vote.REJECTED


def test_a_refusal_in_the_words_of_a_conflict_is_a_refusal() -> None:
    words = "The picture has changed since it was approved."
    shown = project(PLAIN, [said(Verb.APPROVE, state=REFUSED, refusal=words)])
    assert (shown.delivery, shown.conflict) == (REFUSED, None)


def test_a_decision_on_an_unfinished_picture_has_no_effect() -> None:
    unfinished = replace(PLAIN, status=Status.PROCESSING)
    shown = project(unfinished, [said(Verb.APPROVE, "a note")])
    assert shown == Shown(unfinished, Status.PROCESSING, Vote.NONE, HELD, "a note")
