"""Makes the first packshots of a new data folder, and those of jobs; the seed determines them."""

import hashlib
import itertools
import random
from collections import Counter
from typing import Final

from qamera_review.sandbox.products import (
    MODELS,
    PRESETS,
    PRODUCTS,
    SCENERIES,
    ProductEntry,
    possible_flaws,
)
from qamera_review.sandbox.records import Record

_DAY_MS: Final = 86_400_000
_FLAW_SHARE: Final = 0.34
# A product has this many different pictures; after that they repeat, so that 100,000 packshots do
# not need 100,000 files.
TAKES: Final = 24


def made_up_id(prefix: str, *parts: object) -> str:
    """Return an id such as `ps_4f0c...`; it is the same for the same parts."""
    text = "/".join(str(part) for part in parts)
    return f"{prefix}_{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def first_packshots(count: int, seed: int, now_ms: int) -> list[Record]:
    """Return `count` packshots of the last five weeks, oldest first.

    The newest are still being generated. Packshots of one product follow each other, as if a job
    had made them.
    """
    chance = random.Random(f"packshots {seed}")
    products = PRODUCTS[: max(3, min(len(PRODUCTS), count // 3))]
    product_index = 0
    records: list[Record] = []
    flaws: Counter[str] = Counter()
    while len(records) < count:
        product = products[product_index % len(products)]
        product_index += 1
        for _ in range(min(chance.randint(2, 4), count - len(records))):
            records.append(new_shot(product, len(records) + 1, seed, chance, records, flaws))
    _spread_in_time(records, chance, now_ms)
    _give_history(records, chance)
    return records


def new_shot(
    product: ProductEntry,
    seq: int,
    seed: int,
    chance: random.Random,
    earlier: list[Record],
    flaws: Counter[str],
) -> Record:
    """Return a new packshot in the state QUEUED, with or without a defect.

    `flaws` counts the defects so far; the rarest one is chosen next, so that all kinds occur. A
    near-duplicate repeats the picture of one of the `earlier` packshots of the product.
    """
    record = Record(
        seq=seq,
        id=made_up_id("ps", seed, seq),
        name=f"{product.name} Packshot",
        state="QUEUED",
        voting=None,
        archived=False,
        note=None,
        created_ms=0,
        product=product.id,
        preset=chance.choice(PRESETS).id,
        scenery=chance.choices(SCENERIES, weights=(6, 2, 2, 1, 1, 1))[0].id,
        model=chance.choice(MODELS).id,
        take=seq % TAKES,
        flaw=None,
        twin_of=None,
        batch=None,
        updates=0,
    )
    if chance.random() < _FLAW_SHARE:
        possible = possible_flaws(product.kind)
        record.flaw = min(possible, key=lambda flaw: (flaws[flaw], chance.random()))
    if record.flaw == "off_white_ground":
        record.scenery = SCENERIES[0].id
    if record.flaw == "near_duplicate":
        _make_twin(record, earlier)
    if record.flaw is not None:
        flaws[record.flaw] += 1
    return record


def _make_twin(record: Record, earlier: list[Record]) -> None:
    for other in reversed(earlier[-12:]):
        if other.product == record.product and other.flaw is None:
            record.twin_of = other.id
            record.preset, record.scenery = other.preset, other.scenery
            record.model, record.take = other.model, other.take
            return
    record.flaw = None


def _spread_in_time(records: list[Record], chance: random.Random, now_ms: int) -> None:
    span_ms = 35 * _DAY_MS
    for index, record in enumerate(records):
        age = 1 - (index + 1) / len(records)
        record.created_ms = now_ms - int(span_ms * age**1.4) - chance.randint(0, 40_000)
    for earlier, later in itertools.pairwise(records):
        later.created_ms = max(later.created_ms, earlier.created_ms + 1)


def _give_history(records: list[Record], chance: random.Random) -> None:
    """Set states and votes: most are undecided, the oldest reviewed, the newest in progress."""
    in_progress = min(4, len(records) // 12)
    finished = records[: len(records) - in_progress]
    unlucky = chance.randint(4, 18)
    for index, record in enumerate(finished):
        record.state = "FAILED" if index % 23 == unlucky else "DONE"
        reviewed = chance.random() < 0.42 * (1 - index / len(finished))
        if record.state == "FAILED" or not reviewed:
            continue
        if record.flaw is None:
            record.voting = "APPROVED"
        else:
            record.voting, record.archived = "REJECTED", True
            record.note = record.flaw.replace("_", " ")
        record.updates = 1
    undecided = [r for r in finished if r.state == "DONE" and r.voting is None]
    for record in undecided[:: max(9, len(undecided) // 4)]:
        record.archived, record.updates = True, 1
    for record in records[len(finished) :]:
        record.state = "PROCESSING"
