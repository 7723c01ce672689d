"""The addresses of pictures on the sandbox's CDN, and the rendered pictures.

A packshot's thumbnail is `/packshots/thumb_<x>.<ext>`; its full size (2048 px) is
`/packshots/full_<x>.<ext>`, with the same query when URLs are signed. Pictures are rendered when
they are first requested, and then stored in the data folder.
"""

import asyncio
import base64
import hashlib
import hmac
import math
import struct
import sys
import time
import zlib
from pathlib import Path
from typing import Final

import msgspec

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.render.design import Design

FULL_SIDE: Final = 2048
MEDIA_TYPES: Final = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}


class PictureUrls:
    """Makes and checks the addresses of pictures.

    `origin` must be set to the CDN's address as soon as its port is known.
    """

    def __init__(self, switches: Switches, seed: int) -> None:
        self._switches = switches
        self._secret = hashlib.sha256(f"signatures {seed}".encode()).digest()
        self.origin = ""

    def period(self) -> int:
        """Return a number that changes when signed URLs must be renewed, four times per lifetime.

        It is 0 when URLs are not signed.
        """
        life = self._switches.url_lifetime
        return int(time.time() / life * 4) if life else 0

    def thumbnail(self, record_id: str, own_format: str) -> str:
        """Return the address of a packshot's thumbnail; `own_format` is its product's file type."""
        stem = record_id.removeprefix("ps_")
        extension = self._extension(own_format)
        url = self._signed("packshots", stem, f"thumb_{stem}.{extension}")
        version = self._switches.picture_version
        if version:
            url += f"{'&' if '?' in url else '?'}v={version}"
        return self._written(url, stem)

    def neighbour(self, folder: str, item_id: str) -> str:
        """Return the address of the thumbnail of a product, scenery or model."""
        return self._signed(folder, item_id, f"thumb_{item_id}.jpg")

    def is_valid(self, folder: str, stem: str, expires: str | None, signature: str | None) -> bool:
        """Return whether a request has a valid signature; always True for unsigned URLs."""
        if self._switches.url_lifetime == 0:
            return True
        if not expires or not signature or not expires.isdigit():
            return False
        expected = self._signature(folder, stem, expires)
        return hmac.compare_digest(expected, signature) and time.time() < int(expires)

    def _extension(self, own_format: str) -> str:
        picture_format = self._switches.picture_format
        return own_format if picture_format == "own" else picture_format

    def _written(self, url: str, stem: str) -> str:
        """Return an address in the form in which the list has to write it."""
        match self._switches.picture_address:
            case "protocol_relative":
                return url.removeprefix("http:")
            case "relative":
                return url.removeprefix(self.origin)
            case "padded":
                return f"\n  {url}\r\n"
            case "data":
                return f"data:image/png;base64,{base64.b64encode(_small_png(stem)).decode()}"
            case _:
                return url

    def _signed(self, folder: str, stem: str, name: str) -> str:
        url = f"{self.origin}/{folder}/{name}"
        life = self._switches.url_lifetime
        if life == 0:
            return url
        # In whole seconds, as CDNs do, and never sooner than the lifetime from now.
        expires = str(math.ceil((self.period() + 1) * life / 4 + life))
        return f"{url}?expires={expires}&signature={self._signature(folder, stem, expires)}"

    def _signature(self, folder: str, stem: str, expires: str) -> str:
        text = f"{folder}/{stem}/{expires}".encode()
        return hmac.new(self._secret, text, hashlib.sha256).hexdigest()[:32]


def _small_png(stem: str) -> bytes:
    """Return a PNG of 32 x 32 pixels in a colour that depends on `stem`."""
    row = b"\0" + hashlib.sha256(stem.encode()).digest()[:3] * 32
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 32, 32, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * 32)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


class RenderFailed(Exception):
    """The picture could not be rendered; the text says why."""


class Pictures:
    """The folder of rendered pictures, and the processes that render them (started when needed).

    Rendering holds the GIL, so it runs in other processes; the API can answer meanwhile. A renderer
    ends when its stdin is closed, which also happens when the sandbox is killed.
    """

    def __init__(self, folder: Path, processes: int = 2) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._processes = processes
        self._idle: asyncio.Queue[asyncio.subprocess.Process | None] = asyncio.Queue()
        for _ in range(processes):
            self._idle.put_nowait(None)
        self._running: list[asyncio.subprocess.Process] = []
        self._starting: set[asyncio.Task[asyncio.subprocess.Process]] = set()
        self._is_closed = False
        self._under_way: dict[Path, asyncio.Task[None]] = {}

    async def file(self, design: Design, side: int, extension: str) -> Path:
        """Return the file of a picture, rendering it first if it does not exist.

        Simultaneous requests for one picture render it once. Raises RenderFailed.
        """
        path = self._folder / f"{design.digest()}-{side}.{extension}"
        if path.exists():
            return path
        task = self._under_way.get(path)
        if task is None:
            task = asyncio.create_task(self._render(design, side, path))
            self._under_way[path] = task
            task.add_done_callback(lambda ended: self._on_ended(path, ended))
        await asyncio.shield(task)
        return path

    def _on_ended(self, path: Path, ended: "asyncio.Task[None]") -> None:
        self._under_way.pop(path, None)
        if not ended.cancelled():
            ended.exception()  # retrieved here, in case the client has gone and nobody awaits it

    async def _render(self, design: Design, side: int, path: Path) -> None:
        process = await self._idle.get()
        try:
            if process is None or process.returncode is not None:
                process = await self._start_process()
            assert process.stdin is not None
            assert process.stdout is not None
            order = {"design": design, "side": side, "path": str(path)}
            process.stdin.write(msgspec.json.encode(order) + b"\n")
            await process.stdin.drain()
            reply = (await process.stdout.readline()).decode().strip()
        finally:
            self._idle.put_nowait(process)
        if reply != "done":
            raise RenderFailed(reply or "the renderer ended")

    async def _start_process(self) -> asyncio.subprocess.Process:
        if self._is_closed:
            raise RenderFailed("the sandbox is closing")
        task = asyncio.create_task(self._start())
        self._starting.add(task)
        task.add_done_callback(self._starting.discard)
        return await asyncio.shield(task)

    async def _start(self) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            *renderer_command(),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        self._running.append(process)
        return process

    async def close(self) -> None:
        """Kill the renderers.

        Those that are being started are waited for: asyncio never gets over the start of a process
        that is cancelled halfway, and would keep the sandbox from ending.
        """
        self._is_closed = True
        await asyncio.gather(*self._starting, return_exceptions=True)
        for process in self._running:
            if process.returncode is None:
                process.kill()
            await process.wait()


def renderer_command() -> list[str]:
    """Return the command that starts a renderer; also works in a frozen executable."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "sandbox", "--renderer"]
    return [sys.executable, "-m", "qamera_review.sandbox", "--renderer"]
