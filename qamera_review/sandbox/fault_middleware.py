"""ASGI middleware that logs every request and carries out the faults."""

import asyncio
from collections.abc import Callable
from typing import Literal

from starlette.types import ASGIApp, Receive, Scope, Send

from qamera_review.sandbox.contract import Failure
from qamera_review.sandbox.corruption import bomb, corrupt, redirected, replaced
from qamera_review.sandbox.delivery import Answer, Exchange, call_app, json_answer
from qamera_review.sandbox.faults import Fault, Faults
from qamera_review.sandbox.request_log import LoggedRequest, RequestLog, redacted

ENTRY = "sandbox.entry"
_BODY_LIMIT_BYTES = 1_000_000


class FaultMiddleware:
    """Wraps the application of the API or the CDN; `endpoint_of` maps a path to an endpoint."""

    def __init__(
        self,
        app: ASGIApp,
        origin: Literal["api", "cdn"],
        request_log: RequestLog,
        faults: Faults,
        endpoint_of: Callable[[str], str],
    ) -> None:
        self._app = app
        self._origin = origin
        self._request_log = request_log
        self._faults = faults
        self._endpoint_of = endpoint_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        exchange = Exchange(scope, receive, send)
        entry = self._request_log.begin(
            self._origin,
            self._endpoint_of(scope["path"]),
            scope["method"],
            scope["path"] + ("?" + scope["query_string"].decode("latin-1")).rstrip("?"),
        )
        scope[ENTRY] = entry
        entry.key_seen = _carries_key(scope)
        try:
            await self._handle(scope, exchange, entry)
        finally:
            entry.status = exchange.status_sent
            self._request_log.finish(entry)

    async def _handle(self, scope: Scope, exchange: Exchange, entry: LoggedRequest) -> None:
        body = await exchange.body(_BODY_LIMIT_BYTES)
        if body is None:
            too_long = Failure("The request body is too long.")
            await exchange.whole(json_answer(400, too_long, {"connection": "close"}))
            return
        if scope["method"] == "POST":
            entry.body = redacted(body.decode("utf-8", "replace"))
        main: Fault | None = None
        for fault in self._faults.chosen(entry.endpoint):
            if fault.kind == "latency":
                await asyncio.sleep(fault.seconds)
            else:
                main = fault
        if main is None:
            await exchange.whole(await call_app(self._app, scope, body))
            return
        entry.fault = main.kind
        await self._perform(main, scope, exchange, body)

    async def _perform(self, fault: Fault, scope: Scope, exchange: Exchange, body: bytes) -> None:
        """Carry out a fault. Those without `after` prevent the request from being processed."""
        if fault.kind == "drop_before":
            await exchange.drop()
            return
        if fault.kind == "hang" and not fault.after:
            await exchange.hang()
            return
        if fault.kind == "bomb":
            await asyncio.to_thread(bomb)
        replacement = replaced(fault) or redirected(
            fault, scope["path"], scope["query_string"].decode("latin-1"), _cookies(scope)
        )
        if replacement is not None and not fault.after:
            await exchange.whole(replacement)
            return
        answer = await call_app(self._app, scope, body)
        answer = corrupt(answer, fault) if replacement is None else replacement
        await self._deliver(fault, exchange, answer)

    async def _deliver(self, fault: Fault, exchange: Exchange, answer: Answer) -> None:
        match fault.kind:
            case "drop_after":
                await exchange.drop()
            case "hang":
                await exchange.hang()
            case "drip":
                await exchange.drip(answer, fault.seconds)
            case "cut_body":
                await exchange.cut(answer)
            case "endless":
                await exchange.endless(answer)
            case _:
                await exchange.whole(answer)


def _cookies(scope: Scope) -> str:
    values = [value.decode("latin-1") for name, value in scope["headers"] if name == b"cookie"]
    return "; ".join(values)


def _carries_key(scope: Scope) -> bool:
    """Return whether a key is in the request: in header names or values, the path or the query."""
    names = {name for name, _ in scope["headers"]}
    texts = [value for _, value in scope["headers"]]
    texts += [scope["query_string"], scope.get("raw_path", b"")]
    has_key_header = bool(names & {b"x-api-key", b"authorization"})
    return has_key_header or any(b"mk_live_" in text for text in texts)
