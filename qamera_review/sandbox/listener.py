"""One listening port: uvicorn's protocol on a socket that can be closed and opened again."""

import asyncio
import contextlib
import socket
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from qamera_review.sandbox.delivery import TRANSPORT


class TransportProtocol(H11Protocol):
    """Hands the application the transport, so that a fault can break the connection."""

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        app: Any = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[TRANSPORT] = transport
            # Cancelled means that this port was closed on purpose: nothing to report.
            with contextlib.suppress(asyncio.CancelledError):
                await app(scope, receive, send)

        self.app = with_transport


class Listener:
    """Owns the port, its server and its connections."""

    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        self._host = host
        self._port = port
        # Idle connections live longer than any pause of a reviewer's client.
        self._config = uvicorn.Config(
            app,
            http=TransportProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=75,
        )
        self._config.load()
        self._state = ServerState()
        self._server: asyncio.Server | None = None

    @property
    def address(self) -> str:
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    async def open(self) -> None:
        """Listens; the port stays the same from the first time on."""
        if self._server is not None:
            return
        self._server = await asyncio.get_running_loop().create_server(
            self._protocol, self._host, self._port, backlog=512
        )
        listening: socket.socket = self._server.sockets[0]
        self._port = listening.getsockname()[1]

    def close(self) -> None:
        """Closes the port and breaks every connection, also hanging ones."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in list(self._state.connections):
            transport: Any = getattr(connection, "transport", None)
            if transport is not None:
                transport.abort()
        # After the protocols have learnt that their connections are gone.
        for task in list(self._state.tasks):
            asyncio.get_running_loop().call_soon(task.cancel)

    def _protocol(self) -> TransportProtocol:
        return TransportProtocol(config=self._config, server_state=self._state, app_state={})
