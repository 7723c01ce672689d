"""The API: the documented endpoints, the lists of options, and the OpenAPI document."""

import asyncio
import time
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qamera_review.sandbox.contract import (
    Failure,
    Packshot,
    Product,
    Refusal,
    RegisterIdeas,
    Success,
    UpdatePackshot,
    decoded,
)
from qamera_review.sandbox.fault_middleware import ENTRY
from qamera_review.sandbox.job_registration import apply_update
from qamera_review.sandbox.keys import key_id_of, require_scope
from qamera_review.sandbox.openapi import document
from qamera_review.sandbox.products import MODELS, PRODUCTS, SCENERIES, Choice
from qamera_review.sandbox.records import timestamp
from qamera_review.sandbox.service import Service, now_ms

PREFIX = "/api/external"
_ENDPOINTS = {
    f"{PREFIX}/packshots": "list",
    f"{PREFIX}/packshots/register-ideas": "register",
    f"{PREFIX}/packshots/update-packshot": "update",
    f"{PREFIX}/products": "products",
    f"{PREFIX}/sceneries": "sceneries",
    f"{PREFIX}/models": "models",
}
_COMPRESS_FROM_BYTES = 1024
_MONTH_MS = 30 * 86_400_000


def api_endpoint(path: str) -> str:
    """Return an endpoint's short name, as faults and the log use it."""
    return _ENDPOINTS.get(path, "other")


def json_response(status: int, content: Any, headers: dict[str, str] | None = None) -> Response:
    """Return a response with `content` as JSON."""
    return Response(msgspec.json.encode(content), status, headers, "application/json")


class Api:
    """The request handlers. Each one first checks the key, the rate limit and the scope."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def admitted(self, request: Request, scope: str) -> str:
        """Return the id of the request's key; raise Refusal 401, 429 or 403.

        `scope` is the permission that the endpoint needs. X-Api-Key wins over Authorization.
        """
        bearer = request.headers.get("authorization", "")
        key = request.headers.get("x-api-key")
        if key is None and bearer.lower().startswith("bearer "):
            key = bearer[7:].strip()
        entry = request.scope[ENTRY]
        entry.key_id = key_id_of(key or "")
        owner = self._service.keys.authenticated(key, now_ms())
        self._service.rate_limit.admit(owner.key_id, time.monotonic())
        require_scope(owner, scope)
        return owner.key_id

    async def list_packshots(self, request: Request) -> Response:
        """Answer with the list of packshots."""
        self.admitted(request, "content.read")
        body = self._service.listing.body(_status_filter(request))
        headers = {"vary": "Accept-Encoding"} if self._service.switches.gzip else {}
        if self._service.switches.list_etag:
            headers["etag"] = body.etag
            if request.headers.get("if-none-match") == body.etag:
                return Response(status_code=304, headers=headers)
        accepted = request.headers.get("accept-encoding", "")
        if (
            not self._service.switches.gzip
            or "gzip" not in accepted
            or len(body.plain) < _COMPRESS_FROM_BYTES
        ):
            return Response(body.plain, 200, headers, "application/json")
        headers["content-encoding"] = "gzip"
        packed = await asyncio.to_thread(body.compress)
        return Response(packed, 200, headers, "application/json")

    async def register_ideas(self, request: Request) -> Response:
        """Launch a job."""
        key_id = self.admitted(request, "content.register")
        registration = decoded(await _json_body(request), RegisterIdeas)
        correlation_id = request.scope[ENTRY].correlation_id
        answer = self._service.job_registration.register(
            registration, key_id, correlation_id, now_ms()
        )
        self._service.worker.wake()
        return json_response(200, answer)

    async def update_packshot(self, request: Request) -> Response:
        """Vote on a packshot, archive it or change its note."""
        self.admitted(request, "content.review")
        update = decoded(await _json_body(request), UpdatePackshot)
        apply_update(self._service.records, self._service.switches, update)
        return json_response(200, Success(True))

    async def products(self, request: Request) -> Response:
        """Answer with the list of products."""
        self._neighbour(request, "products")
        url = self._service.urls.neighbour
        items = [
            Product(p.id, p.name, url("products", p.id), "UPLOADED", self._added(index))
            for index, p in enumerate(PRODUCTS)
        ]
        return json_response(200, {"products": items, "count": len(items)})

    async def sceneries(self, request: Request) -> Response:
        """Answer with the list of sceneries."""
        return self._choices(request, "sceneries", SCENERIES)

    async def models(self, request: Request) -> Response:
        """Answer with the list of models."""
        return self._choices(request, "models", MODELS)

    def _choices(self, request: Request, name: str, choices: tuple[Choice, ...]) -> Response:
        self._neighbour(request, name)
        items = [
            Packshot(
                id=choice.id,
                name=choice.name,
                thumbnail=self._service.urls.neighbour(name, choice.id),
                status="DONE",
                voting=None if index == len(choices) - 1 else "APPROVED",
                created_at=self._added(index),
            )
            for index, choice in enumerate(choices)
        ]
        if _status_filter(request) == "approved":
            items = [item for item in items if item.voting == "APPROVED"]
        return json_response(200, {name: items, "count": len(items)})

    def _neighbour(self, request: Request, name: str) -> None:
        """Check a request for a list of options; raise Refusal 404 or 403 as the flags say."""
        if getattr(self._service.switches, name) == "absent":
            raise Refusal(404, "Not found.")
        self.admitted(request, "content.read")
        if getattr(self._service.switches, name) == "forbidden":
            raise Refusal(403, f"Missing required scope: '{name}.read'.")

    def _added(self, index: int) -> str:
        return timestamp(self._service.base_ms - 2 * _MONTH_MS + index * 3_600_000)

    async def picture(self, request: Request) -> Response:
        """Redirect to a picture, whose address in the list may be relative to the service."""
        target = f"{self._service.urls.origin}{request.url.path}?{request.url.query}".rstrip("?")
        return Response(status_code=302, headers={"location": target})

    async def openapi(self, request: Request) -> Response:
        """Answer with the OpenAPI document."""
        return json_response(200, document(self._service.switches))


def api_app(service: Service) -> Starlette:
    """Return the ASGI application of the API, without faults and logging."""
    api = Api(service)
    app = Starlette(
        routes=[
            Route(f"{PREFIX}/packshots", api.list_packshots, methods=["GET"]),
            Route(f"{PREFIX}/packshots/register-ideas", api.register_ideas, methods=["POST"]),
            Route(f"{PREFIX}/packshots/update-packshot", api.update_packshot, methods=["POST"]),
            Route(f"{PREFIX}/products", api.products, methods=["GET"]),
            Route(f"{PREFIX}/sceneries", api.sceneries, methods=["GET"]),
            Route(f"{PREFIX}/models", api.models, methods=["GET"]),
            Route("/openapi.json", api.openapi, methods=["GET"]),
            Route("/packshots/{name}", api.picture, methods=["GET"]),
        ],
        exception_handlers={Refusal: _refused, HTTPException: _refused_by_routing},
    )
    app.router.redirect_slashes = False
    return app


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return json_response(error.status, Failure(error.sentence), error.headers)


async def _refused_by_routing(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    headers = dict(error.headers or {})
    return json_response(error.status_code, Failure(f"{error.detail}."), headers)


def _status_filter(request: Request) -> str:
    values = request.query_params.getlist("statusFilter") or ["all"]
    if values[-1] not in ("all", "approved") or len(values) > 1:
        raise Refusal(400, "statusFilter must be all or approved.")
    return values[0]


async def _json_body(request: Request) -> bytes:
    media_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if media_type != "application/json":
        raise Refusal(400, "Content-Type must be application/json.")
    return await request.body()
