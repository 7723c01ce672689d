"""The OpenAPI 3.1 document, generated from the types in `contract`."""

from typing import Any, Final

import msgspec

from qamera_review.sandbox.behaviour_flags import Switches
from qamera_review.sandbox.contract import (
    Failure,
    IdeasRegistered,
    ModelList,
    PackshotList,
    ProductList,
    RegisterIdeas,
    SceneryList,
    Success,
    UpdatePackshot,
)

_SHAPES: Final = (
    PackshotList,
    ProductList,
    SceneryList,
    ModelList,
    RegisterIdeas,
    IdeasRegistered,
    UpdatePackshot,
    Success,
    Failure,
)
_MEANINGS: Final = {
    "304": "Not modified",
    "400": "Invalid request body or missing required fields",
    "401": "Missing or invalid API key",
    "402": "Insufficient credits",
    "403": "Missing required scope",
    "404": "Not found",
    "409": "Already voted on",
    "429": "Too many requests",
    "500": "Internal server error",
}


def document(switches: Switches) -> dict[str, Any]:
    """Return the OpenAPI document for the current flags."""
    names = [shape.__name__ for shape in _SHAPES]
    refs, components = msgspec.json.schema_components(
        _SHAPES, ref_template="#/components/schemas/{name}"
    )
    ref = dict(zip(names, refs, strict=True))
    note = components["UpdatePackshot"]["properties"]["verificationResult"]
    note["maxLength"] = switches.note_limit
    return {
        "openapi": "3.1.0",
        "info": {"title": "Qamera external API (sandbox)", "version": "1"},
        "security": [{"ApiKey": []}, {"Bearer": []}],
        "paths": _paths(switches, ref),
        "components": {
            "schemas": components,
            "securitySchemes": {
                "ApiKey": {"type": "apiKey", "in": "header", "name": "X-Api-Key"},
                "Bearer": {"type": "http", "scheme": "bearer"},
            },
        },
    }


def _paths(switches: Switches, ref: dict[str, Any]) -> dict[str, Any]:
    packshots = "/api/external/packshots"
    paths = {
        packshots: {"get": _get("listPackshots", "List packshots", ref["PackshotList"])},
        f"{packshots}/register-ideas": {
            "post": _post(
                "registerIdeas",
                "Register a generation job",
                ref["RegisterIdeas"],
                ref["IdeasRegistered"],
                ("402",),
            )
        },
        f"{packshots}/update-packshot": {
            "post": _post(
                "updatePackshot",
                "Approve, reject or archive",
                ref["UpdatePackshot"],
                ref["Success"],
                ("404", "409"),
            )
        },
    }
    if switches.products != "absent":
        paths["/api/external/products"] = {
            "get": _get("listProducts", "List products", ref["ProductList"], filtered=False)
        }
    if switches.sceneries != "absent":
        paths["/api/external/sceneries"] = {
            "get": _get("listSceneries", "List sceneries", ref["SceneryList"])
        }
    if switches.models != "absent":
        paths["/api/external/models"] = {"get": _get("listModels", "List models", ref["ModelList"])}
    return paths


def _get(name: str, summary: str, answer: Any, filtered: bool = True) -> dict[str, Any]:
    status_filter = {
        "name": "statusFilter",
        "in": "query",
        "required": False,
        "schema": {"type": "string", "enum": ["all", "approved"], "default": "all"},
    }
    return {
        "operationId": name,
        "summary": summary,
        "parameters": [status_filter] if filtered else [],
        "responses": _responses(answer, ("304", "400", "401", "403", "404", "429", "500")),
    }


def _post(
    name: str, summary: str, body: Any, answer: Any, more_codes: tuple[str, ...]
) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": summary,
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": _responses(answer, ("400", "401", "403", *more_codes, "429", "500")),
    }


def _responses(answer: Any, codes: tuple[str, ...]) -> dict[str, Any]:
    failure = {"application/json": {"schema": {"$ref": "#/components/schemas/Failure"}}}
    responses: dict[str, Any] = {
        "200": {"description": "OK", "content": {"application/json": {"schema": answer}}}
    }
    for code in codes:
        responses[code] = {"description": _MEANINGS[code]}
        if code != "304":
            responses[code]["content"] = failure
    return responses
