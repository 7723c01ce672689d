"""The approval record: what was decided, by whom and of which bytes, as a chain of hashes.

Each entry contains the hash of the one before it, and its own hash is the SHA-256 of its other
fields. So an entry that is changed, removed, added or moved breaks the chain at its place:

    entry 1: previous = 64 zeros, hash = SHA-256(fields of entry 1)
    entry 2: previous = hash of entry 1, hash = SHA-256(fields of entry 2)

A file also states how many entries it has and the hash of the last one, so that a missing end is
noticed, and `seal`, the SHA-256 of all that it states besides the entries. `follows` is the last
hash of an older record that was damaged and moved away, "" for none. Files of version 1 have
neither `seal` nor `follows`. From version 3 on entries may say which parts of the picture were
looked at.
Whoever writes the whole chain anew can make another one: the record shows changes that were made to
it, and does not prove who has made it. Somebody who was given the last hash at the time can compare
it: `qamera-review verify FILE --head HASH`.

From version 5 on entries may say what the checks have found in the picture.

A file of version 4 or 6 is signed besides. It states `signer`, the name that the user has set, and
`public_key` (64 hex digits), both of which are part of what is sealed, and has `signature` (128 hex
digits): Ed25519 over `signed_bytes` of the seal. Whoever has the signer's public key can tell a
chain that somebody else wrote: `qamera-review verify FILE --key PUBLIC`.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from qamera_review.domain.decision import was_painted
from qamera_review.domain.records import Struct, asdict, convert

FORMAT, VERSION, SIGNED_VERSION = "qamera-review-approvals", 5, 6
_SIGNED_VERSIONS = frozenset({4, SIGNED_VERSION})
_FIELDS_1 = frozenset({"format", "version", "service", "made", "count", "head", "entries"})
_FIELDS_2 = _FIELDS_1 | {"follows", "seal"}
# Of a file, by its version.
_FIELDS = {1: _FIELDS_1, **dict.fromkeys(range(2, SIGNED_VERSION + 1), _FIELDS_2)}
_SIGNATURE_FIELDS = frozenset({"signer", "public_key", "signature"})
_NOT_SEALED = frozenset({"entries", "seal", "signature"})
_UNSEEN_FIELDS = frozenset({"unseen_sha256"})
_ZONE_FIELDS, _ZONES_FROM_VERSION = frozenset({"seen_zones", "seen_zones_count"}), 3
_CHECK_FIELDS, _CHECKS_FROM_VERSION = frozenset({"checks", "ai_mark"}), 5
START = "0" * 64
_ENTRIES_LINE = b' "entries": ['  # before the lines of the entries


class RecordEntry(Struct, frozen=True):
    """One ended decision. Times are ISO 8601; `who` is the account's name that the user has set.

    `seen_*` say which bytes were on the screen (SHA-256 in hex), in which size, for how long, and
    in which colour space; None where nothing was seen. `verb` is "" for a note alone. `answer` is
    the service's ("accepted", "refused", "not sent", "not known"), `answer_text` its own words.
    `unseen_sha256` is the SHA-256 of the bytes that the picture had when it was approved on the
    command line without having been seen; only such entries have this field in a file.
    `seen_zones` are the numbers, from 1, of the parts of the picture that were looked at, at actual
    pixels beside the original, `seen_zones_count` how many parts were worth a look; only entries
    with such parts have these fields in a file. `checks` are the codes of the checks that had fired
    for these bytes when the entry was made, `ai_mark` is the code of what the file states about its
    making; only entries whose picture was measured by then have these fields in a file.
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
    unseen_sha256: str | None = None
    seen_zones: tuple[int, ...] | None = None
    seen_zones_count: int | None = None
    checks: tuple[str, ...] | None = None
    ai_mark: str | None = None

    @property
    def was_seen(self) -> bool:
        """Return whether the picture was on a screen. Older versions gave a picture that the
        command line had only downloaded a proof too, with a colour space that is none."""
        return self.seen_sha256 is not None and was_painted(self.seen_output or "")

    @property
    def bytes_sha256(self) -> str | None:
        """Return the SHA-256 of the bytes that were decided on, seen or not; None if unknown."""
        return self.seen_sha256 or self.unseen_sha256


class RecordedChecks(Struct, frozen=True):
    """What the checks have found in a picture: the codes of those that have fired, and the code of
    what its file states about its making."""

    fired: tuple[str, ...]
    ai_mark: str


class ApprovalRecord(Struct, frozen=True):
    """The entries of a record, oldest first. `follows` is the last hash of a damaged record that it
    has replaced, "" for none. `unreadable` are the numbers of entries that cannot be read; they are
    missing in `entries`."""

    entries: tuple[RecordEntry, ...] = ()
    follows: str = ""
    unreadable: tuple[int, ...] = ()

    @property
    def head(self) -> str:
        """Return the hash of the last entry."""
        return self.entries[-1].hash if self.entries else START

    @property
    def has_gap(self) -> bool:
        """Return whether entries are missing before the last one: `verify_record` finds a file of
        such a record broken."""
        return bool(self.entries) and self.entries[-1].number != len(self.entries)


class RecordSigner(Struct, frozen=True):
    """Signs a record: the signer's name, the public key in hex, and a function that returns the
    signature of some bytes."""

    name: str
    public_key: str
    sign: Callable[[bytes], bytes]


class SignatureClaim(Struct, frozen=True):
    """What a file says about its signature, which is not checked yet: who has signed, the public
    key and the signature in hex, and the bytes that are said to be signed."""

    signer: str
    public_key: str
    signature: str
    signed: bytes


class StatedSignature(Struct, frozen=True):
    """What a file states about its signature: who has signed, the public key and the signature in
    hex."""

    signer: str
    public_key: str
    signature: str


class SavedRecord(Struct, frozen=True):
    """The record of a file, and the address of the service that it is about."""

    record: ApprovalRecord
    service_url: str


class BreakKind(Enum):
    """What is wrong at the first break of a record."""

    NOT_A_RECORD = "not_a_record"  # another file, or damaged JSON
    UNREADABLE_ENTRY = "unreadable_entry"
    WRONG_NUMBER = "wrong_number"  # an entry is missing, doubled or moved
    WRONG_PREVIOUS = "wrong_previous"  # it does not follow the entry before it
    CHANGED_ENTRY = "changed_entry"  # its hash does not fit its fields
    CHANGED_HEADER = "changed_header"  # what the file states besides the entries was changed
    WRONG_END = "wrong_end"  # entries are missing at the end, or were added there
    SIGNATURE_REMOVED = "signature_removed"  # the file was signed once


class Verification(Struct, frozen=True):
    """Whether a record is whole: the number of good entries, and the first break, None for none.

    `at` is the number of the entry of the break, from 1; 0 where it is the file as a whole. `head`
    is the hash of the last good entry, as in `ApprovalRecord`. `claim` is the signature of a whole
    file, None if there is none; it has to be checked by `signing.is_signature_right`.
    """

    entries: int
    break_kind: BreakKind | None = None
    at: int = 0
    head: str = START
    claim: SignatureClaim | None = None

    @property
    def is_whole(self) -> bool:
        """Return whether nothing was changed."""
        return self.break_kind is None


def chained(entry: RecordEntry, number: int, previous: str) -> RecordEntry:
    """Return the entry with its number, the hash of the one before it, and its own hash."""
    fields = {**entry_fields(entry), "number": number, "previous": previous}
    return convert({**fields, "hash": hash_of(fields)}, RecordEntry)


def entry_fields(entry: RecordEntry) -> dict[str, object]:
    """Return the fields of an entry as they are stored and hashed."""
    fields = asdict(entry)
    for name in (*_UNSEEN_FIELDS, *_ZONE_FIELDS, *_CHECK_FIELDS):
        if fields[name] is None:  # older versions do not know it
            del fields[name]
    return fields


def hash_of(fields: Mapping[str, object]) -> str:
    """Return the SHA-256 of all fields but `hash`: as JSON with sorted keys, without blanks, and
    with all characters beyond ASCII escaped."""
    hashed = {name: value for name, value in fields.items() if name != "hash"}
    text = json.dumps(hashed, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()


def record_json(
    record: ApprovalRecord, service_url: str, made: str, signer: RecordSigner | None = None
) -> bytes:
    """Return the record as a JSON file, with an entry on each line; signed if there is a signer."""
    stated: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION if signer is None else SIGNED_VERSION,
        "service": service_url,
        "made": made,
        "count": len(record.entries),
        "head": record.head,
        "follows": record.follows,
    }
    if signer is not None:
        stated |= {"signer": signer.name, "public_key": signer.public_key}
    ending = {"seal": hash_of(stated)}
    if signer is not None:
        ending["signature"] = signer.sign(signed_bytes(ending["seal"])).hex()
    header = json.dumps({**stated, **ending}, indent=1)
    lines = ",\n".join(f"  {json.dumps(entry_fields(entry))}" for entry in record.entries)
    return f'{header[:-2]},\n "entries": [\n{lines}\n ]\n}}\n'.encode()


def stated_signature(data: bytes) -> StatedSignature | None:
    """Return what a file of `record_json` states about its signature, None if it is not signed.
    Nothing of it is checked."""
    document = json.loads(data)
    if document["version"] not in _SIGNED_VERSIONS:
        return None
    return StatedSignature(document["signer"], document["public_key"], document["signature"])


def signed_bytes(seal: str) -> bytes:
    """Return what is signed of a file with this seal. The name of the format is part of it, so that
    a signature of something else can never be one of a record."""
    return f"{FORMAT} {seal}".encode()


def verify_record(data: bytes) -> Verification:
    """Check a file of `record_json`, also of an older version; never raises for its content."""
    document = _document_of(data)
    entries = None if document is None else document["entries"]
    if document is None or not isinstance(entries, list):
        at = _damaged_entry(data)
        return Verification(0, BreakKind.UNREADABLE_ENTRY if at else BreakKind.NOT_A_RECORD, at)
    previous = START
    for number, fields in enumerate(entries, start=1):
        kind = _break_of(fields, number, previous, document["version"])
        if kind is not None:
            return Verification(number - 1, kind, number, previous)
        previous = fields["hash"]
    count, head = document["count"], document["head"]
    if not _is_int(count) or count != len(entries) or head != previous:
        return Verification(len(entries), BreakKind.WRONG_END, len(entries) + 1, previous)
    stated = {name: value for name, value in document.items() if name not in _NOT_SEALED}
    if "seal" in document and document["seal"] != hash_of(stated):
        return Verification(len(entries), BreakKind.CHANGED_HEADER, 0, previous)
    if document["version"] not in _SIGNED_VERSIONS:
        return Verification(len(entries), head=previous)
    claim = _claim_of(document)
    if claim is None:
        return Verification(len(entries), BreakKind.SIGNATURE_REMOVED, 0, previous)
    return Verification(len(entries), head=previous, claim=claim)


def saved_record_of(data: bytes) -> SavedRecord:
    """Return the record of a file for which `verify_record` has found no break."""
    document = json.loads(data)
    entries = tuple(convert(fields, RecordEntry) for fields in document["entries"])
    record = ApprovalRecord(entries, document.get("follows", ""))
    return SavedRecord(record, str(document["service"]))


def _claim_of(document: Mapping[str, object]) -> SignatureClaim | None:
    signer, key, signature = (document.get(name) for name in ("signer", "public_key", "signature"))
    if not (isinstance(signer, str) and isinstance(key, str) and isinstance(signature, str)):
        return None
    return SignatureClaim(signer, key, signature, signed_bytes(str(document["seal"])))


def _document_of(data: bytes) -> dict[str, Any] | None:
    """Return the content of a file that is a record by its fields, None for any other file."""
    try:
        document = json.loads(data, object_pairs_hook=_unambiguous)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return None
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool):
        return None
    names = set(document)
    if version in _SIGNED_VERSIONS:  # without its signature it is still a record
        names -= _SIGNATURE_FIELDS
    if names != _FIELDS.get(version, frozenset()):
        return None
    return document


def _damaged_entry(data: bytes) -> int:
    """Return the number of the entry at whose place a file stops being JSON; 0 if it is before the
    entries, or the file is no record of `record_json`, which has an entry on each line."""
    try:
        json.loads(data)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start)
    except json.JSONDecodeError as error:
        line = error.lineno - 1
    except (ValueError, RecursionError):
        return 0
    else:
        return 0
    lines = data.split(b"\n")
    if FORMAT.encode() not in data or _ENTRIES_LINE not in lines:
        return 0
    if not any(name in lines[line] for name in (b'"number"', b'"hash"')):
        return 0
    return max(0, line - lines.index(_ENTRIES_LINE))


def _unambiguous(pairs: list[tuple[str, object]]) -> dict[str, object] | None:
    """Return an object of JSON; None if a name occurs twice, because programs differ in which of
    the two values they take."""
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else None


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _break_of(fields: object, number: int, previous: str, version: int) -> BreakKind | None:
    if not isinstance(fields, dict) or not _is_entry(fields, version):
        return BreakKind.UNREADABLE_ENTRY
    if fields["hash"] != hash_of(fields):
        return BreakKind.CHANGED_ENTRY
    if fields["number"] != number:
        return BreakKind.WRONG_NUMBER
    return None if fields["previous"] == previous else BreakKind.WRONG_PREVIOUS


def _is_entry(fields: Mapping[str, object], version: int) -> bool:
    """Return whether an entry has the fields that a file of this version has, of their types."""
    try:
        convert(fields, RecordEntry)
    except ValueError:
        return False
    optional = _UNSEEN_FIELDS | _ZONE_FIELDS | _CHECK_FIELDS
    names, always = set(fields), set(RecordEntry.__struct_fields__) - optional
    if version >= _CHECKS_FROM_VERSION and names >= _CHECK_FIELDS:
        names -= _CHECK_FIELDS
    if version >= _ZONES_FROM_VERSION and names >= _ZONE_FIELDS:
        names -= _ZONE_FIELDS
    return names in (always, always | _UNSEEN_FIELDS)
