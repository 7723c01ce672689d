"""Tests of the query language; any text is a valid query."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qamera_review.domain.checks import Check
from qamera_review.domain.packshot import Facet
from qamera_review.domain.query import (
    TEXT_MAX_CHARS,
    DaysAgo,
    Field,
    ItemState,
    NumberRange,
    Query,
    QueryErrorKind,
    QueryProblem,
    Term,
    from_words_version_1,
    parse_query,
)
from qamera_review.domain.text_folding import fold

words = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)


def test_parse_query_with_all_kinds_of_terms() -> None:
    typed = 'is:undecided name:shirt after:2026-03-01 job:j1 note:"two words" reason:side'
    typed += ' -is:approved x "a b"'
    assert parse_query(typed) == Query(
        (
            Term(Field.IS, (Facet.UNDECIDED,)),
            Term(Field.NAME, ("shirt",)),
            Term(Field.AFTER, (date(2026, 3, 1),)),
            Term(Field.JOB, ("j1",)),
            Term(Field.NOTE, ("two words",)),
            Term(Field.REASON, ("side",)),
            Term(Field.IS, (Facet.APPROVED,), True),
            Term(Field.TEXT, ("x",)),
            Term(Field.TEXT, ("a b",)),
        )
    )


@pytest.mark.parametrize(
    ("saved", "today"),
    [
        ("is:pending name:pending", "is:undecided name:pending"),
        ('-IS:Waiting,approved is:"refused"', "-IS:pending,waiting,approved is:refused,attention"),
        ('"is:pending" xis:pending', '"is:pending" xis:pending'),
        ("is:held,marked is:", "is:held,marked is:"),
    ],
)
def test_a_query_with_the_words_of_an_older_version_means_the_same(saved: str, today: str) -> None:
    assert from_words_version_1(saved) == today
    assert parse_query(today).problems == parse_query(saved).problems


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("is:approved,pending", Term(Field.IS, (Facet.APPROVED, ItemState.HELD))),
        ("IS:Rejected", Term(Field.IS, (Facet.REJECTED,))),
        ("before:2026-03", Term(Field.BEFORE, (date(2026, 3, 1),))),
        ("on:today", Term(Field.ON, (DaysAgo(0),))),
        ("on:yesterday", Term(Field.ON, (DaysAgo(1),))),
        ("on:2026", Term(Field.ON, (date(2026, 1, 1),))),
        ("after:7d", Term(Field.AFTER, (DaysAgo(7),))),
        ("check:touches,blur", Term(Field.CHECK, (Check.TOUCHES, Check.BLUR))),
        ("ground:<99", Term(Field.GROUND, (NumberRange(greatest=99.0, closed=False),))),
        ("ground:>=99.7", Term(Field.GROUND, (NumberRange(least=99.7),))),
        ("ground:100", Term(Field.GROUND, (NumberRange(100.0, 100.0),))),
        ("-shirt", Term(Field.TEXT, ("shirt",), True)),
        ('-"white shirt"', Term(Field.TEXT, ("white shirt",), True)),
        ("T-Shirt", Term(Field.TEXT, ("t-shirt",))),
        ("-", Term(Field.TEXT, ("-",))),
        ('"XL"', Term(Field.TEXT, ("xl",))),
        ("a,b", Term(Field.TEXT, ("a,b",))),
        ('note:"a,b"', Term(Field.NOTE, ("a,b",))),
        ("name:a,b", Term(Field.NAME, ("a", "b"))),
        ("id:ps_1,ps_2", Term(Field.ID, ("ps_1", "ps_2"))),
    ],
)
def test_parse_query_of_a_single_term(typed: str, term: Term) -> None:
    assert parse_query(typed) == Query((term,))


@pytest.mark.parametrize(
    ("typed", "problem", "terms"),
    [
        ("is:", QueryProblem(QueryErrorKind.EMPTY, "is"), ()),
        ("-is:", QueryProblem(QueryErrorKind.EMPTY, "is"), ()),
        ("is:aproved", QueryProblem(QueryErrorKind.NO_SUCH_STATE, "aproved"), ()),
        ("after:2026-13-40", QueryProblem(QueryErrorKind.NO_DATE, "2026-13-40"), ()),
        (
            "colour:red",
            QueryProblem(QueryErrorKind.NO_SUCH_KEY, "colour"),
            (Term(Field.TEXT, ("colour:red",)),),
        ),
        (
            "-colour:red",
            QueryProblem(QueryErrorKind.NO_SUCH_KEY, "colour"),
            (Term(Field.TEXT, ("colour:red",), True),),
        ),
        ('"open', QueryProblem(QueryErrorKind.OPEN_QUOTE, "open"), (Term(Field.TEXT, ("open",)),)),
    ],
)
def test_parts_that_are_not_understood_are_reported(
    typed: str, problem: QueryProblem, terms: tuple[Term, ...]
) -> None:
    assert parse_query(typed) == Query(terms, (problem,))
    more = parse_query(f"name:a {typed}")
    assert more.terms == (Term(Field.NAME, ("a",)), *terms)


def test_a_too_long_query_is_cut_and_reported() -> None:
    longest = "x" * TEXT_MAX_CHARS
    assert parse_query(longest) == Query((Term(Field.TEXT, (longest,)),))
    told = (QueryProblem(QueryErrorKind.TOO_LONG, ""),)
    assert parse_query(f"{longest}y") == Query((Term(Field.TEXT, (longest,)),), told)


def test_empty_quotes_give_no_term() -> None:
    assert parse_query('""') == parse_query('"') == Query()
    empty = QueryProblem(QueryErrorKind.EMPTY, "note")
    assert parse_query('note:""') == Query((), (empty,))
    assert parse_query('note:"') == Query((), (QueryProblem(QueryErrorKind.OPEN_QUOTE, ""), empty))


@given(st.one_of(st.text(), st.text(alphabet='is:name"-, afterd2026\t', max_size=60)))
@example('is:"')
@example('a"b"c"')
@example("::-:")
@example("x" * 5000)
def test_parse_query_never_raises(typed: str) -> None:
    query = parse_query(typed)
    assert all(term.values for term in query.terms)
    assert parse_query(f"  {typed[:900]}").terms == parse_query(typed[:900]).terms


@given(st.lists(words, max_size=6))
def test_each_plain_word_is_a_term(typed: list[str]) -> None:
    query = parse_query(" ".join(typed))
    assert query.terms == tuple(Term(Field.TEXT, (fold(word),)) for word in typed)
    assert query.problems == ()


@given(words, words, st.booleans())
def test_order_of_terms_is_kept_and_quotes_keep_spaces(one: str, two: str, negated: bool) -> None:
    minus = "-" if negated else ""
    query = parse_query(f'{minus}note:"{one} {two}" {two}')
    assert query.terms[0] == Term(Field.NOTE, (fold(f"{one} {two}"),), negated)
    assert query.terms[1] == Term(Field.TEXT, (fold(two),))
