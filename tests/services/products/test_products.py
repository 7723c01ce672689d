"""Tests of the products of the present list, the user's changes to them, and groups by product."""

from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.grouping import GroupBy
from qamera_review.domain.jobs.job import JobRequest
from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId, ProductSource
from qamera_review.services.packshots.known_packshots import KnownPackshots
from qamera_review.services.packshots.listing import Listing, update_from
from qamera_review.services.packshots.store import PackshotStore
from qamera_review.services.products.products import Products
from tests.support.fakes import MemoryProductFile, packshot, packshot_facts

P = PackshotId
MUG, JAR, PROD = ProductId("name:mug"), ProductId("name:jar"), ProductId("id:prod")


class World:
    """A list of four packshots of two products, seen through a store that groups by product."""

    def __init__(self, file: MemoryProductFile | None = None) -> None:
        self.file = file or MemoryProductFile()
        self.known = KnownPackshots()
        self.requests: list[tuple[JobRequest, list[PackshotId]]] = []
        self.products = Products(self.known, lambda: self.requests, self.file)
        facts = packshot_facts(
            product_keys=self.products.keys,
            product_texts=self.products.search_texts,
            job_requests=lambda: self.requests,
        )
        self.store = PackshotStore(self.known, lambda _id: (), facts)
        self.products.changed.connect(self.store.products_changed)
        self.arrive("m1", "j1", "m2", "j2")
        self.store.set_filter(ViewFilter(group=GroupBy.PRODUCT))

    def arrive(self, *ids: str) -> None:
        titles = {"m": "Mug", "j": "Jar"}
        shots = [
            packshot(id_, title=f"{titles[id_[0]]} {id_[1:]}", created_ms=-place)
            for place, id_ in enumerate(ids)
        ]
        listing, difference = update_from(self.store.listing, shots, self.store.view_filter.sort)
        self.store.apply_listing(listing, difference, by_user=False)

    @property
    def groups(self) -> dict[str, list[str]]:
        groups, ids = self.store.groups, self.store.visible
        assert groups is not None
        ends = [*groups.starts[1:], len(ids)]
        return {
            str(key): [str(id_) for id_ in ids[start:end]]
            for key, start, end in zip(groups.keys, groups.starts, ends, strict=True)
        }


def test_the_view_is_grouped_by_product() -> None:
    world = World()
    assert world.groups == {MUG: ["m1", "m2"], JAR: ["j1", "j2"]}
    assert world.products.members(MUG) == ["m1", "m2"]
    product = world.products.product_of(P("j2"))
    assert product is not None
    assert (product.title, product.source) == ("Jar", ProductSource.NAME)
    assert world.products.product_of(P("nowhere")) is None


def test_moves_and_merges_are_kept_and_undone() -> None:
    world = World()
    edit = world.products.move([P("j1")], MUG)
    assert world.groups == {MUG: ["m1", "m2", "j1"], JAR: ["j2"]}
    again = World(world.file)
    assert again.groups == {MUG: ["m1", "j1", "m2"], JAR: ["j2"]}, "in the order of the view"
    world.products.undo(edit)
    merged = world.products.merge(JAR, MUG)
    assert set(world.groups) == {MUG}
    world.arrive("m1", "j1", "m2", "j2", "j3")
    product = world.products.product_of(P("j3"))
    assert product is not None
    assert product.id == MUG, "what comes later belongs to it too"
    world.products.undo(merged)
    assert World(world.file).groups == {MUG: ["m1", "m2"], JAR: ["j1", "j2"]}
    world.products.redo(merged)
    assert set(World(world.file).groups) == {MUG}


def test_a_new_product_is_made_by_its_title() -> None:
    world = World()
    world.products.move_to_new([P("m1"), P("j1")], "  My  set ")
    product = world.products.product_of(P("j1"))
    assert product is not None
    assert product.title == "My set"
    assert World(world.file).groups[product.id] == ["m1", "j1"]


def test_a_new_product_with_the_name_of_a_merged_one_is_one_of_its_own() -> None:
    world = World()
    world.products.move_to_new([P("m1")], "Gift set")
    first = world.products.product_of(P("m1"))
    assert first is not None
    world.products.merge(first.id, JAR)
    world.products.move_to_new([P("m1")], "gift  SET")
    world.products.move_to_new([P("m2")], "gift  SET")
    second = world.products.product_of(P("m2"))
    assert second is not None
    assert (second.title, world.groups[second.id]) == ("gift SET", ["m1", "m2"])


def test_names_of_the_service_and_jobs_are_learned() -> None:
    world = World()
    world.products.use_names({"prod": "Jar"})
    assert world.groups == {MUG: ["m1", "m2"], PROD: ["j1", "j2"]}
    assert World(world.file).groups == {MUG: ["m1", "m2"], PROD: ["j1", "j2"]}, "offline as well"
    world.requests.append((JobRequest("prod", preset_id="Flat"), [P("m2")]))
    product = world.products.product_of(P("m1"))
    assert product is not None
    assert (product.id, product.source) == (PROD, ProductSource.JOB)
    assert world.products.assignment().source_of_row(0) is ProductSource.GUESS


def test_a_batch_keeps_its_packshots_when_its_first_one_leaves() -> None:
    known, file = KnownPackshots(), MemoryProductFile()
    products = Products(known, tuple, file)
    known.listing = Listing([packshot(f"p{n}", title=f"n{n}", created_ms=n + 1) for n in range(3)])
    batch = products.assignment().keys[0]
    products.move([], batch)
    known.listing = Listing(known.listing.packshots[1:])
    assert products.assignment().keys == [batch, batch]


def test_queries_for_products_and_settings_of_jobs() -> None:
    world = World()
    world.requests.append((JobRequest("p1", "Flat", "Wood", "Soft"), [P("m2")]))
    world.requests.append((JobRequest("p2", scenery_id="Wood"), [P("j2")]))
    for text, ids in (
        ("product:jar", ["j1", "j2"]),
        ("product:p1", ["m1", "m2"]),
        ("-product:jar preset:flat", ["m2"]),
        ("scenery:wood,stone", ["m2", "j2"]),
        ("model:hard", []),
    ):
        world.store.set_filter(ViewFilter(text=text, group=GroupBy.PRODUCT))
        assert sorted(world.store.visible) == sorted(ids), text
