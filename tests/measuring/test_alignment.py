"""Tests of laying originals on packshots: pairs of which it is known where the one belongs."""

from itertools import islice

import msgspec
import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from qamera_review.domain.alignment import CannotAlign, Placement, ZoneKind
from qamera_review.domain.measurement import Box
from qamera_review.measuring.pair import measure_pair
from qamera_review.sandbox.products import PRODUCTS
from qamera_review.sandbox.render.design import Design
from qamera_review.services.originals.pair_frames import pack_result, unpack_result
from tests.checks.drawn import drawn_cutouts
from tests.original.pairs import (
    cutout_pairs,
    original_design,
    sandbox_pair,
    sandbox_pairs,
    unlike_pairs,
)

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need one


def test_originals_are_laid_where_they_belong() -> None:
    pairs = [*cutout_pairs(drawn_cutouts()[:1], 1), *sandbox_pairs(1)]
    errors = []
    for pair in pairs:
        result = measure_pair(pair.original, pair.packshot)
        assert unpack_result(pack_result(result)) == result, "it goes through the pipe"
        assert result.placement is not None, pair.name
        errors.append(pair.error(result.placement))
    assert np.median(errors) <= 0.01
    assert max(errors) <= 0.03


@pytest.mark.long
def test_many_originals_are_laid_where_they_belong() -> None:
    pairs = [*cutout_pairs(drawn_cutouts(), 6), *sandbox_pairs(60)]
    placements = [(pair, measure_pair(pair.original, pair.packshot).placement) for pair in pairs]
    errors = [pair.error(placement) for pair, placement in placements if placement is not None]
    assert np.median(errors) <= 0.01
    assert sum(error <= 0.03 for error in errors) >= 0.95 * len(pairs)


def test_different_things_are_admitted() -> None:
    reasons = [
        measure_pair(pair.original, pair.packshot).reason
        for pair in islice(unlike_pairs(drawn_cutouts()), 1)
    ]
    assert reasons == [CannotAlign.UNLIKE] * len(reasons)
    flat = QImage(64, 64, QImage.Format.Format_RGB32)
    flat.fill(QColor("white"))
    assert measure_pair(flat, flat).reason is CannotAlign.UNLIKE
    assert measure_pair(flat.scaled(8, 8), flat).reason is CannotAlign.TOO_SMALL


def test_a_wrong_side_differs_and_the_same_side_does_not() -> None:
    product = next(product for product in PRODUCTS if product.kind == "wine")
    own = original_design(product)
    good, wrong = (
        measure_pair(pair.original, pair.packshot)
        for pair in (
            sandbox_pair(product, _as_packshot(own, None)),
            sandbox_pair(product, _as_packshot(own, "wrong_side")),
        )
    )
    assert good.difference is not None
    assert wrong.difference is not None
    assert wrong.difference.differing_share > 1.2 * good.difference.differing_share
    assert any(zone.kind is not ZoneKind.EDGE for zone in good.zones)
    assert good.zones[0].box.top > 0.4, "the label comes before the cap"


def _as_packshot(original: Design, flaw: str | None) -> Design:
    return msgspec.structs.replace(original, is_original=False, take=3, flaw=flaw)


def test_moving_a_placement() -> None:
    placement = Placement(Box(0.0, 0.25, 1.0, 1.25), 1)
    assert placement.moved(0.5, -0.25) == Placement(Box(0.5, 0.0, 1.5, 1.0), 1)
