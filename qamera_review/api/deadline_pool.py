"""A pool of connections for worker threads with a deadline for a whole request.

It is httpcore's, which httpx is made of. Processor time to get a picture of 60 KB from this
computer, whose decoding takes 1.2 ms: httpx 0.85 ms, httpcore 0.4, urllib3 0.35, Qt's network
access 0.2, h11 or http.client by hand 0.15, libcurl 0.06. libcurl would make a cold fill about a
seventh faster, but bring a second TLS library with its own certificates and proxy rules.

A read timeout applies to each read, so a server that sends a byte now and then never exceeds it.
Here each wait ends at the deadline at the latest.

httpcore keeps what arrives after a complete answer and takes it for the answer to the next request
on that connection. A faulty server or proxy that sends an answer too many would so answer a
request that it has not seen. A connection is therefore used again only if exactly one answer has
arrived since the last request. Example: after a head of 80 bytes with `Content-Length: 16`, 96
bytes must have arrived; with 200, the connection is dropped.
"""

import contextvars
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpcore
import httpx

# When the request that runs in this thread must be finished, in monotonic seconds.
deadline: contextvars.ContextVar[float] = contextvars.ContextVar("deadline")

_HTTPX_ERRORS: dict[type[BaseException], type[httpx.TransportError]] = {
    httpcore.TimeoutException: httpx.TimeoutException,
    httpcore.ConnectTimeout: httpx.ConnectTimeout,
    httpcore.ReadTimeout: httpx.ReadTimeout,
    httpcore.WriteTimeout: httpx.WriteTimeout,
    httpcore.PoolTimeout: httpx.PoolTimeout,
    httpcore.NetworkError: httpx.NetworkError,
    httpcore.ConnectError: httpx.ConnectError,
    httpcore.ReadError: httpx.ReadError,
    httpcore.WriteError: httpx.WriteError,
    httpcore.ProxyError: httpx.ProxyError,
    httpcore.UnsupportedProtocol: httpx.UnsupportedProtocol,
    httpcore.ProtocolError: httpx.ProtocolError,
    httpcore.LocalProtocolError: httpx.LocalProtocolError,
    httpcore.RemoteProtocolError: httpx.RemoteProtocolError,
}

_HEAD_END = b"\r\n\r\n"
_HEAD_MAX_BYTES = 100 * 1024  # httpcore accepts no longer one
_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})")
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,18})[ \t]*(?=\r\n)", re.IGNORECASE)
_NO_BODY = (204, 304)


def _left_s(timeout: float | None) -> float:
    left = deadline.get() - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("The deadline has passed.")
    return left if timeout is None else min(left, timeout)


class AnswerEnd:
    """Counts the bytes that have arrived since the last request; used by one thread at a time."""

    def __init__(self) -> None:
        self._head = b""
        self._received = 0
        self._expected: int | None = None

    def begin(self) -> None:
        """Note that (a part of) a request is sent."""
        self._head, self._received, self._expected = b"", 0, None

    def add(self, data: bytes) -> None:
        """Note bytes that have arrived."""
        self._received += len(data)
        if self._expected is None and len(self._head) < _HEAD_MAX_BYTES:
            head = self._head + data if self._head else data
            end = head.find(_HEAD_END)
            if end < 0:
                self._head = head
            else:
                self._head = head[: end + len(_HEAD_END)]
                self._expected = _length_of(self._head)

    @property
    def is_exact(self) -> bool:
        """Whether the bytes are one whole answer and nothing else.

        False also when the end cannot be told from the head (a chunked answer, an interim one).
        """
        return self._expected == self._received


def _length_of(head: bytes) -> int | None:
    """Return the length in bytes of the answer with this head (up to and with its empty line), None
    if the head does not say."""
    status = _STATUS.match(head)
    if status is None or status[1].startswith(b"1"):
        return None
    if int(status[1]) in _NO_BODY:
        return len(head)
    lengths = _LENGTH.findall(head)
    if len(lengths) != 1 or b"\r\ntransfer-encoding:" in head.lower():
        return None
    return len(head) + int(lengths[0])


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, network: "_Network") -> None:
        self._inner = inner
        self._network = network
        self._socket: socket.socket = inner.get_extra_info("socket")
        self._answer = AnswerEnd()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = self._inner.read(max_bytes, _left_s(timeout))
        self._answer.add(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._answer.begin()
        self._inner.write(buffer, _left_s(timeout))

    def close(self) -> None:
        # close() alone does not wake a thread that waits in recv(). SSLSocket.shutdown() would
        # destroy the TLS state that this thread is using, so the plain socket's is called.
        with suppress(OSError):
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        self._inner.close()
        self._network.ended(self)

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        # The handshake takes the descriptor away from the socket, which could then not be shut down
        # while the server does not answer. A copy of the descriptor can.
        plain = self._socket
        self._socket = socket.fromfd(plain.fileno(), plain.family, plain.type, plain.proto)
        with self._socket:
            secure = self._inner.start_tls(ssl_context, server_hostname, _left_s(timeout))
        self._network.ended(self)
        return self._network.begun(_Stream(secure, self._network))

    def get_extra_info(self, info: str) -> Any:
        # The pool asks an idle connection for this, and drops one that has something to read.
        if info == "is_readable" and not self._answer.is_exact:
            return True
        return self._inner.get_extra_info(info)


class _Network(httpcore.NetworkBackend):
    """Makes the connections, and keeps those that are open, so that `close` closes all of them:
    httpcore's pool, when it is closed, forgets a connection that is being made.

    `check_peer` gets the IP address of each new connection, before anything is sent; it may raise.
    """

    def __init__(self, check_peer: Callable[[str], None] | None = None) -> None:
        self._check_peer = check_peer
        self._inner = httpcore.SyncBackend()
        self._changing = threading.Lock()
        self._open: set[_Stream] = set()
        self._closed = False

    def begun(self, stream: _Stream) -> _Stream:
        """Register a connected stream; close it at once if everything was closed meanwhile."""
        with self._changing:
            if not self._closed:
                self._open.add(stream)
                return stream
        stream.close()
        raise httpcore.ConnectError("Everything was closed.")

    def ended(self, stream: _Stream) -> None:
        """Forget a stream that was closed or replaced."""
        with self._changing:
            self._open.discard(stream)

    def close(self) -> None:
        """Close all connections, and those that are being made."""
        with self._changing:
            self._closed = True
            streams = list(self._open)
        for stream in streams:
            stream.close()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._inner.connect_tcp(
            host, port, _left_s(timeout), local_address, socket_options
        )
        if self._check_peer is not None:
            try:
                self._check_peer(stream.get_extra_info("server_addr")[0])
            except BaseException:
                stream.close()
                raise
        return self.begun(_Stream(stream, self))


class DeadlinePool:
    """Sends requests over connections that keep to the deadline, through a proxy or not; any
    thread. `deadline` must be set in the thread that uses it.

    Raises httpx's errors, and those that `check_peer` raises about the IP address of a new
    connection.
    """

    def __init__(
        self,
        context: ssl.SSLContext,
        max_connections: int,
        proxy: httpx.Proxy | None = None,
        check_peer: Callable[[str], None] | None = None,
    ) -> None:
        self._network = _Network(check_peer)
        self._connections = httpcore.ConnectionPool(
            proxy=None if proxy is None else _to_httpcore_proxy(proxy),
            ssl_context=context,
            max_connections=max_connections,
            keepalive_expiry=5.0,
            network_backend=self._network,
        )

    def send(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request and return the response; its caller reads the body inside `httpx_errors`,
        and closes it."""
        with httpx_errors():
            return self._connections.handle_request(request)

    def close(self) -> None:
        """Close the connections, also one that is being made."""
        self._connections.close()
        self._network.close()


@contextmanager
def httpx_errors() -> Iterator[None]:
    """Turn httpcore's errors into those of httpx, with the cause."""
    try:
        yield
    except tuple(_HTTPX_ERRORS) as error:
        kind = next(_HTTPX_ERRORS[base] for base in type(error).__mro__ if base in _HTTPX_ERRORS)
        raise kind(str(error)) from error


def _to_httpcore_proxy(proxy: httpx.Proxy) -> httpcore.Proxy:
    return httpcore.Proxy(
        url=str(proxy.url),
        auth=proxy.raw_auth,
        headers=proxy.headers.raw,
        ssl_context=proxy.ssl_context,
    )
