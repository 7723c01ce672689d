"""The picture host ("CDN"): needs no key, allows long caching, and can use signed URLs."""

import asyncio

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qamera_review.sandbox.corruption import expired_picture
from qamera_review.sandbox.folder_pictures import FolderPictures, etag_of, media_type_of
from qamera_review.sandbox.pictures import FULL_SIDE, MEDIA_TYPES, Pictures
from qamera_review.sandbox.products import (
    MODELS,
    PRESETS,
    SCENERIES,
    TALL_KINDS,
    known_product,
    product_for,
)
from qamera_review.sandbox.records import Record
from qamera_review.sandbox.render.design import Design
from qamera_review.sandbox.service import Service


def cdn_endpoint(path: str) -> str:
    """Return the name of an endpoint for faults and the log: thumbnail, full or other."""
    name = path.rpartition("/")[2]
    if name.startswith("thumb_"):
        return "thumbnail"
    return "full" if name.startswith("full_") else "other"


def design_of(record: Record) -> Design:
    """Return what a packshot's picture shows."""
    product = product_for(record.product)
    return Design(
        kind=product.kind,
        colour=product.colour,
        scenery=record.scenery,
        model=record.model,
        preset=record.preset,
        take=record.take,
        flaw=record.flaw,
    )


class Cdn:
    """The request handlers of the picture host."""

    def __init__(self, service: Service, pictures: Pictures, folder: FolderPictures | None) -> None:
        self._service = service
        self._pictures = pictures
        self._folder = folder

    async def picture(self, request: Request) -> Response:
        """Answer `/{folder}/{thumb|full}_{stem}.{ext}` with a picture, or with 304, 403 or 404."""
        folder, name = request.path_params["folder"], request.path_params["name"]
        size, _, rest = name.partition("_")
        stem, _, extension = rest.rpartition(".")
        design = self._design(folder, stem)
        if design is None or size not in ("thumb", "full") or extension not in MEDIA_TYPES:
            return Response(b"Not Found", 404, media_type="text/plain")
        query = request.query_params
        valid = self._service.urls.is_valid(
            folder, stem, query.get("expires"), query.get("signature")
        )
        if not valid:
            refused = expired_picture()
            return Response(refused.body, refused.status, refused.headers)
        if self._folder is not None and folder == "packshots":
            return await self._answer_from_folder(request, self._folder, f"ps_{stem}")
        take = design.take + self._service.switches.picture_take
        is_portrait = self._service.switches.picture_shape == "own" and design.kind in TALL_KINDS
        design = msgspec.structs.replace(design, take=take, is_portrait=is_portrait)
        side = FULL_SIDE if size == "full" else self._service.switches.thumbnail_side
        return await self._answer(request, design, side, extension)

    async def _answer(
        self, request: Request, design: Design, side: int, extension: str
    ) -> Response:
        switches = self._service.switches
        headers = {"cache-control": f"public, max-age={switches.cdn_max_age}"}
        if switches.cdn_etag:
            headers["etag"] = f'"{design.digest()}-{side}-{extension}"'
            if request.headers.get("if-none-match") == headers["etag"]:
                return Response(status_code=304, headers=headers)
        path = await self._pictures.file(design, side, extension)
        body = await asyncio.to_thread(path.read_bytes)
        return Response(body, 200, headers, MEDIA_TYPES[extension])

    async def _answer_from_folder(
        self, request: Request, folder: FolderPictures, record_id: str
    ) -> Response:
        records = self._service.records
        record = records.get(record_id)
        assert record is not None
        path = folder.path_of(record, records)
        body = await asyncio.to_thread(path.read_bytes)
        headers = {"etag": etag_of(body)}
        if request.headers.get("if-none-match") == headers["etag"]:
            return Response(status_code=304, headers=headers)
        return Response(body, 200, headers, media_type_of(path))

    def _design(self, folder: str, stem: str) -> Design | None:
        if folder == "packshots":
            record = self._service.records.get(f"ps_{stem}")
            return design_of(record) if record is not None and record.state == "DONE" else None
        white, soft, straight = SCENERIES[0].id, MODELS[0].id, PRESETS[0].id
        product = known_product(stem)
        if folder == "products" and product is not None:
            return Design(product.kind, product.colour, white, soft, straight, 0, is_original=True)
        if folder == "sceneries" and any(choice.id == stem for choice in SCENERIES):
            return Design("sphere", "plaster", stem, soft, straight, 0)
        if folder == "models" and any(choice.id == stem for choice in MODELS):
            return Design("sphere", "plaster", white, stem, straight, 0)
        return None


def cdn_app(
    service: Service, pictures: Pictures, folder: FolderPictures | None = None
) -> Starlette:
    """Return the ASGI application of the picture host, without faults and logging; with `folder`
    the packshots show its files."""
    cdn = Cdn(service, pictures, folder)
    return Starlette(routes=[Route("/{folder}/{name}", cdn.picture, methods=["GET"])])
