"""The labelled faults of the sandbox's pictures, and which check should find them."""

import random
from collections import defaultdict

import msgspec

from qamera_review.domain.checks import Check, are_copies
from qamera_review.sandbox.products import FLAWS, MODELS, PRESETS, PRODUCTS, possible_flaws
from qamera_review.sandbox.render.design import Design
from qamera_review.sandbox.render.picture import render
from tests.checks.cutouts import as_jpeg, measure_image
from tests.checks.trials import Score, fired

_CHECK_OF = {
    "off_white_ground": (Check.GROUND,),
    "cut_off": (Check.TOUCHES,),
    "off_centre": (Check.CENTRE,),
    "too_small": (Check.SMALL,),
    "blurred": (Check.BLUR,),
    "halo": (Check.HALO,),
}
_ALSO_TRUE = {"cut_off": {Check.CENTRE}, "off_centre": {Check.TOUCHES}}


def score_sandbox(count: int) -> dict[str, Score]:
    """Return the score for each kind of fault over `count` pictures of each, on the white ground,
    and as many without a fault."""
    scores: dict[str, Score] = defaultdict(Score)
    chance = random.Random("checks")
    for flaw in (None, *FLAWS):
        for number in range(count):
            _one(flaw, number, chance, scores)
    return scores


def _one(flaw: str | None, number: int, chance: random.Random, scores: dict[str, Score]) -> None:
    kinds = [
        product for product in PRODUCTS if flaw is None or flaw in possible_flaws(product.kind)
    ]
    product = kinds[number % len(kinds)]
    plain = Design(
        kind=product.kind,
        colour=product.colour,
        preset=chance.choice(PRESETS).id,
        scenery="scenery_studio_white",
        model=chance.choice(MODELS).id,
        take=number % 24,
        flaw=None,
    )
    image = as_jpeg(render(msgspec.structs.replace(plain, flaw=flaw), 512), 91)
    measurement = measure_image(image)
    name = f"{product.name} {plain.take} {plain.preset} {flaw}"
    if flaw == "near_duplicate":
        first = measure_image(as_jpeg(render(plain, 512), 91)).likeness
        second = measurement.likeness
        same = None if first is None or second is None else are_copies(first, second)
        scores["duplicate"].count(name, is_true=True, fired=same)
        return
    for kind, checks in _CHECK_OF.items():
        answers = [fired(measurement, check) for check in checks]
        answer = None if all(a is None for a in answers) else any(answers)
        if kind != flaw and flaw is not None and set(checks) & _ALSO_TRUE.get(flaw, set()):
            continue
        scores[kind].count(name, is_true=kind == flaw, fired=answer)
