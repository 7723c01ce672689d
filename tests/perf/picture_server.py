"""The picture host and the list of the benchmarks: `python -m tests.perf.picture_server FOLDER`.

It answers from memory over kept connections, so that what is measured is the client. Every
picture of the list has an address of its own; their bytes are those of FOLDER's files in turn.
"""

import asyncio
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self


class _Answers(asyncio.Protocol):
    def __init__(self, pictures: list[bytes]) -> None:
        self._pictures = pictures
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
        if not name.isdigit():
            return b"HTTP/1.1 503 Away\r\nContent-Length: 0\r\n\r\n"
        body = self._pictures[int(name) % len(self._pictures)]
        head = f"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: {len(body)}\r\n\r\n"
        return head.encode() + body


async def _serve(pictures: list[bytes]) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Answers(pictures), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


class PictureServer:
    """The server as a child process; a context manager."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.perf.picture_server", str(folder)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"

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
        return f"{self.url}/p/{number}.jpg"


if __name__ == "__main__":
    files = sorted(Path(sys.argv[1]).glob("*.jpg"))
    asyncio.run(_serve([file.read_bytes() for file in files]))
