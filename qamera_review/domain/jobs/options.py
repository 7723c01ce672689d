"""What a job can be made of, where the service tells: products, sceneries and models."""

from enum import Enum

from qamera_review.domain.records import Struct


class OptionKind(Enum):
    """The lists, by the service's names for them. There is none of presets."""

    PRODUCTS = "products"
    SCENERIES = "sceneries"
    MODELS = "models"


# By the field of JobRequest that a choice fills.
KIND_OF_FIELD = {
    "product_id": OptionKind.PRODUCTS,
    "scenery_id": OptionKind.SCENERIES,
    "model_id": OptionKind.MODELS,
}


class JobOption(Struct, frozen=True):
    """One entry; `name` may be "", `thumbnail` is a URL or ""."""

    id: str
    name: str = ""
    thumbnail: str = ""
