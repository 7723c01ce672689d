"""Tests of reading many products from text: all forms, and lines that cannot be used."""

import pytest

from qamera_review.domain.jobs.batch_import import LINES_MAX, parse_batch
from qamera_review.domain.jobs.coverage import read_products
from qamera_review.domain.jobs.job import (
    ID_MAX_CHARS,
    IMAGES_TOTAL_MAX,
    JobRequest,
    field_named_in,
    request_problems,
    split_request,
)
from qamera_review.domain.products import listed_product
from qamera_review.domain.records import replace

FORM = JobRequest("of_the_form", preset_id="studio", count=6)


def read(text: str) -> list[tuple[int, JobRequest, str]]:
    return [
        (line.number, line.request, line.problem.detail if line.problem else "")
        for line in parse_batch(text, FORM)
    ]


def test_a_line_with_only_a_product_uses_the_defaults() -> None:
    assert read("a\n\n  b  \r\n") == [
        (1, JobRequest("a", preset_id="studio", count=6), ""),
        (3, JobRequest("b", preset_id="studio", count=6), ""),
    ]


def test_lines_are_numbered_from_1_and_a_byte_order_mark_is_ignored() -> None:
    assert [(number, request.product_id) for number, request, _ in read("\ufeff\n\nXa\nb")] == [
        (3, "Xa"),
        (4, "b"),
    ]
    assert read("\ufeffXa")[0][1].product_id == "Xa"


def test_a_line_with_an_invalid_count_keeps_its_other_values() -> None:
    wanted = JobRequest("a", preset_id="studio", count=6)
    assert read("x\na;;;;many")[1] == (2, wanted, "The number must be from 1 to 1000.")


@pytest.mark.parametrize("mark", ["\t", ";", ","])
def test_columns_may_be_separated_by_tabs_semicolons_or_commas(mark: str) -> None:
    line = mark.join(["a", "preset", "", "model", "12"])
    assert read(f"x\n{line}")[1][1] == JobRequest("a", "preset", "", "model", 12)


def test_a_header_names_the_columns_in_any_order() -> None:
    text = "\ufeffName,Images,Product ID\nWhite tee,3,prod_tee\n"
    assert read(text) == [(2, JobRequest("prod_tee", preset_id="studio", count=3), "")]


def test_quoted_cells_are_read() -> None:
    assert read('"a";"p"\n')[0][1] == JobRequest("a", "p", count=6)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("a b", "IDs can't contain spaces."),
        ("x" * 201, "IDs can have up to 200 characters."),
        (";p", "Enter a product ID."),
        ("a;;;;many", "The number must be from 1 to 1000."),
        ("a;;;;0", "The number must be from 1 to 1000."),
        ("a;;;;-3", "The number must be from 1 to 1000."),
        ("a;;;;1001", "The number must be from 1 to 1000."),
        ("a;;;;" + "9" * 5000, "The number must be from 1 to 1000."),
        ("a\0b", "IDs can't contain spaces."),
    ],
)
def test_an_invalid_line_has_a_problem_and_does_not_affect_others(line: str, problem: str) -> None:
    lines = read(f"good\n{line}\nalso")
    assert [told for _, _, told in lines] == ["", problem, ""]


def test_an_unclosed_quote_is_reported() -> None:
    lines = parse_batch('a\n"b' + "x" * 200_000, FORM)
    assert [line.number for line in lines] == [1, 2]
    assert lines[0].problem is None
    assert lines[1].problem is not None
    assert lines[1].problem.detail.startswith("This line can't be read.")
    assert lines[1].request == replace(FORM, product_id="")


def test_at_most_2000_lines_are_read() -> None:
    lines = parse_batch("\n".join(f"p{n}" for n in range(LINES_MAX + 50)), FORM)
    assert len(lines) == LINES_MAX + 1
    last = lines[-1]
    assert (last.number, last.request) == (LINES_MAX + 1, replace(FORM, product_id="p2000"))
    assert last.problem is not None
    assert last.problem.detail == "Only 2000 lines can be read at once."
    whole = parse_batch("\n".join(f"p{n}" for n in range(LINES_MAX)), FORM)
    assert [line.problem for line in whole] == [None] * LINES_MAX


@pytest.mark.parametrize(
    ("count", "parts"), [(1, [1]), (50, [50]), (51, [50, 1]), (120, [50, 50, 20]), (100, [50, 50])]
)
def test_a_large_count_becomes_jobs_of_fifty(count: int, parts: list[int]) -> None:
    assert [job.count for job in split_request(JobRequest(" a ", count=count))] == parts
    assert {job.product_id for job in split_request(JobRequest(" a ", count=count))} == {"a"}


def test_every_field_has_its_own_problem() -> None:
    problems = request_problems(JobRequest("", "a b", "x" * 300, "m", 0))
    assert set(problems) == {"product_id", "preset_id", "scenery_id", "count"}


def test_the_largest_allowed_count_is_accepted() -> None:
    assert request_problems(JobRequest("x" * ID_MAX_CHARS, count=IMAGES_TOTAL_MAX)) == {}


@pytest.mark.parametrize(
    ("sentence", "field"),
    [
        ("Unknown product: x.", "product_id"),
        ("config.preset.id is unknown", "preset_id"),
        ("The Scenery does not exist", "scenery_id"),
        ("count must be at most 50", "count"),
        ("Something else", ""),
    ],
)
def test_a_refusal_names_its_field(sentence: str, field: str) -> None:
    assert field_named_in(sentence) == field


def test_products_of_a_table() -> None:
    assert read_products("a;Tee\nb c;No\nd\n") == [listed_product("a", "Tee"), listed_product("d")]
    assert read_products("name,id\nTee,a\n") == [listed_product("a", "Tee")]
    assert read_products("id\na\n") == [listed_product("a")]
    assert read_products("") == []
    assert read_products("id,price\na,5\n") == [listed_product("a")]
    assert read_products("name,id\nTee\nMug,m\n") == [listed_product("m", "Mug")]
