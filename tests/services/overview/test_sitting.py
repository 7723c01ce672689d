"""The user's pace outlives a run, and what cannot be one is ignored."""

from collections.abc import Callable
from typing import Any, cast

import pytest

from qamera_review.domain.decision import Verb
from qamera_review.services.outbox.state import OutboxState
from qamera_review.services.overview.sitting import UsualPace
from qamera_review.services.products.products import Products
from qamera_review.services.products.progress import ProgressTracker
from qamera_review.services.settings.settings import Settings
from tests.support.fakes import MemoryProductFile, MemorySettings
from tests.support.shelf import Shelf, shots
from tests.support.virtual_time import SimulatedClock


class World:
    """Five packshots of two products, and the progress of their review."""

    def __init__(self) -> None:
        self.shelf, self.clock = Shelf(), SimulatedClock()
        self.clock.set_wall(-self.clock.wall_ms())  # the shelf decides at the time 0
        products = Products(self.shelf.known, tuple, MemoryProductFile())
        outbox: Any = self.shelf
        self.tracker = ProgressTracker(
            self.shelf.store, products, cast(OutboxState, outbox), self.clock
        )
        self.shelf.arrive(shots("Mug 1", "Mug 2", "Jar 1", "Mug 3", "Jar 2"))


class WatchedSettings(MemorySettings):
    """Settings whose sources a test asks."""

    def watch(self, source: Callable[[], dict[str, object]]) -> None:
        self.source = source


def pace_of(world: World, settings: WatchedSettings) -> UsualPace:
    return UsualPace(cast(Settings, settings), world.tracker)


def test_the_pace_of_the_last_sitting_tells_how_long_the_next_one_takes() -> None:
    settings, last = WatchedSettings(), World()
    pace_of(last, settings)
    assert settings.source() == {}
    for name in ("Mug 1", "Mug 2", "Mug 3", "Jar 1"):
        last.clock.advance_ms(4_000)
        last.shelf.decide(name, Verb.REJECT)
    for name, value in settings.source().items():
        settings.set_value(name, value)
    assert pace_of(World(), settings).review().remaining_ms == 5 * 4_000


@pytest.mark.parametrize("stored", [None, True, "fast", 0, -3.0, 1e9])
def test_what_is_no_pace_tells_nothing(stored: Any) -> None:
    settings, world = WatchedSettings(), World()
    settings.set_value("pace_per_minute", stored)
    assert pace_of(world, settings).review().remaining_ms is None
