"""A run of the services without a window, for the command line.

It uses the same files, key, rate limit and outbox as the window. So it needs the data folder for
itself: while a window is open on it, it refuses to start.
"""

import asyncio
import os
import sys
from collections.abc import Callable, Container, Coroutine, Iterable
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication

from qamera_review.composition import compose
from qamera_review.domain.decision import COMMAND_LINE, ViewProof
from qamera_review.domain.errors import InvalidPicture, QameraError, StorageError
from qamera_review.domain.filters import StatusFilter
from qamera_review.domain.packshot import Packshot, PackshotId
from qamera_review.domain.picture_address import is_same_picture
from qamera_review.domain.picture_problem import PictureProblem
from qamera_review.domain.records import Struct
from qamera_review.domain.terminal_text import terminal_text
from qamera_review.run_options import RunOptions, Unattended
from qamera_review.run_resources import open_resources
from qamera_review.sandbox.render.offscreen import use_offscreen_platform
from qamera_review.services.connection.connection import ConnectionStatus
from qamera_review.services.container import Services
from qamera_review.services.core.tasks import TaskSupervisor
from qamera_review.services.outbox.opener import OutboxOpener
from qamera_review.services.pictures.decoding import decode
from qamera_review.services.pictures.host import PictureHost
from qamera_review.single_instance import SingleInstance

GRACE_S = 5.0
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

    Nothing is painted here. So a proof is either one of an earlier run, in which exactly these
    bytes were painted, or, because the user wants to approve unseen pictures, one whose
    `output_space` is COMMAND_LINE; it says only which bytes were approved.
    """

    def __init__(self, host: PictureHost) -> None:
        self.host = host
        self._proofs: dict[PackshotId, tuple[str, ViewProof]] = {}

    def of(self, packshot: Packshot) -> ViewProof | None:
        """Return the proof that was kept for a packshot, None if there is none or the list names
        another picture since."""
        address, proof = self._proofs.get(packshot.id, ("", None))
        return proof if is_same_picture(address, packshot.thumbnail) else None

    def keep(self, packshot: Packshot, proof: ViewProof) -> None:
        """Keep the proof for a picture, for the decision that follows."""
        self._proofs[packshot.id] = (packshot.thumbnail, proof)

    async def fetch(self, packshot: Packshot) -> ViewProof:
        """Download a picture, and return which bytes it has. Raises PictureError, also for one
        that is not whole."""
        return await asyncio.to_thread(self._proof, packshot)

    def _proof(self, packshot: Packshot) -> ViewProof:
        body = self.host.fetch(packshot.thumbnail)
        decoded = decode(body.data, 1)
        if decoded.file.is_partial:
            raise InvalidPicture("", PictureProblem.PARTLY_TRANSFERRED)
        return ViewProof(body.sha256, decoded.width_px, decoded.height_px, 0, COMMAND_LINE)


class HeadlessRun(Struct, frozen=True):
    """What a command works with."""

    services: Services
    proofs: PictureProofs
    tasks: TaskSupervisor

    def deliver(self, only: Container[PackshotId]) -> None:
        """Send decisions about these packshots until the run ends. Those that the user has kept for
        later wait for the window."""
        self.tasks.start(self.services.delivery.run(only), "deliver")
        self.tasks.start(self.services.list_sync.run(), "refresh by itself")


Command = Callable[[HeadlessRun], Coroutine[Any, Any, int]]


def run_headless(
    options: RunOptions, command: Command, timeout_s: float, export_journal: str
) -> int:
    """Load the list, run a command on the services, close everything, and return its exit status.

    `export_journal` is the name of the journal of its export. Raises WindowOpen, NoKey,
    ListUnavailable, or another QameraError when it cannot start.
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
            return int(loop.run_until_complete(_run(options, command, timeout_s, export_journal)))
    finally:
        instance.release()


async def _run(options: RunOptions, command: Command, timeout_s: float, export_journal: str) -> int:
    problems: list[QameraError] = []
    opener = OutboxOpener()
    resources = open_resources(options, opener, problems)
    proofs = PictureProofs(resources.host)
    services = compose(resources, Unattended(proofs.of, export_journal))
    try:
        await _load_list(services, problems, timeout_s)
        status = await command(HeadlessRun(services, proofs, resources.tasks))
        try:
            await services.approval_log.record()
        except StorageError as error:
            problems.append(error)
        return status
    finally:
        _warn(problems)
        await services.delivery.finish(GRACE_S)
        await resources.tasks.drain(0.1)
        await services.connection.close()
        resources.host.close()
        resources.loader_for.close(GRACE_S)
        services.file_export.close(GRACE_S)
        services.approval_log.close(GRACE_S)
        resources.close_files(GRACE_S)


def _warn(problems: Iterable[QameraError]) -> None:
    """Print what does not prevent the command, but the user should know."""
    for text in dict.fromkeys(problem.english_text() for problem in problems):
        print(f"qamera-review: {terminal_text(text)}", file=sys.stderr)


async def _load_list(services: Services, problems: list[QameraError], timeout_s: float) -> None:
    """Load the list from the service. Raises NoKey, ListUnavailable, or why it did not come."""

    def note(error: QameraError, _by_user: bool) -> None:
        problems.append(error)  # the last known list is not needed if a new one comes

    services.list_sync.failed.connect(note)
    await services.list_sync.open_cached(StatusFilter.ALL)
    services.list_sync.failed.disconnect(note)
    await services.api_key.load_stored_key()
    if services.connection.state.status is ConnectionStatus.NO_KEY:
        raise NoKey
    outcome: asyncio.Future[QameraError | None] = asyncio.get_running_loop().create_future()

    def end(error: QameraError | None) -> None:
        if not outcome.done():
            outcome.set_result(error)

    services.list_sync.refreshed.connect(lambda _report: end(None))
    services.list_sync.failed.connect(lambda error, _by_user: end(error))
    if not services.list_sync.busy:  # else the key that was just loaded has begun it
        services.list_sync.refresh()
    try:
        async with asyncio.timeout(timeout_s):
            error = await outcome
    except TimeoutError:
        raise ListUnavailable from None
    if error is not None:
        raise error


async def wait_until(condition: Callable[[], bool], timeout_s: float) -> bool:
    """Wait until a condition is true; return whether it became so within the time."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + timeout_s
    while not condition():
        if loop.time() > deadline:
            return False
        await asyncio.sleep(_PAUSE_S)
    return True
