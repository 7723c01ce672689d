"""Decoding the list; a damaged body raises only BadAnswer."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.api import codec
from qamera_review.api.codec import (
    PackshotList,
    check_whole,
    decode_packshots,
)
from qamera_review.domain.errors import BadAnswer
from qamera_review.domain.packshot import Packshot, PackshotId, Status, Vote
from tests.support.json_values import json_values

DOCUMENTED = {
    "id": "ps_abc123",
    "name": "White T-Shirt Packshot",
    "thumbnail": "https://cdn.example.com/packshots/thumb_abc123.jpg",
    "status": "DONE",
    "voting": "APPROVED",
    "createdAt": "2026-03-20T15:00:00.000Z",
}
CREATED_MS = 1_774_018_800_000
item_fields: dict[str, st.SearchStrategy[Any]] = dict.fromkeys(DOCUMENTED, json_values)
ids = {"id": st.sampled_from(["a", "b", "c", 7, " a"])}
items = (
    st.fixed_dictionaries({}, optional=item_fields | {"extra": json_values})
    | st.fixed_dictionaries({}, optional=item_fields | ids)
    | json_values
)


def listed(*found: Any, **envelope: Any) -> PackshotList:
    return decode_packshots(json.dumps({"packshots": found, **envelope}).encode())


def only(item: dict[str, Any]) -> Packshot:
    [packshot] = listed(item).packshots
    return packshot


def test_the_documented_answer() -> None:
    answer = listed(DOCUMENTED, count=1)
    assert answer.packshots == (
        Packshot(
            PackshotId("ps_abc123"),
            "White T-Shirt Packshot",
            "https://cdn.example.com/packshots/thumb_abc123.jpg",
            Status.DONE,
            Vote.APPROVED,
            CREATED_MS,
            "DONE",
        ),
    )
    assert answer.problems == ()
    assert answer.reported_count == 1


@pytest.mark.parametrize(
    ("created", "ms"),
    [
        ("2026-03-20T15:00:00.000Z", CREATED_MS),
        ("2026-03-20T16:00:00+01:00", CREATED_MS),
        ("2026-03-20T15:00:00", CREATED_MS),
        (" 2026-03-20T15:00:00Z ", CREATED_MS),
        ("2026-03-20T15:00:00.123456Z", CREATED_MS + 123),
        (CREATED_MS, CREATED_MS),
        (CREATED_MS / 1000, CREATED_MS),
        ("yesterday", 0),
        ("", 0),
        (None, 0),
        (True, 0),
        (-5, 0),
        (1e300, 0),
        ("0001-01-01T00:00:00+14:00", 0),
        ("9999-12-31T23:59:59Z", 0),  # east of Greenwich no date can hold it
        ("9999-12-31T23:59:59-01:00", 0),
        (253_402_300_799_000, 0),
        ("9999-12-29T23:59:59Z", 253_402_127_999_000),
        ([2026], 0),
    ],
)
def test_created_at_is_read_in_many_forms(created: object, ms: int) -> None:
    assert only(DOCUMENTED | {"createdAt": created}).created_ms == ms


@pytest.mark.parametrize(
    ("thumbnail", "kept"),
    [
        ("http://127.0.0.1:8000/a.jpg", True),
        ("HTTPS://CDN.example.com/a.jpg", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("//cdn.example.com/a.jpg", True),
        ("/pictures/a.jpg", True),
        ("a.jpg", True),
        ("data:image/png;base64,AAAA", True),
        ("", False),
        (None, False),
        ({"url": "https://cdn.example.com/a.jpg"}, False),
    ],
)
def test_only_addresses_that_can_be_shown_are_kept(thumbnail: object, kept: bool) -> None:
    assert only(DOCUMENTED | {"thumbnail": thumbnail}).thumbnail == (thumbnail if kept else "")
    if isinstance(thumbnail, str):
        padded = only(DOCUMENTED | {"thumbnail": f"\n {thumbnail}\t"})
        assert padded.thumbnail == (thumbnail if kept else "")


def test_unknown_words_and_missing_fields_are_accepted() -> None:
    bare = only({"id": "x"})
    assert bare == Packshot(PackshotId("x"), "", "", Status.UNKNOWN, Vote.NONE, 0, "")
    strange = only({"id": 12, "status": "MELTED", "voting": "MAYBE", "name": 5, "new": [1]})
    assert (strange.id, strange.status, strange.status_word) == ("12", Status.UNKNOWN, "MELTED")
    assert (strange.vote, strange.name) == (Vote.UNKNOWN, "5")
    odd = only({"id": "x", "status": ["DONE"], "voting": {"is": "APPROVED"}})
    assert (odd.status, odd.vote) == (Status.UNKNOWN, Vote.UNKNOWN)


@pytest.mark.parametrize("broken", [None, 5, "text", [], {}, {"id": ""}, {"id": "  "}, {"id": []}])
def test_a_malformed_item_does_not_affect_the_others(broken: object) -> None:
    answer = listed({"id": "a"}, broken, {"id": "b"}, count=3)
    assert [packshot.id for packshot in answer.packshots] == ["a", "b"]
    [problem] = answer.problems
    assert problem.startswith("Item 2 ")


def test_a_lone_surrogate_is_replaced() -> None:
    body = b'{"packshots":[{"id":"a"},{"id":"\\ud800"},{"id":"b","name":"Mug \\ud83d"}],"count":3}'
    answer = decode_packshots(body)
    assert [(packshot.id, packshot.name) for packshot in answer.packshots] == [
        ("a", ""),
        ("b", "Mug \ufffd"),
    ]
    assert answer.problems == ("Item 2 has no id and was left out.",)


@pytest.mark.parametrize(
    "body",
    [
        b'{"packshots":[{"id":"a"},{"id":"b","name":"M\xfcg"}],"count":2}',
        b'\xef\xbb\xbf{"packshots":[{"id":"a"},{"id":"b"}],"count":2}',
        b'{"packshots":[{"id":"a"},{"id":"b","createdAt":NaN}],"count":2}',
        b'{"packshots":[{"id":"a"},{"id":"b","createdAt":1e999}],"count":1e999}',
    ],
)
def test_json_beyond_the_standard_is_read(body: bytes) -> None:
    answer = decode_packshots(body)
    assert answer.packshots[0].id == "a"
    assert len(answer.packshots) + len(answer.problems) == 2


def test_the_number_of_reported_problems_is_limited() -> None:
    answer = listed(*[None] * 5000, {"id": "a"})
    assert len(answer.packshots) == 1
    assert len(answer.problems) == 101
    assert answer.problems[-1] == "4900 more items were left out."


def test_the_last_duplicate_counts_at_the_position_of_the_first() -> None:
    answer = listed({"id": "a", "name": "old"}, {"id": "b"}, {"id": "a", "name": "new"})
    assert [(packshot.id, packshot.name) for packshot in answer.packshots] == [
        ("a", "new"),
        ("b", ""),
    ]
    assert answer.problems == ("An id came again once; the last one counts.",)


@pytest.mark.parametrize(
    ("count", "reported"), [(7, 7), (7.0, 7), (7.5, None), ("7", None), (None, None), (True, None)]
)
def test_the_reported_count_is_only_reported(count: object, reported: int | None) -> None:
    assert listed({"id": "a"}, count=count).reported_count == reported


def test_a_bare_array_is_taken() -> None:
    assert [p.id for p in decode_packshots(b' [{"id":"a"},{"id":"b"}] ').packshots] == ["a", "b"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"<!DOCTYPE html><html>Sign in to the hotel's network</html>",
        b'{"packshots":[{"id":"a"},{"id":"b"',
        b'{"packshots":[{"id":"a"}]',
        b'{"packshots":[{"id":"a"}]} trailing',
        b'[{"id":"a"}',
        b'{"packshots":null}',
        b'{"packshots":{"id":"a"}}',
        b'{"count":1}',
        b'{"error":"no"}',
        b'"text"',
        b"null",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"packshots":[' + b"[" * 100_000,
        b'{"packshots":[{"id":"a","x":' + b'{"x":' * 100_000,
    ],
)
def test_a_body_without_a_list_is_a_bad_answer(body: bytes) -> None:
    with pytest.raises(BadAnswer) as caught:
        decode_packshots(body)
    assert caught.value.detail.endswith(".")
    assert caught.value.may_have_arrived


def test_the_last_of_two_lists_in_an_answer_counts() -> None:
    body = b'{"packshots":[{"id":"a"},{"id":"c"}],"count":1,"packshots":[{"id":"b"}]}'
    for size in (1, codec.PIECE_BYTES):
        answer = decode_packshots(body, piece_bytes=size)
        assert [packshot.id for packshot in answer.packshots] == ["b"]


def test_a_page_is_called_a_page() -> None:
    with pytest.raises(BadAnswer, match="web page"):
        decode_packshots(b"\n<html></html>")


def test_numbers_of_absurd_length_are_no_crash() -> None:
    body = b'{"packshots":[{"id":%s},{"id":"a"}],"count":%s}' % (b"9" * 6000, b"9" * 6000)
    assert [packshot.id for packshot in decode_packshots(body).packshots][-1] == "a"


@given(st.lists(items, max_size=30), json_values, st.sampled_from([None, (",", ":")]))
def test_decoding_in_pieces_gives_the_same_as_at_once(
    found: list[Any], count: Any, separators: tuple[str, str] | None
) -> None:
    for envelope in ({"packshots": found, "count": count}, {"count": count, "packshots": found}):
        body = json.dumps(envelope, separators=separators, ensure_ascii=False).encode()
        whole = codec.decode_all_at_once(body)
        assert decode_packshots(body) == whole
        # Pieces of a byte or so: a border after every item, and every wrong border tried.
        assert decode_packshots(body, piece_bytes=1) == whole
        assert decode_packshots(body, piece_bytes=40) == whole


@pytest.mark.parametrize("blank", [b"\x0b", b"\x0c"])
def test_characters_that_are_no_json_whitespace_make_a_bad_answer(blank: bytes) -> None:
    bodies = (
        blank + b'{"packshots": [{"id": "a"}], "count": 1}',
        b'{"packshots": [' + blank + b'{"id": "a"}], "count": 1}',
        b'{"packshots": [{"id": "a"},' + blank + b'{"id": "b"}], "count": 2}',
    )
    for body in bodies:
        for size in (1, codec.PIECE_BYTES):
            with pytest.raises(BadAnswer):
                decode_packshots(body, piece_bytes=size)


@given(st.lists(items, max_size=5), st.binary(max_size=6), st.integers(0, 400))
def test_a_damaged_body_raises_only_bad_answer(found: list[Any], noise: bytes, place: int) -> None:
    body = json.dumps({"packshots": found, "count": 1}, ensure_ascii=False).encode()
    for damaged in (body[:place], body[:place] + noise + body[place:], noise + body, noise):
        outcomes: list[PackshotList | None] = []
        for size in (1, 40, codec.PIECE_BYTES):
            try:
                outcomes.append(decode_packshots(damaged, piece_bytes=size))
            except BadAnswer:
                outcomes.append(None)
        assert outcomes[0] == outcomes[1] == outcomes[2]


def test_a_large_list_goes_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [DOCUMENTED | {"id": f"ps_{index}"} for index in range(5000)]
    body = json.dumps({"packshots": found, "count": 5000}).encode()
    expected = codec.decode_all_at_once(body)
    # The whole-body way holds the interpreter for long, so a normal answer must not need it.
    monkeypatch.setattr(codec, "decode_all_at_once", None)
    assert decode_packshots(body) == expected


@pytest.mark.parametrize(
    ("items", "count", "is_whole"),
    [
        ([], 0, True),
        ([], None, True),
        (["a", "b"], 2, True),
        (["a", "b"], 1, True),
        (["a", "b"], 3, True),
        (["a", "b", "b"], 3, True),
        (["a", 7], 2, True),
        (["a"] * 12, 12, False),
        (["a"] * 12, None, False),
    ],
)
def test_a_list_that_contradicts_itself_is_not_whole(
    items: list[object], count: int | None, is_whole: bool
) -> None:
    found = [{"id": item} if isinstance(item, str) else item for item in items]
    body = json.dumps({"packshots": found, "count": count}).encode()
    try:
        check_whole(decode_packshots(body))
    except BadAnswer:
        assert not is_whole
    else:
        assert is_whole
