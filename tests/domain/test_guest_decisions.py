"""What becomes of guests' suggestions, and how replies are read."""

import base64
import json
import quopri

import pytest

from qamera_review.domain.decision import NOTE_MAX_CHARS, Verb
from qamera_review.domain.export.guest_decisions import GuestPlan, LeftOut, plan_decisions
from qamera_review.domain.export.guest_reply import (
    InvalidReply,
    parse_reply,
    read_reply,
)
from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.domain.feedback import Feedback, parse_feedback
from qamera_review.domain.packshot import PackshotId


def suggestion(guest: str, verb: Verb | None, note: str = "", sha256: str = "") -> Suggestion:
    return Suggestion(guest, PackshotId("ps_1"), verb, (), note, sha256)


def plan_of(*suggestions: Suggestion, own: Feedback = Feedback()) -> GuestPlan:  # noqa: B008
    return plan_decisions(
        suggestions, lambda _id: True, lambda each: each.sha256 != "old", lambda _id: own
    )


def test_a_bare_vote_leaves_the_feedback_as_it_is() -> None:
    (decision,) = plan_of(suggestion("A", Verb.REJECT), own=Feedback((), "mine")).decisions
    assert (decision.verb, decision.note) == (Verb.REJECT, None)


def test_notes_of_several_guests_are_merged_with_the_vote_and_the_user_s_own() -> None:
    vote, note = suggestion("A", Verb.APPROVE, "crop it"), suggestion("B", None, "too dark")
    (decision,) = plan_of(vote, note).decisions
    assert (decision.verb, decision.applied) == (Verb.APPROVE, (vote, note))
    assert parse_feedback(decision.note).note == "A: crop it\nB: too dark"
    (decision,) = plan_of(note, own=Feedback(("not sharp",), "mine")).decisions
    assert parse_feedback(decision.note) == Feedback(("not sharp",), "mine\nB: too dark")
    (decision,) = plan_of(suggestion("A", None, "same"), own=Feedback((), "same")).decisions
    assert decision.note is None


def test_what_cannot_be_decided_is_left_out_with_the_reason() -> None:
    votes = suggestion("A", Verb.APPROVE), suggestion("B", Verb.REJECT)
    assert plan_of(*votes).left_out == dict.fromkeys(votes, LeftOut.DISPUTED)
    old = suggestion("A", Verb.APPROVE, sha256="old")
    assert plan_of(old).left_out == {old: LeftOut.ANOTHER_PICTURE}
    long = [suggestion(guest, None, guest * 900) for guest in "ABC"]
    assert set(plan_of(*long).left_out.values()) == {LeftOut.TOO_LONG}


def reply(**vote: object) -> str:
    votes = [{"id": "ps_1", "verb": "reject", **vote}]
    return json.dumps(
        {"format": "qamera-review-reply", "version": 1, "guest": "Łucja", "votes": votes}
    )


@pytest.mark.parametrize("verb", [[], {}, None, 3, ["approve"]])
def test_a_verb_of_another_type_is_dropped(verb: object) -> None:
    assert parse_reply(reply(verb=verb)) == []


def test_a_note_that_becomes_longer_when_it_is_escaped_is_cut() -> None:
    (only,) = parse_reply(reply(note="\u200f" * 1_000))
    assert only.note
    assert Feedback(only.reasons, only.note).is_within_limit
    assert NOTE_MAX_CHARS == 2_000


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_a_mail_is_read_however_its_text_is_encoded(encoding: str) -> None:
    text = f"Hello {{you}},\n{reply(note='za ciemne – łał')}\n-- \n{{}}".encode()
    encode = base64.encodebytes if encoding == "base64" else quopri.encodestring
    head = f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n"
    (only,) = read_reply(head.encode() + encode(text))
    assert (only.guest, only.note) == ("Łucja", "za ciemne – łał")
    lines = json.dumps(json.loads(reply()), indent=1).split("\n")
    assert len(read_reply("".join(f"> {line}\n" for line in lines).encode())) == 1
    with pytest.raises(InvalidReply):
        read_reply(b"Content-Type: message/rfc822\n\n" * 20_000)
