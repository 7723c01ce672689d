"""Adds packshots without a job of this program, as another user of the account would."""

import random
from collections import Counter
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from qamera_review.sandbox.products import PRODUCTS, product_for
from qamera_review.sandbox.records import Record
from qamera_review.sandbox.seed import new_shot
from qamera_review.sandbox.service import Service, now_ms


class ExtraPackshots(msgspec.Struct, forbid_unknown_fields=True):
    """How many packshots to add, of which product (random ones if None), in which state."""

    count: Annotated[int, Meta(ge=1, le=100_000)] = 1
    product: str | None = None
    state: Literal["QUEUED", "PROCESSING", "DONE", "FAILED"] = "DONE"


def insert_packshots(service: Service, insertion: ExtraPackshots) -> list[str]:
    """Add packshots as the newest of the list and return their ids."""
    first = service.records.next_seq()
    chance = random.Random(f"insertion {service.seed} {first}")
    shots: list[Record] = []
    flaws: Counter[str] = Counter()
    for index in range(insertion.count):
        product = (
            chance.choice(PRODUCTS) if insertion.product is None else product_for(insertion.product)
        )
        shot = new_shot(product, first + index, service.seed, chance, shots, flaws)
        shot.created_ms = now_ms() + index
        shot.state = insertion.state
        shots.append(shot)
    with service.database.transaction() as connection:
        service.records.insert(connection, shots)
    service.records.publish(shots)
    service.worker.wake()
    return [shot.id for shot in shots]
