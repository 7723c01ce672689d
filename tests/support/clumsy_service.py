"""Stands between the program and a sandbox, and changes what the sandbox answers.

Everything goes over real sockets. The connection stays open after an answer, as that of most
servers does, and an answer may be any bytes.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Self

from tests.support.raw_server import Conversation, RawServer
from tests.support.sandbox import Answered, Sandbox, fetch

_FORWARDED = ("x-api-key", "content-type")
_KEPT = ("content-type", "etag", "retry-after")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request of the program; the names of `headers` are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def endpoint(self) -> str:
        """Return the last part of the path: packshots, update-packshot, products, ..."""
        return self.target.partition("?")[0].rpartition("/")[2]

    @property
    def record_id(self) -> str:
        """Return the packshot that an update is about."""
        return str(json.loads(self.body)["recordId"])


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer; `trailing` are bytes that follow it in the same segment."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    trailing: bytes = b""

    def edited(self, edit: Callable[[Any], object]) -> "Reply":
        """Return the answer after `edit` has changed the value of its JSON."""
        value = json.loads(self.body)
        edit(value)
        return replace(self, body=json.dumps(value).encode())

    def to_bytes(self) -> bytes:
        """Return what is sent; a body's length is stated unless the headers do."""
        lines = {"Content-Type": "application/json", **self.headers}
        if not {name.lower() for name in lines} & {"content-length", "transfer-encoding"}:
            lines["Content-Length"] = str(len(self.body))
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        return f"HTTP/1.1 {self.status} Some Words\r\n{head}\r\n".encode("latin-1") + (
            self.body + self.trailing
        )


Forward = Callable[[], Reply]
# Returns what is answered, None to cut the connection; the sandbox hears of the request only by
# `Forward`, which returns its answer.
Answerer = Callable[[Asked, Forward], Reply | None]


class ClumsyService:
    """A context manager; `answers` are by endpoint, and what is not there is not changed."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._server = RawServer(self._converse)
        self.answers: dict[str, Answerer] = {}
        self.log: list[Asked] = []

    @property
    def api_url(self) -> str:
        """Return the address of the service."""
        return self._server.url

    def __enter__(self) -> Self:
        self._server.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.__exit__(*error)

    def asked(self, endpoint: str) -> list[Asked]:
        """Return the requests of an endpoint so far."""
        return [asked for asked in list(self.log) if asked.endpoint == endpoint]

    def _converse(self, talk: Conversation) -> None:
        while request := talk.read_request():
            asked = _parsed(request)
            self.log.append(asked)
            answer = self.answers.get(asked.endpoint, _unchanged)
            reply: Reply | None = None
            with suppress(OSError):  # the sandbox has ended
                reply = answer(asked, partial(self._forward, asked))
            if reply is None:
                talk.reset()
                return
            talk.send(reply.to_bytes())

    def _forward(self, asked: Asked) -> Reply:
        headers = {name: asked.headers[name] for name in _FORWARDED if name in asked.headers}
        body = asked.body if asked.method == "POST" else None
        answer = fetch(self._sandbox.api_url + asked.target, asked.method, headers, body)
        return Reply(answer.status, answer.body, _kept(answer))


def _unchanged(_asked: Asked, forward: Forward) -> Reply:
    return forward()


def _kept(answer: Answered) -> dict[str, str]:
    return {name: answer.headers[name] for name in _KEPT if name in answer.headers}


def _parsed(request: bytes) -> Asked:
    head, _, body = request.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _version = first.split(" ")
    pairs = (line.partition(":") for line in lines)
    return Asked(method, target, {name.lower(): value.strip() for name, _, value in pairs}, body)
