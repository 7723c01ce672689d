"""A search finds what is meant, in whatever form it was written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qamera_review.domain.query import parse_query
from qamera_review.domain.text_folding import fold, starts_word


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ŻÓŁTY", "zolty"),
        ("z\u0307o\u0301łty", "zolty"),
        ("Ｍｕｇ", "mug"),
        ("Straße", "strasse"),
        ("Smørrebrød", "smorrebrod"),
        ("ﬁne", "fine"),
    ],
)
def test_forms_and_diacritics_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert parse_query(text).terms[0].values == (folded,)


@given(st.text())
def test_normal_forms_are_one(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("query", "text", "is_found"),
    [
        ("are", "Compare", False),
        ("are", "These are all", True),
        ("comp", "To Compare", True),
        ("shift+o", "Ctrl+Shift+O", True),
        ("porown", "Porównaj", True),
        ("+", "Ctrl++", True),
        ("", "anything", True),
    ],
)
def test_a_search_matches_from_the_beginning_of_words(
    query: str, text: str, is_found: bool
) -> None:
    assert starts_word(query, text) is is_found
