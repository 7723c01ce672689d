"""Addresses of pictures on the CDN, and the pictures themselves: rendered on demand, kept on disk.

A packshot's thumbnail is `/packshots/thumb_<x>.<ext>`; its large version (2048 px) is the sibling
`/packshots/full_<x>.<ext>`, with the same query when URLs are signed.
"""

import asyncio
import hashlib
import hmac
import math
import sys
import time
from pathlib import Path
from typing import Final

import msgspec

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.render.design import Design

FULL_SIDE: Final = 2048
MEDIA_TYPES: Final = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}


class PictureUrls:
    """Makes and checks addresses; the CDN's origin is known once its port is."""

    def __init__(self, switches: Switches, seed: int) -> None:
        self._switches = switches
        self._secret = hashlib.sha256(f"signatures {seed}".encode()).digest()
        self.origin = ""

    def period(self) -> int:
        """Changes when signed URLs have to be made anew: four times in their life."""
        life = self._switches.url_lifetime
        return int(time.time() / life * 4) if life else 0

    def thumbnail(self, record_id: str, own_format: str) -> str:
        stem = record_id.removeprefix("ps_")
        extension = self._extension(own_format)
        return self._signed("packshots", stem, f"thumb_{stem}.{extension}")

    def neighbour(self, folder: str, item_id: str) -> str:
        """A product's, scenery's or model's thumbnail."""
        return self._signed(folder, item_id, f"thumb_{item_id}.jpg")

    def is_valid(self, folder: str, stem: str, expires: str | None, signature: str | None) -> bool:
        """Whether a request may see the picture; always when URLs are not signed."""
        if self._switches.url_lifetime == 0:
            return True
        if not expires or not signature or not expires.isdigit():
            return False
        expected = self._signature(folder, stem, expires)
        return hmac.compare_digest(expected, signature) and time.time() < int(expires)

    def _extension(self, own_format: str) -> str:
        wanted = self._switches.picture_format
        return own_format if wanted == "own" else wanted

    def _signed(self, folder: str, stem: str, name: str) -> str:
        url = f"{self.origin}/{folder}/{name}"
        life = self._switches.url_lifetime
        if life == 0:
            return url
        # Whole seconds as CDNs use, never less than the lifetime from now.
        expires = str(math.ceil((self.period() + 1) * life / 4 + life))
        return f"{url}?expires={expires}&signature={self._signature(folder, stem, expires)}"

    def _signature(self, folder: str, stem: str, expires: str) -> str:
        text = f"{folder}/{stem}/{expires}".encode()
        return hmac.new(self._secret, text, hashlib.sha256).hexdigest()[:32]


class RenderFailed(Exception):
    """The renderer could not make the picture; the text says why."""


class Pictures:
    """Owns the folder of rendered pictures and the renderer's processes (none until needed).

    Rendering is another process, because painting holds the interpreter and the API must answer
    meanwhile. The renderers end when their stdin closes, also after a kill -9 of the sandbox.
    """

    def __init__(self, folder: Path, processes: int = 2) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._processes = processes
        self._idle: asyncio.Queue[asyncio.subprocess.Process | None] = asyncio.Queue()
        for _ in range(processes):
            self._idle.put_nowait(None)
        self._running: list[asyncio.subprocess.Process] = []
        self._under_way: dict[Path, asyncio.Task[None]] = {}

    async def file(self, design: Design, side: int, extension: str) -> Path:
        """The picture's file; rendered once however many ask at the same time."""
        path = self._folder / f"{design.digest()}-{side}.{extension}"
        if path.exists():
            return path
        task = self._under_way.get(path)
        if task is None:
            task = asyncio.create_task(self._render(design, side, path))
            self._under_way[path] = task
            task.add_done_callback(lambda ended: self._over(path, ended))
        await asyncio.shield(task)
        return path

    def _over(self, path: Path, ended: "asyncio.Task[None]") -> None:
        self._under_way.pop(path, None)
        if not ended.cancelled():
            ended.exception()  # whoever asked may have gone; a failure is then nobody's

    async def _render(self, design: Design, side: int, path: Path) -> None:
        process = await self._idle.get()
        try:
            if process is None or process.returncode is not None:
                process = await self._started()
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

    async def _started(self) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            *renderer_command(),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        self._running.append(process)
        return process

    async def close(self) -> None:
        """Ends the renderers, at once."""
        for process in self._running:
            if process.returncode is None:
                process.kill()
            await process.wait()


def renderer_command() -> list[str]:
    """How this program starts its own renderer, also when it is frozen into one executable."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "sandbox", "--renderer"]
    return [sys.executable, "-m", "qamera_review.sandbox", "--renderer"]
