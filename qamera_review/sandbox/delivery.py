"""How an answer leaves: whole, in drips, cut off, endless or not at all."""

import asyncio
import os
from email.utils import formatdate
from typing import Any

import msgspec
from starlette.types import Message, Receive, Scope, Send

TRANSPORT = "sandbox.transport"


class Answer(msgspec.Struct):
    """Status, headers (lower-case names) and body."""

    status: int
    headers: dict[str, str]
    body: bytes = b""

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "")


def json_answer(status: int, content: Any, headers: dict[str, str] | None = None) -> Answer:
    return Answer(
        status,
        {"content-type": "application/json"} | (headers or {}),
        msgspec.json.encode(content),
    )


class Exchange:
    """One request's way back to the client, down to the TCP connection."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._scope = scope
        self._receive = receive
        self._send = send
        self.status_sent = 0

    async def body(self, limit_bytes: int) -> bytes | None:
        """The request's body; None when it is longer than the limit or the client left."""
        parts: list[bytes] = []
        size = 0
        while True:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                return None
            parts.append(message.get("body", b""))
            size += len(parts[-1])
            if size > limit_bytes:
                return None
            if not message.get("more_body", False):
                return b"".join(parts)

    async def whole(self, answer: Answer) -> None:
        await self._start(answer, len(answer.body))
        await self._part(answer.body, more=False)

    async def drip(self, answer: Answer, seconds: float) -> None:
        """Sixteen bytes at a time, each after `seconds`."""
        await self._start(answer, len(answer.body))
        for begin in range(0, len(answer.body), 16):
            await asyncio.sleep(seconds)
            await self._part(answer.body[begin : begin + 16], more=True)
        await self._part(b"", more=False)

    async def cut(self, answer: Answer) -> None:
        """Half of the promised body, then the connection breaks."""
        await self._start(answer, len(answer.body))
        await self._part(answer.body[: len(answer.body) // 2], more=True)
        await self.drop()

    async def endless(self, answer: Answer) -> None:
        """The body, then noise until the client has had enough."""
        await self._start(answer, None)
        await self._part(answer.body, more=True)
        gone = asyncio.ensure_future(self.hang())
        while not gone.done():
            await self._part(os.urandom(16_384), more=True)
            await asyncio.sleep(0.002)

    async def drop(self) -> None:
        """Breaks the connection and waits until it is gone."""
        self._scope["extensions"][TRANSPORT].abort()
        await self.hang()

    async def hang(self) -> None:
        """Says nothing until the client leaves."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    async def _start(self, answer: Answer, length: int | None) -> None:
        headers = {"date": formatdate(usegmt=True)} | answer.headers
        if length is not None and answer.status not in (204, 304):
            headers["content-length"] = str(length)
        self.status_sent = answer.status
        await self._send(
            {
                "type": "http.response.start",
                "status": answer.status,
                "headers": [(k.encode("latin-1"), v.encode("latin-1")) for k, v in headers.items()],
            }
        )

    async def _part(self, body: bytes, more: bool) -> None:
        await self._send({"type": "http.response.body", "body": body, "more_body": more})


async def call_app(app: Any, scope: Scope, body: bytes) -> Answer:
    """What `app` answers to the request whose body was read already."""
    answer = Answer(500, {})
    parts: list[bytes] = []
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        return messages.pop(0) if messages else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer.status = message["status"]
            for name, value in message["headers"]:
                answer.headers[name.decode("latin-1").lower()] = value.decode("latin-1")
        else:
            parts.append(message.get("body", b""))

    await app(scope, receive, send)
    answer.body = b"".join(parts)
    answer.headers.pop("content-length", None)
    return answer
