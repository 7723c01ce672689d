"""Which packshot of a product the photo sessions use."""

from pytestqt.qtbot import QtBot

from qamera_review.domain.decision import Verb
from qamera_review.services.products.products import Products
from qamera_review.services.products.used import UsedPackshots
from tests.support.fakes import MemoryProductFile
from tests.support.shelf import Shelf, shots


def test_the_latest_approved_packshot_is_used_until_it_is_rejected(qtbot: QtBot) -> None:
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
    first, last = sorted(("Mug 1", "Mug 2"), key=lambda name: listed[int(name[-1]) - 1].created_ms)
    shelf.decide(first, Verb.APPROVE)
    qtbot.waitUntil(lambda: names() == [first])
    shelf.decide(last, Verb.APPROVE)
    qtbot.waitUntil(lambda: names() == [last])
    assert changes[-1] == {ids[first], ids[last]}, "both tiles look different now"
    shelf.decide("Jar 1", Verb.APPROVE)
    shelf.decide(last, Verb.REJECT)
    qtbot.waitUntil(lambda: names() == [first])  # the only packshot of a product needs no sign
