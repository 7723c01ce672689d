"""Records that every version of the program has written are still whole, and a changed byte is
found. The files in `older` are those that the program of each version wrote."""

import json
from pathlib import Path

import pytest

from qamera_review.domain.export.approval_record import (
    SIGNED_VERSION,
    BreakKind,
    saved_record_of,
    verify_record,
)
from qamera_review.signing import is_signature_right

_OLDER = Path(__file__).parent / "older"
# The hash of the last entry, as each version has printed it.
_HEADS = {
    1: "852702cfc83e794a0e1011fc552cd54373458adb7f38ff53366f5c57a428affe",
    2: "3635b1ab4320961c507a804cefe7a42b0173fcb12ae632cbfbaaa26420e1d02f",
    3: "c2b23737bd8f2a93f4e37a4866b3a6ef9d1254b655859a3ddf4126f21f66ed30",
    4: "c2b23737bd8f2a93f4e37a4866b3a6ef9d1254b655859a3ddf4126f21f66ed30",
    5: "b4fc549b40d489b698763825104eb855328549284154ee9410b851f65b68b134",
    6: "b4fc549b40d489b698763825104eb855328549284154ee9410b851f65b68b134",
}
_ENTRIES = 3
_SIGNED = (4, 6)
_UNSEALED = {"service", "made"}  # what a file of version 1 states without a hash


def file_of(version: int) -> bytes:
    return (_OLDER / f"record-{version}.json").read_bytes()


def test_there_is_a_file_of_each_version() -> None:
    assert list(_HEADS) == list(range(1, SIGNED_VERSION + 1))


@pytest.mark.parametrize("version", _HEADS)
def test_the_record_of_an_older_version_is_whole(version: int) -> None:
    data = file_of(version)
    assert json.loads(data)["version"] == version
    verification = verify_record(data)
    assert (verification.break_kind, verification.entries) == (None, _ENTRIES)
    assert verification.head == _HEADS[version]
    claim = verification.claim
    assert (claim is not None) == (version in _SIGNED)
    assert claim is None or (claim.signer, is_signature_right(claim)) == ("Łucja", True)
    saved = saved_record_of(data)
    assert saved.service_url == "https://service.example"
    assert [entry.verb for entry in saved.record.entries] == ["approve", "reject", "approve"]
    zones = saved.record.entries[0].seen_zones
    assert zones == (None if version < 3 else (1, 3))


@pytest.mark.parametrize("version", _HEADS)
@pytest.mark.parametrize("bits", [0x01, 0x02, 0x20, 0x80])
def test_one_changed_byte_anywhere_is_found_at_its_place(version: int, bits: int) -> None:
    data = file_of(version)
    whole = json.loads(data)
    entry, before = 0, 0
    for place, byte in enumerate(data):
        if data.startswith(b'  {"number"', place):
            entry, before = entry + 1, place
        changed = data[:place] + bytes([byte ^ bits]) + data[place + 1 :]
        is_in_entry = entry > 0 and place < data.index(b"\n", before)
        assert is_found(changed, whole, entry if is_in_entry else 0), (place, changed[place - 40 :])


def is_found(changed: bytes, whole: dict[str, object], entry: int) -> bool:
    """Return whether a change is found in this entry (from 1), or in the file as a whole (0). What
    means the same in JSON is no change."""
    verification = verify_record(changed)
    if verification.break_kind is not None:
        is_end = verification.break_kind is BreakKind.WRONG_END
        return verification.at == entry if entry else is_end or verification.at <= _ENTRIES
    claim = verification.claim
    if claim is not None and not is_signature_right(claim):
        return True
    document = json.loads(changed)
    differing = {name for name in whole if document[name] != whole[name]}
    return not differing or (whole["version"] == 1 and differing <= _UNSEALED)
