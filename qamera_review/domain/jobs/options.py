"""What a job can be made of, where the service tells: products, sceneries and models."""

from enum import Enum

from qamera_review.domain.records import Struct


class ChoiceKind(Enum):
    """The lists, by the service's names for them. There is none of presets."""

    PRODUCTS = "products"
    SCENERIES = "sceneries"
    MODELS = "models"


# By the field of IdeaRequest that a choice fills.
KIND_OF_FIELD = {
    "product_id": ChoiceKind.PRODUCTS,
    "scenery_id": ChoiceKind.SCENERIES,
    "model_id": ChoiceKind.MODELS,
}


class Choice(Struct, frozen=True):
    """One entry; `name` may be "", `thumbnail` is a URL or ""."""

    id: str
    name: str = ""
    thumbnail: str = ""
