"""The sandbox itself is tested: nobody has drawn its pictures before."""

from collections.abc import Callable
from functools import partial

import pytest

from tests.support.sandbox import Sandbox


@pytest.fixture
def sandbox_factory(sandbox_factory: Callable[..., Sandbox]) -> Callable[..., Sandbox]:
    """As for all others, each with a folder of pictures of its own."""
    return partial(sandbox_factory, share_pictures=False)
