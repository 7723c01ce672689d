"""A run that has ended leaves nothing in memory: after it comes one of another account."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio


async def a_closed_run(sandbox: Sandbox, folder: Path) -> tuple[weakref.ref[object], ...]:
    reviewer = Reviewer(sandbox, folder)
    await reviewer.open()
    services = reviewer.services
    objects = (reviewer.app, reviewer.app.window, services.store, services.thumbnails)
    await reviewer.close()
    return tuple(map(weakref.ref, objects))


async def test_a_closed_run_is_freed(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> None:
    remaining = await a_closed_run(sandbox, tmp_path)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [reference() for reference in remaining] == [None] * len(remaining)
