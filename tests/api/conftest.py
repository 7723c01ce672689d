"""Coroutines run on plain asyncio here; on the Qt loop in the contract tests."""

import pytest


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
