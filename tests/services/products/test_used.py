"""Which packshot of a product the photo sessions use."""

from qamera_review.domain.decision import Verb
from qamera_review.services.products.products import Products
from qamera_review.services.products.used import UsedPackshots
from tests.support.fakes import MemoryProductFile
from tests.support.shelf import Shelf, shots


def test_the_latest_approved_packshot_is_used_until_it_is_rejected() -> None:
    shelf = Shelf()
    used = UsedPackshots(shelf.store, Products(shelf.known, tuple, MemoryProductFile()))
    listed = shots("Mug 1", "Mug 2", "Jar 1")
    shelf.arrive(listed)
    ids = {packshot.name: packshot.id for packshot in listed}
    changes: list[frozenset[str]] = []
    used.changed.connect(changes.append)

    def names() -> list[str]:
        return [name for name, id_ in ids.items() if used.is_used(id_)]

    assert names() == []
    approved = sorted(("Mug 1", "Mug 2"), key=lambda name: listed[int(name[-1]) - 1].created_ms)
    for name in approved:
        shelf.decide(name, Verb.APPROVE)
        assert names() == [name]
    assert changes[-1] == {ids["Mug 1"], ids["Mug 2"]}, "both tiles look different now"
    shelf.decide(approved[-1], Verb.REJECT)
    assert names() == approved[:1]
    shelf.decide("Jar 1", Verb.APPROVE)
    assert names() == approved[:1], "the only packshot of a product needs no sign"
