"""Tests of decoding the lists of products, sceneries and models."""

import pytest

from qamera_review.api.options import decode_options
from qamera_review.domain.errors import BadAnswer
from qamera_review.domain.jobs.options import JobOption, OptionKind


def test_invalid_entries_are_left_out() -> None:
    body = (
        b'{"products":[{"id":"a","name":"Tee\\u0007","thumbnail":"https://x/a.jpg"},'
        b'{"name":"no id"},7,{"id":12,"thumbnail":"file:///etc/passwd"},{"id":"a","name":"Last"}]}'
    )
    assert decode_options(body, OptionKind.PRODUCTS) == [JobOption("a", "Last"), JobOption("12")]


def test_a_bare_list_is_accepted() -> None:
    assert decode_options(b'[{"id":"m","name":"Rim"}]', OptionKind.MODELS) == [
        JobOption("m", "Rim")
    ]


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"products":{}}', b'{"sceneries":[]}', b"7", b'{"products":[']
)
def test_another_answer_is_a_bad_answer(body: bytes) -> None:
    with pytest.raises(BadAnswer):
        decode_options(body, OptionKind.PRODUCTS)
