"""The server of pictures and lists for benchmarks.

`python -m tests.perf.picture_server FOLDER COUNT` answers from memory over kept connections, so
that what is measured is the client. Every picture of the list has an address of its own; their
bytes are those of FOLDER's files in turn. The list has COUNT packshots; with 0 it is away.
"""

import asyncio
import socket
import subprocess
import sys
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.perf.material import list_body


class _Answers(asyncio.Protocol):
    def __init__(self, pictures: list[bytes], listed: bytes) -> None:
        self._pictures = pictures
        self._listed = listed
        self._rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *asked, self._rest = (self._rest + data).split(b"\r\n\r\n")
        for request in asked:
            self._transport.write(self._answer(request.split(b" ", 2)[1]))

    def _answer(self, path: bytes) -> bytes:
        name = path.rpartition(b"/")[2].partition(b".")[0]
        if name.isdigit():
            return _found(self._pictures[int(name) % len(self._pictures)], "image/jpeg")
        if self._listed:
            return _found(self._listed, "application/json")
        return b"HTTP/1.1 503 Away\r\nContent-Length: 0\r\n\r\n"


def _found(body: bytes, kind: str) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def _serve(pictures: list[bytes], count: int) -> None:
    loop = asyncio.get_running_loop()
    with socket.create_server(("127.0.0.1", 0)) as door:
        url = f"http://127.0.0.1:{door.getsockname()[1]}"
        listed = list_body(count, partial(picture_url, url)) if count else b""
        await loop.create_server(lambda: _Answers(pictures, listed), sock=door)
        print(url, flush=True)
        await loop.run_in_executor(None, sys.stdin.read)


def picture_url(url: str, number: int) -> str:
    """The address of one picture."""
    return f"{url}/p/{number}.jpg"


class PictureServer:
    """The server as a child process; a context manager."""

    def __init__(self, folder: Path, count: int = 0) -> None:
        command = [sys.executable, "-m", "tests.perf.picture_server", str(folder), str(count)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def picture(self, number: int) -> str:
        """The address of one picture."""
        return picture_url(self.url, number)


if __name__ == "__main__":
    files = sorted(Path(sys.argv[1]).glob("*.jpg"))
    asyncio.run(_serve([file.read_bytes() for file in files], int(sys.argv[2])))
