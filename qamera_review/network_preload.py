"""Imports the network modules once the window is painted, so that the start does not wait for them.

httpx and what it imports take 100 ms of processor time. Until they are imported, modules of the
services name the client in annotations only.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from qamera_review.domain.api_key import ApiKey
from qamera_review.domain.service_url import host_of, is_loopback
from qamera_review.services.pictures.pixmap_cache import PixmapCache

if TYPE_CHECKING:
    from qamera_review.api.client import QameraClient
    from qamera_review.api.images import ImageClient

# Smaller ones first, so that none stops the window for long.
PRELOADED_MODULES = (
    "email.message",
    "http.client",
    "http.cookiejar",
    "httpx",
    "qamera_review.api.client",
)
# How long the network modules wait for the first pictures, because importing blocks the window.
FIRST_PICTURES_S = 0.3


async def import_network_modules(thumbnails: PixmapCache) -> None:
    """Import the network modules one by one, so that the window stays responsive in between.

    It first waits for the pictures that are shown from the cache, at most FIRST_PICTURES_S.
    """
    await _first_pictures(thumbnails)
    for name in PRELOADED_MODULES:
        import_module(name)
        await asyncio.sleep(0)


def image_client(service_url: str) -> "ImageClient":
    """Return a client for the picture hosts of a service; imports httpx."""
    from qamera_review.api.images import ImageClient

    return ImageClient(service_url=service_url, allow_loopback=is_loopback(host_of(service_url)))


def client_factory(service_url: str) -> "Callable[[ApiKey], QameraClient]":
    """Return a function that makes the client of a service for a key; it imports httpx."""

    def client_for(key: ApiKey) -> "QameraClient":
        from qamera_review.api.client import QameraClient

        return QameraClient(service_url, key)

    return client_for


async def _first_pictures(thumbnails: PixmapCache) -> None:
    settled = asyncio.Event()
    thumbnails.settled.connect(settled.set)
    with suppress(TimeoutError):
        async with asyncio.timeout(FIRST_PICTURES_S):
            if thumbnails.is_loading:
                await settled.wait()
    thumbnails.settled.disconnect(settled.set)
