"""What a job can be made of, where the service tells: products, sceneries and models."""

from dataclasses import dataclass
from enum import Enum


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


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry; `name` may be "", `thumbnail` is a URL or ""."""

    id: str
    name: str = ""
    thumbnail: str = ""
