"""Originals: the pictures of the real products that packshots are compared with."""

from collections.abc import Mapping
from enum import Enum

from qamera_review.domain.packshot import PackshotId
from qamera_review.domain.products import ProductId
from qamera_review.domain.records import Struct, field


class OriginalSource(Enum):
    """Where the original of a product comes from, the surest first; a product has the first that
    there is.

    FILE, PACKSHOT: the user has chosen a file or a packshot. SERVICE: the service's photo of the
    product. APPROVED: there is none of these, so the latest approved packshot stands in.
    """

    FILE = "file"
    PACKSHOT = "packshot"
    SERVICE = "service"
    APPROVED = "approved"


class ChosenOriginal(Struct, frozen=True):
    """What the user has chosen: a file (`value` is its SHA-256 in hex, `name` its name) or a
    packshot (`value` is its id, `name` its name)."""

    source: OriginalSource
    value: str
    name: str


class Original(Struct, frozen=True):
    """The original of a product. `key` identifies its picture, `name` is that of the file or the
    packshot, "" for the service's photo."""

    source: OriginalSource
    product: ProductId
    key: PackshotId
    name: str = ""


# How far the user has moved the original over the packshot, in shares of its width and height.
Nudge = tuple[float, float]


class OriginalRows(Struct, frozen=True):
    """Rows that are stored; None removes a row. `photos` are the addresses of the service's photos
    by its product ids."""

    choices: Mapping[ProductId, ChosenOriginal | None] = field(default_factory=dict)
    nudges: Mapping[ProductId, Nudge | None] = field(default_factory=dict)
    photos: Mapping[str, str | None] = field(default_factory=dict)
