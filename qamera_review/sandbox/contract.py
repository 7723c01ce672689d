"""The types of requests and answers by the API document; the OpenAPI document is made from them."""

from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import UNSET, Meta, UnsetType

Identifier = Annotated[str, Meta(min_length=1, max_length=200)]
Shape = TypeVar("Shape")


class Packshot(msgspec.Struct, rename="camel", kw_only=True):
    """One item of the list. There is no full-size URL, product id or note in it."""

    id: str
    name: str
    thumbnail: str | None
    status: str
    voting: str | UnsetType | None = UNSET
    created_at: str


class PackshotList(msgspec.Struct):
    """The whole answer: there is no pagination."""

    packshots: list[Packshot]
    count: int


class Product(msgspec.Struct, rename="camel"):
    """One product of the neighbouring endpoint."""

    id: str
    name: str
    thumbnail: str
    status: str
    created_at: str


class ProductList(msgspec.Struct):
    products: list[Product]
    count: int


class SceneryList(msgspec.Struct):
    sceneries: list[Packshot]
    count: int


class ModelList(msgspec.Struct):
    models: list[Packshot]
    count: int


class Reference(msgspec.Struct):
    """`{"id": "..."}`, the form in which register-ideas names things."""

    id: Identifier


class IdeaConfig(msgspec.Struct):
    product: Reference
    preset: Reference | UnsetType = UNSET
    scenery: Reference | UnsetType = UNSET
    model: Reference | UnsetType = UNSET


class RegisterIdeas(msgspec.Struct):
    """Body of register-ideas."""

    config: IdeaConfig
    count: Annotated[int, Meta(ge=1, le=50)] = 10


class IdeasRegistered(msgspec.Struct, rename="camel"):
    """Answer of register-ideas."""

    created_record_ids: list[str]
    batch_id: str
    order_id: str
    reservation_id: str
    credits_reserved: int


class UpdatePackshot(msgspec.Struct, rename="camel"):
    """Body of update-packshot; the capital V is the document's."""

    record_id: Annotated[str, Meta(min_length=1)]
    voting: Literal["APPROVED", "REJECTED"] | UnsetType = msgspec.field(
        name="Voting", default=UNSET
    )
    verification_result: str | UnsetType = UNSET
    status: Literal["ARCHIVE"] | UnsetType = UNSET


class Success(msgspec.Struct):
    success: bool


class Failure(msgspec.Struct):
    """Every error: one sentence."""

    error: str


class Refusal(Exception):
    """An error answer for the client: HTTP status, text and headers."""

    def __init__(self, status: int, sentence: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence
        self.headers = headers or {}


def decoded(body: bytes, shape: type[Shape]) -> Shape:
    """Return a JSON body decoded as `shape`; raise Refusal 400 if it is not such a value.

    32.0 counts as the integer 32, because JSON does not distinguish the two.
    """
    try:
        return msgspec.convert(_integral(msgspec.json.decode(body)), shape)
    except msgspec.ValidationError as error:
        raise Refusal(400, f"Invalid request body: {error}.") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refusal(400, "Invalid request body: it is not JSON.") from error


def _integral(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {name: _integral(item) for name, item in value.items()}
    return value
