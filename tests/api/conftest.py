"""Fixtures for the tests of the client. Coroutines run on plain asyncio here; on the Qt loop in the
contract tests.
"""

from collections.abc import AsyncIterator

import pytest

from qamera_review.api.client import QameraClient, Timeouts
from tests.support.client_acts import KEY, PATIENT, Connect


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def connect() -> AsyncIterator[Connect]:
    """Return a function that opens a client of a server; closed after the test."""
    clients: list[QameraClient] = []

    def make(url: str, timeouts: Timeouts = PATIENT) -> QameraClient:
        clients.append(QameraClient(url, KEY, timeouts=timeouts))
        return clients[-1]

    yield make
    for client in clients:
        await client.aclose()
