"""Starts and stops the sandbox: its three ports (API, CDN, control) and its worker."""

import asyncio
import contextlib
import json
import os
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from qamera_review.sandbox.api import api_app, api_endpoint
from qamera_review.sandbox.cdn import cdn_app, cdn_endpoint
from qamera_review.sandbox.control import Control, control_app
from qamera_review.sandbox.fault_middleware import FaultMiddleware
from qamera_review.sandbox.faults import API_ENDPOINTS, CDN_ENDPOINTS, Fault
from qamera_review.sandbox.folder_pictures import FolderPictures
from qamera_review.sandbox.listener import Listener
from qamera_review.sandbox.options import Options
from qamera_review.sandbox.pictures import Pictures
from qamera_review.sandbox.service import Service, now_ms


class Sandbox:
    """A sandbox with its ports and tasks; call `start`, and `stop` at the end."""

    def __init__(self, options: Options, data: Path) -> None:
        self._options = options
        self._data = data
        self._service = Service(
            data, options.switches, options.seed, options.packshots, options.credits
        )
        self._pictures = Pictures(data / "pictures")
        folder = None if options.pictures is None else FolderPictures(options.pictures)
        service = self._service
        self._api = Listener(
            FaultMiddleware(
                api_app(service), "api", service.request_log, service.faults, api_endpoint
            ),
            options.host,
            options.port,
        )
        self._cdn = Listener(
            FaultMiddleware(
                cdn_app(service, self._pictures, folder),
                "cdn",
                service.request_log,
                service.faults,
                cdn_endpoint,
            ),
            options.host,
            options.cdn_port,
        )
        control = Control(service, self._refuse, self._open_again)
        self._control = Listener(control_app(control), "127.0.0.1", options.control_port)
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Open the ports and start the worker. Raises OSError if a port cannot be opened."""
        self._add_keys()
        await self._cdn.open()
        self._service.urls.origin = self._cdn.address
        if self._options.control:
            await self._control.open()
        await self._api.open()
        self._keep(asyncio.create_task(self._service.worker.run()))
        for fault in self._options.faults:
            self._service.faults.active.append(fault)
            if fault.kind == "refuse":
                await self._refuse(fault)

    def announcement(self) -> str:
        """Return the first line of output, with the addresses: a sentence or a JSON object.

        The object is ASCII, because the reader may take it for text in another code page.
        """
        control = self._control.address if self._options.control else None
        if not self._options.json:
            extra = f", control on {control}/_sandbox" if control else ""
            return (
                f"Sandbox of the Qamera API on {self._api.address}, "
                f"pictures on {self._cdn.address}{extra}."
            )
        return json.dumps(
            {
                "api": self._api.address,
                "cdn": self._cdn.address,
                "key": self._options.keys[0],
                "control": control,
                "pid": os.getpid(),
                "data": str(self._data),
            }
        )

    async def stop(self) -> None:
        """Stop everything at once. Unfinished images are continued at the next start."""
        for listener in (self._api, self._cdn, self._control):
            listener.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._pictures.close()
        self._service.close()

    def _add_keys(self) -> None:
        keys, options = self._service.keys, self._options
        known = {key.key_id for key in keys.all()}
        for key in options.keys:
            # A key that was revoked at run time stays revoked after a restart.
            if key.split(".")[0].removeprefix("mk_live_") not in known:
                keys.add(key)
        for key in options.read_only_keys:
            keys.add(key, scopes=("content.read",))
        for key in options.expired_keys:
            keys.add(key, expires_ms=now_ms() - 1000)
        for key in options.revoked_keys:
            keys.add(key, revoked=True)

    async def _refuse(self, fault: Fault) -> None:
        endpoints = set(fault.endpoints())
        closed = [
            listener
            for listener, own in ((self._api, API_ENDPOINTS), (self._cdn, CDN_ENDPOINTS))
            if endpoints & set(own)
        ]
        for listener in closed:
            listener.close()
        if fault.seconds > 0:
            self._keep(asyncio.create_task(self._open_later(fault)))

    async def _open_later(self, fault: Fault) -> None:
        await asyncio.sleep(fault.seconds)
        if fault in self._service.faults.active:
            self._service.faults.active.remove(fault)
        await self._open_again()

    async def _open_again(self) -> None:
        await self._api.open()
        await self._cdn.open()

    def _keep(self, task: asyncio.Task[None]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def run(options: Options) -> None:
    """Run the sandbox until SIGTERM, SIGINT or, with `exit_with_stdin`, the end of stdin."""
    stop = asyncio.Event()
    with _data_folder(options) as data, _stopping_on_signals(stop):
        sandbox = Sandbox(options, data)
        try:
            await sandbox.start()
            print(sandbox.announcement(), flush=True)
            if options.exit_with_stdin:
                _watch_stdin(asyncio.get_running_loop(), stop.set)
            await stop.wait()
        finally:
            await sandbox.stop()


@contextlib.contextmanager
def _data_folder(options: Options) -> Iterator[Path]:
    if options.data is not None:
        options.data.mkdir(parents=True, exist_ok=True)
        yield options.data
        return
    folder = Path(tempfile.mkdtemp(prefix="qamera-sandbox-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _stopping_on_signals(stop: asyncio.Event) -> Iterator[None]:
    """Set `stop` on a signal. Does not use `loop.add_signal_handler`, which Windows lacks."""
    loop = asyncio.get_running_loop()

    def on_signal(number: int, frame: object) -> None:
        loop.call_soon_threadsafe(stop.set)

    before = {number: signal.signal(number, on_signal) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def _watch_stdin(loop: asyncio.AbstractEventLoop, on_end: Callable[[], None]) -> None:
    """Call `on_end` in the loop when stdin ends.

    Reads the file descriptor, because a thread that waits in `sys.stdin` disturbs the
    interpreter's shutdown.
    """

    def watch() -> None:
        try:
            while os.read(sys.stdin.fileno(), 4096):
                pass
        except OSError:
            pass
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(on_end)

    threading.Thread(target=watch, name="stdin watch", daemon=True).start()
