"""The index of copies finds what a comparison of all with all finds."""

import random

from qamera_review.domain.checks import are_copies
from qamera_review.domain.measurement import Likeness
from qamera_review.domain.packshot import PackshotId
from qamera_review.services.checks.duplicates import DuplicateIndex, copy_groups


def near(likeness: Likeness, chance: random.Random) -> Likeness:
    """Return a likeness that differs a little, sometimes too much."""
    dhash = likeness.dhash
    for _ in range(chance.randrange(12)):
        dhash ^= 1 << chance.randrange(64)
    step = chance.randrange(-24, 25)
    colours = bytes(
        min(255, max(0, value + (0 if place % 3 else step)))
        for place, value in enumerate(likeness.colours)
    )
    return Likeness(likeness.aspect * chance.uniform(0.93, 1.07), dhash, colours)


def test_the_index_finds_the_same_copies_as_comparing_all() -> None:
    chance = random.Random("copies")
    likenesses: dict[PackshotId, Likeness] = {}
    index = DuplicateIndex()
    for family in range(12):
        first = Likeness(chance.uniform(0.3, 3), chance.getrandbits(64), chance.randbytes(192))
        for number in range(8):
            packshot_id = PackshotId(f"{family} {number}")
            likeness = first if number == 0 else near(first, chance)
            expected = {id_ for id_, other in likenesses.items() if are_copies(likeness, other)}
            assert index.replace(packshot_id, likeness) == expected
            likenesses[packshot_id] = likeness
    gone = next(iter(likenesses))
    assert index.replace(gone, None) == frozenset()
    assert gone not in index.replace(PackshotId("x"), likenesses[gone])


def test_copies_of_copies_are_one_group() -> None:
    a, b, c, d, e = map(PackshotId, "abcde")
    assert copy_groups({c: [b], b: [a, c], a: [b], e: [d], d: [e]}) == {
        a: a, b: a, c: a, d: d, e: d
    }  # fmt: skip
