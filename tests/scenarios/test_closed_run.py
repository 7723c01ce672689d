"""A run that has ended leaves nothing in memory: after it comes one of another account."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.support.reviewer import Reviewer
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.anyio


async def a_closed_run(sandbox: Sandbox, folder: Path) -> dict[str, weakref.ref[object]]:
    """Open the program, use all its services, and close it; return what must be gone, by name."""
    reviewer = Reviewer(sandbox, folder)
    await reviewer.open()
    services = reviewer.services
    objects: dict[str, object] = {
        "app": reviewer.app,
        "window": reviewer.app.window,
        "store": services.store,
        "pixmaps": services.thumbnails,
        "small originals": services.original_thumbnails,
    }
    objects |= {name: getattr(services.lazy, name)() for name in services.lazy.__struct_fields__}
    await reviewer.close()
    return {name: weakref.ref(made) for name, made in objects.items()}


async def test_a_closed_run_is_freed(
    anyio_backend: object, sandbox: Sandbox, tmp_path: Path
) -> None:
    remaining = await a_closed_run(sandbox, tmp_path)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [name for name, reference in remaining.items() if reference() is not None] == []
