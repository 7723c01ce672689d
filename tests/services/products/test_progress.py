"""Tests of the progress of products: counts that follow every decision, and the user's pace."""

import random
from typing import Any, cast

from qamera_review.domain.decision import DecisionState, Verb
from qamera_review.domain.packshot import Vote
from qamera_review.domain.product_progress import ProductProgress
from qamera_review.domain.products import ProductId
from qamera_review.domain.records import replace
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.products.products import Products
from qamera_review.services.products.progress import ProgressTracker
from tests.support.fakes import MemoryProductFile
from tests.support.shelf import Shelf, shots
from tests.support.virtual_time import SimulatedClock

MUG, JAR = ProductId("name:mug"), ProductId("name:jar")


class Sitting:
    """A shelf with three mugs and two jars, and the progress of the review."""

    def __init__(self) -> None:
        self.shelf, self.clock = Shelf(), SimulatedClock()
        self.clock.set_wall(-self.clock.wall_ms())  # the shelf decides at the time 0
        self.products = Products(self.shelf.known, tuple, MemoryProductFile())
        self.tracker = self.fresh()
        self.shelf.arrive(shots("Mug 1", "Mug 2", "Jar 1", "Mug 3", "Jar 2"))

    def fresh(self) -> ProgressTracker:
        outbox: Any = self.shelf
        store = self.shelf.store
        return ProgressTracker(store, self.products, cast(OutboxState, outbox), self.clock)

    def of(self, product_id: ProductId) -> ProductProgress:
        product = self.products.product(product_id)
        assert product is not None
        return self.tracker.of(product)


def test_a_product_is_done_when_nothing_is_left_to_review() -> None:
    sitting = Sitting()
    assert sitting.of(MUG).undecided == sitting.of(MUG).total == 3
    sitting.shelf.decide("Jar 1", Verb.APPROVE)
    assert (sitting.of(JAR).approved, sitting.of(JAR).undecided) == (1, 1)
    assert not sitting.of(JAR).is_done
    sitting.shelf.decide("Jar 2", Verb.REJECT)
    assert sitting.of(JAR).is_done
    overall = sitting.tracker.overall()
    assert (overall.done, overall.products, overall.undecided) == (1, 2, 3)
    sitting.shelf.decide("Jar 2", None)
    assert sitting.tracker.overall().done == 0
    sitting.products.merge(JAR, MUG)
    assert sitting.of(MUG).total == 5


def test_the_time_left_is_told_from_the_pace() -> None:
    sitting = Sitting()
    assert sitting.tracker.overall().remaining_ms is None
    for name in ("Mug 1", "Mug 2", "Mug 3", "Jar 1"):
        sitting.clock.advance_ms(4_000)
        sitting.shelf.decide(name, Verb.REJECT)
    assert sitting.tracker.overall().remaining_ms == 4_000


def test_counts_that_follow_are_those_of_a_new_count() -> None:
    sitting, chance = Sitting(), random.Random(3)
    for _step in range(60):
        name = chance.choice(["Mug 1", "Mug 2", "Mug 3", "Jar 1", "Jar 2"])
        sitting.shelf.decide(name, chance.choice([*Verb, None]))
        if chance.random() < 0.1:
            sitting.shelf.arrive(shots(*chance.sample(["Mug 1", "Jar 1", "Mug 3", "Cup 4"], 3)))
        progress = sitting.tracker.all()
        assert progress == sitting.fresh().all()
        overall = sitting.tracker.overall()
        assert overall.done == sum(each.is_done for each in progress)
        assert overall.undecided == sum(each.undecided for each in progress)


def test_what_is_undecided_again_is_not_counted_as_decided_too() -> None:
    sitting = Sitting()
    shelf, rate = sitting.shelf, sitting.tracker.rate
    for name in ("Mug 1", "Mug 2", "Jar 1"):
        shelf.decide(name, Verb.REJECT)
    shelf.decide("Mug 1", Verb.REJECT, DecisionState.REFUSED)
    assert rate.decided_ids == {"Mug 2", "Jar 1"}
    rejected = [
        replace(shot, vote=Vote.REJECTED) if shot.id == "Mug 2" else shot
        for shot in shots("Mug 1", "Mug 2", "Jar 1", "Mug 3", "Jar 2")
    ]
    shelf.arrive(rejected)
    shelf.decide("Mug 2", None)  # the list confirms it, so the decision leaves the outbox
    assert rate.decided_ids == {"Mug 2", "Jar 1"}
    shelf.arrive(shots("Mug 1", "Mug 2", "Jar 1", "Mug 3", "Jar 2"))
    assert rate.decided_ids == {"Jar 1"}, "somebody has brought it back"
