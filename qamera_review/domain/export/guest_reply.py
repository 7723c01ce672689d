"""The replies of guests: what they suggest about packshots.

A guest gets an HTML file with the pictures and gives back a reply, as a file or as text in a mail.
It was written by somebody else's computer: every field is checked, and a reply is only a
suggestion.

The file is JSON. In the text for a mail the same JSON is in base64 between two lines, below a
sentence for people, because mail programs change quotation marks and break lines:

    Review by Ola. Approved: 3, rejected: 1, undecided: 0.
    === qamera-review-reply ===
    eyJmb3JtYXQiOiJxYW1lcmEtcmV2aWV3LXJlcGx5IiwidmVyc2lvbiI6MSwi...
    === end ===
"""

import base64
import contextlib
import email
import email.policy
import json
import re
from collections.abc import Iterator

from qamera_review.domain.decision import NOTE_MAX_CHARS, Verb
from qamera_review.domain.errors import InvalidInput
from qamera_review.domain.export.suggestion import Suggestion
from qamera_review.domain.feedback import REASON_MAX_CHARS, REASONS_MAX, make_feedback
from qamera_review.domain.packshot import PackshotId

FORMAT, VERSION = "qamera-review-reply", 1
BLOCK_START, BLOCK_END = f"=== {FORMAT} ===", "=== end ==="
REPLY_BYTES_MAX = 8_000_000
GUEST_MAX_CHARS = 60
VOTES_MAX = 5_000  # more than anybody reviews
_ID_MAX_CHARS = 1_000
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_QUOTED = re.compile(r"^>[> ]*", re.MULTILINE)  # how mail programs mark what is quoted
_TAG = re.compile(r"<[^<>]{0,200}>")  # between the lines of a block in a mail of HTML
_NO_BASE64 = re.compile(r"[^A-Za-z0-9+/=]")
_VERBS = {"approve": Verb.APPROVE, "reject": Verb.REJECT, "": None}


class InvalidReply(InvalidInput):
    """The text is no reply of a guest."""

    title = "This isn't a reply to a guest review"


def read_reply(data: bytes) -> list[Suggestion]:
    """Return the suggestions of a file: a reply, or a mail that was saved with a reply in its text
    or attached to it, however that is encoded. Raises InvalidReply."""
    if len(data) > REPLY_BYTES_MAX:
        raise InvalidReply
    try:
        for text in _texts_of(data):
            with contextlib.suppress(InvalidReply):
                return parse_reply(text)
    except RecursionError:  # a mail in a mail in a mail ...
        pass
    raise InvalidReply


def parse_reply(text: str) -> list[Suggestion]:
    """Return the suggestions of a reply: a file, or a mail with the reply somewhere in it.

    Raises InvalidReply. Fields that cannot be used are dropped, texts that are too long are cut,
    and of more than VOTES_MAX votes the first ones are taken.
    """
    texts = (text, _QUOTED.sub("", text), _block_in(text))
    document = next(filter(None, map(_document_in, texts)), None)
    if document is None:
        raise InvalidReply
    votes = document.get("votes")
    if document.get("version") != VERSION or not isinstance(votes, list):
        raise InvalidReply
    guest = " ".join(_text(document.get("guest"), GUEST_MAX_CHARS).split()) or "?"
    suggestions = [_suggestion(guest, vote) for vote in votes[:VOTES_MAX]]
    by_id = {each.packshot_id: each for each in suggestions if each is not None}
    return list(by_id.values())


def _texts_of(data: bytes) -> Iterator[str]:
    """Yield the texts in which a reply may be: the file, and then the parts of a mail, decoded."""
    yield data.decode("utf-16" if data[:2] in _UTF16_MARKS else "utf-8-sig", "replace")
    mail = email.message_from_bytes(data, policy=email.policy.compat32)
    for part in mail.walk():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            charset = part.get_content_charset("utf-8")
            try:
                yield content.decode(charset, "replace")
            except LookupError:  # the mail names an encoding that does not exist
                yield content.decode("utf-8", "replace")


def _block_in(text: str) -> str:
    """Return the JSON of the first block in a mail, "" if there is none; blanks, line breaks and
    marks of quotation in it do not matter."""
    start = text.find(BLOCK_START) + len(BLOCK_START)
    end = text.find(BLOCK_END, start)
    if start < len(BLOCK_START) or end < 0:
        return ""
    code = _NO_BASE64.sub("", _TAG.sub("", text[start:end]))
    try:
        return base64.b64decode(code, validate=True).decode()
    except ValueError:
        return ""


def _document_in(text: str) -> dict[str, object] | None:
    """Return the reply in a text, None if there is none."""
    if len(text) > REPLY_BYTES_MAX:
        return None
    # Not a regular expression: "{{{{..." would take it minutes.
    near = text.find(f'"{FORMAT}"')
    for start in (text.find("{"), text.rfind("{", 0, max(0, near))):
        try:
            document, _end = json.JSONDecoder().raw_decode(text, start) if start >= 0 else (None, 0)
        except (ValueError, RecursionError):
            continue
        if isinstance(document, dict) and document.get("format") == FORMAT:
            return document
    return None


def _suggestion(guest: str, vote: object) -> Suggestion | None:
    if not isinstance(vote, dict):
        return None
    verb_name = vote.get("verb")
    packshot_id = _text(vote.get("id"), _ID_MAX_CHARS)
    if not isinstance(verb_name, str) or verb_name not in _VERBS or not packshot_id:
        return None
    raw = vote.get("reasons")
    reasons = [_text(reason, REASON_MAX_CHARS) for reason in raw] if isinstance(raw, list) else []
    feedback = make_feedback(reasons[:REASONS_MAX], _text(vote.get("note"), NOTE_MAX_CHARS // 2))
    while not feedback.is_within_limit:  # characters that are escaped take several
        feedback = make_feedback(feedback.reasons, feedback.note[: len(feedback.note) * 3 // 4])
    verb = _VERBS[verb_name]
    if verb is None and not feedback:
        return None
    sha256 = _text(vote.get("sha256"), 64)
    return Suggestion(guest, PackshotId(packshot_id), verb, feedback.reasons, feedback.note, sha256)


def _text(value: object, chars_max: int) -> str:
    text = value[:chars_max] if isinstance(value, str) else ""
    return text.encode("utf-8", "replace").decode()  # halves of characters can be stored nowhere
