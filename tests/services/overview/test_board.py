"""The board's order, its pictures and its costs."""

from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal

from qamera_review.domain.decision import Verb
from qamera_review.domain.filters import ViewFilter
from qamera_review.domain.jobs.job import Job, JobId, JobReceipt, JobRequest, JobState
from qamera_review.domain.packshot import Facet, PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.services.jobs.service import JobService
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.overview.board import CardPicture, ProductBoard, kept_order
from qamera_review.services.products.products import Products
from qamera_review.services.products.progress import ProgressTracker
from tests.support.fakes import MemoryProductFile
from tests.support.shelf import Shelf, shots
from tests.support.virtual_time import SimulatedClock

pytestmark = pytest.mark.usefixtures("qapp")  # for timers
P = PackshotId
MUG, JAR, CUP = ProductId("name:mug"), ProductId("name:jar"), ProductId("name:cup")


class Jobs(QObject):
    """Jobs that a test sets."""

    jobs_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.jobs: list[Job] = []


class World:
    """Three mugs, two jars and a cup on a board."""

    def __init__(self) -> None:
        self.shelf, self.jobs = Shelf(), Jobs()
        self.products = Products(self.shelf.known, tuple, MemoryProductFile())
        outbox: Any = self.shelf
        store = self.shelf.store
        progress = ProgressTracker(
            store, self.products, cast(OutboxState, outbox), SimulatedClock()
        )
        self.board = ProductBoard(store, self.products, progress, cast(JobService, self.jobs))
        self.shelf.arrive(shots("Jar 1", "Mug 1", "Mug 2", "Cup 1", "Jar 2", "Mug 3"))

    @property
    def order(self) -> list[ProductId]:
        return [card.product.id for card in self.board.cards()]


def test_what_has_most_left_comes_first_and_what_is_done_last() -> None:
    world = World()
    assert world.order == [MUG, JAR, CUP]
    shown = world.board.cards()
    for name in ("Mug 1", "Mug 2", "Mug 3"):
        world.shelf.decide(name, Verb.REJECT)
    assert world.order == [JAR, CUP, MUG]
    kept = kept_order(shown, world.board.cards(), {})
    assert [card.product.id for card in kept] == [MUG, JAR, CUP], "nothing moves while it is shown"
    assert kept[0].is_done, "but its numbers follow"


def test_search_and_facets_choose_the_products() -> None:
    world = World()
    world.shelf.decide("Jar 2", Verb.APPROVE)
    store = world.shelf.store
    store.set_filter(ViewFilter(facet=Facet.APPROVED))
    assert world.order == [JAR]
    store.set_filter(ViewFilter(facet=Facet.UNDECIDED))
    assert world.order == [MUG, JAR, CUP]
    store.set_filter(ViewFilter(text="cup"))
    assert world.order == [CUP]


def test_the_picture_is_the_approved_one_that_sessions_use() -> None:
    world = World()
    assert world.board.picture_of(JAR) == CardPicture(P("Jar 1"))
    assert world.board.first_to_review(JAR) == "Jar 1"
    world.shelf.decide("Jar 2", Verb.APPROVE)
    assert world.board.picture_of(JAR) == CardPicture(P("Jar 2"), is_used=True)
    world.shelf.decide("Jar 1", Verb.APPROVE)
    assert world.board.picture_of(JAR) == CardPicture(P("Jar 1"), is_used=True), "the latest"
    assert world.board.first_to_review(JAR) == "Jar 1"


def test_the_cost_of_a_product_is_that_of_its_jobs() -> None:
    world = World()
    for number, (made, credits) in enumerate((("Mug 2", 4), ("Mug 3", 6), ("Jar 1", None))):
        receipt = JobReceipt((P(made),), credits_reserved=credits)
        job = Job(JobId(str(number)), JobRequest("?"), JobState.REGISTERED, 0, receipt)
        world.jobs.jobs.append(job)
    world.jobs.jobs_changed.emit()
    costs = {product: world.board.credits_of(product) for product in (MUG, JAR)}
    assert costs == {MUG: 10, JAR: None}


def test_a_product_is_followed_when_the_service_tells_its_name() -> None:
    world = World()
    shown = world.board.cards()
    assert world.board.renamed.since_last() == {}
    world.products.use_names({"m": "Mug", "j": "Jar"})
    renamed = world.board.renamed.since_last()
    assert renamed == {MUG: "id:m", JAR: "id:j"}
    kept = [card.product.id for card in kept_order(shown, world.board.cards(), renamed)]
    assert kept == ["id:m", "id:j", CUP], "each stays where it was"
    assert world.board.renamed.since_last() == {}
