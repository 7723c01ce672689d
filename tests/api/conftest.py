"""Fixtures for the tests of the client. Coroutines run on plain asyncio here; on the Qt loop in the
contract tests.
"""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from qamera_review.api.client import QameraClient, Timeouts
from qamera_review.api.images import ImageClient
from tests.support import image_client
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


@pytest.fixture
def make_client() -> Iterator[image_client.Connect]:
    """Return a function that makes a picture client; closed after the test."""
    clients: list[ImageClient] = []

    def make(**options: Any) -> ImageClient:
        clients.append(ImageClient(**options))
        return clients[-1]

    yield make
    for client in clients:
        client.close()
