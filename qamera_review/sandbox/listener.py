"""A port with uvicorn's HTTP server that can be closed and opened again."""

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
    """Passes the transport to the application, so that a fault can abort the connection."""

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        app: Any = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[TRANSPORT] = transport
            # Cancelled by `Listener.close`, so there is nothing to report.
            with contextlib.suppress(asyncio.CancelledError):
                await app(scope, receive, send)

        self.app = with_transport


class Listener:
    """A port with its server and connections. With `port` 0 any free port is used."""

    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        self._host = host
        self._port = port
        # Idle connections are kept for longer than the client's.
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
        """Return the address as a URL without a path."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    async def open(self) -> None:
        """Begin to listen, on the same port as before if it was open already."""
        if self._server is not None:
            return
        self._server = await asyncio.get_running_loop().create_server(
            self._protocol, self._host, self._port, backlog=512
        )
        listening: socket.socket = self._server.sockets[0]
        self._port = listening.getsockname()[1]

    def close(self) -> None:
        """Close the port and abort all connections."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in list(self._state.connections):
            transport: Any = getattr(connection, "transport", None)
            if transport is not None:
                transport.abort()
        # Later in the loop, when the protocols know that their connections are lost.
        for task in list(self._state.tasks):
            asyncio.get_running_loop().call_soon(task.cancel)

    def _protocol(self) -> TransportProtocol:
        return TransportProtocol(config=self._config, server_state=self._state, app_state={})
