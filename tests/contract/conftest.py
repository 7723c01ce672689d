"""Coroutines run on Qt's loop here, a new one for every test."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def loops_are_collected_where_they_ran() -> Iterator[None]:
    """A loop and its timers are cyclic garbage: collected in another thread, Qt crashes."""
    yield
    gc.collect()
