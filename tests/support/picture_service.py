"""A service whose list names the pictures of a test, and the host of these pictures, on sockets.

Unlike the sandbox it can send anything, byte by byte, and name any address.
"""

import json
from collections.abc import Callable
from typing import Self

from qamera_review.domain.packshot import PackshotId
from tests.support.raw_server import Behaviour, Conversation, RawServer, http_answer

_NEWEST_MS = 1_750_000_000_000
_LIST = "/api/external/packshots"


class Plays:
    """An answer that is more than bytes: `behaviour` gets the connection after the request."""

    def __init__(self, behaviour: Behaviour) -> None:
        self.behaviour = behaviour


class PictureService:
    """A context manager. `addresses` are the packshots of the list, in its order, with the
    addresses of their pictures, `name` the name of all (None: their ids), `voting` the vote on all;
    `answers` are by path, without the query."""

    def __init__(self) -> None:
        self.addresses: dict[PackshotId, str] = {}
        self.answers: dict[str, bytes | Callable[[bytes], bytes] | Plays] = {}
        self.requests: list[bytes] = []
        self.name: str | None = None
        self.voting: str | None = None
        self._server = RawServer(self._converse)

    @property
    def api_url(self) -> str:
        """Return the address of the service; its pictures are there as well."""
        return self._server.url

    @property
    def port(self) -> int:
        """Return the port."""
        return self._server.port

    def __enter__(self) -> Self:
        self._server.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.__exit__()

    def requests_of(self, path: str) -> list[bytes]:
        """Return the requests for a picture, oldest first."""
        return [request for request in self.requests if _path(request) == path]

    def _converse(self, talk: Conversation) -> None:
        request = talk.read_request()
        if not request:
            return
        path = _path(request)
        if path == _LIST:
            talk.send(http_answer(self._list()))
            return
        self.requests.append(request)
        answer = self.answers.get(path, http_answer(b"", 404))
        if isinstance(answer, Plays):
            answer.behaviour(talk)
        else:
            talk.send(answer if isinstance(answer, bytes) else answer(request))

    def _list(self) -> bytes:
        items = [
            {
                "id": packshot_id, "name": self.name or packshot_id, "thumbnail": address,
                "status": "DONE", "voting": self.voting, "createdAt": _NEWEST_MS - 60_000 * age,
            }
            for age, (packshot_id, address) in enumerate(self.addresses.items())
        ]  # fmt: skip
        return json.dumps({"packshots": items, "count": len(items)}).encode()


def _path(request: bytes) -> str:
    return request.split(b" ")[1].decode("latin-1").partition("?")[0]
