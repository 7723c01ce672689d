"""Tests of products: names, and which packshot belongs to which product."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qamera_review.domain.packshot import Packshot, PackshotId, Status, Vote
from qamera_review.domain.product_names import index_names, product_name_in
from qamera_review.domain.products import (
    BATCH_GAP_MS,
    Assignment,
    ProductId,
    ProductRules,
    ProductSource,
    assign,
    is_batch,
    product_of_service_id,
    product_of_title,
    service_id_of,
)

SHIRT, MUG = product_of_service_id("prod_shirt"), product_of_service_id("prod_mug")


def shot(id_: str, name: str, created_ms: int = 1) -> Packshot:
    return Packshot(PackshotId(id_), name, "", Status.DONE, Vote.NONE, created_ms)


def assigned(shots: list[Packshot], rules: ProductRules | None = None) -> Assignment:
    row_of = {each.id: row for row, each in enumerate(shots)}
    return assign(shots, row_of, index_names(each.name for each in shots), rules or ProductRules())


def keys(shots: list[Packshot], rules: ProductRules | None = None) -> list[str]:
    return list(assigned(shots, rules).keys)


@pytest.mark.parametrize(
    ("name", "product"),
    [
        ("White T-Shirt Packshot", "White T-Shirt"),
        ("White T-Shirt Packshot 3 of 10", "White T-Shirt"),
        ("White T-Shirt - Packshot (3/10)", "White T-Shirt"),
        ("Mug_v2.jpg", "Mug"),
        ("Kubek zdjęcie 3 z 10", "Kubek"),
        ("iPhone 15 Packshot 2", "iPhone 15"),
        ("Riesling Trocken 2023", "Riesling Trocken 2023"),
        ("Packshot 3 of 10", ""),
        ("Packshot", ""),
        ("n17", ""),
        ("IMG_0042.jpg", ""),
        ("12", ""),
        ("", ""),
    ],
)
def test_the_product_in_a_name(name: str, product: str) -> None:
    assert product_name_in(name) == product


@settings(max_examples=60)
@given(st.lists(st.text("ab1290 ()/.ofPackshot", max_size=14), max_size=8))
def test_an_index_is_the_same_as_each_name_alone(names: list[str]) -> None:
    index = index_names(names)
    assert list(index.by_row) == [product_name_in(name).casefold() for name in names]
    again = index_names(reversed(names), index)
    assert list(again.by_row) == list(reversed(index.by_row))
    assert all(index.spelled[name].casefold() == name for name in index.by_row)


def test_the_surest_way_counts() -> None:
    shots = [
        shot("job", "Shirt Packshot 1"),
        shot("same name", "Shirt Packshot 2"),
        shot("listed", "Stone Mug 3"),
        shot("name", "Vase 1"),
        shot("moved", "Vase 2"),
    ]
    rules = ProductRules(
        names={"prod_mug": "Stone Mug"},
        made_for={PackshotId("job"): "prod_shirt"},
        moves={PackshotId("moved"): MUG},
    )
    result = assigned(shots, rules)
    assert list(result.keys) == [SHIRT, SHIRT, MUG, "name:vase", MUG]
    sources = [result.source_of_row(row) for row in range(5)]
    assert sources == [
        *(ProductSource.JOB, ProductSource.GUESS, ProductSource.SERVICE),
        *(ProductSource.NAME, ProductSource.USER),
    ]
    products = {product.id: product for product in result.products()}
    assert products[SHIRT].title == "Shirt", "as its packshots are called"
    assert products[MUG].title == "Stone Mug"
    assert products[MUG].source is ProductSource.SERVICE
    assert service_id_of(products[SHIRT].id) == "prod_shirt"
    assert result.rows() == {SHIRT: [0, 1], MUG: [2, 4], "name:vase": [3]}


def test_a_name_that_two_products_share_tells_nothing() -> None:
    shots = [shot("1", "Shirt 1"), shot("2", "Shirt 2"), shot("3", "Shirt 3")]
    made_for = {PackshotId("1"): "prod_shirt", PackshotId("2"): "prod_mug"}
    assert keys(shots, ProductRules(made_for=made_for)) == [SHIRT, MUG, "name:shirt"]


def test_products_whose_names_end_with_a_number() -> None:
    shots = [shot("1", "Mug 2 1"), shot("2", "Mug 3 1"), shot("3", "Mug 4")]
    rules = ProductRules(names={"a": "Mug 2", "b": "Mug 3"})
    assert keys(shots, rules) == ["id:a", "id:b", "name:mug"]


def test_packshots_without_a_product_name_go_by_the_time() -> None:
    later = 10 + 2 * BATCH_GAP_MS
    shots = [
        shot("b", "Packshot 2 of 2", 10 + BATCH_GAP_MS),
        shot("a", "Packshot 1 of 2", 10),
        shot("d", "n2", later + 5),
        shot("c", "n1", later + 1),
        shot("old", "Packshot", 0),
    ]
    result = assigned(shots)
    assert list(result.keys) == ["batch:a", "batch:a", "batch:c", "batch:c", "name:"]
    batch = result.product(ProductId("batch:c"))
    assert batch is not None
    assert (batch.created_ms, batch.source) == (later + 1, ProductSource.GUESS)
    assert result.product(MUG) is None
    assert is_batch(result.keys[0])
    assert not is_batch(SHIRT)


def test_merges_follow_what_a_product_turns_out_to_be() -> None:
    shots = [shot("1", "Shirt 1"), shot("2", "Tee 1"), shot("3", "Own 1")]
    own = product_of_title("  My  Shirts ")
    by_name = {ProductId("name:tee"): ProductId("name:shirt")}
    assert keys(shots, ProductRules(merges=by_name))[:2] == ["name:shirt", "name:shirt"]
    known = ProductRules(names={"prod_shirt": "Shirt", "prod_tee": "Tee"}, merges=by_name)
    assert keys(shots, known)[:2] == [SHIRT, SHIRT], "the merge was made before the names came"
    made = ProductRules(
        merges={ProductId("name:shirt"): own}, titles={own: "My Shirts"}, moves={shots[2].id: own}
    )
    result = assigned(shots, made)
    assert list(result.keys) == [own, "name:tee", own]
    product = result.product(own)
    assert product is not None
    assert (product.title, product.source) == ("My Shirts", ProductSource.USER)


_IDS = st.sampled_from(["id:a", "id:b", "name:mug", "name:jar", "name:", "batch:0", "own:x"])
_RULES = st.builds(
    ProductRules,
    names=st.dictionaries(st.sampled_from("ab"), st.sampled_from(["Mug", "Jar", "Mug 2", ""])),
    made_for=st.dictionaries(st.sampled_from("01234").map(PackshotId), st.sampled_from("ab")),
    moves=st.dictionaries(st.sampled_from("01234").map(PackshotId), _IDS.map(ProductId)),
    merges=st.dictionaries(_IDS.map(ProductId), _IDS.map(ProductId)),
)
_NAMES = st.lists(st.sampled_from(["Mug 1", "Mug 2 1", "Jar", "Packshot 1", ""]), max_size=5)


@settings(max_examples=100)
@given(_NAMES, _RULES)
def test_every_packshot_has_one_product(names: list[str], rules: ProductRules) -> None:
    shots = [shot(str(number), name, number) for number, name in enumerate(names)]
    result = assigned(shots, rules)
    assert sorted(row for rows in result.rows().values() for row in rows) == list(range(len(shots)))
    assert [product.id for product in result.products()] == list(dict.fromkeys(result.keys))
    if not rules.merges and not rules.moves:
        # The order of the list does not matter; where names were learned from jobs it must not.
        backwards = list(reversed(keys(shots[::-1], rules)))
        assert backwards == list(result.keys)
