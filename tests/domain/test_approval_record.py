"""The approval record: a change is found at its place."""

import json

import pytest

from qamera_review.domain.export.approval_record import (
    START,
    ApprovalRecord,
    BreakKind,
    RecordEntry,
    chained,
    entry_fields,
    hash_of,
    record_json,
    verify_record,
)
from qamera_review.domain.records import replace


def entry(name: str) -> RecordEntry:
    return RecordEntry(
        number=0, decided="2026-03-01T10:00:00+00:00", ended="2026-03-01T10:01:00+00:00",
        who="Łucja", packshot_id=name, packshot='=cmd|"<b>', verb="approve",
        reasons=("not sharp",), note="a\nb", seen_sha256="ab" * 32, seen_width_px=512,
        seen_height_px=512, seen_ms=1200, seen_output="sRGB", outcome="sent", answer="accepted",
        answer_text="",
    )  # fmt: skip


def chain(count: int) -> list[RecordEntry]:
    entries: list[RecordEntry] = []
    for number in range(1, count + 1):
        previous = entries[-1].hash if entries else START
        entries.append(chained(entry(f"ps_{number}"), number, previous))
    return entries


def file_of(count: int) -> bytes:
    record = ApprovalRecord(tuple(chain(count)))
    return record_json(record, "https://service", "2026-03-01T11:00:00+00:00")


@pytest.mark.parametrize("count", [0, 1, 5])
def test_a_record_that_nobody_changed_is_whole(count: int) -> None:
    verification = verify_record(file_of(count))
    assert verification.is_whole
    assert verification.entries == count


@pytest.mark.parametrize(("missing", "has_gap"), [(0, True), (1, True), (2, False)])
def test_a_record_with_a_gap_is_broken(missing: int, has_gap: bool) -> None:
    entries = chain(3)
    del entries[missing]
    record = ApprovalRecord(tuple(entries), unreadable=(missing + 1,))
    assert record.has_gap is has_gap
    assert verify_record(record_json(record, "", "")).is_whole is not has_gap


def test_one_changed_byte_anywhere_in_an_entry_is_found_there() -> None:
    data = file_of(4)
    lines = data.split(b"\n")
    first = next(place for place, line in enumerate(lines) if line.startswith(b"  {"))
    third = sum(len(line) + 1 for line in lines[: first + 2])
    for offset in range(2, len(lines[first + 2]) - 1):
        place = third + offset
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        verification = verify_record(changed)
        assert not verification.is_whole, changed[third : third + 80]
        assert verification.break_kind is BreakKind.NOT_A_RECORD or verification.at == 3


@pytest.mark.parametrize(
    ("change", "kind", "at"),
    [
        (lambda d: d["entries"].pop(1), BreakKind.WRONG_NUMBER, 2),
        (lambda d: d["entries"].pop(), BreakKind.WRONG_END, 4),
        (lambda d: d["entries"].reverse(), BreakKind.WRONG_NUMBER, 1),
        (lambda d: d["entries"].insert(2, "x"), BreakKind.UNREADABLE_ENTRY, 3),
        (lambda d: d["entries"][1].update(who="Mallory"), BreakKind.CHANGED_ENTRY, 2),
        (lambda d: d.update(format="x"), BreakKind.NOT_A_RECORD, 0),
        (lambda d: d.update(count=9), BreakKind.WRONG_END, 5),
        (lambda d: d.update(count=4.0), BreakKind.WRONG_END, 5),
        (lambda d: d.update(service="https://other"), BreakKind.CHANGED_HEADER, 0),
        (lambda d: d.update(comment="checked"), BreakKind.NOT_A_RECORD, 0),
    ],
)
def test_the_first_break_is_named(change, kind: BreakKind, at: int) -> None:  # type: ignore[no-untyped-def]
    document = json.loads(file_of(4))
    change(document)
    verification = verify_record(json.dumps(document).encode())
    assert (verification.break_kind, verification.at) == (kind, at)


def test_an_entry_with_a_value_of_another_type_cannot_be_read() -> None:
    document = json.loads(file_of(1))
    fields = {**document["entries"][0], "who": 7}
    document["entries"] = [{**fields, "hash": hash_of(fields)}]
    verification = verify_record(json.dumps(document).encode())
    assert (verification.break_kind, verification.at) == (BreakKind.UNREADABLE_ENTRY, 1)


def test_a_name_that_occurs_twice_is_no_whole_record() -> None:
    data = file_of(2)
    twice = data.replace(b'"who": ', b'"who": "Mallory", "who": ', 1)
    assert verify_record(twice).break_kind is BreakKind.UNREADABLE_ENTRY
    assert verify_record(data.replace(b'"count"', b'"count": 9, "count"', 1)).entries == 0


def test_the_parts_that_were_looked_at_are_part_of_an_entry() -> None:
    looked_at = replace(entry("ps_9"), seen_zones=(1, 3), seen_zones_count=7)
    first = chained(looked_at, 1, START)
    record = ApprovalRecord((first, chained(entry("ps_10"), 2, first.hash)))
    data = record_json(record, "", "")
    assert verify_record(data).is_whole
    assert verify_record(data.replace(b"[1, 3]", b"[1, 2]")).at == 1
    document = json.loads(data)
    assert (document["version"], "seen_zones" in document["entries"][1]) == (5, False)
    del document["entries"][0]["seen_zones_count"]
    assert verify_record(json.dumps(document).encode()).at == 1


def test_what_the_checks_found_is_part_of_an_entry() -> None:
    checked = replace(entry("ps_9"), checks=("blur", "ai"), ai_mark="generated")
    first = chained(checked, 1, START)
    data = record_json(ApprovalRecord((first, chained(entry("ps_10"), 2, first.hash))), "", "")
    assert verify_record(data).is_whole
    assert verify_record(data.replace(b'"generated"', b'"none"')).at == 1
    assert verify_record(data.replace(b'"version": 5', b'"version": 3')).at == 1
    assert "ai_mark" not in json.loads(data)["entries"][1]


def test_a_file_of_version_2_is_whole_without_parts_that_were_looked_at() -> None:
    document = json.loads(file_of(3))
    stated = {name: value for name, value in document.items() if name not in ("entries", "seal")}
    old = {**stated, "version": 2}
    data = json.dumps({**old, "entries": document["entries"], "seal": hash_of(old)}).encode()
    assert verify_record(data).is_whole
    first = replace(entry("ps_9"), seen_zones=(1,), seen_zones_count=2)
    newer = entry_fields(chained(first, 1, START))
    data = json.dumps({**old, "entries": [newer], "seal": hash_of(old)}).encode()
    assert verify_record(data).break_kind is BreakKind.UNREADABLE_ENTRY


def test_a_file_of_version_1_is_whole_and_an_unseen_approval_says_so() -> None:
    document = json.loads(file_of(3))
    del document["follows"], document["seal"]
    old = verify_record(json.dumps({**document, "version": 1}).encode())
    assert (old.is_whole, old.head) == (True, document["head"])
    unseen = replace(entry("ps_9"), seen_sha256=None, unseen_sha256="cd" * 32)
    record = ApprovalRecord((chained(unseen, 1, START),))
    assert verify_record(record_json(record, "", "")).is_whole
    assert (record.entries[0].was_seen, record.entries[0].bytes_sha256) == (False, "cd" * 32)


def test_an_entry_rewritten_with_its_hash_breaks_the_next() -> None:
    document = json.loads(file_of(3))
    first = entry("ps_9")
    forged = ApprovalRecord((chained(first, 1, START),))
    document["entries"][0] = json.loads(record_json(forged, "", ""))["entries"][0]
    verification = verify_record(json.dumps(document).encode())
    assert (verification.break_kind, verification.at) == (BreakKind.WRONG_PREVIOUS, 2)


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b"[" * 100_000, b'{"format": 1}'])
def test_another_file_is_no_record(data: bytes) -> None:
    assert verify_record(data).break_kind is BreakKind.NOT_A_RECORD
