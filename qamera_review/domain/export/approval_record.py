"""The approval record: what was decided, by whom and of which bytes, as a chain of hashes.

Each entry contains the hash of the one before it, and its own hash is the SHA-256 of its other
fields. So an entry that is changed, removed, added or moved breaks the chain at its place:

    entry 1: previous = 64 zeros, hash = SHA-256(fields of entry 1)
    entry 2: previous = hash of entry 1, hash = SHA-256(fields of entry 2)

A file also states how many entries it has and the hash of the last one, so that a missing end is
noticed. Whoever writes the whole chain anew can make another one: the record shows changes that
were made to it, and does not prove who has made it. Somebody who was given the last hash at the
time can compare it.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from enum import Enum

from qamera_review.domain.records import Struct, asdict, convert

FORMAT, VERSION = "qamera-review-approvals", 1
START = "0" * 64


class RecordEntry(Struct, frozen=True):
    """One ended decision. Times are ISO 8601; `who` is the account's name that the user has set.

    `seen_*` say which bytes were on the screen (SHA-256 in hex), in which size, for how long, and
    in which colour space; None where nothing was seen. `verb` is "" for a note alone. `answer` is
    the service's ("accepted", "refused", "not sent", "not known"), `answer_text` its own words.
    """

    number: int
    decided: str
    ended: str
    who: str
    packshot_id: str
    packshot: str
    verb: str
    reasons: tuple[str, ...]
    note: str
    seen_sha256: str | None
    seen_width_px: int | None
    seen_height_px: int | None
    seen_ms: int | None
    seen_output: str | None
    outcome: str
    answer: str
    answer_text: str
    previous: str = START
    hash: str = ""


class BreakKind(Enum):
    """What is wrong at the first break of a record."""

    NOT_A_RECORD = "not_a_record"  # another file, or damaged JSON
    UNREADABLE_ENTRY = "unreadable_entry"
    WRONG_NUMBER = "wrong_number"  # an entry is missing, doubled or moved
    WRONG_PREVIOUS = "wrong_previous"  # it does not follow the entry before it
    CHANGED_ENTRY = "changed_entry"  # its hash does not fit its fields
    WRONG_END = "wrong_end"  # entries are missing at the end, or were added there


class Verification(Struct, frozen=True):
    """Whether a record is whole: the number of good entries, and the first break, None for none.

    `at` is the number of the entry of the break, from 1; 0 where it is the file as a whole.
    """

    entries: int
    break_kind: BreakKind | None = None
    at: int = 0

    @property
    def is_whole(self) -> bool:
        """Return whether nothing was changed."""
        return self.break_kind is None


def chained(entry: RecordEntry, number: int, previous: str) -> RecordEntry:
    """Return the entry with its number, the hash of the one before it, and its own hash."""
    fields = {**asdict(entry), "number": number, "previous": previous}
    return convert({**fields, "hash": hash_of(fields)}, RecordEntry)


def hash_of(fields: Mapping[str, object]) -> str:
    """Return the SHA-256 of all fields but `hash`: as JSON with sorted keys, without blanks, and
    with all characters beyond ASCII escaped."""
    hashed = {name: value for name, value in fields.items() if name != "hash"}
    text = json.dumps(hashed, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()


def record_json(entries: Sequence[RecordEntry], service_url: str, made: str) -> bytes:
    """Return the record as a JSON file, with an entry on each line."""
    head = json.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "service": service_url,
            "made": made,
            "count": len(entries),
            "head": entries[-1].hash if entries else START,
        },
        indent=1,
    )
    lines = ",\n".join(f"  {json.dumps(asdict(entry))}" for entry in entries)
    return f'{head[:-2]},\n "entries": [\n{lines}\n ]\n}}\n'.encode()


def verify_record(data: bytes) -> Verification:
    """Check a file of `record_json`; never raises for its content."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return Verification(0, BreakKind.NOT_A_RECORD)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return Verification(0, BreakKind.NOT_A_RECORD)
    entries = document.get("entries")
    if document.get("version") != VERSION or not isinstance(entries, list):
        return Verification(0, BreakKind.NOT_A_RECORD)
    previous = START
    for number, fields in enumerate(entries, start=1):
        kind = _break_of(fields, number, previous)
        if kind is not None:
            return Verification(number - 1, kind, number)
        previous = fields["hash"]
    if document.get("count") != len(entries) or document.get("head") != previous:
        return Verification(len(entries), BreakKind.WRONG_END, len(entries) + 1)
    return Verification(len(entries))


def _break_of(fields: object, number: int, previous: str) -> BreakKind | None:
    if not isinstance(fields, dict) or set(fields) != set(RecordEntry.__struct_fields__):
        return BreakKind.UNREADABLE_ENTRY
    if fields["hash"] != hash_of(fields):
        return BreakKind.CHANGED_ENTRY
    if fields["number"] != number:
        return BreakKind.WRONG_NUMBER
    return None if fields["previous"] == previous else BreakKind.WRONG_PREVIOUS
