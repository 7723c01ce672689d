"""No part of a key is left in a text."""

import pytest

from qamera_review.domain.redaction import without_secret

SECRET = "s3cr3t-with-16-letters"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"the key {SECRET} is wrong", "the key *** is wrong"),
        (f"{'x' * 20} {SECRET[:17]}…", f"{'x' * 20} ***"),
        (f"it was {SECRET[:6]}", "it was ***"),
        (f"it was {SECRET[:3]}", f"it was {SECRET[:3]}"),
        ("nothing", "nothing"),
        ("", ""),
    ],
)
def test_a_secret_is_hidden_also_where_the_text_was_cut(text: str, expected: str) -> None:
    assert without_secret(text, SECRET) == expected
