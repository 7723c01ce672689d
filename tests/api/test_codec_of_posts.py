"""The bodies of the two POSTs and the decoding of their answers."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.api import codec
from qamera_review.api.codec import (
    decode_receipt,
    decode_update,
)
from qamera_review.api.options import decode_options
from qamera_review.api.response_text import error_sentence
from qamera_review.domain.decision import Verb
from qamera_review.domain.errors import BadAnswer, Refused
from qamera_review.domain.jobs.job import JobReceipt, JobRequest
from qamera_review.domain.jobs.options import OptionKind
from qamera_review.domain.packshot import PackshotId
from tests.support.json_values import json_values


@given(st.binary(max_size=60) | json_values.map(lambda value: json.dumps(value).encode()))
def test_answers_of_posts_are_read_or_refused(body: bytes) -> None:
    for decode in (decode_update, decode_receipt):
        try:
            decode(body)
        except (BadAnswer, Refused):
            continue


@pytest.mark.parametrize(
    ("verbs", "note", "body"),
    [
        ((Verb.APPROVE,), None, {"recordId": "ps_1", "Voting": "APPROVED"}),
        (
            (Verb.REJECT,),
            "text lost",
            {"recordId": "ps_1", "Voting": "REJECTED", "verificationResult": "text lost"},
        ),
        ((Verb.ARCHIVE,), None, {"recordId": "ps_1", "status": "ARCHIVE"}),
        (
            (Verb.APPROVE, Verb.ARCHIVE),
            None,
            {"recordId": "ps_1", "Voting": "APPROVED", "status": "ARCHIVE"},
        ),
        ((), "note", {"recordId": "ps_1", "verificationResult": "note"}),
    ],
)
def test_the_body_of_an_update(verbs: tuple[Verb, ...], note: str | None, body: object) -> None:
    assert json.loads(codec.encode_update(PackshotId("ps_1"), verbs, note)) == body


def test_the_body_of_a_job() -> None:
    assert json.loads(codec.encode_register_ideas(JobRequest(" prod_1 "))) == {
        "config": {"product": {"id": "prod_1"}},
        "count": 10,
    }
    full = JobRequest("p", preset_id="a", scenery_id=" ", model_id="c", count=3)
    assert json.loads(codec.encode_register_ideas(full)) == {
        "config": {"product": {"id": "p"}, "preset": {"id": "a"}, "model": {"id": "c"}},
        "count": 3,
    }


def test_the_answer_of_an_update() -> None:
    decode_update(b'{"success": true, "more": 1}')
    with pytest.raises(Refused, match="too late"):
        decode_update(b'{"success": false, "error": "too late"}')
    with pytest.raises(Refused) as caught:
        decode_update(b'{"success": false}')
    assert caught.value.detail
    for body in (b"{}", b'{"success": "true"}', b'{"success": 1}', b"[]", b"null", b"", b"<html>"):
        with pytest.raises(BadAnswer):
            decode_update(body)


@pytest.mark.parametrize(
    ("told", "credits"),
    [
        ("3000000000", 3_000_000_000),
        ("1e30", int(1e30)),
        ("0", 0),
        ("-1", None),
        ("-1000000", None),
        ("1e300", None),
        ("9" * 200, None),
        ('"12"', None),
        ("0.5", None),
    ],
)
def test_credits_are_an_amount_or_unknown(told: str, credits: int | None) -> None:
    body = f'{{"createdRecordIds": ["ps_1"], "creditsReserved": {told}}}'
    assert decode_receipt(body.encode()).credits_reserved == credits


def test_the_receipt_of_a_job() -> None:
    body: dict[str, Any] = {
        "createdRecordIds": ["ps_001", 2],
        "batchId": "batch_abc123",
        "orderId": None,
        "creditsReserved": 30.0,
        "new": {},
    }
    assert decode_receipt(json.dumps(body).encode()) == JobReceipt(
        created_ids=(PackshotId("ps_001"), PackshotId("2")),
        batch_id="batch_abc123",
        credits_reserved=30,
    )
    assert decode_receipt(b'{"createdRecordIds": []}') == JobReceipt(())
    for created in (None, "ps_1", {"id": "ps_1"}, [None], [""], [["ps_1"]]):
        with pytest.raises(BadAnswer) as caught:
            decode_receipt(json.dumps({"createdRecordIds": created}).encode())
        assert caught.value.may_have_arrived
    with pytest.raises(BadAnswer):
        decode_receipt(b'{"batchId": "b"}')


@pytest.mark.parametrize(
    "extra",
    [b'"\\ud83d"', b'"\xe9"', b"NaN", b"1e400", b"9" * 5_000, b'{"\\ud83d": ["\xff"]}'],
)
def test_one_bad_value_does_not_spoil_an_answer(extra: bytes) -> None:
    """The list has the same tolerance."""
    decode_update(b'{"success": true, "more": ' + extra + b"}")
    receipt = decode_receipt(b'{"createdRecordIds": [" ps_1 ", 7], "more": ' + extra + b"}")
    assert receipt.created_ids == (" ps_1 ", "7"), "as a list would name them"
    products = b'{"products": [{"id": "a", "x": ' + extra + b"}]}"
    [option] = decode_options(products, OptionKind.PRODUCTS)
    assert option.id == "a"
    assert error_sentence(b'{"error": "No credits", "x": ' + extra + b"}") == "No credits"
