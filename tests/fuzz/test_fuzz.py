"""A few examples of each kind among the ordinary tests; `python -m tests.fuzz` tries thousands."""

from collections.abc import Iterator

import hypothesis
import pytest
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.fuzz.kinds import KINDS
from tests.fuzz.server import ScriptServer
from tests.fuzz.world import World
from tests.support.guards import GuardedLoop, LogGuard


@pytest.fixture
def world(qapp: QApplication, log_guard: LogGuard) -> Iterator[tuple[GuardedLoop, World]]:
    """A loop, and a world that is ready in it. Warnings are allowed: much goes wrong here."""
    log_guard.expect("^WARNING")
    loop = GuardedLoop(qapp)
    with loop, ScriptServer() as server:
        world = World(server)
        loop.run_until_complete(world.prepare())
        yield loop, world
        world.close()


@pytest.mark.parametrize("name", KINDS)
def test_nothing_that_comes_breaks_a_law(name: str, world: tuple[GuardedLoop, World]) -> None:
    loop, place = world
    kind = KINDS[name]

    @hypothesis.settings(
        max_examples=kind.quick,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
        phases=(hypothesis.Phase.generate,),
    )
    @hypothesis.given(st.data())
    def check(data: st.DataObject) -> None:
        example = data.draw(kind.strategy(place.server.picture_url))
        result = loop.run_until_complete(kind.run(place, example))
        assert not result.problems

    check()
