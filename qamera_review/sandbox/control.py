"""The control path, by which tests read and change the sandbox. Off by default, loopback only.

It has an address of its own. All bodies are JSON, and all paths are below `/_sandbox`:

  GET    /state                  {"switches", "faults", "keys", "balance", "packshots", "now_ms"}
  GET    /packshots              all records with all fields (also `flaw`), newest first
  POST   /packshots              {"count", "product"?, "state"?}: inserts, answers {"ids"}
  POST   /packshots/{id}         {"name"?, "state"?, "voting"?, "archived"?, "note"?}: changes it
  DELETE /packshots/{id}
  GET    /truth                  {id: flaw or null}
  GET    /requests               ?origin=api|cdn &endpoint=... &since=<monotonic seconds>
  DELETE /requests               clears the log in memory
  GET    /jobs                   jobs with their images' states
  GET    /ledger                 {"balance", "entries"}
  POST   /credits                {"grant": n}
  GET    /switches               and POST {name: value, ...}
  GET    /faults                 and POST (a fault, see `faults`), DELETE (all, or ?kind=...)
  GET    /keys                   and POST {"key", "scopes"?, "expires_in_s"?}, DELETE /keys/{key_id}
"""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from qamera_review.sandbox.behaviour_flags import change
from qamera_review.sandbox.contract import Failure, Refusal, decoded
from qamera_review.sandbox.extra_packshots import ExtraPackshots, insert_packshots
from qamera_review.sandbox.faults import Fault
from qamera_review.sandbox.keys import SCOPES
from qamera_review.sandbox.records import Record, timestamp
from qamera_review.sandbox.service import Service, now_ms

OnRefuse = Callable[[Fault], Awaitable[None]]


class RecordChange(msgspec.Struct, forbid_unknown_fields=True):
    """A change of a record, as another reviewer or the service itself might make it."""

    name: str | UnsetType = UNSET
    state: str | UnsetType = UNSET
    voting: str | UnsetType | None = UNSET
    archived: bool | UnsetType = UNSET
    note: str | UnsetType | None = UNSET


class NewKey(msgspec.Struct, forbid_unknown_fields=True):
    key: str
    scopes: tuple[str, ...] = SCOPES
    expires_in_s: float | None = None


class Grant(msgspec.Struct, forbid_unknown_fields=True):
    grant: Annotated[int, Meta(ge=0)]


class Control:
    """The request handlers. `on_refuse` closes the port of a fault; `on_clear` opens all ports."""

    def __init__(
        self, service: Service, on_refuse: OnRefuse, on_clear: Callable[[], Awaitable[None]]
    ) -> None:
        self._service = service
        self._on_refuse = on_refuse
        self._on_clear = on_clear

    async def state(self, request: Request) -> Response:
        service = self._service
        return _json(
            {
                "switches": service.switches,
                "faults": service.faults.active,
                "keys": service.keys.all(),
                "balance": service.ledger.balance(),
                "packshots": len(service.records),
                "now_ms": now_ms(),
            }
        )

    async def packshots(self, request: Request) -> Response:
        if request.method == "POST":
            insertion = decoded(await request.body(), ExtraPackshots)
            return _json({"ids": insert_packshots(self._service, insertion)})
        return _json([self._full(record) for record in reversed(list(self._service.records))])

    async def packshot(self, request: Request) -> Response:
        record = self._service.records.get(request.path_params["record_id"])
        if record is None:
            raise Refusal(404, "There is no such packshot.")
        if request.method == "DELETE":
            self._service.records.remove(record.id)
            return _json({"removed": record.id})
        changes = decoded(await request.body(), RecordChange)
        for name in RecordChange.__struct_fields__:
            if getattr(changes, name) is not UNSET:
                setattr(record, name, getattr(changes, name))
        self._service.records.save(record)
        return _json(self._full(record))

    async def truth(self, request: Request) -> Response:
        return _json({record.id: record.flaw for record in self._service.records})

    async def requests(self, request: Request) -> Response:
        journal = self._service.request_log
        if request.method == "DELETE":
            journal.entries.clear()
            return _json({"forgotten": True})
        query = request.query_params
        since = float(query.get("since", "0"))
        return _json(
            [
                entry
                for entry in journal.entries
                if entry.monotonic_s >= since
                and query.get("origin", entry.origin) == entry.origin
                and query.get("endpoint", entry.endpoint) == entry.endpoint
            ]
        )

    async def jobs(self, request: Request) -> Response:
        return _json(self._service.job_registration.jobs())

    async def ledger(self, request: Request) -> Response:
        ledger = self._service.ledger
        return _json({"balance": ledger.balance(), "entries": ledger.entries()})

    async def credits(self, request: Request) -> Response:
        grant = decoded(await request.body(), Grant)
        with self._service.database.transaction() as connection:
            self._service.ledger.grant(connection, grant.grant)
        return _json(self._service.ledger.balance())

    async def switches(self, request: Request) -> Response:
        if request.method == "POST":
            try:
                change(self._service.switches, decoded(await request.body(), dict))
            except ValueError as error:
                raise Refusal(400, str(error)) from error
            self._service.worker.wake()
        return _json(self._service.switches)

    async def faults(self, request: Request) -> Response:
        faults = self._service.faults
        if request.method == "POST":
            fault = decoded(await request.body(), Fault)
            faults.active.append(fault)
            if fault.kind == "refuse":
                await self._on_refuse(fault)
        elif request.method == "DELETE":
            kind = request.query_params.get("kind")
            faults.active = [f for f in faults.active if kind is not None and f.kind != kind]
            if kind in (None, "refuse"):
                await self._on_clear()
        return _json(faults.active)

    async def keys(self, request: Request) -> Response:
        if request.method == "POST":
            new = decoded(await request.body(), NewKey)
            end = None if new.expires_in_s is None else now_ms() + int(new.expires_in_s * 1000)
            try:
                self._service.keys.add(new.key, new.scopes, end)
            except ValueError as error:
                raise Refusal(400, str(error)) from error
        return _json(self._service.keys.all())

    async def revoke(self, request: Request) -> Response:
        if not self._service.keys.revoke(request.path_params["key_id"]):
            raise Refusal(404, "There is no such key.")
        return _json(self._service.keys.all())

    def _full(self, record: Record) -> dict[str, Any]:
        wire = self._service.listing.item(record)
        full = msgspec.structs.asdict(record)
        return full | {
            "status": wire.status,
            "verificationResult": record.note,
            "thumbnail": wire.thumbnail,
            "createdAt": timestamp(record.created_ms),
        }


class OwnPagesOnly:
    """Refuses requests that a web page in a browser could send: the path can change everything.

    The Host header must name this computer (a page could let its own name point here), and a body
    must be JSON (for that a browser asks first, and is not answered).
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 403 or 415."""
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            host = headers.get("host", "").rpartition(":")[0]
            kind = headers.get("content-type", "").partition(";")[0].strip().lower()
            has_body = headers.get("content-length", "0") != "0"
            if host not in ("127.0.0.1", "localhost"):
                await _json(Failure("The host is not this computer."), 403)(scope, receive, send)
                return
            if has_body and kind != "application/json":
                await _json(Failure("The body must be JSON."), 415)(scope, receive, send)
                return
        await self._app(scope, receive, send)


def control_app(control: Control) -> Starlette:
    """Return the ASGI application of the control path."""

    def route(path: str, handler: Any, *methods: str) -> Route:
        return Route(f"/_sandbox{path}", handler, methods=list(methods or ("GET",)))

    return Starlette(
        routes=[
            route("/state", control.state),
            route("/packshots", control.packshots, "GET", "POST"),
            route("/packshots/{record_id}", control.packshot, "POST", "DELETE"),
            route("/truth", control.truth),
            route("/requests", control.requests, "GET", "DELETE"),
            route("/jobs", control.jobs),
            route("/ledger", control.ledger),
            route("/credits", control.credits, "POST"),
            route("/switches", control.switches, "GET", "POST"),
            route("/faults", control.faults, "GET", "POST", "DELETE"),
            route("/keys", control.keys, "GET", "POST"),
            route("/keys/{key_id}", control.revoke, "DELETE"),
        ],
        middleware=[Middleware(OwnPagesOnly)],
        exception_handlers={Refusal: _refused},
    )


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return _json(Failure(error.sentence), error.status)


def _json(content: Any, status: int = 200) -> Response:
    return Response(msgspec.json.encode(content), status, media_type="application/json")
