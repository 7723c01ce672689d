"""For pytest inside mutmut: hundreds of short runs, each over with its first failure."""

import gc
from importlib import import_module

import pytest


def pytest_configure() -> None:
    """A run is over in a second; collections between its modules would be half of that."""
    gc.collect = _leave_garbage  # type: ignore[assignment]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes least is tried first."""
    durations = import_module("mutmut.state").state().duration_by_test
    items.sort(key=lambda item: durations.get(item.nodeid, 0.0))


def _leave_garbage(_generation: int = 2) -> int:
    return 0
