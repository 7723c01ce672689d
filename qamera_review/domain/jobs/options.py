"""The options of a job that the service lists."""

from enum import Enum

from qamera_review.domain.records import Struct


class OptionKind(Enum):
    """The lists of options, with the service's names. The service has no list of presets."""

    PRODUCTS = "products"
    SCENERIES = "sceneries"
    MODELS = "models"


# By the field of JobRequest that the chosen option goes into.
KIND_OF_FIELD = {
    "product_id": OptionKind.PRODUCTS,
    "scenery_id": OptionKind.SCENERIES,
    "model_id": OptionKind.MODELS,
}


class JobOption(Struct, frozen=True):
    """One entry of such a list. `name` may be ""; `thumbnail` is a URL or ""."""

    id: str
    name: str = ""
    thumbnail: str = ""
