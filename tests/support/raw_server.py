"""A server on plain sockets, for behaviour that no HTTP server library allows."""

import gzip
import socket
import ssl
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

Behaviour = Callable[["Conversation"], None]


class Conversation:
    """One connection, which has its own thread; `index` counts connections from 0."""

    def __init__(self, connection: socket.socket, stopping: threading.Event, index: int) -> None:
        self.index = index
        self._connection = connection
        self._stopping = stopping

    def read_request(self) -> bytes:
        """Return the next request, head and body; b"" when the client closed the connection."""
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = self._connection.recv(65536)
            if not chunk:
                return b""
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        wanted = 0
        for line in head.split(b"\r\n"):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                wanted = int(value)
        while len(body) < wanted:
            body += self._connection.recv(65536)
        return head + b"\r\n\r\n" + body

    def await_first_byte(self) -> None:
        """Wait until the first bytes of a request have arrived."""
        self._connection.recv(1)

    def send(self, data: bytes) -> None:
        """Send all of `data`."""
        self._connection.sendall(data)

    def drip(self, data: bytes, interval_s: float) -> None:
        """Send one byte at a time, until all are sent or the server stops."""
        for offset in range(len(data)):
            if self._stopping.wait(interval_s):
                return
            self._connection.sendall(data[offset : offset + 1])

    def tunnel(self, port: int) -> None:
        """Forward bytes to a local port and back, until one side closes the connection."""
        with socket.create_connection(("127.0.0.1", port)) as other:
            back = threading.Thread(target=_carry, args=(other, self._connection))
            back.start()
            _carry(self._connection, other)
            back.join()

    def hang(self) -> None:
        """Send nothing until the server stops."""
        self._stopping.wait()

    def reset(self) -> None:
        """Abort the connection at once, as a crash would."""
        self._connection.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00"
        )
        self._connection.close()


def _carry(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for side in (source, target):
        with suppress(OSError):
            side.shutdown(socket.SHUT_RDWR)


class RawServer:
    """A context manager that listens on loopback; it records every request that was read."""

    def __init__(self, behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self._behaviour = behaviour
        self._tls = tls
        self._stopping = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._connections: list[socket.socket] = []
        self.connections = 0
        self.requests: list[bytes] = []

    @property
    def port(self) -> int:
        """Return the port."""
        return int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        """Return the address as a service URL."""
        return f"{'https' if self._tls else 'http'}://localhost:{self.port}"

    def __enter__(self) -> "RawServer":
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        # Wakes the thread in accept(), which close() alone does not do.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            if sys.platform == "win32":  # shutdown() does not wake a thread in recv() there
                connection.close()
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive(), "a behaviour does not end"

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="raw server")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            index = self.connections
            self.connections += 1
            self._connections.append(connection)
            self._start(partial(self._converse, connection, index))

    def _converse(self, connection: socket.socket, index: int) -> None:
        with suppress(OSError), connection:
            if self._tls is None:
                self._behaviour(_Recorded(connection, self._stopping, index, self.requests))
                return
            with self._tls.wrap_socket(connection, server_side=True) as wrapped:
                self._connections.append(wrapped)
                self._behaviour(_Recorded(wrapped, self._stopping, index, self.requests))


class _Recorded(Conversation):
    def __init__(
        self,
        connection: socket.socket,
        stopping: threading.Event,
        index: int,
        requests: list[bytes],
    ) -> None:
        super().__init__(connection, stopping, index)
        self._requests = requests

    def read_request(self) -> bytes:
        request = super().read_request()
        if request:
            self._requests.append(request)
        return request


def http_answer(
    body: bytes, status: int = 200, headers: dict[str, str] | None = None, *, length: int = -1
) -> bytes:
    """Return the bytes of an answer that closes the connection; `length` -1: the real length."""
    lines = {
        "Content-Type": "application/json",
        "Content-Length": str(len(body) if length < 0 else length),
        "Connection": "close",
    } | (headers or {})
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} Some Words\r\n{head}\r\n".encode("latin-1") + body


def answering(answer: bytes) -> Behaviour:
    """Return a handler that reads one request, sends `answer` and closes the connection."""

    def behave(talk: Conversation) -> None:
        if talk.read_request():
            talk.send(answer)

    return behave


def gzip_of_zeros(size_bytes: int) -> bytes:
    """Return a small gzip body that decompresses to `size_bytes`."""
    return gzip.compress(b"0" * size_bytes)
