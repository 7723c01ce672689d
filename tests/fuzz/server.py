"""A server on plain sockets that plays the answers of a script, and records each exchange."""

import json
import socket
import threading
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self

from tests.fuzz.wire import WireAnswer

READ_S = 20.0


@dataclass(frozen=True, slots=True)
class Script:
    """The answers by kind of request: the n-th request has the n-th answer, later ones the last.

    `updates` are given out by packshot, so that the order of requests does not matter; an empty
    tuple means that the server's own valid answers are sent.
    """

    lists: tuple[WireAnswer, ...] = ()
    updates: tuple[WireAnswer, ...] = ()
    ideas: tuple[WireAnswer, ...] = ()
    options: tuple[WireAnswer, ...] = ()
    pictures: tuple[WireAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer. `record_id` is that of an update, "" for other kinds."""

    kind: str
    record_id: str
    answer: WireAnswer


@dataclass(slots=True)
class _Play:
    """The script that is played now, what came of it, and how many requests of each kind came."""

    script: Script
    fallback: Script
    exchanges: list[Exchange] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


class ScriptServer:
    """A context manager that listens on loopback until it ends; `api_url` is its address."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.api_url = f"http://localhost:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, name="script server")
        self._workers: set[threading.Thread] = set()
        self._lock = threading.Lock()
        self._play_now = _Play(Script(), Script())

    @property
    def picture_url(self) -> str:
        """Return the address of the pictures."""
        return f"{self.api_url}/pictures"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(READ_S)
        for worker in tuple(self._workers):
            worker.join(READ_S)

    def play(self, script: Script, fallback: Script) -> None:
        """Answer by `script` from now on, and by `fallback` what it says nothing about."""
        with self._lock:
            self._play_now = _Play(script, fallback)

    def exchanges(self, kind: str) -> list[Exchange]:
        """Return the exchanges of a kind since `play`."""
        with self._lock:
            return [exchange for exchange in self._play_now.exchanges if exchange.kind == kind]

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            worker = threading.Thread(target=self._converse, args=(connection,))
            self._workers.add(worker)
            worker.start()

    def _converse(self, connection: socket.socket) -> None:
        try:
            with suppress(OSError), connection:
                connection.settimeout(READ_S)
                head, body = _request(connection)
                if head:
                    answer = self._answer(head.split(b" ")[1], body)
                    connection.sendall(answer.to_bytes())
                    connection.shutdown(socket.SHUT_WR)
        finally:
            self._workers.discard(threading.current_thread())

    def _answer(self, target: bytes, body: bytes) -> WireAnswer:
        path = target.split(b"?")[0].decode("latin-1")
        kind, record_id = _kind_of(path), ""
        if kind == "updates":
            record_id = str(json.loads(body).get("recordId"))
        with self._lock:
            play = self._play_now
            choices = getattr(play.script, kind) or getattr(play.fallback, kind)
            number = play.counts[kind]
            play.counts[kind] += 1
            if record_id:
                answer = choices[sum(record_id.encode()) % len(choices)]
            else:
                answer = choices[min(number, len(choices) - 1)]
            play.exchanges.append(Exchange(kind, record_id, answer))
        assert isinstance(answer, WireAnswer)
        return answer


def _kind_of(path: str) -> str:
    if path.endswith("/update-packshot"):
        return "updates"
    if path.endswith("/register-ideas"):
        return "ideas"
    if path.endswith("/packshots"):
        return "lists"
    return "pictures" if path.startswith("/pictures") else "options"


def _request(connection: socket.socket) -> tuple[bytes, bytes]:
    """Return the head and the body of a request; two empty ones if the client has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65_536)
        if not chunk:
            return b"", b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line[15:] for line in head.split(b"\r\n") if line[:15].lower() == b"content-length:"]
    length = int(lengths[0]) if lengths else 0
    while len(body) < length:
        body += connection.recv(65_536)
    return head, body
