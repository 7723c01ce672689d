"""A run of the services without a window, for the command line.

It uses the same files, key, rate limit and outbox as the window. So it needs the data folder for
itself: while a window is open on it, it refuses to start.
"""

import asyncio
import hashlib
import os
from collections.abc import Callable, Coroutine
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication

from qamera_review.composition import compose
from qamera_review.domain.decision import ViewProof
from qamera_review.domain.errors import PictureInvalid, QameraError
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import replace
from qamera_review.run_options import RunOptions
from qamera_review.run_resources import open_resources
from qamera_review.sandbox.render.offscreen import use_offscreen_platform
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.container import Services
from qamera_review.services.outbox.opener import OutboxOpener
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.host import PictureHost
from qamera_review.services.pictures.loader import LoadResult, PictureLoader
from qamera_review.single_instance import SingleInstance

GRACE_S = 5.0
COMMAND_LINE = "command line"
_PAUSE_S = 0.02


class WindowOpen(QameraError):
    """A window is open on the data folder."""

    title = "Qamera Review is open on this data folder"
    advice = "Do it there, or close it and try again."


class NoKey(QameraError):
    """There is no API key for the service."""

    title = "There is no API key"
    advice = "Set QAMERA_API_KEY, or enter the key in the window once."


class ListUnavailable(QameraError):
    """The list did not come within the time limit."""

    title = "Couldn't load your packshots"


class PictureProofs:
    """The proofs of a run without a window: which bytes a picture had when it was approved.

    Nothing is painted, so the proof says that it was on the screen for 0 ms, and `output_space` is
    COMMAND_LINE. The approval record shows both.
    """

    def __init__(self, host: PictureHost) -> None:
        self._host = host
        self._proofs: dict[PackshotId, ViewProof] = {}

    def of(self, packshot_id: PackshotId) -> ViewProof | None:
        """Return the proof of a picture that was fetched, None if it was not."""
        return self._proofs.get(packshot_id)

    async def fetch(self, packshot: Packshot) -> None:
        """Download a picture, for its proof. Raises PictureError, also for one that is not
        whole."""
        self._proofs[packshot.id] = await asyncio.to_thread(self._proof, packshot)

    def _proof(self, packshot: Packshot) -> ViewProof:
        body = self._host.fetch(packshot.thumbnail)
        decoded = decode(body.data, 1)
        if decoded.file.is_partial:
            raise PictureInvalid("", PictureProblem.PARTLY_TRANSFERRED)
        return ViewProof(body.sha256, decoded.width_px, decoded.height_px, 0, COMMAND_LINE)


Command = Callable[[Services, PictureProofs], Coroutine[Any, Any, int]]


def run_headless(options: RunOptions, command: Command, timeout_s: float) -> int:
    """Load the list, run a command on the services, close everything, and return its exit status.

    Raises WindowOpen, NoKey, ListUnavailable, or another QameraError when it cannot start.
    """
    if "QT_QPA_PLATFORM" not in os.environ:
        use_offscreen_platform()
    app = QApplication.instance() or QApplication([])
    instance = SingleInstance(options.paths.lock)
    if not instance.try_acquire():
        raise WindowOpen
    try:
        loop = qasync.QEventLoop(app)
        with loop:
            return int(loop.run_until_complete(_run(options, command, timeout_s)))
    finally:
        instance.release()


async def _run(options: RunOptions, command: Command, timeout_s: float) -> int:
    problems: list[QameraError] = []
    opener = OutboxOpener()
    loaders: list[PictureLoader] = []

    def loader_for(
        on_loaded: Callable[[LoadResult], None],
        *,
        low_priority: bool = False,
        host: PictureHost | None = None,
    ) -> PictureLoader:
        loader = PictureLoader(
            host or resources.host,
            resources.thumbs,
            on_loaded,
            lambda data: hashlib.sha256(data).hexdigest(),
            output=lambda: resources.output_space.current,
            low_priority=low_priority,
        )
        loaders.append(loader)
        return loader

    resources = open_resources(options, opener, loader_for, problems)
    # Who decides on the command line has decided: nothing is held to be undone.
    preferences = resources.settings.preferences
    resources.settings.preferences = replace(preferences, hold_s=0, draft=False)
    proofs = PictureProofs(resources.host)
    services = compose(resources, proofs.of)
    errors: list[QameraError] = []
    services.list_sync.failed.connect(lambda error, _by_user: errors.append(error))
    try:
        await services.list_sync.open_cached(StatusFilter.ALL)
        await services.api_key.load_stored_key()
        if services.connection.state.status is ConnectionStatus.NO_KEY:
            raise NoKey
        resources.tasks.start(services.delivery.run(), "deliver")
        resources.tasks.start(services.list_sync.run(), "refresh by itself")
        await _fetch_list(services, errors, timeout_s)
        status = await command(services, proofs)
        await services.approval_log.entries()
        return status
    finally:
        await services.delivery.finish(GRACE_S)
        await resources.tasks.drain(0.1)
        await services.connection.close()
        resources.host.close()
        for loader in loaders:
            loader.close(GRACE_S)
        services.file_export.close(GRACE_S)
        services.approval_log.close(GRACE_S)
        resources.writer.close(GRACE_S)
        resources.product_file.close(GRACE_S)
        resources.workers.shutdown()
        resources.thumbs.close()


async def _fetch_list(services: Services, errors: list[QameraError], timeout_s: float) -> None:
    """Fetch the list and wait for it. Raises the first error that came instead."""
    arrived = asyncio.Event()
    services.list_sync.refreshed.connect(arrived.set)
    services.list_sync.failed.connect(arrived.set)
    services.list_sync.refresh()
    try:
        async with asyncio.timeout(timeout_s):
            await arrived.wait()
    except TimeoutError:
        raise ListUnavailable from None
    if errors:
        raise errors[0]


async def wait_until(condition: Callable[[], bool], timeout_s: float) -> bool:
    """Wait until a condition is true; return whether it became so within the time."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + timeout_s
    while not condition():
        if loop.time() > deadline:
            return False
        await asyncio.sleep(_PAUSE_S)
    return True
