"""A server of bare sockets, for all that a well-behaved one never does."""

import gzip
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

Behaviour = Callable[["Conversation"], None]


class Conversation:
    """One connection, in a thread of its own; `index` counts connections from 0."""

    def __init__(self, connection: socket.socket, stopping: threading.Event, index: int) -> None:
        self.index = index
        self._connection = connection
        self._stopping = stopping

    def read_request(self) -> bytes:
        """One whole request, head and body; b"" when the other side has gone."""
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
        """Returns when something of a request has arrived."""
        self._connection.recv(1)

    def send(self, data: bytes) -> None:
        """Sends all of it."""
        self._connection.sendall(data)

    def drip(self, data: bytes, interval_s: float) -> None:
        """Sends a byte at a time until done or until the server stops."""
        for offset in range(len(data)):
            if self._stopping.wait(interval_s):
                return
            self._connection.sendall(data[offset : offset + 1])

    def tunnel(self, port: int) -> None:
        """Carries bytes to a port of this machine and back, until one side ends."""
        with socket.create_connection(("127.0.0.1", port)) as other:
            back = threading.Thread(target=_carry, args=(other, self._connection))
            back.start()
            _carry(self._connection, other)
            back.join()

    def hang(self) -> None:
        """Says nothing until the server stops."""
        self._stopping.wait()

    def reset(self) -> None:
        """Breaks the connection at once, as a crash would."""
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
    """Listens on loopback while it is entered; keeps every request that was read."""

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
        """The port it listens on."""
        return int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        """Its address as a service URL."""
        return f"{'https' if self._tls else 'http'}://localhost:{self.port}"

    def __enter__(self) -> "RawServer":
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        # Wakes accept(), which closing alone does not.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
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
    """An answer that is the last one of its connection; `length` -1 is the true one."""
    lines = {
        "Content-Type": "application/json",
        "Content-Length": str(len(body) if length < 0 else length),
        "Connection": "close",
    } | (headers or {})
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} Some Words\r\n{head}\r\n".encode("latin-1") + body


def answering(answer: bytes) -> Behaviour:
    """Reads a request, gives the answer and ends."""

    def behave(talk: Conversation) -> None:
        if talk.read_request():
            talk.send(answer)

    return behave


def gzip_of_zeros(size_bytes: int) -> bytes:
    """A small body that unpacks to `size_bytes`."""
    return gzip.compress(b"0" * size_bytes)
