"""Sends an answer to the client: normally, very slowly, cut off, endlessly or not at all."""

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
        """Return the Content-Type header, or ""."""
        return self.headers.get("content-type", "")


def json_answer(status: int, content: Any, headers: dict[str, str] | None = None) -> Answer:
    """Return an answer with `content` as JSON."""
    return Answer(
        status,
        {"content-type": "application/json"} | (headers or {}),
        msgspec.json.encode(content),
    )


class Exchange:
    """One request and its connection; sends the answer.

    `status_sent` is the HTTP status that was sent, 0 before that.
    """

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._scope = scope
        self._receive = receive
        self._send = send
        self.status_sent = 0

    async def body(self, limit_bytes: int) -> bytes | None:
        """Return the request's body; None if it is longer than the limit or the client left."""
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
        """Send the answer normally."""
        await self._start(answer, len(answer.body))
        await self._part(answer.body, more=False)

    async def drip(self, answer: Answer, seconds: float) -> None:
        """Send the body in pieces of 16 bytes with a pause of `seconds` before each."""
        await self._start(answer, len(answer.body))
        for begin in range(0, len(answer.body), 16):
            await asyncio.sleep(seconds)
            await self._part(answer.body[begin : begin + 16], more=True)
        await self._part(b"", more=False)

    async def cut(self, answer: Answer) -> None:
        """Send half of the announced body, then abort the connection."""
        await self._start(answer, len(answer.body))
        await self._part(answer.body[: len(answer.body) // 2], more=True)
        await self.drop()

    async def endless(self, answer: Answer) -> None:
        """Send the body, then random bytes until the client closes the connection."""
        await self._start(answer, None)
        await self._part(answer.body, more=True)
        gone = asyncio.ensure_future(self.hang())
        while not gone.done():
            await self._part(os.urandom(16_384), more=True)
            await asyncio.sleep(0.002)

    async def drop(self) -> None:
        """Abort the connection and wait until it is closed."""
        self._scope["extensions"][TRANSPORT].abort()
        await self.hang()

    async def hang(self) -> None:
        """Send nothing until the client closes the connection."""
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
    """Return the answer of the ASGI application `app` to a request with this body."""
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
