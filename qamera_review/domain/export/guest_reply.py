"""The replies of guests: what they suggest about packshots, and where they disagree.

A guest gets an HTML file with the pictures and gives back a reply, as a file or as text in a mail.
It was written by somebody else's computer: every field is checked, and a reply is only a
suggestion.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from qamera_review.domain.decision import NOTE_MAX_CHARS, Verb
from qamera_review.domain.errors import InvalidInput
from qamera_review.domain.feedback import REASON_MAX_CHARS, REASONS_MAX, make_feedback
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.records import Struct

FORMAT, VERSION = "qamera-review-reply", 1
REPLY_BYTES_MAX = 8_000_000
GUEST_MAX_CHARS = 60
_VERBS = {"approve": Verb.APPROVE, "reject": Verb.REJECT, "": None}


class InvalidReply(InvalidInput):
    """The text is no reply of a guest."""

    title = "This isn't a reply to a guest review"


class Suggestion(Struct, frozen=True):
    """What a guest suggests about a packshot; `verb` None is a note without a vote. `sha256` is
    that of the picture that the guest saw."""

    guest: str
    packshot_id: PackshotId
    verb: Verb | None
    reasons: tuple[str, ...] = ()
    note: str = ""
    sha256: str = ""


class Agreement(Struct, frozen=True):
    """How far guests agree: the packshots with at least two votes, those on which all votes are the
    same, and the ids on which they differ."""

    compared: int
    agreed: int
    disputed: tuple[PackshotId, ...]

    @property
    def percent(self) -> int:
        """Return the share of packshots on which all agree, in percent."""
        return 100 if not self.compared else round(100 * self.agreed / self.compared)


def parse_reply(text: str) -> list[Suggestion]:
    """Return the suggestions of a reply: a file, or a mail with the reply somewhere in it.

    Raises InvalidReply. Fields that cannot be used are dropped, texts that are too long are cut.
    """
    # Not a regular expression: "{{{{..." would take it minutes.
    part = text[text.find("{") : text.rfind("}") + 1] if len(text) <= REPLY_BYTES_MAX else ""
    try:
        document = json.loads(part)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise InvalidReply
    votes = document.get("votes")
    if document.get("version") != VERSION or not isinstance(votes, list):
        raise InvalidReply
    guest = " ".join(_text(document.get("guest"), GUEST_MAX_CHARS).split()) or "?"
    suggestions = [_suggestion(guest, vote) for vote in votes]
    by_id = {each.packshot_id: each for each in suggestions if each is not None}
    return list(by_id.values())


def merged(
    old: Iterable[Suggestion], new: Sequence[Suggestion]
) -> dict[PackshotId, tuple[Suggestion, ...]]:
    """Return all suggestions by packshot; a guest's later reply takes the place of an earlier."""
    latest: dict[tuple[str, PackshotId], Suggestion] = {}
    for each in (*old, *new):
        latest[each.guest, each.packshot_id] = each
    by_packshot: dict[PackshotId, tuple[Suggestion, ...]] = {}
    for each in latest.values():
        by_packshot[each.packshot_id] = (*by_packshot.get(each.packshot_id, ()), each)
    return by_packshot


def agreement(by_packshot: Mapping[PackshotId, Sequence[Suggestion]]) -> Agreement:
    """Return how far the guests agree."""
    votes = {
        id_: Counter(each.verb for each in suggestions if each.verb is not None)
        for id_, suggestions in by_packshot.items()
    }
    compared = {id_: count for id_, count in votes.items() if count.total() > 1}
    disputed = tuple(id_ for id_, count in compared.items() if len(count) > 1)
    return Agreement(len(compared), len(compared) - len(disputed), disputed)


def _suggestion(guest: str, vote: object) -> Suggestion | None:
    if not isinstance(vote, dict) or vote.get("verb") not in _VERBS:
        return None
    packshot_id = vote.get("id")
    if not isinstance(packshot_id, str) or not packshot_id:
        return None
    raw = vote.get("reasons")
    reasons = [_text(reason, REASON_MAX_CHARS) for reason in raw] if isinstance(raw, list) else []
    feedback = make_feedback(reasons[:REASONS_MAX], _text(vote.get("note"), NOTE_MAX_CHARS // 2))
    verb = _VERBS[vote["verb"]]
    if verb is None and not feedback:
        return None
    sha256 = _text(vote.get("sha256"), 64)
    return Suggestion(guest, PackshotId(packshot_id), verb, feedback.reasons, feedback.note, sha256)


def _text(value: object, chars_max: int) -> str:
    return value[:chars_max] if isinstance(value, str) else ""
